/// The rows of a text that head the columns of the form's tables.
struct ColumnHeadings {
    /// Which cell column of the text stands for each column of a table; `nil` where none does.
    typealias Columns = [Int?]

    /// The rows that are headings, by row number.
    private(set) var rows: Set<Int> = []
    /// The blocks in them.
    private(set) var units: Set<Int> = []

    private let patterns: [FormTable: [[[UInt8]]]]
    private let corners: [[UInt8]]

    /// Finds the rows without a label of a question in which every cell that is not blank is the heading of a column.
    init(_ search: LabelSearch, _ edition: FormEdition, matches: [Alignment.Match]) {
        var patterns: [FormTable: [[[UInt8]]]] = [:]
        var corners: [[UInt8]] = []
        for case .table(let table) in edition.items {
            patterns[table] = table.columns.map { column in
                ([column.text] + column.alternatives).map(Skeleton.pattern)
            }
            if let corner = table.corner { corners += ([corner.text] + corner.alternatives).map(Skeleton.pattern) }
        }
        self.patterns = patterns
        self.corners = corners
        let columns = Set(patterns.values.joined().joined())
        let labelled = Set(matches.map { search.blocks.units[$0.unit].row })
        for (row, range) in search.rows where !labelled.contains(row) {
            var count = 0
            let isHeading = range.allSatisfy { unit in
                let block = search.blocks.units[unit]
                if block.range.isEmpty { return true }
                if block.isQuotation { return false }
                if columns.contains(where: { Self.isHeading(block, $0, search) }) {
                    count += 1
                    return true
                }
                return block.column == 0 && corners.contains { Self.isHeading(block, $0, search) }
            }
            if isHeading && count > 0 {
                rows.insert(row)
                units.formUnion(range)
            }
        }
    }

    /// Where the columns of a table stand, as a heading row tells; `nil` if it heads none of them.
    func columns(of table: FormTable, in row: Int, _ search: LabelSearch) -> Columns? {
        guard let range = search.rows[row], let patterns = patterns[table] else { return nil }
        var taken: Set<Int> = []
        let columns: Columns = patterns.map { alternatives in
            let unit = range.first { unit in
                !taken.contains(unit)
                    && alternatives.contains { Self.isHeading(search.blocks.units[unit], $0, search) }
            }
            if let unit { taken.insert(unit) }
            return unit.map { search.blocks.units[$0].column }
        }
        return columns.contains { $0 != nil } ? columns : nil
    }

    /// Whether a cell is a column's heading, perhaps with an explanation in parentheses.
    private static func isHeading(_ block: Blocks.Unit, _ pattern: [UInt8], _ search: LabelSearch) -> Bool {
        let index = search.skeleton.index(at: block.range.lowerBound)
        guard let end = search.skeleton.end(of: pattern, at: index),
            search.skeleton.ends[end - 1] <= block.range.upperBound
        else { return false }
        guard
            let wordEnd = LabelIndex.wordEnd(
                search.blocks.text, search.skeleton, after: end, before: block.range.upperBound)
        else { return false }
        let rest = search.trimmed(wordEnd..<block.range.upperBound)
        return rest.isEmpty || search.blocks.text[rest.lowerBound] == UInt8(ascii: "(")
    }
}
