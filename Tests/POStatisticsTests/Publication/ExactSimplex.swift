/// All that is known of whole numbers, none negative, that solve equations: the least and greatest each can be.
///
/// A dense tableau in whole numbers with one common denominator, so that nothing is rounded; overflow traps.
struct ExactSimplex {
    /// An equation: the terms sum to the right side.
    struct Equation {
        var terms: [(variable: Int, factor: Int)]
        var sum: Int
    }

    /// How far a variable can go, with the point that shows it.
    enum Extreme {
        case unbounded
        /// The variables' numerators over the denominator.
        case point([Int], denominator: Int)
    }

    private let width: Int
    private var rows: [[Int]]
    private var basis: [Int]
    private var denominator = 1

    /// Finds a first solution; `nil` if there is none.
    init?(_ equations: [Equation], variables: Int) {
        width = variables
        rows = equations.map { equation in
            var row = Array(repeating: 0, count: variables + 1)
            for term in equation.terms { row[term.variable] += term.factor }
            row[variables] = equation.sum
            return equation.sum < 0 ? row.map { -$0 } : row
        }
        // The variable of each row is at first one of its own, of a number past all others; the last row is their sum,
        // to be brought to zero.
        basis = rows.indices.map { variables + $0 }
        rows.append((0...variables).map { column in rows.reduce(0) { $0 + $1[column] } })
        var stalled = 0
        while let target = rows.last, target[variables] > 0 {
            // The steepest way, unless that goes in circles.
            let column =
                stalled < 30
                ? (0..<variables).max { target[$0] < target[$1] }
                : (0..<variables).first { target[$0] > 0 }
            guard let column, target[column] > 0, let row = leaving(column) else { return nil }
            stalled = rows[row][variables] == 0 ? stalled + 1 : 0
            pivot(row, column)
        }
        rows.removeLast()
        // What is left of them is zero: swap each for a variable, or drop a row that says nothing.
        for row in rows.indices.reversed() where basis[row] >= variables {
            guard let column = (0..<variables).first(where: { rows[row][$0] != 0 }) else {
                rows.remove(at: row)
                basis.remove(at: row)
                continue
            }
            if rows[row][column] < 0 { rows[row] = rows[row].map { -$0 } }
            pivot(row, column)
        }
    }

    /// The least or greatest that a variable can be, in fractions.
    mutating func extreme(of variable: Int, isGreatest: Bool) -> Extreme {
        while true {
            let column: Int
            if let row = basis.firstIndex(of: variable) {
                guard
                    let next = (0..<width).first(where: {
                        isGreatest ? rows[row][$0] < 0 : rows[row][$0] > 0 && $0 != variable
                    })
                else { return point }
                column = next
            } else {
                guard isGreatest else { return point }
                column = variable
            }
            guard let row = leaving(column) else { return .unbounded }
            pivot(row, column)
        }
    }

    private var point: Extreme {
        var values = Array(repeating: 0, count: width)
        for (row, variable) in zip(rows, basis) { values[variable] = row[width] }
        return .point(values, denominator: denominator)
    }

    /// The row that first stops a variable from growing; of equals that of the lowest variable, so that it ends.
    private func leaving(_ column: Int) -> Int? {
        var best: Int?
        for row in basis.indices where rows[row][column] > 0 {
            guard let current = best else {
                best = row
                continue
            }
            let ratio = rows[row][width] * rows[current][column]
            let bestRatio = rows[current][width] * rows[row][column]
            if ratio < bestRatio || ratio == bestRatio && basis[row] < basis[current] { best = row }
        }
        return best
    }

    private mutating func pivot(_ row: Int, _ column: Int) {
        let pivotRow = rows[row]
        let factor = pivotRow[column]
        let entries = pivotRow.indices.filter { pivotRow[$0] != 0 }
        for other in rows.indices where other != row {
            let multiple = rows[other][column]
            guard factor != denominator || multiple != 0 else { continue }
            // Taken out, so that it is changed in place.
            var line = rows[other]
            rows[other] = []
            if factor == denominator {
                if denominator == 1 {
                    for entry in entries { line[entry] -= multiple * pivotRow[entry] }
                } else {
                    for entry in entries { line[entry] -= multiple * pivotRow[entry] / denominator }
                }
            } else {
                for entry in 0...width where line[entry] != 0 || multiple != 0 && pivotRow[entry] != 0 {
                    let number = line[entry] * factor - multiple * pivotRow[entry]
                    line[entry] = denominator == 1 ? number : number / denominator
                }
            }
            rows[other] = line
        }
        denominator = factor
        basis[row] = column
    }
}
