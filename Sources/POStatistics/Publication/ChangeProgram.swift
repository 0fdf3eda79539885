/// Changes of numbers that leave every equation as it is, found by the simplex method.
///
/// The variables are changes from the true numbers, each within bounds that hold zero; so changing nothing is always a
/// solution, every search starts there, and the tableau of one search serves the next.
struct ChangeProgram {
    /// A variable of an equation, with its factor.
    struct Term {
        let variable: Int
        let factor: Double
    }

    /// How far each variable has changed.
    private(set) var changes: [Double]
    private var lower: [Double]
    private var upper: [Double]
    private let width: Int
    /// The rows, one after the other: each basic variable plus these multiples of the others is zero.
    private var tableau: [Double] = []
    /// The basic variable of each row.
    private var basis: [Int] = []
    /// The row of each variable; -1 for one that is not basic.
    private var rowOfVariable: [Int]
    /// The variables that are not basic and not taken out, in no order.
    private var movable: [Int] = []
    private var isRemoved: [Bool]

    /// What is nearer to zero is zero: entries are small fractions of small whole numbers.
    private static let tolerance = 1e-7
    /// A number so large that its neighbours are one apart.
    private static let rounding = 0x1.8p52
    /// After so many steps that change nothing, the first way is taken, which never goes in circles.
    private static let patience = 20
    /// A search that takes more steps is given up; nearly all take fewer than ten.
    private static let longest = 600
    /// How many variables may be kept from fractions in one search.
    private static let mostCuts = 8

    /// Creates a program of equations whose terms sum to zero.
    init(_ equations: [[Term]], bounds: [ClosedRange<Double>]) {
        width = bounds.count
        lower = bounds.map(\.lowerBound)
        upper = bounds.map(\.upperBound)
        changes = Array(repeating: 0, count: width)
        rowOfVariable = Array(repeating: -1, count: width)
        isRemoved = bounds.map { $0.lowerBound == $0.upperBound }
        var uses = Array(repeating: 0, count: width)
        for term in equations.joined() { uses[term.variable] += 1 }
        for equation in equations { add(equation, uses: uses) }
        movable = (0..<width).filter { rowOfVariable[$0] < 0 && !isRemoved[$0] }
    }

