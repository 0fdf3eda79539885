/// What stands between one label and the next, block by block.
struct Region {
    /// A part of the plain text within one block.
    struct Piece {
        let unit: Int
        var range: Range<Int>
        /// Whether something that is no answer, such as a footnote, stands between this piece and the one before.
        let isAfterInterruption: Bool
    }

    let match: Alignment.Match
    /// The parts that could be an answer, in order; blank ones are left out, except cells.
    var pieces: [Piece]
}

extension Region {
    /// The regions of the labels found, each up to the next label; explanations and column headings are left out.
    ///
    /// - Parameters:
    ///   - matches: In the order of the text.
    ///   - search: What found them.
    ///   - textEnd: Where the document ends in the plain text.
    ///   - isHeading: For each block, whether it is the heading of a column.
    /// - Returns: A region for each label, in the order of the text.
    /// - Complexity: O(*n*).
    static func all(
        of matches: [Alignment.Match], _ search: LabelSearch, before textEnd: Int, headings isHeading: BlockFlags
    ) -> [Region] {
        let blocks = search.blocks
        var regions: [Region] = []
        regions.reserveCapacity(matches.count)
        for (number, match) in matches.enumerated() {
            let next = number + 1 < matches.count ? matches[number + 1] : nil
            let end = next?.range.lowerBound ?? textEnd
            var pieces: [Region.Piece] = []
            var isInterrupted = false
            for unit in match.unit..<blocks.units.count {
                let block = blocks.units[unit]
                if block.range.lowerBound >= end && unit > match.unit { break }
                if search.isNote[unit] || isHeading[unit] || block.kind == .furniture
                    || next.map({ isBefore($0, unit, above: match, search) }) == true
                {
                    isInterrupted = true
                    continue
                }
                let low = max(block.range.lowerBound, match.range.upperBound)
                let range = search.trimmed(low..<max(low, min(block.range.upperBound, end)))
                guard !range.isEmpty else { continue }
                pieces.append(.init(unit: unit, range: range, isAfterInterruption: isInterrupted))
                isInterrupted = false
            }
            regions.append(Region(match: match, pieces: pieces))
        }
        return regions
    }

    /// How many cells stand at most from a table's title to its first question: some rows of headings.
    private static let mostCellsOfHead = 30

    /// Whether a cell stands before a label in its row, or heads the rows down to it, and the label before that stands
    /// outside the table or above it: words beside a form's labels, such as their numbers or a title over all columns,
    /// answer none of them.
    ///
    /// A label of the form that stands a second time is none of these, and is weighed as such.
    private static func isBefore(
        _ label: Alignment.Match, _ unit: Int, above match: Alignment.Match, _ search: LabelSearch
    ) -> Bool {
        let units = search.blocks.units
        let (cell, own, asked) = (units[unit], units[label.unit], units[match.unit])
        guard search.blocks.hasMarkedTables, cell.kind == .cell, own.kind == .cell,
            !search.index.slots[label.slot].isOption,
            search.index.hit(in: search.blocks.text, search.skeleton, cell.range) == nil
        else { return false }
        if cell.row == own.row, cell.column < own.column {
            return asked.kind != .cell || (asked.row != cell.row && asked.column == own.column)
        }
        return asked.kind != .cell && cell.lastColumn > cell.column && label.unit - unit <= mostCellsOfHead
            && units[unit..<label.unit].allSatisfy { $0.kind == .cell }
    }
}
