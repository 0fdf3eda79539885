/// How much of a file is read.
///
/// Beyond a limit one diagnostic names it, what was read so far is kept, and the text of the reading ends there.
public struct ReadingLimits: Hashable, Codable, Sendable {
    /// The largest text, in bytes of UTF-8; 64 MB (67,108,864) unless set, and 2 GB at most.
    package var bytes: Int
    /// The greatest number of cells or columns in a row of a table; 16,384 unless set, and 65,535 at most.
    package var cellsInRow: Int
    /// The greatest number of elements that lie in each other; 1,000 unless set.
    package var depth: Int
    /// The greatest number of headings, paragraphs, list items and cells in a text of any size; 100,000 unless set.
    ///
    /// A form has some hundreds. A text may have more if each of those has `bytesPerBlock` on average.
    package var blocks: Int
    /// How many bytes of text allow for one block more; 24 unless set.
    ///
    /// Forms have some 50 bytes for each block. What is known of a block takes more room than the few letters in it, so
    /// that this and `blocks` keep what reading takes within ten times the text and 30 MB.
    package var bytesPerBlock: Int

    /// Creates limits.
    ///
    /// - Parameters:
    ///   - bytes: The largest text, in bytes of UTF-8; 64 MB unless set, and 2 GB at most.
    ///   - cellsInRow: The greatest number of cells or columns in a row of a table, 65,535 at most.
    ///   - depth: The greatest number of elements that lie in each other.
    ///   - blocks: The greatest number of headings, paragraphs, list items and cells in a text of any size. A form has some
    ///     hundreds.
    ///   - bytesPerBlock: How many bytes of text allow for one block more. Forms have some 50 for each.
    public init(
        bytes: Int = 64 << 20, cellsInRow: Int = 16_384, depth: Int = 1_000, blocks: Int = 100_000,
        bytesPerBlock: Int = 24
    ) {
        self.bytes = bytes
        self.cellsInRow = cellsInRow
        self.depth = depth
        self.blocks = blocks
        self.bytesPerBlock = bytesPerBlock
    }

    /// The limits for a text of a size, whose number of blocks is set.
    func forText(ofBytes count: Int) -> Self {
        var limits = self
        limits.blocks += count / bytesPerBlock
        limits.bytesPerBlock = .max
        return limits
    }

    /// The limits with what a reader cannot exceed, as it keeps places in four bytes and columns in two.
    var possible: Self {
        Self(
            bytes: min(max(0, bytes), Int(Int32.max)), cellsInRow: min(max(1, cellsInRow), Int(UInt16.max)),
            depth: max(0, depth), blocks: min(max(0, blocks), Int(Int32.max)), bytesPerBlock: max(1, bytesPerBlock))
    }
}
