import POModel

/// Finds the cells of one row of CSV at a time (RFC 4180), whichever way its lines end.
///
/// The scanner sees the bytes from the row's start on; when the row does not end within them it asks for more. A row
/// that cannot be understood is skipped to the end of its first line, so that one stray quotation mark never takes
/// the following rows with it. As a row is given up at the first cell too many, no byte is scanned more often than
/// there are columns.
struct CSVScanner: Sendable {
    /// The longest row that is read, in bytes, line break included.
    static let maximumRowLength = 1 << 20

    /// The byte between cells.
    let separator: UInt8
    /// How many cells a row can have.
    let maximumCells: Int
    /// Room for the cells of a row; those found last stand first.
    private(set) var cells: ContiguousArray<CSVCell>
    /// How many cells the row found last has.
    private(set) var cellCount = 0

    init(separator: UInt8, maximumCells: Int) {
        self.separator = separator
        self.maximumCells = maximumCells
        cells = ContiguousArray(
            repeating: CSVCell(start: 0, end: 0, isQuoted: false, hasEscapes: false), count: maximumCells)
    }

    /// What was found where a row was expected.
    enum Outcome: Hashable {
        /// A row, its cells in ``CSVScanner/cells``; the next starts at an offset, some line breaks later.
        case row(next: Int, lineBreaks: Int)
        /// A row that cannot be understood; it ends with its first line.
        case broken(RegisterIssue.Code)
        /// The row does not end within the bytes.
        case incomplete
    }

    /// Whether the row found last is made of blanks only, as spreadsheets write rows that are empty.
    func isBlankRow(in bytes: Span<UInt8>) -> Bool {
        // Most rows begin with an id.
        for index in 0..<cellCount where !WhiteSpace.isAll(of: bytes.extracting(cells[index].content)) { return false }
        return true
    }

    /// Scans the row that starts at an offset; `isFinal` tells that nothing follows the bytes.
    mutating func scanRow(in bytes: Span<UInt8>, from start: Int, isFinal: Bool) -> Outcome {
        var found = 0
        let separator = separator
        var room = cells.mutableSpan
        let outcome = Self.scanRow(
            in: bytes, from: start, isFinal: isFinal, separator: separator, into: &room, count: &found)
        cellCount = found
        return outcome
    }

    private static func scanRow(
        in bytes: Span<UInt8>, from start: Int, isFinal: Bool, separator: UInt8, into cells: inout MutableSpan<CSVCell>,
        count: inout Int
    ) -> Outcome {
        // The same limit wherever the bytes were cut, so that cutting makes no difference.
        let isLong = bytes.count - start >= maximumRowLength
        let row = isLong ? bytes.extracting(..<(start + maximumRowLength)) : bytes
        let atEnd: Outcome = isLong ? .broken(.rowTooLong) : .incomplete
        var index = start
        var lineBreaks = 0
        while count < cells.count {
            if index < row.count, row[index] == .quotationMark {
                guard let close = closingQuote(in: row, from: index + 1, &lineBreaks) else {
                    return isFinal && !isLong ? .broken(.brokenQuoting) : atEnd
                }
                // A quotation mark in the last place might be the first of two.
                if close.offset + 1 == row.count, isLong || !isFinal { return atEnd }
                cells[count] = CSVCell(
                    start: index + 1, end: close.offset, isQuoted: true, hasEscapes: close.hasEscapes)
                index = close.offset + 1
            } else {
                let cellStart = index
                while index < row.count {
                    let byte = row[index]
                    // Letters, digits and hyphens come after the comma and both line breaks: one comparison for most.
                    if byte <= separator, byte == separator || byte == .lineFeed || byte == .carriageReturn { break }
                    index += 1
                }
                if index == row.count, isLong || !isFinal { return atEnd }
                cells[count] = CSVCell(start: cellStart, end: index, isQuoted: false, hasEscapes: false)
            }
            count += 1
            guard index < row.count else { return .row(next: index, lineBreaks: lineBreaks) }
            switch row[index] {
            case separator:
                index += 1
            case .lineFeed:
                return .row(next: index + 1, lineBreaks: lineBreaks + 1)
            case .carriageReturn:
                if index + 1 == row.count, isLong || !isFinal { return atEnd }
                let isPair = index + 1 < row.count && row[index + 1] == .lineFeed
                return .row(next: index + (isPair ? 2 : 1), lineBreaks: lineBreaks + 1)
            default:
                return .broken(.brokenQuoting)
            }
        }
        // A row of blanks is no row, however many they are.
        guard Self.areBlank(cells, in: row) else { return .broken(.wrongCellCount) }
        while index < row.count, row[index] == separator || row[index] == UInt8(ascii: " ") { index += 1 }
        guard index < row.count else { return isFinal && !isLong ? .row(next: index, lineBreaks: lineBreaks) : atEnd }
        guard row[index] == .lineFeed || row[index] == .carriageReturn else { return .broken(.wrongCellCount) }
        guard let next = endOfLine(in: row, from: index, isFinal: isFinal && !isLong) else { return atEnd }
        return .row(next: next, lineBreaks: lineBreaks + 1)
    }

    private static func areBlank(_ cells: borrowing MutableSpan<CSVCell>, in row: Span<UInt8>) -> Bool {
        for index in cells.indices where !WhiteSpace.isAll(of: row.extracting(cells[index].content)) { return false }
        return true
    }

    /// Finds the quotation mark that closes a cell; doubled ones are part of the cell.
    private static func closingQuote(
        in bytes: Span<UInt8>, from start: Int, _ lineBreaks: inout Int
    ) -> (offset: Int, hasEscapes: Bool)? {
        var index = start
        var hasEscapes = false
        while index < bytes.count {
            switch bytes[index] {
            case .quotationMark:
                guard index + 1 < bytes.count, bytes[index + 1] == .quotationMark else { return (index, hasEscapes) }
                hasEscapes = true
                index += 1
            case .lineFeed:
                lineBreaks += 1
            case .carriageReturn:
                if index + 1 == bytes.count || bytes[index + 1] != .lineFeed { lineBreaks += 1 }
            default:
                break
            }
            index += 1
        }
        return nil
    }

    /// The offset after the first line break at or after an offset; `nil` when there is none yet.
    static func endOfLine(in bytes: Span<UInt8>, from start: Int, isFinal: Bool) -> Int? {
        for index in start..<bytes.count {
            if bytes[index] == .lineFeed { return index + 1 }
            guard bytes[index] == .carriageReturn else { continue }
            if index + 1 < bytes.count { return index + (bytes[index + 1] == .lineFeed ? 2 : 1) }
            return isFinal ? index + 1 : nil
        }
        return nil
    }
}

/// Where a cell's content stands among the bytes.
struct CSVCell: Hashable, Sendable {
    /// The offset of the first byte, after an opening quotation mark.
    let start: Int
    /// The offset after the last byte, before a closing quotation mark.
    let end: Int
    /// Whether the cell stands in quotation marks.
    let isQuoted: Bool
    /// Whether quotation marks in the content are doubled.
    let hasEscapes: Bool

    var content: Range<Int> { start..<end }

    var isBlank: Bool { start == end }
}

extension UInt8 {
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let quotationMark = UInt8(ascii: "\"")
}
