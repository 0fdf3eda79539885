import POModel

/// A blank form taken apart, without an edition to look for: its headings, lines, options and tables, in order.
struct BlankForm {
    enum Part: Hashable {
        case heading(String, level: Int)
        /// A question, a caption or an explanation.
        case line(String)
        /// The words after a box.
        case option(String)
        case table(BlankTable)
    }

    private(set) var parts: [Part] = []

    /// The level of a heading whose source does not tell it.
    private static let usualLevel = 2

    /// Takes blocks apart.
    ///
    /// - Parameters:
    ///   - blocks: The blocks of the form.
    ///   - source: The text that they come from, which tells the levels of headings.
    ///   - rooms: The numbers of the blocks that have room for an answer beside their words.
    init(_ blocks: Blocks, source: [UInt8], rooms: Set<Int> = []) {
        var rows: [[String]] = []
        var place = 0
        var isStacked = false
        while place < blocks.units.count {
            let unit = blocks.units[place]
            if unit.kind == .cell {
                let row = blocks.units[place...].prefix { $0.kind == .cell && $0.row == unit.row }
                let worded = row.indices.filter { !Self.text(of: blocks.units[$0], blocks).isEmpty }
                isStacked =
                    worded.first == place
                    && (isStacked
                        ? !rooms.isDisjoint(with: worded) : worded.count > 1 && rooms.isSuperset(of: worded))
                rows.append(
                    isStacked
                        // Each cell is a question with its answer below it.
                        ? worded.flatMap { [Self.text(of: blocks.units[$0], blocks), ""] }
                        : row.map { Self.text(of: $0, blocks) })
                place += row.count
                continue
            }
            parts += BlankTable.tables(of: rows).map { .table($0) }
            rows = []
            isStacked = false
            add(unit, blocks, source)
            place += 1
        }
        parts += BlankTable.tables(of: rows).map { .table($0) }
    }

    private mutating func add(_ unit: Blocks.Unit, _ blocks: Blocks, _ source: [UInt8]) {
        let text = Self.text(of: unit, blocks)
        guard !text.isEmpty, unit.kind != .furniture else { return }
        if unit.kind == .heading {
            let start = blocks.source(of: unit.range).first?.lowerBound
            let level = start.flatMap { Self.level(before: $0, in: source) } ?? Self.usualLevel
            parts.append(.heading(text, level: level))
        } else if let option = Self.option(text) {
            parts.append(.option(option))
        } else if !BlankTable.isRoom(text) {
            parts.append(.line(text))
        }
    }

    private static func text(of unit: Blocks.Unit, _ blocks: Blocks) -> String {
        let text = String(decoding: blocks.text[unit.range], as: UTF8.self)
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The words after a box; `nil` when a text begins with none.
    private static func option(_ text: String) -> String? {
        guard let box = ["☐ ", "□ ", "☒ ", "[ ] "].first(where: text.hasPrefix) else { return nil }
        return String(text.dropFirst(box.count))
    }

    /// The level that the marks right before a heading tell: `##`, or `<h2 …>`.
    private static func level(before start: Int, in source: [UInt8]) -> Int? {
        // No heading's tag is longer than this.
        let head = source[max(0, start - 200)..<min(start, source.count)]
        if let hash = head.last(where: { $0 != 0x20 }), hash == UInt8(ascii: "#") {
            return head.reversed().drop { $0 == 0x20 }.prefix { $0 == UInt8(ascii: "#") }.count
        }
        guard let tag = head.lastIndex(of: UInt8(ascii: "<")), tag + 2 < head.endIndex,
            head[tag + 1] | 0x20 == UInt8(ascii: "h"), (0x31...0x36).contains(head[tag + 2])
        else { return nil }
        return Int(head[tag + 2] - 0x30)
    }
}

/// A table of a blank form.
struct BlankTable: Hashable {
    /// What heads each column, the column of questions first; empty when nothing heads them.
    var heads: [String] = []
    /// The questions, each with what stands in its cells.
    var rows: [(label: String, cells: [String])] = []

    /// Whether its rows are questions of their own with one answer each.
    var isOfFields: Bool { heads.dropFirst().allSatisfy(\.isEmpty) && rows.allSatisfy { $0.cells.count == 1 } }

    static func == (left: BlankTable, right: BlankTable) -> Bool {
        left.heads == right.heads && left.rows.elementsEqual(right.rows) { $0 == $1 }
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(heads)
        hasher.combine(rows.map(\.label))
    }

    /// The tables that rows which follow each other make up; each row of headings begins another.
    static func tables(of rows: [[String]]) -> [BlankTable] {
        var tables: [BlankTable] = []
        for row in rows where row.contains(where: { !$0.isEmpty }) || row.count > 1 {
            if isHead(row) {
                tables.append(BlankTable(heads: row))
                continue
            }
            let fields = fields(in: row)
            if tables.isEmpty || fields.count > 1 || tables.last?.width.map({ $0 != row.count }) == true {
                tables.append(BlankTable())
            }
            tables[tables.count - 1].rows += fields
        }
        return tables.filter { !$0.rows.isEmpty }
    }

    private var width: Int? { heads.isEmpty ? rows.first.map { $0.cells.count + 1 } : heads.count }

    /// The question of a row with its cells, or several that stand beside each other, each before its blank.
    private static func fields(in row: [String]) -> [(label: String, cells: [String])] {
        let places = row.indices.filter { !isRoom(row[$0]) }
        let isPaired = places.count > 1 && row.count == 2 * places.count && places.allSatisfy { $0 % 2 == 0 }
        return isPaired ? places.map { (row[$0], [row[$0 + 1]]) } : [(row[0], Array(row.dropFirst()))]
    }

    /// Whether a row heads columns: it has words after its first cell and no room for answers there, or nothing at all.
    private static func isHead(_ row: [String]) -> Bool {
        let others = row.dropFirst()
        if row.allSatisfy(\.isEmpty) { return row.count > 1 }
        return !others.isEmpty && others.allSatisfy { !isRoom($0) }
    }

    /// Whether a text is room for an answer: blank, a prompt, an empty box, a rule, or a year that is filled in.
    static func isRoom(_ text: String) -> Bool {
        text.allSatisfy { " _.…☐□".contains($0) } || AnswerKind.isPlaceholder(text) || text == "[ ]"
            || text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
