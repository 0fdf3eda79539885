/// Equations solved for some variables: each of those plus multiples of the free ones is zero.
///
/// Few variables are free, as there are nearly as many equations as cells; so the factors of a row are kept one after the
/// other, a place for each free variable.
struct ChangeTableau {
    /// The factor of a variable in a row.
    typealias Place = (row: Int, factor: Double)

    /// The variable that each row is solved for.
    private(set) var basis: [Int]
    /// The row of each variable; -1 for one that none is solved for.
    private(set) var rowOfVariable: [Int]
    /// The free variables by their places; -1 for a place that is not used any more.
    private(set) var free: [Int]
    /// The place of each free variable; -1 for others.
    private var placeOfVariable: [Int]
    /// The factors, row by row.
    private var factors: [Double] = []
    private var unused = 0

    /// Creates a tableau of equations whose terms sum to zero; variables that are removed stay zero.
    init(_ equations: [[ChangeTerm]], isRemoved: [Bool]) {
        let solved = SolvedEquations(equations, isRemoved: isRemoved)
        (basis, rowOfVariable) = (solved.basis, solved.rowOfVariable)
        free = isRemoved.indices.filter { !isRemoved[$0] && solved.rowOfVariable[$0] < 0 }
        placeOfVariable = Array(repeating: -1, count: isRemoved.count)
        for (place, variable) in free.enumerated() { placeOfVariable[variable] = place }
        factors = Array(repeating: 0, count: solved.rows.count * free.count)
        for (row, entries) in solved.rows.enumerated() {
            for entry in entries { factors[row * free.count + placeOfVariable[entry.variable]] = entry.factor }
        }
    }

    /// The factors of a row, a place for each free variable.
    func row(_ row: Int) -> ArraySlice<Double> { factors[row * free.count..<(row + 1) * free.count] }

    /// The rows that a free variable is in.
    func places(of variable: Int) -> [Place] {
        var places: [Place] = []
        var index = placeOfVariable[variable]
        for row in basis.indices {
            if factors[index] != 0 { places.append((row, factors[index])) }
            index += free.count
        }
        return places
    }

    /// Solves a row for a free variable, which is in these places.
    mutating func pivot(_ row: Int, _ variable: Int, _ places: [Place]) {
        let left = basis[row]
        let place = placeOfVariable[variable]
        let start = row * free.count
        let factor = factors[start + place]
        factors[start + place] = 1
        var used: [Int] = []
        for index in start..<start + free.count where factors[index] != 0 {
            factors[index] = SolvedEquations.tidied(factors[index] / factor)
            used.append(index - start)
        }
        for other in places where other.row != row {
            let otherStart = other.row * free.count
            factors[otherStart + place] = 0
            for index in used {
                factors[otherStart + index] = SolvedEquations.tidied(
                    factors[otherStart + index] - other.factor * factors[start + index])
            }
        }
        (basis[row], free[place]) = (variable, left)
        (rowOfVariable[left], placeOfVariable[left]) = (-1, place)
        (rowOfVariable[variable], placeOfVariable[variable]) = (row, -1)
    }

    /// Leaves a variable out of all rows, as it stays as it is.
    mutating func remove(_ variable: Int) {
        let row = rowOfVariable[variable]
        if row >= 0, let place = self.row(row).firstIndex(where: { $0 != 0 }) {
            let other = free[place - row * free.count]
            pivot(row, other, places(of: other))
        }
        let place = placeOfVariable[variable]
        guard place >= 0 else { return }
        for row in basis.indices { factors[row * free.count + place] = 0 }
        (free[place], placeOfVariable[variable]) = (-1, -1)
        unused += 1
        if 2 * unused > free.count { tighten() }
    }

    /// Adds a variable that is the sum of terms.
    mutating func define(_ terms: [ChangeTerm]) {
        var sum = Array(repeating: 0.0, count: free.count)
        for term in terms {
            let row = rowOfVariable[term.variable]
            if row >= 0 {
                for (place, factor) in self.row(row).enumerated() where factor != 0 {
                    sum[place] = SolvedEquations.tidied(sum[place] + term.factor * factor)
                }
            } else if placeOfVariable[term.variable] >= 0 {
                sum[placeOfVariable[term.variable]] -= term.factor
            }
        }
        basis.append(rowOfVariable.count)
        rowOfVariable.append(basis.count - 1)
        placeOfVariable.append(-1)
        factors += sum
    }

    /// Leaves out the places that are not used any more.
    private mutating func tighten() {
        let kept = free.indices.filter { free[$0] >= 0 }
        factors = basis.indices.flatMap { row in kept.map { factors[row * free.count + $0] } }
        free = kept.map { free[$0] }
        for (place, variable) in free.enumerated() { placeOfVariable[variable] = place }
        unused = 0
    }
}
