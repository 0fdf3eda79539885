/// Which cells may be raised and lowered in a search, one byte each.
struct MovePermissions {
    private static let rises: UInt8 = 1
    private static let falls: UInt8 = 2
    private static let hidden: UInt8 = 4
    private static let moved: UInt8 = 8

    private var flags: [UInt8]
    /// The flags that must be set, beside that of the direction.
    private var needed: UInt8 = 0
    private var mayFall = true
    private var avoided: Int?

    init(_ system: CellSystem, policy: DisclosurePolicy) {
        // A cell that falls must not be negative then, and a small number is not told by falling to another small one.
        let lowestNumber = max(policy.threshold, policy.width)
        flags = system.numbers.indices.map { cell in
            // A zero that nobody publishes is thought to be known, unless zeros are secret.
            let rises = system.isPublished[cell] || system.numbers[cell] > 0 || policy.protectsZeros
            return (rises ? Self.rises : 0) | (system.numbers[cell] >= lowestNumber ? Self.falls : 0)
                | (rises && !system.isPublished[cell] ? Self.hidden : 0)
        }
    }

    func isHidden(_ cell: Int) -> Bool { flags[cell] & Self.hidden != 0 }

    mutating func hide(_ cell: Int, _ isHidden: Bool) { set(Self.hidden, of: cell, isHidden) }

    mutating func setMoved(_ cell: Int, _ isMoved: Bool) { set(Self.moved, of: cell, isMoved) }

    private mutating func set(_ flag: UInt8, of cell: Int, _ isSet: Bool) {
        if isSet { flags[cell] |= flag } else { flags[cell] &= ~flag }
    }

    /// Prepares for a search.
    mutating func begin(_ effort: MoveSearch.Effort) {
        needed = effort.hidesNoMore ? Self.hidden : 0
        mayFall = !effort.onlyRaises
        avoided = effort.avoided
        if let avoided { setMoved(avoided, true) }
    }

    /// Ends a search, once all its moves are undone.
    mutating func end() {
        if let avoided { setMoved(avoided, false) }
        avoided = nil
    }

    /// Whether a cell can move up (1) or down (-1); each moves once.
    func canMove(_ cell: Int, _ sign: Int) -> Bool {
        guard sign > 0 || mayFall else { return false }
        let wanted = needed | (sign > 0 ? Self.rises : Self.falls)
        return flags[cell] & (wanted | Self.moved) == wanted
    }
}
