/// Offsets of a text in order, in four bytes each.
struct CompactOffsets: RandomAccessCollection {
    private var offsets: [UInt32] = []

    /// Adds an offset.
    mutating func append(_ offset: Int) { offsets.append(UInt32(truncatingIfNeeded: offset)) }

    var startIndex: Int { 0 }
    var endIndex: Int { offsets.count }
    subscript(index: Int) -> Int { Int(offsets[index]) }

    /// Whether an offset is one of them.
    ///
    /// - Complexity: O(log *n*).
    func contains(_ offset: Int) -> Bool {
        let place = partitioningIndex { $0 >= offset }
        return place < count && self[place] == offset
    }
}
