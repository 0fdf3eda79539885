import POModel

/// Goes through the bytes of a register, header first, and counts the rows in their order.
struct RegisterScan: Sendable {
    private enum Stage: Sendable {
        case start
        case header
        case rows
        case failed(RegisterError)
    }

    private var stage = Stage.start
    private var tally: RegisterTally
    /// Where the scan is among the rows; `nil` before the header has been read.
    private(set) var rows: RowScan?
    /// The line of the header, from 1.
    private var line = 1

    init(accumulator: YearAccumulator, countsService: Bool) {
        tally = RegisterTally(accumulator: accumulator, countsService: countsService)
    }

    /// The accumulator and the issues so far.
    var result: RegisterReading { tally.reading }

    /// Counts the rows that end within the bytes, after which nothing follows if `isFinal`.
    ///
    /// Gives how many bytes were used; the rest must come again, with more behind it. Throws when the header is no
    /// header, and from then on.
    mutating func scan(_ bytes: Span<UInt8>, isFinal: Bool) throws(RegisterError) -> Int {
        var position = 0
        do throws(RegisterError) {
            if case .start = stage {
                guard bytes.count >= 3 || isFinal else { return 0 }
                position = Self.byteOrderMarkLength(bytes)
                stage = .header
            }
            if case .header = stage, try !readHeader(bytes, at: &position, isFinal: isFinal) { return position }
        } catch {
            stage = .failed(error)
        }
        if case .failed(let error) = stage { throw error }
        var isRead = false
        while !isRead {
            rows?.scan(bytes, at: &position, isFinal: isFinal)
            isRead = !(rows?.batch.isFull ?? false)
            countBatch()
        }
        return position
    }

    /// Counts rows that were read ahead, from where this scan is.
    mutating func count(_ ahead: RowScan) {
        tally.count(ahead.batch, fromLine: rows?.line ?? 0)
        rows?.goOn(after: ahead)
    }

    private mutating func countBatch() {
        guard var batch = rows?.batch else { return }
        // Held in one place only, so that emptying it keeps its room.
        rows?.batch = RowBatch()
        tally.count(batch, fromLine: 0)
        batch.removeAll()
        rows?.batch = batch
    }

    /// Reads the header after any lines of blanks and separators; `false` when it does not end within the bytes.
    private mutating func readHeader(
        _ bytes: Span<UInt8>, at position: inout Int, isFinal: Bool
    ) throws(RegisterError) -> Bool {
        while true {
            var end = position
            while end < bytes.count, Self.isBlankOrSeparator(bytes[end]) { end += 1 }
            // A line of blanks that is too long for a row is no header either.
            if end == bytes.count, !isFinal, end - position < RegisterReader.maximumRowLength { return false }
            guard end < bytes.count, bytes[end] == .lineFeed || bytes[end] == .carriageReturn else { break }
            guard let next = CSVScanner.endOfLine(in: bytes, from: end, isFinal: isFinal) else { return false }
            position = next
            line += 1
        }
        guard let (header, next, lineBreaks) = try RegisterHeader.read(bytes, from: position, isFinal: isFinal) else {
            return false
        }
        tally.take(header, line: line)
        rows = RegisterRows(header: header, year: tally.year, countsService: tally.countsService).map {
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

    private static func byteOrderMarkLength(_ bytes: Span<UInt8>) -> Int {
        bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
    }
}
