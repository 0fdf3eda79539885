/// What can be said of a relation between whole numbers, none negative, of which some are blank.
enum Verdict: Hashable {
    /// It holds, whatever the blanks are.
    case holds
    /// The blanks can make it hold, and these must then be so.
    case holdsIf([FieldID: Int])
    /// The blanks can make it hold, and must then together be exactly so much.
    case holdsIfTogether([FieldID], Int)
    /// The blanks can make it hold, and must then together be at least so much.
    case holdsIfAtLeast([FieldID], Int)
    /// The blanks can make it hold in many ways.
    case open
    /// It cannot hold.
    case fails
}

/// A relation between the sums of two groups of cells.
enum Relation {
    /// Both sums are the same.
    case equal([Cell], [Cell])
    /// The first sum is no greater than the second.
    case atMost([Cell], [Cell])

    /// What can be said of it.
    ///
    /// - Complexity: O(*n*) in the number of cells.
    var verdict: Verdict {
        switch self {
        case .equal(let left, let right):
            if Self.isAbove(left, right) || Self.isAbove(right, left) { return .fails }
            return switch (left.blanks.isEmpty, right.blanks.isEmpty) {
            case (true, true): .holds
            case (false, true): Self.completing(left.blanks, to: right.sum - left.sum)
            case (true, false): Self.completing(right.blanks, to: left.sum - right.sum)
            case (false, false): .open
            }
        case .atMost(let left, let right):
            if Self.isAbove(left, right) { return .fails }
            if right.blanks.isEmpty {
                if left.blanks.isEmpty { return .holds }
                return left.sum == right.sum ? Self.completing(left.blanks, to: 0) : .open
            }
            if left.lowest <= right.lowest { return left.blanks.isEmpty ? .holds : .open }
            return .holdsIfAtLeast(right.blanks.map(\.id), left.lowest - right.sum)
        }
    }

    /// Whether one sum is greater than another, whatever the blanks are.
    private static func isAbove(_ greater: [Cell], _ less: [Cell]) -> Bool {
        less.highest.map { greater.lowest > $0 } ?? false
    }

    private static func completing(_ blanks: [Cell], to rest: Int) -> Verdict {
        if rest < 0 { return .fails }
        if rest == 0 { return .holdsIf(blanks.reduce(into: [:]) { $0[$1.id] = 0 }) }
        if blanks.count == 1 { return .holdsIf([blanks[0].id: rest]) }
        return .holdsIfTogether(blanks.map(\.id), rest)
    }
}
