/// The row of a table that was last asked whether its cells head columns.
///
/// Each cell of a row asks about the others, so the row is looked through once for all of them.
struct HeadedRow {
    private var row: Int?
    /// The first two cells that head columns.
    private var headings: [Int] = []

    /// Whether a block is a cell beside one that heads a column.
    ///
    /// - Complexity: O(*n*) in the length of the row when it is another than the last one asked about.
    mutating func isBesideHeadings(_ unit: Int, _ search: LabelSearch) -> Bool {
        let block = search.blocks.units[unit]
        guard let cells = search.rows[block.row], cells.count > 1 else { return false }
        if row != block.row {
            row = block.row
            headings.removeAll(keepingCapacity: true)
            for cell in cells where ColumnHeadings.isHeading(search.blocks.units[cell].range, of: search) {
                headings.append(cell)
                if headings.count == 2 { break }
            }
        }
        return headings.contains { $0 != unit }
    }
}
