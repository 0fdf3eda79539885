import POModel

/// The rows of a text that head the columns of the form's tables.
struct ColumnHeadings {
    /// Which cell column of the text stands for each column of a table; `nil` where none does.
    typealias Columns = [Int?]

    /// The rows that are headings, by row number.
    private(set) var rows: Set<Int> = []
    /// For each block, whether it is one of them.
    private(set) var isHeading: BlockFlags

    /// Finds the rows that head columns.
    ///
    /// Among the rows without a question's label these are those in which some cell is the heading of a column and
    /// none is a number or a mark. A row of words alone may head columns too, by words that the form does not have:
    /// it is a heading that heads nothing known, so that the headings above it do not hold below it; so is the heading of
    /// the column of questions alone. In a row with a label, cells that are all headings are no answers.
    ///
    /// - Complexity: O(*n*) in the length of the part.
    init(_ search: LabelSearch, matches: [Alignment.Match], within part: Range<Int>) {
        let units = search.blocks.units
        let numbers = search.blocks.units(in: part)
        isHeading = BlockFlags(numbers)
        var isLabel = isHeading
        for match in matches { isLabel[match.unit] = true }
        var lastRow: Int?
        for unit in numbers {
            let row = units[unit].row
            guard row != lastRow, let range = search.rows[row] else { continue }
            lastRow = row
            let cells = range.filter { !units[$0].range.isEmpty && !isLabel[$0] }
            let isLabelled = range.contains { isLabel[$0] }
            if isLabelled ? takeLabelled(cells, search) : take(cells, of: range, search) { rows.insert(row) }
        }
    }

    /// Takes a row with a label whose other cells are all headings.
    private mutating func takeLabelled(_ cells: [Int], _ search: LabelSearch) -> Bool {
        guard cells.count > 1, cells.allSatisfy({ Self.headsColumn(search.blocks.units[$0], search) }) else {
            return false
        }
        for cell in cells { isHeading[cell] = true }
        return true
    }

    /// Takes a row without a label, if it heads columns; the other cells of such a row are no answers.
    private mutating func take(_ cells: [Int], of row: Range<Int>, _ search: LabelSearch) -> Bool {
        let units = search.blocks.units
        for cell in cells { isHeading[cell] = Self.headsColumn(units[cell], search) }
        let isHeaded = cells.contains { isHeading[$0] }
        // A year beside headings heads a column of its own.
        let isAnswered = cells.contains { cell in
            !isHeading[cell]
                && (units[cell].isQuotation
                    || Self.isValue(units[cell], search) && !(isHeaded && Self.isYear(units[cell], search)))
        }
        if isHeaded && !isAnswered && row.count > 1 {
            for cell in cells where units[cell].column == 0 && Self.isCorner(units[cell], search) {
                isHeading[cell] = true
            }
            return true
        }
        for cell in cells { isHeading[cell] = false }
        if cells.count == 1, let corner = cells.first, corner == row.lowerBound, Self.isCorner(units[corner], search) {
            isHeading[corner] = true
            return true
        }
        return !isAnswered && cells.count > 1
    }

    private static func isYear(_ block: Blocks.Unit, _ search: LabelSearch) -> Bool {
        FoldedWords.isYear(Array(search.blocks.text[search.trimmed(block.range)]))
    }

    private static func headsColumn(_ block: Blocks.Unit, _ search: LabelSearch) -> Bool {
        !block.isQuotation && isHeading(block.range, search.index.columns, search)
    }

    private static func isCorner(_ block: Blocks.Unit, _ search: LabelSearch) -> Bool {
        isHeading(block.range, search.index.corners, search)
    }

    /// Whether a cell holds a number or a mark.
    static func isValue(_ block: Blocks.Unit, _ search: LabelSearch) -> Bool {
        let text = String(decoding: search.blocks.text[block.range].prefix(Limits.longestCell), as: UTF8.self)
        return Mark(text, choice: .bool(true)) != .other
    }

    /// Whether a cell holds a number or a mark, and no empty box.
    static func isAnswered(_ block: Blocks.Unit, _ search: LabelSearch) -> Bool {
        guard (1...Limits.longestCount).contains(block.range.count),
            !block.isQuotation || block.range.count < Limits.longestMark
        else {
            return false
        }
        let text = search.blocks.text[block.range]
        switch Mark(String(decoding: text, as: UTF8.self), choice: .name("")) {
        case .marked, .number: return true
        case .empty: return false
        case .other:
            return text.contains { (0x30...0x39).contains($0) } && !text.contains { (0x61...0x7A).contains($0 | 0x20) }
        }
    }