    /// Adds an equation; the variable that fewest equations have becomes basic.
    private mutating func add(_ equation: [Term], uses: [Int]) {
        var row = Array(repeating: 0.0, count: width)
        for term in equation { row[term.variable] += term.factor }
        for term in equation where rowOfVariable[term.variable] >= 0 {
            let factor = row[term.variable]
            guard factor != 0 else { continue }
            let start = rowOfVariable[term.variable] * width
            for column in 0..<width where tableau[start + column] != 0 {
                row[column] -= factor * tableau[start + column]
            }
        }
        var best = -1
        for column in 0..<width where abs(row[column]) > Self.tolerance {
            if best < 0 || uses[column] < uses[best] { best = column }
        }
        // Nothing is left of an equation that follows from others.
        guard best >= 0 else { return }
        basis.append(best)
        rowOfVariable[best] = basis.count - 1
        tableau += row
        clear(best, with: basis.count - 1)
    }

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
        isRemoved[variable] = true
        let row = rowOfVariable[variable]
        if row >= 0, let other = movable.first(where: { abs(tableau[row * width + $0]) > Self.tolerance }) {
            pivot(row, other)
        }
        movable.removeAll { $0 == variable }
    }

    /// Takes a variable in again.
    mutating func restore(_ variable: Int, _ range: ClosedRange<Double>) {
        bound(variable, range)
        isRemoved[variable] = false
        if rowOfVariable[variable] < 0 { movable.append(variable) }
    }

    /// Whether a variable can change while those taken out do not.
    func canMove(_ variable: Int) -> Bool {
        guard !isRemoved[variable] else { return false }
        let row = rowOfVariable[variable]
        return row < 0 || movable.contains { tableau[row * width + $0] != 0 }
    }

    /// Changes a variable by up to `most` in a direction, in whole numbers throughout; gives by how much.
    ///
    /// The changes that do so stand in ``changes`` afterwards.
    mutating func move(_ target: Int, _ direction: Double, most: Double) -> Int {
        var cut: [(variable: Int, bounds: ClosedRange<Double>)] = []
        defer { for (variable, bounds) in cut.reversed() { bound(variable, bounds) } }
        while true {
            for variable in 0..<width { changes[variable] = 0 }
            search(target, direction, most)
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

    private mutating func search(_ target: Int, _ direction: Double, _ most: Double) {
        var stalled = 0
        for _ in 0..<Self.longest {
            let rest = most - direction * changes[target]
            guard rest > Self.tolerance, let way = way(target, direction, isPatient: stalled < Self.patience) else {
                return
            }
            var step = (rest / way.gain).rounded(.up)
            var blocking = -1
            let room =
                way.sign > 0 ? upper[way.variable] - changes[way.variable] : changes[way.variable] - lower[way.variable]
            if room < step { step = room }
            var blockingFactor = 0.0
            for row in basis.indices {
                let factor = tableau[row * width + way.variable]
                guard factor != 0 else { continue }
                let variable = basis[row]
                let falls = factor * way.sign > 0
                let room = falls ? changes[variable] - lower[variable] : upper[variable] - changes[variable]
                let limit = max(0, room / abs(factor))
                let isTie = abs(limit - step) < Self.tolerance
                if isTie ? blocking >= 0 && abs(factor) > blockingFactor : limit < step {
                    step = min(step, limit)
                    blocking = row
                    blockingFactor = abs(factor)
                }
            }
            stalled = step > Self.tolerance ? 0 : stalled + 1
            for row in basis.indices {
                let factor = tableau[row * width + way.variable]
                if factor != 0 { changes[basis[row]] -= factor * way.sign * step }
            }
            changes[way.variable] += way.sign * step
            if blocking >= 0 { pivot(blocking, way.variable) }
        }
    }

    /// A variable that is not basic, and the direction in which its change helps, by how much each.
    private func way(_ target: Int, _ direction: Double, isPatient: Bool) -> (
        variable: Int, sign: Double, gain: Double
    )? {
        let row = rowOfVariable[target]
        guard row >= 0 else {
            let hasRoom = direction > 0 ? changes[target] < upper[target] : changes[target] > lower[target]
            return hasRoom ? (target, direction, 1) : nil
        }
        var best: (variable: Int, sign: Double, gain: Double)?
        for variable in movable {
            let rate = -direction * tableau[row * width + variable]
            guard abs(rate) > Self.tolerance else { continue }
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

    /// Makes a variable basic in the place of that of a row.
    private mutating func pivot(_ row: Int, _ variable: Int) {
        let left = basis[row]
        rowOfVariable[left] = -1
        basis[row] = variable
        rowOfVariable[variable] = row
        movable.removeAll { $0 == variable }
        if !isRemoved[left] { movable.append(left) }
        clear(variable, with: row)
    }

    /// Makes a variable's factor one in its row and zero in all others.
    private mutating func clear(_ variable: Int, with row: Int) {
        let start = row * width
        let factor = tableau[start + variable]
        var columns: [Int] = []
        for column in 0..<width where tableau[start + column] != 0 {
            tableau[start + column] = Self.tidied(tableau[start + column] / factor)
            if tableau[start + column] != 0 { columns.append(column) }
        }
        for other in basis.indices where other != row {
            let otherStart = other * width
            let factor = tableau[otherStart + variable]
            guard factor != 0 else { continue }
            for column in columns {
                tableau[otherStart + column] = Self.tidied(
                    tableau[otherStart + column] - factor * tableau[start + column])
            }
            tableau[otherStart + variable] = 0
        }
    }

    /// A number without the error of its calculation, where it is a whole one.
    private static func tidied(_ number: Double) -> Double {
        // Adding and taking away such a number rounds, in two steps of the processor.
        let whole = number + rounding - rounding
        return abs(number - whole) < tolerance ? whole : number
    }
}
