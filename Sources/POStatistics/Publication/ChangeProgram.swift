/// Changes of numbers that leave every equation as it is, found by the simplex method.
///
/// The variables are changes from the true numbers, each within bounds that hold zero; so changing nothing is always a
/// solution, every search starts there, and the tableau of one search serves the next.
struct ChangeProgram {
    /// How far each variable has changed; after the variables come what the terms of inequalities sum to.
    private(set) var changes: [Double]
    private let equations: [[ChangeTerm]]
    private let inequalities: [ChangeInequality]
    /// The inequalities of each variable.
    private let inequalitiesOfVariable: GroupedArray<Int>
    /// Whether an inequality has been in the way, so that it is kept in the tableau.
    private var isKept: [Bool]
    private var lower: [Double]
    private var upper: [Double]
    private var tableau: ChangeTableau

    private static let tolerance = SolvedEquations.tolerance
    /// After so many steps that change nothing, the first way is taken, which never goes in circles.
    private static let patience = 20
    /// A search that takes more steps is given up; nearly all take fewer than ten.
    private static let longest = 600
    /// How many variables may be kept from fractions in one search; nearly all take fewer than five, and none was seen to take
    /// more.
    private static let mostCuts = 30
    /// What rises by one is multiplied by so much at most; what others may change by is reached before.
    private static let mostTimes = 60

    /// Creates a program of equations whose terms sum to zero, and of inequalities.
    init(_ equations: [[ChangeTerm]], _ inequalities: [ChangeInequality], bounds: [ClosedRange<Double>]) {
        self.equations = equations
        self.inequalities = inequalities
        var users: [[Int]] = Array(repeating: [], count: bounds.count)
        for (index, inequality) in inequalities.enumerated() {
            for term in inequality.terms { users[term.variable].append(index) }
        }
        inequalitiesOfVariable = GroupedArray(users)
        isKept = Array(repeating: false, count: inequalities.count)
        lower = bounds.map(\.lowerBound)
        upper = bounds.map(\.upperBound)
        changes = Array(repeating: 0, count: bounds.count)
        tableau = ChangeTableau(equations, isRemoved: bounds.map { $0.lowerBound == $0.upperBound })
    }

    /// Creates the program of a part of a system.
    init(_ model: StageModel) { self.init(model.equations, model.inequalities, bounds: model.bounds) }

    /// Bounds a variable to no change, or to a range again.
    mutating func bound(_ variable: Int, _ range: ClosedRange<Double>) {
        lower[variable] = range.lowerBound
        upper[variable] = range.upperBound
    }

    /// The bounds of a variable.
    func bounds(of variable: Int) -> ClosedRange<Double> { lower[variable]...upper[variable] }

    /// Takes a variable out that will not change any more.
    mutating func remove(_ variable: Int) {
        bound(variable, 0...0)
        tableau.remove(variable)
    }

    /// Takes a variable in again.
    mutating func restore(_ variable: Int, _ range: ClosedRange<Double>) {
        bound(variable, range)
        // This is seldom, and nothing is kept of variables that are taken out.
        let bounds = zip(lower, upper).prefix(inequalitiesOfVariable.count).map { $0...$1 }
        self = Self(equations, inequalities, bounds: bounds)
    }

    /// Whether a variable can change while those taken out do not.
    func canMove(_ variable: Int) -> Bool {
        guard lower[variable] != upper[variable] else { return false }
        let row = tableau.rowOfVariable[variable]
        return row < 0 || tableau.row(row).contains { $0 != 0 }
    }

    /// Changes a variable by up to `most` in a direction, in whole numbers throughout; gives by how much.
    ///
    /// The changes that do so stand in ``changes`` afterwards.
    mutating func move(_ target: Int, _ direction: Double, most: Double) -> Int {
        var cut: [(variable: Int, bounds: ClosedRange<Double>)] = []
        defer { for (variable, bounds) in cut.reversed() { bound(variable, bounds) } }
        while true {
            repeat {
                for variable in changes.indices { changes[variable] = 0 }
                search(target, direction, most)
            } while keepsBroken()
            guard let fraction = changes.firstIndex(where: { abs($0 - $0.rounded()) > Self.tolerance }) else {
                return Int(abs(changes[target]).rounded())
            }
            guard cut.count < Self.mostCuts else { return 0 }
            // Changing nothing must stay a solution, so the bound comes nearer to zero.
            let change = changes[fraction]
            cut.append((fraction, bounds(of: fraction)))
            if change > 0 { upper[fraction] = change.rounded(.down) } else { lower[fraction] = change.rounded(.up) }
        }
    }

