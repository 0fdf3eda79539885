/// Equations solved for some variables: each of those plus multiples of the free ones is zero.
///
/// Few variables are free, as there are nearly as many equations as cells; so the factors of a row are kept one after the
/// other, a place for each free variable.
///
/// Nearly all time of a protection goes into going through factors. It is done by position: where nothing is optimised, as
/// in tests, iterators take many times as long.
struct ChangeTableau {
    /// The factor of a variable in a row.
    struct Place {
        let row: Int
        let factor: Double
    }

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
        let width = free.count
        var (row, index) = (0, placeOfVariable[variable])
        while index < factors.count {
            let factor = factors[index]
            if factor != 0 { places.append(Place(row: row, factor: factor)) }
            row += 1
            index += width
        }
        return places
    }

    /// Solves a row for a free variable, which is in these places.
    mutating func pivot(_ row: Int, _ variable: Int, _ places: [Place]) {
        let left = basis[row]
        let place = placeOfVariable[variable]
        let width = free.count
        let start = row * width
        let factor = factors[start + place]
        factors[start + place] = 1
        var used: [Int] = []
        var usedFactors: [Double] = []
        var index = 0
        while index < width {
            let old = factors[start + index]
            if old != 0 {
                let new = SolvedEquations.tidied(old / factor)
                factors[start + index] = new
                used.append(index)
                usedFactors.append(new)
            }
            index += 1
        }
        index = 0
        while index < places.count {
            let other = places[index]
            index += 1
            guard other.row != row else { continue }
            factors[other.row * width + place] = 0
            subtract(usedFactors, at: used, times: other.factor, from: other.row * width)
        }
        (basis[row], free[place]) = (variable, left)
        (rowOfVariable[left], placeOfVariable[left]) = (-1, place)
        (rowOfVariable[variable], placeOfVariable[variable]) = (row, -1)
    }

    /// Takes a row times a factor from the row that starts somewhere; of the one only factors that are not zero are given.
    private mutating func subtract(_ others: [Double], at places: [Int], times factor: Double, from start: Int) {
        let (rounding, tolerance) = (SolvedEquations.rounding, SolvedEquations.tolerance)
        var index = 0
        let count = places.count
        while index < count {
            let place = start + places[index]
            // Tidied here, as a call for each would take longer than all else.
            let number = factors[place] - factor * others[index]
            let whole = number + rounding - rounding
            let error = number - whole
            factors[place] = error < tolerance && error > -tolerance ? whole : number
            index += 1
        }
    }

    /// Whether a variable that a row is solved for can change at all.
    func isFree(_ row: Int) -> Bool {
        var index = row * free.count
        let end = index + free.count
        while index < end {
            if factors[index] != 0 { return true }
            index += 1
        }
        return false
    }

    /// The factor in a row at the place of a free variable.
    func factor(_ row: Int, at place: Int) -> Double { factors[row * free.count + place] }

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
