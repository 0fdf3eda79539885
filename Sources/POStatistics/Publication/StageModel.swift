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
    ///
    /// Where all start at their least, a search goes in circles or nearly; so each may fall by a little, by unequally much. That
    /// is less than what is left of a number when it is rounded.
    init(_ system: CellSystem, rising cells: [Int]) {
        let bounds = cells.indices.map { -Self.unevenness(of: $0)...Double.infinity }
        self.init(system, cells, bounds, [], isRising: true)
    }

    /// A hundred thousandth, or up to twice that.
    private static func unevenness(of index: Int) -> Double {
        1e-5 * (1 + (Double(index) * goldenRatio).truncatingRemainder(dividingBy: 1))
    }

    /// Multiples of it, without what is whole, are spread evenly.
    private static let goldenRatio = 0.618033988749895

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
