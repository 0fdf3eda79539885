/// The counts of several tables, and the sums and relations between them, as numbered cells and equations.
///
/// Cells that nobody publishes are part of it: blanks, and what remains between a total and the sum of its parts.
struct CellSystem: Sendable {
    struct Term: Sendable {
        let cell: Int
        /// 1 or -1.
        let sign: Int
    }

    /// An equation: the terms sum to zero, or to at least zero.
    struct Equation: Sendable {
        var terms: [Term]
        /// What the terms sum to, if they need only sum to zero or more; `nil` if they sum to zero.
        var slack: Int?
    }

    /// The number of each cell.
    var numbers: [Int] = []
    /// Whether a cell is shown unless it is hidden; the others nobody publishes.
    var isPublished: [Bool] = []
    /// What hiding a cell costs; 0 for one that nobody publishes.
    var costs: [Int] = []
    /// The equations.
    var equations: [Equation] = []
    /// The equations that each cell is in, with its sign.
    var memberships: [[(equation: Int, sign: Int)]] = []

    /// Adds a cell and returns its number.
    mutating func add(_ number: Int, isPublished: Bool, cost: Int) -> Int {
        numbers.append(number)
        self.isPublished.append(isPublished)
        costs.append(cost)
        return numbers.count - 1
    }

    /// Joins cells and equations, once all are there.
    mutating func index() {
        memberships = Array(repeating: [], count: numbers.count)
        for (index, equation) in equations.enumerated() {
            for term in equation.terms { memberships[term.cell].append((index, term.sign)) }
        }
    }
}
