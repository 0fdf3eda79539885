/// How far equations are from holding while cells move.
struct EquationBalance {
    /// The equations that do not hold, in no order.
    private(set) var violated: [Int] = []
    /// How far all equations together are from holding.
    private(set) var total = 0

    private var residuals: [Int]
    /// Where an equation stands among those that do not hold; -1 for one that holds.
    private var places: [Int]
    /// How far the terms of an equation can fall that need only sum to zero or more; `nil` for other equations.
    private let lowest: [Int?]

    init(_ system: CellSystem, policy: DisclosurePolicy) {
        let lowestNumber = max(policy.threshold, policy.width)
        lowest = system.slacks.map { slack in slack.map { $0 >= lowestNumber ? -1 : 0 } }
        residuals = Array(repeating: 0, count: system.slacks.count)
        places = Array(repeating: -1, count: system.slacks.count)
    }

    /// The sign by which a positive term must move so that an equation comes closer to holding.
    func direction(mending equation: Int) -> Int { residuals[equation] > 0 ? -1 : 1 }

    /// How much further all equations are from holding when a cell moves.
    func change(moving cell: Int, _ sign: Int, _ system: CellSystem) -> Int {
        var change = 0
        for index in system.memberships.range(cell) {
            let member = system.memberships.elements[index]
            let residual = residuals[member.equation]
            change +=
                violation(member.equation, residual + sign * member.sign) - violation(member.equation, residual)
        }
        return change
    }

    /// Moves a cell.
    mutating func shift(_ cell: Int, _ sign: Int, _ system: CellSystem) {
        for index in system.memberships.range(cell) {
            let member = system.memberships.elements[index]
            let before = violation(member.equation, residuals[member.equation])
            residuals[member.equation] += sign * member.sign
            let after = violation(member.equation, residuals[member.equation])
            total += after - before
            if before == 0, after > 0 {
                places[member.equation] = violated.count
                violated.append(member.equation)
            } else if before > 0, after == 0 {
                let place = places[member.equation]
                places[member.equation] = -1
                let last = violated.removeLast()
                if place < violated.count {
                    violated[place] = last
                    places[last] = place
                }
            }
        }
    }

    private func violation(_ equation: Int, _ residual: Int) -> Int {
        guard let lowest = lowest[equation] else { return abs(residual) }
        return max(0, lowest - residual)
    }
}
