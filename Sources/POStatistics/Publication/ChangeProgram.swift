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
    private static let patience = 50
    /// A search that takes more steps is given up; nearly all take fewer than ten, and longer ones, where zeros are secret, find
    /// hardly anything.
    private static let longest = 100
    /// Nothing is left to try where numbers cannot rise, so that such a search takes the time it needs.
    private static let longestRise = 20_000
    /// How many variables may be kept from fractions in one search; nearly all take fewer than five, and none was seen to take
    /// more.
    private static let mostCuts = 30
    /// Fractions that are not whole so many times are given up; halves and thirds are nearly all there are.
    private static let mostTimes = 12
    /// What is nearer to a whole number is one, where each number may be off by a little.
    private static let rounding = 0.05

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
        return row < 0 || tableau.isFree(row)
    }

    /// Changes a variable by up to `most` in a direction, in whole numbers throughout; gives by how much.
    ///
    /// The changes that do so stand in ``changes`` afterwards.
    mutating func move(_ target: Int, _ direction: Double, most: Double) -> Int {
        var cut: [(variable: Int, bounds: ClosedRange<Double>)] = []
        defer { for (variable, bounds) in cut.reversed() { bound(variable, bounds) } }
        while true {
            repeat {
                changes = Array(repeating: 0, count: changes.count)
                search(target, direction, most)
            } while keepsBroken()
            guard let fraction else {
                return Int(abs(changes[target]).rounded())
            }
            guard cut.count < Self.mostCuts else { return 0 }
            // Changing nothing must stay a solution, so the bound comes nearer to zero.
            let change = changes[fraction]
            cut.append((fraction, bounds(of: fraction)))
            if change > 0 { upper[fraction] = change.rounded(.down) } else { lower[fraction] = change.rounded(.up) }
        }
    }

    /// Raises a variable by so much or more where all numbers can only rise, and as far as they like; `false` if it cannot be.
    ///
    /// Such changes are multiplied until they are whole.
    mutating func rise(_ target: Int, atLeast least: Int) -> Bool {
        repeat {
            changes = Array(repeating: 0, count: changes.count)
            search(target, 1, Double(least), steps: Self.longestRise)
        } while keepsBroken()
        let times = (1...Self.mostTimes).map(Double.init).first { times in
            changes.allSatisfy { abs($0 * times - ($0 * times).rounded()) <= Self.rounding }
        }
        guard let times else { return false }
        for variable in changes.indices { changes[variable] = (changes[variable] * times).rounded() }
        return changes[target] >= Double(least)
    }

    /// The first variable whose change is no whole number.
    private var fraction: Int? {
        var index = 0
        while index < changes.count {
            if (changes[index] - changes[index].rounded()).magnitude > Self.tolerance { return index }
            index += 1
        }
        return nil
    }

    /// Keeps in the tableau what inequalities the changes break; few of all are ever in the way.
    private mutating func keepsBroken() -> Bool {
        var found = false
        for variable in 0..<inequalitiesOfVariable.count where changes[variable] != 0 {
            for index in inequalitiesOfVariable[variable] where !isKept[index] {
                let inequality = inequalities[index]
                let sum = inequality.terms.reduce(0) { $0 + $1.factor * changes[$1.variable] }
                guard sum < inequality.least - Self.tolerance else { continue }
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

    private mutating func search(_ target: Int, _ direction: Double, _ most: Double, steps: Int = longest) {
        var stalled = 0
        for _ in 0..<steps {
            let rest = most - direction * changes[target]
            let isPatient = stalled < Self.patience
            guard rest > Self.tolerance, let way = way(target, direction, isPatient: isPatient) else { return }
            let places = tableau.places(of: way.variable)
            let room =
                way.sign > 0 ? upper[way.variable] - changes[way.variable] : changes[way.variable] - lower[way.variable]
            let most = min((rest / way.gain).rounded(.up), room)
            let (step, blocking) = step(way.sign, places, atMost: most, isPatient: isPatient)
            stalled = step > Self.tolerance ? 0 : stalled + 1
            let change = way.sign * step
            var index = 0
            while index < places.count {
                let place = places[index]
                changes[tableau.basis[place.row]] -= place.factor * change
                index += 1
            }
            changes[way.variable] += change
            if let blocking { tableau.pivot(blocking, way.variable, places) }
        }
    }

    /// How far a variable can change in a direction, and the row that keeps it from more: of several the one that keeps the
    /// numbers small, or that of the first variable.
    private func step(
        _ sign: Double, _ places: [ChangeTableau.Place], atMost most: Double, isPatient: Bool
    ) -> (step: Double, blocking: Int?) {
        var step = most
        var blocking: ChangeTableau.Place?
        var index = 0
        while index < places.count {
            let place = places[index]
            index += 1
            let variable = tableau.basis[place.row]
            let falls = place.factor * sign > 0
            let room = falls ? changes[variable] - lower[variable] : upper[variable] - changes[variable]
            let limit = room > 0 ? room / place.factor.magnitude : 0
            guard limit < step + Self.tolerance else { continue }
            if limit > step - Self.tolerance {
                guard let blocking,
                    isPatient
                        ? place.factor.magnitude > blocking.factor.magnitude : variable < tableau.basis[blocking.row]
                else { continue }
            }
            if limit < step { step = limit }
            blocking = place
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
        var best = Int.max
        var bestRate = 0.0
        var place = -1
        while place + 1 < tableau.free.count {
            place += 1
            let rate = -direction * tableau.factor(row, at: place)
            guard rate.magnitude > Self.tolerance else { continue }
            let variable = tableau.free[place]
            guard isPatient ? rate.magnitude > bestRate.magnitude : variable < best else { continue }
            let hasRoom =
                rate > 0
                ? changes[variable] < upper[variable] - Self.tolerance
                : changes[variable] > lower[variable] + Self.tolerance
            if hasRoom { (best, bestRate) = (variable, rate) }
        }
        return bestRate == 0 ? nil : (best, bestRate > 0 ? 1 : -1, bestRate.magnitude)
    }
}
