/// The blocks of each row of a text's tables, by the number of the row.
struct TableRows {
    /// For each number the first block that has it or a greater one.
    private var firsts: [UInt32] = []
    /// For each block whether it is a cell.
    private var isCell = PackedFlags(count: 0)

    /// No rows.
    init() {}

    /// Gathers the cells of each row; the blocks' numbers of rows never fall.
    ///
    /// - Complexity: O(*n*).
    init(_ units: [Blocks.Unit]) {
        isCell = PackedFlags(count: units.count)
        firsts.reserveCapacity((units.last?.row ?? 0) + 2)
        for (unit, block) in units.enumerated() {
            if block.kind == .cell { isCell[unit] = true }
            while firsts.count <= block.row { firsts.append(UInt32(truncatingIfNeeded: unit)) }
        }
        firsts.append(UInt32(truncatingIfNeeded: units.count))
    }

    /// The cells of a row; `nil` when the number is that of no row.
    subscript(row: Int) -> Range<Int>? {
        guard row >= 0, row + 1 < firsts.count else { return nil }
        let cells = Int(firsts[row])..<Int(firsts[row + 1])
        return !cells.isEmpty && isCell[cells.lowerBound] ? cells : nil
    }
}
