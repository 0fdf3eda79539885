import TestSupport
import POStatistics

/// A register with every case that makes counting hard, written as CSV in every way that is allowed.
struct RandomRegister {
    struct Row {
        /// The line on which the row starts.
        var line = 0
        /// The cells by column; `nil` for a row that is not made of the header's cells.
        var cells: [String: String]?
        /// What is wrong with a row without cells.
        var fault: RegisterIssue.Code?
        /// How the row is written.
        var text = ""
    }

    static let codes = ["0880", "0180", "1280", "0834"]
    static let year = 2024
    /// Numbers that tell who somebody is; nobody has them.
    static let personalIDs = ["19720313-9816", "990212 9981", "K-9607069904", "19971070-9966"]

    let columns: [String]
    let separator: String
    let rows: [Row]
    let text: String
    /// The header as written, for registers made of some of the rows.
    let header: String

    func has(_ column: String) -> Bool { columns.contains(column) }

    init(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var columns = ["client_id", "municipality_code", "gender", "birth_year", "opened", "closed"]
        for column in ["applied", "children_at_home", "reasons"] where !random.oneIn(8) { columns.append(column) }
        if random.oneIn(2) { columns.append("ombud_id") }
        if random.oneIn(4) { columns.append("anteckning") }
        columns.shuffle(using: &random)
        let separator = random.oneIn(3) ? ";" : ","
        let lineEnds = random.pick([["\n"], ["\r\n"], ["\r"], ["\n", "\r\n"]])
        let size = random.pick([0, 1, 2, 8, 30, 80])
        let pool = max(1, size * 2 / 3)
        let isNasty = !random.oneIn(3)

        var text = random.oneIn(3) ? "\u{FEFF}" : ""
        var line = 1
        func write(_ written: String, ending: String) {
            text += written + ending
            line += Self.lineBreaks(in: written + ending)
        }
        header = columns.joined(separator: separator) + "\n"
        write(columns.joined(separator: separator), ending: random.pick(lineEnds))
        var rows: [Row] = []
        for number in 0..<size {
            if isNasty, random.oneIn(30) { write("", ending: random.pick(lineEnds)) }
            if isNasty, random.oneIn(30) {
                // Rows of blanks are no rows, however many cells they have.
                let count = random.pick([columns.count, 2, columns.count + 3])
                let kinds = count > columns.count ? ["", " "] : ["", "", " ", "\"\""]
                let blanks = (0..<count).map { _ in random.pick(kinds) }
                write(blanks.joined(separator: separator), ending: random.pick(lineEnds))
            }
            var row = Self.row(columns, separator, pool: pool, isNasty: isNasty, &random)
            if random.oneIn(5), let cells = rows.randomElement(using: &random)?.cells {
                row = Self.row(of: Self.repeated(cells, &random), columns, separator, &random)
            }
            row.line = line
            write(row.text, ending: number == size - 1 && random.oneIn(2) ? "" : random.pick(lineEnds))
            rows.append(row)
        }
        (self.columns, self.separator, self.rows, self.text) = (columns, separator, rows, text)
    }

    /// A register of the rows with some numbers.
    func text(ofRows numbers: [Int]) -> String { header + numbers.map { rows[$0].text + "\n" }.joined() }

