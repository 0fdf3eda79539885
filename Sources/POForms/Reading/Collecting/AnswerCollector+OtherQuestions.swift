import POModel

/// Labels and headings that ask something else than the form: in another year, or with a hard word that is another.
extension AnswerCollector {
    /// Whether a region's label asks something else than its slot; its answer is nobody's then, and is told.
    mutating func isOfOtherQuestion(_ region: Region) -> Bool {
        let slot = region.match.slot
        if search.index.slots[slot].isHeading {
            otherHeading = placeOfOther(region)
            return region.match.isOther
        }
        guard region.match.isOther else {
            reportOtherYear(region.match)
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

    /// Where a heading, or words under it, say that what follows is something else than the form's.
    private func placeOfOther(_ region: Region) -> Range<Int>? {
        if region.match.isOther || isOfOtherYear(region.match) { return region.match.range }
        let words = region.pieces.first { piece in
            blocks.units[piece.unit].kind != .cell && piece.range.count < Limits.longestWrapped
                && saysOther(piece.range)
        }
        return words?.range ?? otherNote(after: region.match.unit)
    }

    /// Tells of a label of another year, or under a heading that is another; with the row that heads it the whole table
    /// is another year's.
    private mutating func reportOtherYear(_ match: Alignment.Match) {
        let isOfOtherYear = isOfOtherYear(match)
        guard let place = isOfOtherYear ? match.range : otherHeading else { return }
        let fields =
            isOfOtherYear && search.index.headsSharedRows(match.slot)
            ? search.table(of: match.slot).map(search.index.fields(ofTable:)) ?? []
            : [search.index.slots[match.slot].field].compactMap(\.self)
        for field in fields { report(.otherQuestion, .warning, field, at: place) }
    }

    /// Whether a label names a year that is not the document's.
    private func isOfOtherYear(_ match: Alignment.Match) -> Bool {
        guard let own = search.year, let year = match.year else { return false }
        return own != year
    }

    /// Tells of a table above which words stand that make its numbers others: shares, another unit, another year.
    mutating func reportOtherHeadings(above heading: Int, of table: FieldID) {
        guard let row = search.rows[heading], let first = row.first else { return }
        // What heads a column that the form does not have is that column's alone.
        var words = blocks.units[first].isQuotation || headings.isHeading[first] ? [] : [first]
        if first > 0, isUnknownCaption(first - 1) { words.append(first - 1) }
        for unit in words where saysOther(blocks.units[unit].range) {
            report(.otherQuestion, .warning, table, at: blocks.units[unit].range)
        }
        // A column of sums whose heading stands apart from the others has moved their numbers.
        for unit in words where unit < first && saysTotal(blocks.units[unit].range) {
            report(.unevenRow, .warning, table, at: blocks.units[unit].range)
        }
    }

    /// Whether words say that numbers are sums, and nothing else.
    private func saysTotal(_ range: Range<Int>) -> Bool {
        let words = HardWords(blocks.text[range]).words
        return !words.isEmpty && words.allSatisfy(Self.totals.contains)
    }

    private static let totals = Set(["totalt", "total", "summa", "samtliga", "antal"].map { FoldedWords.word($0) })

    /// Whether a block right above a table is neither a label nor an explanation of the form, and as short as a caption.
    private func isUnknownCaption(_ unit: Int) -> Bool {
        let block = blocks.units[unit]
        guard let last = block.range.last, !".!?".utf8.contains(blocks.text[last]) else { return false }
        return block.kind != .cell && block.kind != .furniture && !block.isQuotation && !search.isNote[unit]
            && block.range.count < Limits.longestCaption && !matches.contains { $0.unit == unit }
    }

    /// Whether words say that numbers are shares, in another unit or of another year.
    private func saysOther(_ range: Range<Int>) -> Bool {
        let words = HardWords(blocks.text[range])
        return words.changesNumbers
            || (search.year != nil && words.years.contains { $0 != search.year })
    }

    /// Tells of a row whose label goes on below it with a hard word that is another: `… har barn` and `över 18 år`.
    mutating func reportOtherRest(_ region: Region, _ field: FieldID?) {
        let own = blocks.units[region.match.unit].row
        guard let field, let rest = region.pieces.first(where: { blocks.units[$0.unit].row != own }),
            rest.range.count < Limits.longestWrapped, blocks.units[rest.unit].kind != .heading,
            !blocks.units[rest.unit].isQuotation,
            let first = plain(rest.range).first, first.isLowercase || first.isNumber
        else { return }
        let words = HardWords(blocks.text[region.match.range] + [0x20] + blocks.text[rest.range])
        let labels = search.index.slots[region.match.slot].words
        if !labels.contains(where: { words.agree(with: $0.hardWords, asPart: true) }) {
            report(.otherQuestion, .warning, field, at: rest.range)
        }
    }

    /// An explanation of the form right after a heading that speaks of another year: `… under 2023`.
    private func otherNote(after unit: Int) -> Range<Int>? {
        guard let own = search.year else { return nil }
        var next = unit + 1
        while next < blocks.units.count, search.isNote[next] {
            let words = HardWords(blocks.text[blocks.units[next].range]).words
            let isOther = zip(words, words.dropFirst()).contains { before, word in
                before == Self.during && FoldedWords.isYear(word) && word != Array("\(own)".utf8)
            }
            if isOther { return blocks.units[next].range }
            next += 1
        }
        return nil
    }

    private static let during = FoldedWords.word("under")
}
