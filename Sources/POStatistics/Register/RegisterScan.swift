import POModel

/// Goes through the bytes of a register, header first, and reads the rows in their order.
struct RegisterScan: Sendable {
    private enum Stage: Sendable {
        case start
        case header
        case rows
        case failed(RegisterError)
    }

    private var stage = Stage.start
    private let year: Int
    private let readsService: Bool
    private let mapping: RegisterMapping
    /// Where the scan is among the rows; `nil` before the header has been read.
    private(set) var rows: RowScan?
    /// What the header tells; `nil` before it has been read.
    var header: RegisterHeader? { rows?.header }
    /// The line of the header, from 1.
    private(set) var line = 1

    /// Creates a scan for a year, and for what only a service's figures need.
    init(year: Int, readsService: Bool, mapping: RegisterMapping) {
        self.year = year
        self.mapping = mapping
        self.readsService = readsService
    }

    /// Reads the rows that end within the bytes, after which nothing follows if `isFinal`, until the batch is full.
    ///
    /// What is used of the bytes moves the position; the rest must come again, with more behind it. Throws when the
    /// header is no header, and from then on.
    mutating func scan(_ bytes: Span<UInt8>, at position: inout Int, isFinal: Bool) throws(RegisterError) {
        do throws(RegisterError) {
            if case .start = stage {
                guard bytes.count >= 3 || isFinal else { return }
                position = Self.byteOrderMarkLength(bytes)
                stage = .header
            }
            if case .header = stage, try !readHeader(bytes, at: &position, isFinal: isFinal) { return }
        } catch {
            stage = .failed(error)
        }
        if case .failed(let error) = stage { throw error }
        rows?.scan(bytes, at: &position, isFinal: isFinal)
    }

    /// Takes the rows out, to be counted; given back to ``refill(_:)`` they keep their room.
    mutating func takeBatch() -> RowBatch? {
        guard let batch = rows?.batch else { return nil }
        // Held in one place only, so that emptying it keeps its room.
        rows?.batch = RowBatch()
        return batch
    }

    /// Gives an empty batch to fill.
    mutating func refill(_ batch: RowBatch) { rows?.batch = batch }

    /// Goes on where rows that were read ahead, from where this scan is, end.
    mutating func goOn(after ahead: RowScan) { rows?.goOn(after: ahead) }

    /// Reads the header after any lines of blanks and separators; `false` when it does not end within the bytes.
    private mutating func readHeader(
        _ bytes: Span<UInt8>, at position: inout Int, isFinal: Bool
    ) throws(RegisterError) -> Bool {
        while true {
            var end = position
            while end < bytes.count, Self.isBlankOrSeparator(bytes[end]) { end += 1 }
            // A line of blanks that is too long for a row is no header either.
            if end == bytes.count, !isFinal, end - position < CSVScanner.maximumRowLength { return false }
            guard end < bytes.count, bytes[end] == .lineFeed || bytes[end] == .carriageReturn else { break }
            guard let next = CSVScanner.endOfLine(in: bytes, from: end, isFinal: isFinal) else { return false }
            position = next
            line += 1
        }
        guard
            let (header, next, lineBreaks) = try RegisterHeader.read(
                bytes, from: position, isFinal: isFinal, mapping: mapping)
        else { return false }
        rows = RegisterRows(header: header, year: year, readsService: readsService).map {
            RowScan(rows: $0, line: line + lineBreaks)
        }
        position = next
        stage = .rows
        return true
    }

    private static func isBlankOrSeparator(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: ",")
            || byte == UInt8(ascii: ";")
    }

    static func byteOrderMarkLength(_ bytes: Span<UInt8>) -> Int {
        bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
    }
}
