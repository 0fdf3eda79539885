/// A piece of a register whose rows were read before it was known where its first row starts.
///
/// The guess is that a row starts after the piece's first line feed. It is wrong when that line feed stands within
/// quotation marks; ``RegisterReader`` finds out, and reads the piece again.
struct PieceAhead: Sendable {
    /// The whole piece.
    let bytes: ContiguousArray<UInt8>
    /// The bytes whose rows were read; empty without a line feed.
    private(set) var range: Range<Int>
    /// The rows, and where their scan came to.
    private(set) var scan: RowScan

    /// Reads the rows of a piece with a scan that begins at any row.
    init(_ bytes: ContiguousArray<UInt8>, with scan: RowScan) {
        self.bytes = bytes
        self.scan = scan
        let start = bytes.firstIndex(of: .lineFeed).map { $0 + 1 } ?? bytes.count
        var end = start
        self.scan.scan(bytes.span, at: &end, isFinal: false)
        range = start..<end
    }
}
