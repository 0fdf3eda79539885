import POModel

/// Goes through the bytes of a register, header first, and remembers where it is between pieces.
struct RegisterScan: Sendable {
    private enum Stage: Sendable {
        case start
        case header
        case rows(CSVScanner)
        case failed(RegisterError)
    }

    private var stage = Stage.start
    private var rows: RegisterRows?
    private let empty: YearAccumulator
    private let emptyDetails: ServiceDetails?
    /// The line of the next row, from 1.
    private var line = 1
    /// Whether the rest of the line is skipped, as it belongs to a row that cannot be understood.
    private var isSkippingLine = false

    init(accumulator: YearAccumulator, countsService: Bool) {
        empty = accumulator
        emptyDetails = countsService ? ServiceDetails() : nil
    }

    /// The accumulator and the issues so far.
    var result: RegisterReading {
        let accumulator = rows?.accumulator ?? empty
        let details = rows?.details ?? emptyDetails
        return RegisterReading(
            accumulator: accumulator, issues: rows?.issues ?? RegisterIssues(),
            service: details.map { ServiceAccumulator(accumulator, $0) })
    }

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
        switch stage {
        case .start, .header: return position
        case .failed(let error): throw error
        case .rows(var scanner):
            countRows(bytes, at: &position, isFinal: isFinal, &scanner)
            stage = .rows(scanner)
            return position
        }
    }

    /// Reads the header after any blank lines; `false` when it does not end within the bytes.
    private mutating func readHeader(
        _ bytes: Span<UInt8>, at position: inout Int, isFinal: Bool
    ) throws(RegisterError) -> Bool {
        while position < bytes.count, bytes[position] == .lineFeed || bytes[position] == .carriageReturn {
            guard let next = CSVScanner.endOfLine(in: bytes, from: position, isFinal: isFinal) else { return false }
            position = next
            line += 1
        }
        if position == bytes.count, !isFinal { return false }
        guard let (header, next, lineBreaks) = try RegisterHeader.read(bytes, from: position, isFinal: isFinal) else {
            return false
        }
        rows = RegisterRows(header: header, line: line, accumulator: empty, details: emptyDetails)
        position = next
        line += lineBreaks
        stage = .rows(CSVScanner(separator: header.separator, maximumCells: header.columnCount))
        return true
    }

    private mutating func countRows(
        _ bytes: Span<UInt8>, at position: inout Int, isFinal: Bool, _ scanner: inout CSVScanner
    ) {
        while position < bytes.count {
            if isSkippingLine {
                guard let next = CSVScanner.endOfLine(in: bytes, from: position, isFinal: isFinal) else {
                    // A carriage return in the last place might be the first half of a line break.
                    let isHalf = !isFinal && bytes[bytes.count - 1] == .carriageReturn
                    position = isHalf ? bytes.count - 1 : bytes.count
                    return
                }
                position = next
                line += 1
                isSkippingLine = false
                continue
            }
            switch scanner.scanRow(in: bytes, from: position, isFinal: isFinal) {
            case .incomplete:
                return
            case .broken(let code):
                rows?.leaveOut(code, line: line)
                isSkippingLine = true
            case .row(let next, let lineBreaks):
                let isBlankLine = scanner.cells.count == 1 && scanner.cells[0].isBlank && !scanner.cells[0].isQuoted
                if !isBlankLine { rows?.count(scanner.cells, in: bytes, line: line) }
                position = next
                line += lineBreaks
            }
        }
    }

    private static func byteOrderMarkLength(_ bytes: Span<UInt8>) -> Int {
        bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
    }
}
