/// Checks that hidden cells cannot be worked out; it knows the numbers, what is hidden and what is always true, and
/// nothing of how the cells were chosen.
struct CertificateChecker {
    let system: CellSystem
    let policy: DisclosurePolicy
    /// Whether a cell is hidden, of those that are published.
    let isHidden: [Bool]
    private var changes: [Int]
    private var sums: [Int]

    init(_ system: CellSystem, policy: DisclosurePolicy, isHidden: [Bool]) {
        (self.system, self.policy, self.isHidden) = (system, policy, isHidden)
        changes = Array(repeating: 0, count: system.numbers.count)
        sums = Array(repeating: 0, count: system.slacks.count)
    }

    /// The first cell that is shown though its number is small, or hidden without a certificate that holds; `nil` if there
    /// is none.
    mutating func firstUnprotected(_ certificates: Certificates) -> Int? {
        var distances = Array(repeating: 0, count: system.numbers.count)
        for (position, table) in certificates.tables.enumerated() where canBeTrue(table) {
            for (cell, change) in table {
                if certificates.pairs[cell]?.greater == position { distances[cell] += change }
                if certificates.pairs[cell]?.lesser == position { distances[cell] -= change }
            }
        }
        return system.numbers.indices.first { cell in
            guard isHidden[cell] || system.isSensitive(cell, by: policy) else { return false }
            // Of tables that cannot be true none counts.
            return !isHidden[cell] && system.isPublished[cell] || distances[cell] < policy.width
        }
    }

    /// Whether a whole table agrees with all that is shown, and with everything that is always true.
    private mutating func canBeTrue(_ table: Certificates.Table) -> Bool {
        var touched: [Int] = []
        defer {
            for (cell, _) in table { changes[cell] = 0 }
            for equation in touched { sums[equation] = 0 }
        }
        for (cell, change) in table {
            guard change != 0, changes[cell] == 0, isHidden[cell] || !system.isPublished[cell],
                system.numbers[cell] + change >= system.least(cell, by: policy)
            else { return false }
            changes[cell] = change
            for member in system.memberships[cell] {
                sums[member.equation] += member.sign * change
                touched.append(member.equation)
            }
        }
        return touched.allSatisfy { equation in
            system.slacks[equation].map { $0 + sums[equation] >= 0 } ?? (sums[equation] == 0)
        }
    }
}
