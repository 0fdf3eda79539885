/// What every part of a text is: ranges in order that cover it from start to end.
public struct TextAccount: RandomAccessCollection, Hashable, Sendable {
    /// Where each part ends.
    private var ends: [UInt32] = []
    private var roles: [TextRole] = []

    /// The account of an empty text.
    init() {}

    /// Makes room for a number of parts.
    mutating func reserve(_ count: Int) {
        ends.reserveCapacity(count)
        roles.reserveCapacity(count)
    }

    /// Adds a part that reaches from the end of the last one to a place; one that is empty adds nothing.
    mutating func add(_ role: TextRole, to end: Int) {
        let start = Int(ends.last ?? 0)
        guard end > start else { return }
        if roles.last == role {
            ends[ends.count - 1] = UInt32(truncatingIfNeeded: end)
        } else {
            ends.append(UInt32(truncatingIfNeeded: end))
            roles.append(role)
        }
    }

    /// 0.
    public var startIndex: Int { 0 }
    /// The number of parts.
    public var endIndex: Int { ends.count }

    /// A part: its range in the decoded text, in UTF-8 bytes, and what it is.
    public subscript(index: Int) -> (range: Range<Int>, role: TextRole) {
        let start = index == 0 ? 0 : Int(ends[index - 1])
        return (start..<Int(ends[index]), roles[index])
    }
}
