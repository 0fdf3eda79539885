/// Labels and headings that ask something else than the form: in another year, or with a hard word that is another.
extension AnswerCollector {
    /// Whether a region's label asks something else than its slot; its answer is nobody's then, and is told.
    mutating func isOfOtherQuestion(_ region: Region) -> Bool {
        let slot = region.match.slot
        if case .heading = search.index.slots[slot].kind {
            otherHeading = region.match.isOther || isOfOtherYear(region.match) ? region.match.range : nil
            return region.match.isOther
        }
        if !region.match.isOther {
            let isOfOtherYear = isOfOtherYear(region.match)
            if isOfOtherYear || isUnderOtherHeading(slot), let field = search.index.slots[slot].field {
                report(
                    .otherQuestion, .warning, field,
                    at: isOfOtherYear ? region.match.range : otherHeading ?? region.match.range)
            }
            return false
        }
        lastText = nil
        finishOptions()
        guard let field = search.index.slots[slot].field else { return true }
        report(.otherQuestion, .error, field, at: region.match.range)
        spokenOf.insert(region.match.range.lowerBound)
        for piece in region.pieces { spokenOf.insert(piece.range.lowerBound) }
        return true
    }

    /// Whether a label names a year that is not the document's.
    private func isOfOtherYear(_ match: Alignment.Match) -> Bool {
        guard let own = search.year, let year = match.year else { return false }
        return own != year
    }

    /// Whether a question stands right under a heading that is another than the form's.
    private func isUnderOtherHeading(_ slot: Int) -> Bool { otherHeading != nil }

    /// Tells of a table above which words stand that make its numbers others: shares, another unit, another year.
    mutating func reportOtherHeadings(above heading: Int, of table: FieldID) {
        guard let row = search.rows[heading], let first = row.first else { return }
        var words = row.filter { !blocks.units[$0].isQuotation && !headings.isHeading[$0] }
        if first > 0, isUnknownCaption(first - 1) { words.append(first - 1) }
        for unit in words where saysOther(blocks.units[unit].range) {
            report(.otherQuestion, .warning, table, at: blocks.units[unit].range)
        }
    }

    /// Whether a block right above a table is neither a label nor an explanation of the form, and as short as a caption.
    private func isUnknownCaption(_ unit: Int) -> Bool {
        let block = blocks.units[unit]
        return block.kind != .cell && block.kind != .furniture && !block.isQuotation && !search.isNote[unit]
            && block.range.count < 120 && !matches.contains { $0.unit == unit }
    }

    /// Whether words say that numbers are shares, in another unit or of another year.
    private func saysOther(_ range: Range<Int>) -> Bool {
        let words = HardWords(blocks.text[range])
        return words.sides.keys.contains(where: OppositeWords.changesNumbers)
            || (search.year != nil && words.years.contains { $0 != search.year })
    }
}
