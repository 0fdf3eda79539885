/// Why hidden cells cannot be worked out: for each, two whole tables of numbers, either of which may be the true one for all
/// that is shown.
///
/// Each table is told by where it differs from the true numbers. Many cells share one.
struct Certificates: Sendable {
    /// A whole table, by its differences from the true numbers.
    typealias Table = [(cell: Int, change: Int)]

    /// The tables of a cell, by their positions.
    struct Pair {
        /// The table in which the cell's number is greater.
        let greater: Int
        /// The table in which it is less.
        let lesser: Int
    }

    /// All tables; the first is the true one.
    private(set) var tables: [Table] = [[]]
    /// The tables of each cell.
    private(set) var pairs: [Int: Pair] = [:]

    /// Adds a table, and gives its position.
    mutating func add(_ table: Table) -> Int {
        tables.append(table)
        return tables.count - 1
    }

    /// Gives a cell the tables at two positions.
    mutating func certify(_ cell: Int, greater: Int, lesser: Int = 0) {
        pairs[cell] = Pair(greater: greater, lesser: lesser)
    }

    /// Takes those of other cells, with each table changed in some way.
    mutating func take(_ others: Certificates, changed: (Table) -> Table) {
        let first = tables.count - 1
        tables += others.tables.dropFirst().map(changed)
        func position(_ other: Int) -> Int { other == 0 ? 0 : first + other }
        for (cell, pair) in others.pairs {
            certify(cell, greater: position(pair.greater), lesser: position(pair.lesser))
        }
    }

    /// Whether a cell has two tables.
    func contains(_ cell: Int) -> Bool { pairs[cell] != nil }
}