    /// Raises a variable by so much or more, and lets no other number fall; gives by how much, 0 if it cannot be.
    ///
    /// Such changes can be multiplied until they are whole. Where all cells that somebody is counted in are hidden, there always
    /// are some: more people like that one.
    mutating func rise(_ target: Int, atLeast least: Int) -> Int {
        var own = lower
        defer { lower = own }
        for variable in lower.indices { lower[variable] = 0 }
        repeat {
            own += lower[own.count...]
            for variable in own.indices.suffix(from: inequalitiesOfVariable.count) { lower[variable] = 0 }
            for variable in changes.indices { changes[variable] = 0 }
            search(target, 1, 1)
        } while keepsBroken(isRising: true)
        let times = (1...Self.mostTimes).map(Double.init).first { times in
            changes[target] * times > Double(least) - Self.tolerance
                && zip(changes, upper).allSatisfy { change, upper in
                    abs(change * times - (change * times).rounded()) <= Self.tolerance
                        && change * times < upper + Self.tolerance
                }
        }
        guard let times else { return 0 }
        for variable in changes.indices { changes[variable] *= times }
        return Int(changes[target].rounded())
    }

    /// Keeps in the tableau what inequalities the changes break, or would break if they were many times as large; few of all are
    /// ever in the way.
    private mutating func keepsBroken(isRising: Bool = false) -> Bool {
        var found = false
        for variable in 0..<inequalitiesOfVariable.count where changes[variable] != 0 {
            for index in inequalitiesOfVariable[variable] where !isKept[index] {
                let inequality = inequalities[index]
                let sum = inequality.terms.reduce(0) { $0 + $1.factor * changes[$1.variable] }
                guard sum < (isRising ? 0 : inequality.least) - Self.tolerance else { continue }
                isKept[index] = true
                found = true
                tableau.define(inequality.terms)
                lower.append(inequality.least)
                upper.append(.infinity)
                changes.append(0)
            }
        }
        return found
    }

    private mutating func search(_ target: Int, _ direction: Double, _ most: Double) {
        var stalled = 0
        for _ in 0..<Self.longest {
            let rest = most - direction * changes[target]
            guard rest > Self.tolerance, let way = way(target, direction, isPatient: stalled < Self.patience) else {
                return
            }
            let places = tableau.places(of: way.variable)
            let room =
                way.sign > 0 ? upper[way.variable] - changes[way.variable] : changes[way.variable] - lower[way.variable]
            let (step, blocking) = step(way.sign, places, atMost: min((rest / way.gain).rounded(.up), room))
            stalled = step > Self.tolerance ? 0 : stalled + 1
            for (row, factor) in places { changes[tableau.basis[row]] -= factor * way.sign * step }
            changes[way.variable] += way.sign * step
            if let blocking { tableau.pivot(blocking, way.variable, places) }
        }
    }

    /// How far a variable can change in a direction, and the row that keeps it from more.
    private func step(
        _ sign: Double, _ places: [ChangeTableau.Place], atMost most: Double
    ) -> (step: Double, blocking: Int?) {
        var step = most
        var blocking: ChangeTableau.Place?
        for (row, factor) in places {
            let variable = tableau.basis[row]
            let falls = factor * sign > 0
            let room = falls ? changes[variable] - lower[variable] : upper[variable] - changes[variable]
            let limit = max(0, room / abs(factor))
            let isTie = abs(limit - step) < Self.tolerance
            let isGreater = abs(factor) > abs(blocking?.factor ?? .infinity)
            if isTie ? isGreater : limit < step {
                step = min(step, limit)
                blocking = (row, factor)
            }
        }
        return (step, blocking?.row)
    }

    /// A variable that is not basic, and the direction in which its change helps, by how much each.
    private func way(_ target: Int, _ direction: Double, isPatient: Bool) -> (
        variable: Int, sign: Double, gain: Double
    )? {
        let row = tableau.rowOfVariable[target]
        guard row >= 0 else {
            let hasRoom = direction > 0 ? changes[target] < upper[target] : changes[target] > lower[target]
            return hasRoom ? (target, direction, 1) : nil
        }
        var best: (variable: Int, sign: Double, gain: Double)?
        for (variable, factor) in zip(tableau.free, tableau.row(row)) where abs(factor) > Self.tolerance {
            let rate = -direction * factor
            let hasRoom =
                rate > 0
                ? changes[variable] < upper[variable] - Self.tolerance
                : changes[variable] > lower[variable] + Self.tolerance
            guard hasRoom else { continue }
            if isPatient ? abs(rate) > best?.gain ?? 0 : variable < best?.variable ?? .max {
                best = (variable, rate > 0 ? 1 : -1, abs(rate))
            }
        }
        return best
    }
}
