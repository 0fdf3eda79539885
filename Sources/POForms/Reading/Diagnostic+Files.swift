extension Diagnostic {
    /// A limit that was exceeded.
    enum Limit: Hashable, Sendable {
        case bytes(Int)
        case cellsInRow(Int)
        case depth(Int)
        case blocks(Int)
    }

    /// What tells that a limit was exceeded at a place.
    init(_ limit: Limit, at place: Int) {
        switch limit {
        case .bytes(let count): self.init(.tooManyBytes, .error, at: place..<place, ["\(count)"])
        case .cellsInRow(let count): self.init(.tooManyCells, .error, at: place..<place, ["\(count)"])
        case .depth(let count): self.init(.tooDeep, .error, at: place..<place, ["\(count)"])
        case .blocks(let count): self.init(.tooManyBlocks, .error, at: place..<place, ["\(count)"])
        }
    }
}
