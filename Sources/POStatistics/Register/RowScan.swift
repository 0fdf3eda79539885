/// Goes through the rows of a register, once its header is known, and remembers where it is between pieces.
struct RowScan: Sendable {
    /// The rows read; whoever counts them empties it.
    var batch = RowBatch()
    /// The line of the next row, counted from where the scan began.
    private(set) var line: Int
    /// Whether the rest of the line is skipped, as it belongs to a row that cannot be understood.
    private(set) var isSkippingLine = false
    private let rows: RegisterRows
    private var scanner: CSVScanner
    private var plain: PlainRow

    /// The header of the rows.
    var header: RegisterHeader { rows.header }

    init(rows: RegisterRows, line: Int) {
        self.rows = rows
        self.line = line
        scanner = CSVScanner(separator: rows.header.separator, maximumCells: rows.header.columnCount)
        plain = rows.plain
    }

    /// A scan that begins at some row of the same register; its lines are counted from 0.
    var fromAnyRow: Self { Self(rows: rows, line: 0) }

    /// Goes on where another scan, begun where this one is, came to.
    mutating func goOn(after other: Self) {
        line += other.line
        isSkippingLine = other.isSkippingLine
    }

    /// Reads the rows that end within the bytes, until the batch is full.
    mutating func scan(_ bytes: Span<UInt8>, at position: inout Int, isFinal: Bool) {
        while position < bytes.count, !batch.isFull {
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
            if plain.read(bytes, from: position) {
                rows.take(plain.row, plain.parts, in: bytes, line: line, into: &batch)
                position = plain.next
                line += 1
                continue
            }
            switch scanner.scanRow(in: bytes, from: position, isFinal: isFinal) {
            case .incomplete:
                return
            case .broken(let code):
                batch.remarks.line = line
                batch.remarks.tell(code, nil)
                isSkippingLine = true
            case .row(let next, let lineBreaks):
                if !scanner.isBlankRow(in: bytes) {
                    rows.read(scanner.cells, count: scanner.cellCount, in: bytes, line: line, into: &batch)
                }
                position = next
                line += lineBreaks
            }
        }
    }
}
