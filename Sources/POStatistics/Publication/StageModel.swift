/// The equations of a part of a system as those of changes.
struct StageModel {
    private(set) var equations: [[ChangeTerm]] = []
    /// The equations whose sides need not be equal, that changes can break.
    private(set) var inequalities: [ChangeInequality] = []
    /// How far each cell can change.
    let bounds: [ClosedRange<Double>]

    init(
        _ system: CellSystem, policy: DisclosurePolicy, cells: [Int], balanced: Set<Int> = []
    ) {
        // Others move as far as the one that is protected; where totals meet, twice as far.
        let farthest = 2 * min(policy.width, .largestExact)
        let bounds = cells.map { cell in
            Double(-min(farthest, system.numbers[cell] - system.least(cell, by: policy)))...Double(farthest)
        }
        self.init(system, cells, bounds, balanced, isRising: false)
    }

    /// The model of cells whose numbers rise, as far as they like, and so that any multiple of the changes could be.
    init(_ system: CellSystem, rising cells: [Int]) {
        self.init(system, cells, Array(repeating: 0...Double.infinity, count: cells.count), [], isRising: true)
    }

    private init(
        _ system: CellSystem, _ cells: [Int], _ bounds: [ClosedRange<Double>], _ balanced: Set<Int>, isRising: Bool
    ) {
        self.bounds = bounds
        var members: [(equation: Int, variable: Int, sign: Int)] = []
        for (variable, cell) in cells.enumerated() {
            members += system.memberships[cell].map { ($0.equation, variable, $0.sign) }
        }
        members.sort { ($0.equation, $0.variable) < ($1.equation, $1.variable) }
        var start = 0
        while start < members.count {
            let equation = members[start].equation
            let end = members[start...].firstIndex { $0.equation != equation } ?? members.count
            if !balanced.contains(equation) {
                add(
                    members[start..<end].map { .init(variable: $0.variable, factor: Double($0.sign)) },
                    slack: system.slacks[equation].map { isRising ? 0 : $0 })
            }
            start = end
        }
    }

    private mutating func add(_ terms: [ChangeTerm], slack: Int?) {
        guard let slack else {
            equations.append(terms)
            return
        }
        let fall = terms.reduce(0) { $0 + least($1) }
        guard Double(-slack) > fall else { return }
        inequalities.append(.init(terms: terms, least: Double(-slack)))
    }

    private func least(_ term: ChangeTerm) -> Double {
        let bounds = bounds[term.variable]
        return min(term.factor * bounds.lowerBound, term.factor * bounds.upperBound)
    }
}
