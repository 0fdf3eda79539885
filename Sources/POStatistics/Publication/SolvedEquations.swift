/// Equations solved for some of their variables, one after the other: each of those plus multiples of the others is zero.
///
/// An equation of people has few of all the cells, so only the factors that are not zero are kept.
struct SolvedEquations {
    /// A variable that is not solved for, with its factor.
    struct Entry {
        let variable: Int
        let factor: Double
    }

    /// The variable that each row is solved for.
    private(set) var basis: [Int] = []
    /// The row of each variable; -1 for one that none is solved for.
    private(set) var rowOfVariable: [Int]
    /// The other variables of each row, rising.
    private(set) var rows: [[Entry]] = []
    /// The rows that each variable is in, and some that it was in.
    private var rowsOfVariable: [[Int]]
    /// The variables that stay as they are, and so are in no row.
    private let isRemoved: [Bool]

    /// What is nearer to zero is zero: factors are small fractions of small whole numbers.
    static let tolerance = 1e-7
    /// A number so large that its neighbours are one apart.
    static let rounding = 0x1.8p52

    /// Creates a tableau of equations whose terms sum to zero; variables that are removed stay zero.
    init(_ equations: [[ChangeTerm]], isRemoved: [Bool]) {
        self.isRemoved = isRemoved
        rowOfVariable = Array(repeating: -1, count: isRemoved.count)
        rowsOfVariable = Array(repeating: [], count: isRemoved.count)
        var uses = Array(repeating: 0, count: isRemoved.count)
        for term in equations.joined() { uses[term.variable] += 1 }
        // Who stands in no other equation is solved for without a change of any.
        let order = equations.indices.map { index in
            (uses: equations[index].reduce(Int.max) { min($0, uses[$1.variable]) }, index: index)
        }
        for (_, index) in order.sorted(by: { $0 < $1 }) { add(equations[index], uses: uses) }
    }

    /// The rows that a variable is in, with its factors.
    private mutating func places(of variable: Int) -> [(row: Int, factor: Double)] {
        var places: [(row: Int, factor: Double)] = []
        for row in Set(rowsOfVariable[variable]).sorted() {
            let factor = factor(of: variable, in: row)
            if factor != 0 { places.append((row, factor)) }
        }
        rowsOfVariable[variable] = places.map(\.row)
        return places
    }

    /// Terms by the variables that nothing is solved for, rising.
    private func solved(_ terms: [ChangeTerm]) -> [Entry] {
        var factors: [Int: Double] = [:]
        for term in terms {
            let row = rowOfVariable[term.variable]
            if row < 0 {
                if !isRemoved[term.variable] { factors[term.variable, default: 0] += term.factor }
            } else {
                for entry in rows[row] { factors[entry.variable, default: 0] -= term.factor * entry.factor }
            }
        }
        return factors.map { Entry(variable: $0, factor: Self.tidied($1)) }.filter { $0.factor != 0 }
            .sorted { $0.variable < $1.variable }
    }

    /// Adds an equation; the variable that fewest equations have is solved for.
    private mutating func add(_ equation: [ChangeTerm], uses: [Int]) {
        let entries = solved(equation)
        // Nothing is left of an equation that follows from others.
        guard let best = entries.min(by: { (uses[$0.variable], $0.variable) < (uses[$1.variable], $1.variable) }) else {
            return
        }
        let others = places(of: best.variable)
        let solved = entries.filter { $0.variable != best.variable }
            .map { Entry(variable: $0.variable, factor: Self.tidied($0.factor / best.factor)) }
        basis.append(best.variable)
        rowOfVariable[best.variable] = rows.count
        rowsOfVariable[best.variable] = []
        for entry in solved { rowsOfVariable[entry.variable].append(rows.count) }
        rows.append(solved)
        for place in others { subtract(solved, times: place.factor, from: place.row, best.variable) }
    }

    /// Takes a multiple of a row from another, in which a variable that it is solved for is replaced.
    private mutating func subtract(_ other: [Entry], times factor: Double, from row: Int, _ replaced: Int) {
        let old = rows[row]
        var result: [Entry] = []
        result.reserveCapacity(old.count + other.count)
        var (one, two) = (0, 0)
        while one < old.count || two < other.count {
            let first = one < old.count ? old[one].variable : Int.max
            let second = two < other.count ? other[two].variable : Int.max
            if first < second {
                if first != replaced { result.append(old[one]) }
                one += 1
                continue
            }
            let before = first == second ? old[one].factor : 0
            let after = Self.tidied(before - factor * other[two].factor)
            if after != 0 {
                result.append(Entry(variable: second, factor: after))
                if before == 0 { rowsOfVariable[second].append(row) }
            }
            if first == second { one += 1 }
            two += 1
        }
        rows[row] = result
    }

    /// The factor of a variable in a row; zero if it is not in it.
    private func factor(of variable: Int, in row: Int) -> Double {
        let entries = rows[row]
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].variable < variable { low = middle + 1 } else { high = middle }
        }
        return low < entries.count && entries[low].variable == variable ? entries[low].factor : 0
    }

    /// A number without the error of its calculation, where it is a whole one.
    static func tidied(_ number: Double) -> Double {
        // Adding and taking away such a number rounds, in two steps of the processor.
        let whole = number + rounding - rounding
        return (number - whole).magnitude < tolerance ? whole : number
    }
}