    private static func lineBreaks(in text: String) -> Int {
        // A `Character` takes CRLF as one.
        text.count { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
    }

    private static func row(
        _ columns: [String], _ separator: String, pool: Int, isNasty: Bool, _ random: inout SeededGenerator
    ) -> Row {
        if isNasty, random.oneIn(25) {
            let short = Array(repeating: "x", count: random.pick([2, columns.count - 1, columns.count + 1, 40]))
            return Row(fault: .wrongCellCount, text: short.joined(separator: separator))
        }
        if isNasty, random.oneIn(25) { return Row(fault: .brokenQuoting, text: "x\(separator)\"x\"x\(separator)x") }
        let client = Int.random(in: 0..<pool, using: &random)
        var cells = Self.cells(client: client, isNasty: isNasty, &random)
        cells = cells.filter { columns.contains($0.key) }
        return row(of: cells, columns, separator, &random)
    }

    /// One more row of the assignment that a row tells, which may say other things about it.
    private static func repeated(_ cells: [String: String], _ random: inout SeededGenerator) -> [String: String] {
        var cells = cells
        if cells["reasons"] != nil, random.oneIn(2) { cells["reasons"] = reasons(false, &random) }
        if cells["children_at_home"] != nil, random.oneIn(4) {
            cells["children_at_home"] = random.pick(["yes", "no", ""])
        }
        if random.oneIn(4) { cells["closed"] = random.oneIn(2) ? "" : max(cells["opened"] ?? "", date(&random)) }
        if cells["ombud_id"] != nil, random.oneIn(4) { cells["ombud_id"] = "po1" }
        return cells
    }

    private static func row(
        of cells: [String: String], _ columns: [String], _ separator: String, _ random: inout SeededGenerator
    ) -> Row {
        let written = columns.map { column in
            let cell = cells[column] ?? random.pick(["", "po1", "x\ny", "å;,\""])
            let mustQuote = cell.utf8.contains { Array("\";,\r\n".utf8).contains($0) }
            guard mustQuote || random.oneIn(6) else { return cell }
            return "\"" + cell.replacing("\"", with: "\"\"") + "\""
        }
        return Row(cells: cells, text: written.joined(separator: separator))
    }

    private static func cells(client: Int, isNasty: Bool, _ random: inout SeededGenerator) -> [String: String] {
        // Letters that are equal as text and differ as bytes, and ids that need quoting.
        let odd = [
            "caf\u{E9}", "cafe\u{301}", "c \"1\"", "c,1;2", "c\r\n1", "c\n1", "\"", " c", "c12\u{A0}", "c 12",
        ]
        let id = isNasty && client < odd.count ? odd[client] : "c\(client)"
        let opened = date(&random)
        var cells = [
            "client_id": id, "municipality_code": random.oneIn(5) ? random.pick(codes) : codes[client % 4],
            "gender": ["woman", "man", "nonBinary"][client % 3], "birth_year": "\(1935 + client * 7 % 71)",
            "applied": random.oneIn(3) ? date(&random) : "\(opened.prefix(8))01", "opened": opened,
            "closed": random.oneIn(2) ? "" : max(opened, date(&random)),
            "children_at_home": random.pick(["yes", "no", "unknown", ""]), "reasons": reasons(isNasty, &random),
            "ombud_id": random.pick(["", "po1", "po\(client % 3)", "po\(client % 3)", isNasty ? "å;,\"" : "po4"]),
        ]
        guard isNasty else { return cells }
        let slips: [(String, [String])] = [
            ("client_id", ["", " "] + personalIDs),
            ("municipality_code", ["", "9999", "088", "0880 ", "08800", "Kalmar"]),
            ("gender", ["", "Woman", "kvinna", "nonbinary", "woman", "man"]),
            ("birth_year", ["", "", "1879", "1880", "2024", "2025", "87", "19x7", "01987", "2006", "2007", "-123"]),
            ("applied", ["", "2013-12-31", "2014-01-01", "2024-02-30", "20240201", "2024-2-1", "2024-12-31"]),
            ("opened", ["", "2023-02-29", "2024-02-29", "0000-01-01", "2024-13-01", "2024-12-31T00"]),
            ("closed", ["", "2024-04-31", "2024-01-01", "2023-12-31", "aaaa-bb-cc"]),
            ("children_at_home", ["Yes", "ja", "1"]),
        ]
        for (column, values) in slips where random.oneIn(20) { cells[column] = random.pick(values) }
        return cells
    }

    private static func date(_ random: inout SeededGenerator) -> String {
        let edges = ["2023-12-31", "2024-01-01", "2024-12-31", "2025-01-01", "2024-02-29", "2022-06-01"]
        if random.oneIn(2) { return random.pick(edges) }
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let month = two(Int.random(in: 1...12, using: &random))
        return "\(2021 + Int.random(in: 0...4, using: &random))-\(month)-\(two(Int.random(in: 1...28, using: &random)))"
    }

    private static func reasons(_ isNasty: Bool, _ random: inout SeededGenerator) -> String {
        var list = NaiveCount.reasons.filter { _ in random.oneIn(4) }
        if isNasty, random.oneIn(8) { list.append(random.pick(["", " economy", "economy", "ekonomi", "Other", "  "])) }
        list.shuffle(using: &random)
        return list.joined(separator: ";")
    }
}
