/// What parts the cells of a text that a spreadsheet saved or copied.
struct SeparatedValues {
    /// The byte between cells.
    let separator: UInt8

    /// How many rows such a text has at least.
    private static let leastRows = 3

    /// Finds out how the cells of a text are parted; `nil` when it is not a spreadsheet's.
    ///
    /// A spreadsheet writes as many cells in every row, and puts a cell in quotation marks that holds a line's end, a
    /// quotation mark or the separator. Tabs alone part cells also in other texts, which are read without this.
    ///
    /// - Complexity: O(*n*).
    init?(_ text: [UInt8]) {
        let found = [UInt8(ascii: ";"), UInt8(ascii: ","), 0x09].first { Self.isSeparator($0, of: text) }
        guard let found else { return nil }
        separator = found
    }

    private static func isSeparator(_ separator: UInt8, of text: [UInt8]) -> Bool {
        guard text.contains(separator), separator != 0x09 || text.contains(UInt8(ascii: "\"")) else { return false }
        var tally = Tally()
        var reader = Rows(text, separator: separator)
        while let row = reader.next() {
            guard row.isSound else { return false }
            tally.add(row, of: text)
            if tally.rows == sample, !tally.isLikely(separator) { return false }
        }
        return tally.rows >= leastRows && tally.isTold(separator)
    }
}

extension SeparatedValues {
    /// How many rows are looked at before a text that cannot be a spreadsheet's is given up.
    private static let sample = 40

    /// What the rows of a text have in common.
    private struct Tally {
        /// How many rows have anything in them.
        private(set) var rows = 0
        /// How many have as many cells.
        private var counts: [Int: Int] = [:]
        private var parted = 0
        private var blankEnds = 0
        private var quoted = 0

        mutating func add(_ row: Row, of text: [UInt8]) {
            if row.cells.count == 1, row.cells[0].content.isEmpty { return }
            rows += 1
            counts[row.cells.count, default: 0] += 1
            quoted += row.cells.count { $0.isQuoted && $0.hasLineEnds(in: text) }
            guard row.cells.count > 1 else { return }
            parted += 1
            if row.cells.last?.content.isEmpty == true { blankEnds += 1 }
        }

        /// Whether the first rows let a text be a spreadsheet's.
        func isLikely(_ separator: UInt8) -> Bool {
            separator == UInt8(ascii: ",") ? counts.values.contains { $0 * 2 > rows } : parted * 4 > rows
        }

        /// Whether all rows show that a text is a spreadsheet's.
        func isTold(_ separator: UInt8) -> Bool {
            let isEven = counts.contains { $0.key > 1 && $0.value * 20 >= rows * 19 }
            switch separator {
            case 0x09: return quoted > 0 && parted * 2 > rows
            case UInt8(ascii: ";"): return isEven || (parted * 2 > rows && (blankEnds > 0 || quoted > 0))
            // Commas stand in sentences too, but never as many in each.
            default: return isEven && (blankEnds > 0 || quoted > 0)
            }
        }
    }
}

extension SeparatedValues {
    /// A cell of a row.
    struct Cell {
        /// Its text, without the quotation marks around it.
        let content: Range<Int>
        let isQuoted: Bool

        func hasLineEnds(in text: [UInt8]) -> Bool { text[content].contains { $0 == 0x0A || $0 == 0x0D } }
    }

    /// A row of cells.
    struct Row {
        var cells: [Cell] = []
        /// Whether every quotation mark that opens a cell is followed by one that closes it.
        var isSound = true
    }

    /// The rows of a text, one after the other.
    struct Rows {
        private let text: [UInt8]
        private let separator: UInt8
        private var index = 0

        /// As many cells as a row of a spreadsheet can have.
        private static let mostCells = 16_384

        init(_ text: [UInt8], separator: UInt8) {
            self.text = text
            self.separator = separator
        }

        /// The next row; `nil` after the last.
        ///
        /// - Complexity: O(*n*) in the length of the row.
        mutating func next() -> Row? {
            guard index < text.count else { return nil }
            var row = Row()
            while row.isSound {
                row.cells.append(cell(&row))
                if row.cells.count > Self.mostCells { row.isSound = false }
                if index < text.count, text[index] == separator {
                    index += 1
                    if index == text.count { row.cells.append(Cell(content: index..<index, isQuoted: false)) }
                    if index < text.count { continue }
                }
                break
            }
            if index < text.count, text[index] == 0x0D { index += 1 }
            if index < text.count, text[index] == 0x0A { index += 1 }
            return row
        }

        private mutating func cell(_ row: inout Row) -> Cell {
            let start = index
            if index < text.count, text[index] == UInt8(ascii: "\""), let close = closingMark() {
                index = close + 1
                return Cell(content: start + 1..<close, isQuoted: true)
            }
            if index < text.count, text[index] == UInt8(ascii: "\"") { row.isSound = false }
            while index < text.count, text[index] != separator, !isLineEnd(text[index]) { index += 1 }
            return Cell(content: start..<index, isQuoted: false)
        }

        /// The mark that closes a quoted cell; a mark within it is doubled.
        private func closingMark() -> Int? {
            var place = index + 1
            while place < text.count {
                if text[place] == UInt8(ascii: "\"") {
                    guard place + 1 < text.count, text[place + 1] == UInt8(ascii: "\"") else {
                        let isEnd =
                            place + 1 == text.count || text[place + 1] == separator || isLineEnd(text[place + 1])
                        return isEnd ? place : nil
                    }
                    place += 1
                }
                place += 1
            }
            return nil
        }

        private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
    }
}
