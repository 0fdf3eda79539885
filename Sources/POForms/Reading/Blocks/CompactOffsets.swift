/// Offsets of a text in order, in four bytes each.
struct CompactOffsets: RandomAccessCollection {
    private var offsets: [UInt32]

    /// Offsets, in order.
    init(_ offsets: [Int] = []) { self.offsets = offsets.map { UInt32(truncatingIfNeeded: $0) } }

    /// Adds an offset.
    mutating func append(_ offset: Int) { offsets.append(UInt32(truncatingIfNeeded: offset)) }

    var startIndex: Int { 0 }
    var endIndex: Int { offsets.count }
    subscript(index: Int) -> Int { Int(offsets[index]) }

    /// Which of them an offset is; `nil` when it is none.
    ///
    /// - Complexity: O(log *n*).
    func place(of offset: Int) -> Int? {
        let place = partitioningIndex { $0 >= offset }
        return place < count && self[place] == offset ? place : nil
    }

    /// Whether an offset is one of them.
    ///
    /// - Complexity: O(log *n*).
    func contains(_ offset: Int) -> Bool { place(of: offset) != nil }
}
