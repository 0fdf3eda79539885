import POModel
import TestSupport

@testable import POForms

/// A form of one question and three rows, and random sheets of it: rows and columns exchanged, gone, doubled, foreign.
struct SmallSheet {
    static let edition = FormEdition(
        id: EditionID(rawValue: "report-small"), kind: .grantReport, year: 2026,
        sections: [
            FormSection(
                heading: "Redovisning av stödet", level: 1,
                items: [
                    .fields([.init("year", "Redovisningsår", .year), .init("grantee.phone", "Telefonnummer", .phone)]),
                    .table(
                        FormTable(
                            corner: "Klienter", columns: columns.map { FormLabel($0.label) },
                            rows: rows.map { row in
                                FormRow(
                                    FormLabel(row.label),
                                    columns.map { .answer(FieldID(rawValue: "\(row.path).\($0.key)"), .count) })
                            })),
                ])
        ])

    static let rows = [
        (label: "Samtliga klienter", path: "clients.total.all"), (label: "Nya klienter", path: "clients.new.all"),
        (label: "Avslutade klienter", path: "clients.closed.all"),
    ]
    static let columns = [
        (label: "Kvinnor", key: "women"), (label: "Män", key: "men"), (label: "Icke binära", key: "nonBinary"),
    ]

    /// The phone numbers, each beside the label.
    let phones: [String]
    /// The headings of the columns, from left to right; empty for none.
    let headings: [String]
    /// The rows: a label, and a number or a blank in each column.
    let lines: [(label: String, cells: [String])]

    init(using random: inout SeededGenerator) {
        phones = (0..<random.pick([1, 1, 1, 0, 2])).map { _ in "0480-12\(Int.random(in: 10...99, using: &random))" }
        var headings = Self.columns.map(\.label)
        if random.oneIn(4) { headings.shuffle(using: &random) }
        if random.oneIn(5) { headings.removeLast() }
        if random.oneIn(5) { headings.append(random.pick(["Totalt", Self.columns[0].label, ""])) }
        self.headings = headings
        func line(_ label: String) -> (String, [String]) {
            (label, headings.map { _ in random.oneIn(5) ? "" : "\(Int.random(in: 1...40, using: &random))" })
        }
        var lines: [(label: String, cells: [String])] = Self.rows.map { line($0.label) }
        if random.oneIn(3) { lines.swapAt(0, 2) }
        if random.oneIn(4) { lines.removeLast() }
        if random.oneIn(3), let first = lines.first {
            lines.insert(
                random.oneIn(3) ? first : line(first.label), at: Int.random(in: 0...lines.count, using: &random))
        }
        if random.oneIn(5) { lines.append(line("Hundar i verksamheten")) }
        self.lines = lines
    }

    /// The sheet as a page of Markdown.
    var text: String {
        var text = "# Redovisning av stödet\n\nRedovisningsår: 2026\n\n"
        for phone in phones { text += "Telefonnummer: \(phone)\n\n" }
        text +=
            "| Klienter | \(headings.joined(separator: " | ")) |\n|\(String(repeating: " --- |", count: headings.count + 1))\n"
        for line in lines { text += "| \(line.label) | \(line.cells.joined(separator: " | ")) |\n" }
        return text
    }
}

/// All readings of a small sheet, each with its cost, made one by one from what a reading is.
struct AllReadings {
    /// What words cost that could be a label's and are nobody's, or a label that stands nowhere: all of its words.
    private static let unread = 100
    /// The values of each field, each with the least that a reading costs which gives it.
    private(set) var costs: [FieldID: [JSONValue?: Int]] = [:]

    /// Each row is read from a line of its label, or from none, and each column from one of its heading, or from none.
    init(_ sheet: SmallSheet) {
        let phones = sheet.phones.map { PhoneNumber(rawValue: $0)?.json }
        add("grantee.phone", phones + [nil], unread: phones.count)
        for row in SmallSheet.rows {
            // A second line without a number says nothing, and so is no place to read from.
            let all = sheet.lines.filter { $0.label == row.label }
            let answered = all.filter { $0.cells.contains { !$0.isEmpty } }
            let lines = answered.isEmpty ? all : answered
            for column in SmallSheet.columns {
                let columns = sheet.headings.indices.filter { sheet.headings[$0] == column.label }
                var values: [JSONValue?] = [nil]
                for line in lines {
                    for column in columns { values.append(Int(line.cells[column]).map { .integer($0) }) }
                }
                // Without its label or heading a value is nobody's.
                let places = lines.count * columns.count
                add(FieldID(rawValue: "\(row.path).\(column.key)"), Array(values.dropFirst()) + [nil], unread: places)
            }
        }
    }

    /// The last of the values is that of the reading from no place.
    private mutating func add(_ field: FieldID, _ values: [JSONValue?], unread places: Int) {
        for (number, value) in values.enumerated() {
            let cost = (number + 1 == values.count ? places : places - 1) * Self.unread
            costs[field, default: [:]][value] = min(cost, costs[field]?[value] ?? .max)
        }
    }

    /// The values of a field in readings that cost less than a sure margin more than the cheapest.
    func likely(_ field: FieldID) -> Set<JSONValue?> {
        let all = costs[field] ?? [:]
        let least = all.values.min() ?? 0
        return Set(all.filter { $0.value < least + Costs.sure }.keys)
    }
}
