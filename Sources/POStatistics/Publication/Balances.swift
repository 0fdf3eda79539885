/// Changes that add people to some places, by which places give what others take from a sum.
///
/// Where a person can be in several places, all together are at most the sum of the places. Whoever thinks a place's
/// number lower must then think others' higher. A place whose total is hidden can have any number of people more, of each
/// kind that it has; so such places mend what all others do, and those need not know of each other.
struct Balances {
    /// A change that raises cells and lowers none, and how far above zero it brings an equation.
    typealias Addition = (table: Certificates.Table, gain: Int)

    /// The equations that can be mended.
    private(set) var equations: Set<Int> = []
    private var additions: [Int: Addition] = [:]

    /// Takes what a place can add, for equations that nothing mends yet.
    mutating func take(_ found: [Int: Addition]) {
        for (equation, addition) in found where additions[equation] == nil {
            additions[equation] = addition
            equations.insert(equation)
        }
    }

    /// A table with as many people added elsewhere as it takes for the equations to hold.
    func mended(_ table: Certificates.Table, _ system: CellSystem) -> Certificates.Table {
        guard !equations.isEmpty else { return table }
        var changes: [Int: Int] = [:]
        var sums: [Int: Int] = [:]
        func add(_ table: Certificates.Table, _ times: Int) {
            for (cell, change) in table {
                changes[cell, default: 0] += change * times
                for member in system.memberships[cell] where equations.contains(member.equation) {
                    sums[member.equation, default: 0] += member.sign * change * times
                }
            }
        }
        add(table, 1)
        for equation in sums.keys.sorted() {
            guard let slack = system.slacks[equation], let addition = additions[equation] else { continue }
            // What was added for an equation before may do for this one, too.
            let missing = -(slack + (sums[equation] ?? 0))
            if missing > 0 { add(addition.table, (missing + addition.gain - 1) / addition.gain) }
        }
        return changes.filter { $1 != 0 }.sorted { $0.key < $1.key }.map { (cell: $0.key, change: $0.value) }
    }
}

extension CellStage {
    /// For each equation that raising a hidden cell brings further above zero: a change that raises cells and lowers none;
    /// such changes can be made together and several times.
    func additions(to wanted: Set<Int>) -> [Int: Balances.Addition] {
        let shown = shownCells
        let hidden = cells.filter { !shown.contains($0) }
        let model = StageModel(system, policy: policy, cells: hidden)
        // What is to be made several times lowers no cell, nor what is left of any inequality.
        var program = ChangeProgram(
            model.equations, model.inequalities.map { .init(terms: $0.terms, least: 0) },
            bounds: model.bounds.map { 0...max(0, $0.upperBound) })
        var found: [Int: Balances.Addition] = [:]
        for (variable, cell) in hidden.enumerated() {
            for member in system.memberships[cell] where member.sign > 0 && wanted.contains(member.equation) {
                guard found[member.equation] == nil, program.move(variable, 1, most: Double(policy.width)) > 0 else {
                    continue
                }
                let table = hidden.indices.map { (cell: hidden[$0], change: Int(program.changes[$0].rounded())) }
                    .filter { $0.change != 0 }
                for (equation, gain) in gains(table, wanted) where found[equation] == nil {
                    found[equation] = (table, gain)
                }
            }
        }
        return found
    }

    private func gains(_ table: Certificates.Table, _ wanted: Set<Int>) -> [Int: Int] {
        var gains: [Int: Int] = [:]
        for (cell, change) in table {
            for member in system.memberships[cell] where wanted.contains(member.equation) {
                gains[member.equation, default: 0] += member.sign * change
            }
        }
        return gains.filter { $1 > 0 }
    }
}
