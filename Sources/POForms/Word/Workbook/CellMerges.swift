/// The merged cells of a sheet.
struct CellMerges: Sendable {
    struct Merge: Sendable {
        let rows: Range<Int>
        let columns: Range<Int>
    }

    /// For each row, the merged cells over it, from left to right.
    private var rows: [Int: [Merge]] = [:]
    private var count = 0

    /// How many merged cells are looked at, and over how many rows each; forms have some hundred, over a page at most.
    private static let (most, tallest) = (10_000, 100)

    /// Takes in the cells of a name such as `A1:C2`.
    mutating func add(_ name: String) {
        let corners = name.split(separator: ":").compactMap { CellPlace($0) }
        guard corners.count == 2, corners[0].row <= corners[1].row, corners[0].column <= corners[1].column,
            count < Self.most
        else { return }
        count += 1
        let last = min(corners[1].row, corners[0].row + Self.tallest - 1)
        let merge = Merge(rows: corners[0].row..<last + 1, columns: corners[0].column..<corners[1].column + 1)
        for row in merge.rows { rows[row, default: []].append(merge) }
    }

    mutating func sort() {
        for row in rows.keys { rows[row]?.sort { $0.columns.lowerBound < $1.columns.lowerBound } }
    }

    /// The merged cell over a place.
    func merge(over row: Int, _ column: Int) -> Merge? {
        guard let merges = rows[row] else { return nil }
        let next = merges.partitioningIndex { $0.columns.lowerBound > column }
        guard next > 0, merges[next - 1].columns.contains(column) else { return nil }
        return merges[next - 1]
    }
}
