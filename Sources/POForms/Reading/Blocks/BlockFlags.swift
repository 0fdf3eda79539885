/// For each block of a part of a text whether something holds; of the blocks elsewhere it does not.
///
/// It is as large as the part, so that a file of many documents takes no more for each than one of a few.
struct BlockFlags {
    private let first: Int
    private var flags: [Bool]

    /// Flags that are all false.
    ///
    /// - Parameter blocks: The numbers of the part's blocks.
    /// - Complexity: O(*n*) in the number of the part's blocks.
    init(_ blocks: Range<Int>) {
        first = blocks.lowerBound
        flags = [Bool](repeating: false, count: blocks.count)
    }

    /// Whether it holds of a block; setting it of one outside the part does nothing.
    subscript(block: Int) -> Bool {
        get { flags.indices.contains(block - first) && flags[block - first] }
        set { if flags.indices.contains(block - first) { flags[block - first] = newValue } }
    }
}