    /// For each column of a table the cell columns that a heading row gives its heading to, when there are several.
    func doubledColumns(of table: Int, in row: Int, _ search: LabelSearch) -> [[Int]] {
        guard let range = search.rows[row] else { return [] }
        return search.index.tables[table].map { alternatives in
            let columns = range.filter { unit in
                alternatives.contains { Self.isHeading(search.blocks.units[unit].range, $0, search) }
            }.map { search.blocks.units[$0].column }
            return columns.count > 1 ? columns : []
        }
    }

    /// Where the columns of a table stand, as a heading row tells; `nil` if it heads none of them.
    func columns(of table: Int, in row: Int, _ search: LabelSearch) -> Columns? {
        guard let range = search.rows[row] else { return nil }
        var taken: Set<Int> = []
        let columns: Columns = search.index.tables[table].map { alternatives in
            let unit = range.first { unit in
                !taken.contains(unit)
                    && alternatives.contains { Self.isHeading(search.blocks.units[unit].range, $0, search) }
            }
            if let unit { taken.insert(unit) }
            return unit.map { search.blocks.units[$0].column }
        }
        return columns.contains { $0 != nil } ? columns : nil
    }

    /// Whether the first cell of a row heads the column of questions, in words that the form has.
    func hasCorner(row: Int, _ search: LabelSearch) -> Bool {
        guard let first = search.rows[row]?.first else { return false }
        return Self.isHeading(search.blocks.units[first].range, search.index.corners, search)
    }

    /// Whether a part of the plain text is the heading of a column of the form.
    static func isHeading(_ range: Range<Int>, of search: LabelSearch) -> Bool {
        isHeading(range, search.index.columns, search)
    }

    /// Whether a cell is one of the headings, perhaps with an explanation in parentheses.
    private static func isHeading(_ range: Range<Int>, _ patterns: PatternIndex, _ search: LabelSearch) -> Bool {
        if range.isEmpty { return false }
        let index = search.skeleton.index(at: range.lowerBound)
        if LabelIndex.isShare(search.blocks.text, search.skeleton, from: range.lowerBound) { return false }
        return patterns.matches(at: index, in: range, search.blocks.text, search.skeleton).contains {
            endsHeading(range, after: $0.after, search)
        }
    }

    /// Whether a cell is a column's heading, perhaps with an explanation in parentheses.
    private static func isHeading(_ range: Range<Int>, _ pattern: [UInt8], _ search: LabelSearch) -> Bool {
        let index = search.skeleton.index(at: range.lowerBound)
        guard !range.isEmpty, !LabelIndex.isShare(search.blocks.text, search.skeleton, from: range.lowerBound),
            let end = search.skeleton.end(of: pattern, at: index),
            search.skeleton.ends[end - 1] <= range.upperBound
        else { return false }
        return endsHeading(range, after: end, search)
    }

    /// Whether a cell has nothing after its heading, which a folded byte follows, or an explanation in parentheses.
    private static func endsHeading(_ range: Range<Int>, after end: Int, _ search: LabelSearch) -> Bool {
        guard
            let wordEnd = LabelIndex.wordEnd(
                search.blocks.text, search.skeleton, after: end, before: range.upperBound),
            // `Kvinnor (%)` above `Antal män` is not `Kvinnor, antal`.
            !search.blocks.text[range.lowerBound..<wordEnd].contains(UInt8(ascii: "%"))
        else { return false }
        let rest = search.trimmed(wordEnd..<range.upperBound)
        if rest.isEmpty { return true }
        guard search.blocks.text[rest.lowerBound] == UInt8(ascii: "(") else { return false }
        // What is in parentheses may make something else of a count, but in a sentence that explains it.
        let words = HardWords(search.blocks.text[rest])
        guard !words.changesNumbers,
            search.year == nil || words.years.allSatisfy({ $0 == search.year })
        else { return false }
        return rest.count >= Limits.shortestExplanation || words.words.allSatisfy { harmless.contains($0) }
    }

    /// Words in parentheses after a heading that say what it says without them.
    private static let harmless = Set(
        ["antal", "antalet", "st", "stycken", "personer", "klienter", "year", "totalt"].map { FoldedWords.word($0) })
}
