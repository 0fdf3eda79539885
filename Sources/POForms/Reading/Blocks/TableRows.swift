/// The blocks of each row of a text's tables, by the number of the row.
struct TableRows {
    /// For each number the cells of its row; empty where no cell has it.
    private var cells: [Range<Int>] = []

    /// No rows.
    init() {}

    /// Gathers the cells of each row.
    ///
    /// - Complexity: O(*n*).
    init(_ units: [Blocks.Unit]) {
        for (unit, block) in units.enumerated() where block.kind == .cell {
            while cells.count <= block.row { cells.append(0..<0) }
            let row = cells[block.row]
            cells[block.row] = (row.isEmpty ? unit : row.lowerBound)..<unit + 1
        }
    }

    /// The cells of a row; `nil` when the number is that of no row.
    subscript(row: Int) -> Range<Int>? {
        guard cells.indices.contains(row), !cells[row].isEmpty else { return nil }
        return cells[row]
    }
}
