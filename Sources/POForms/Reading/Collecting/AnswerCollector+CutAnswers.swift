import POModel

/// Answers whose rest stands after the line that they share with others.
extension AnswerCollector {
    /// Tells of every answer of a line that text follows which no question took: it may be the rest of any of them.
    ///
    /// Converters of PDF put the second line of a cell after the whole line, beside nothing.
    ///
    /// - Complexity: O(*n*) in the number of regions.
    mutating func reportCutAnswers(_ regions: [Region]) {
        var first = 0
        while first < regions.count {
            let line = line(of: regions[first].match)
            var end = first + 1
            while end < regions.count, self.line(of: regions[end].match) == line { end += 1 }
            defer { first = end }
            let group = regions[first..<end]
            guard let last = group.last, group.count > 1, group.allSatisfy({ isShort($0.match) }),
                group.contains(where: { isBeside($0) })
            else { continue }
            let hasRest = hasRest(last) && !isDivided(last)
            for region in group where hasRest || sharesLines(region, with: group) {
                guard let question = question(region.match), question.answer.canBeCut, isBeside(region),
                    let piece = region.pieces.first
                else { continue }
                for field in question.fields where answers[field] != nil {
                    report(.cutAnswer, .warning, field, at: piece.range)
                }
            }
        }
    }

    /// Tells of the short answers on a page before which or in whose place text stands that can be another's rest.
    ///
    /// Where cells stand on lines of their own, the second line of each follows the first lines of the whole row.
    mutating func reportAnswersCutOnPages(_ regions: [Region]) {
        guard blocks.isOfPages else { return }
        for number in regions.indices where isShort(regions[number].match) && goesOn(regions[number]) {
            for region in regions[max(0, number - 2)...number] where isShort(region.match) {
                guard let question = question(region.match), question.answer.canBeCut,
                    let piece = region.pieces.first
                else { continue }
                for field in question.fields where answers[field] != nil && !isToldCut(field) {
                    report(.cutAnswer, .warning, field, at: piece.range)
                }
            }
        }
    }

    private func isToldCut(_ field: FieldID) -> Bool {
        diagnostics.contains { $0.field == field && ($0.code == .cutAnswer || $0.code == .wrappedAnswer) }
    }

    /// Whether a short answer stands on more than one line, or short text follows it.
    private func goesOn(_ region: Region) -> Bool {
        guard let first = region.pieces.first, !blocks.units[first.unit].isQuotation,
            blocks.units[region.match.unit].kind != .cell
        else { return false }
        let line = blocks.lineStarts.partitioningIndex { $0 > first.range.lowerBound }
        if line < blocks.lineStarts.count, blocks.lineStarts[line] < first.range.upperBound {
            // A number on the second line of words, or words on that of a number, are another cell's.
            let (own, rest) = (
                first.range.lowerBound..<blocks.lineStarts[line], blocks.lineStarts[line]..<first.range.upperBound
            )
            switch question(region.match)?.answer {
            case .diaryNumber: return true
            case .line, .municipality: if !hasDigit(own) && hasDigit(rest) { return true }
            default: break
            }
        }
        return region.pieces.dropFirst().contains { piece in
            blocks.units[piece.unit].kind != .heading && piece.range.count < Limits.longestCutRest
                && !isPlaceholder(piece)
        }
    }

    private func hasDigit(_ range: Range<Int>) -> Bool { blocks.text[range].contains { (0x30...0x39).contains($0) } }

    /// Tells of words at the end of a row that text follows which no question took.
    mutating func reportCutWords(_ region: Region, _ row: FormRow, _ texts: [FormRow.CellText]) {
        guard !blocks.hasMarkedTables, hasRest(region) else { return }
        for (column, cell) in row.cells.enumerated() {
            guard case .answer(let field, .line) = cell, !texts[column].text.isEmpty, let range = texts[column].range
            else {
                continue
            }
            report(.cutAnswer, .warning, field, at: range)
        }
    }

    /// Tells of blank questions right before one of the same group whose answer cannot be read: it may hold theirs.
    ///
    /// - Complexity: O(*n*) in the number of regions.
    mutating func reportBlanksBeforeUnreadable(_ regions: [Region]) {
        for (number, region) in regions.enumerated() {
            guard let place = question(region.match).flatMap({ unreadable[$0.id] }) else { continue }
            for before in regions[..<number].reversed() {
                guard before.pieces.isEmpty, isInGroup(before.match, with: region.match),
                    let field = search.index.slots[before.match.slot].field
                else { break }
                report(.unclaimedText, .warning, field, at: place)
            }
        }
    }

    /// Whether two questions stand beside each other on the form.
    func isInGroup(_ match: Alignment.Match, with other: Alignment.Match) -> Bool {
        guard case .question(_, let group?) = search.index.slots[match.slot].content,
            case .question(_, group) = search.index.slots[other.slot].content
        else { return false }
        return true
    }

    /// The row that a label stands in, or the line of its paragraph.
    private func line(of match: Alignment.Match) -> (row: Int, line: Int) {
        let block = blocks.units[match.unit]
        if block.kind == .cell { return (block.row, 0) }
        return (block.row, blocks.lineStarts.partitioningIndex { $0 > match.range.lowerBound })
    }

    /// Whether a question's answer stands in the block of its label.
    private func isBeside(_ region: Region) -> Bool {
        guard let piece = region.pieces.first else { return false }
        return blocks.units[piece.unit].row == blocks.units[region.match.unit].row
    }

    /// Whether a label shares its block with another, and the block goes on over more than one line.
    private func sharesLines(_ region: Region, with group: ArraySlice<Region>) -> Bool {
        guard group.count(where: { $0.match.unit == region.match.unit }) > 1 else { return false }
        let unit = blocks.units[region.match.unit].range
        let line = blocks.lineStarts.partitioningIndex { $0 > region.match.range.lowerBound }
        return line < blocks.lineStarts.count && blocks.lineStarts[line] < unit.upperBound
    }

    /// Whether a region's answer ends within a word, so that what follows, if it is one piece, is its rest and nobody
    /// else's.
    private func isDivided(_ region: Region) -> Bool {
        guard isBeside(region), let piece = region.pieces.first, let rest = region.pieces.dropFirst().first else {
            return false
        }
        let row = blocks.units[rest.unit].row
        return blocks.text[piece.range.upperBound - 1] == UInt8(ascii: "-")
            && region.pieces.dropFirst().count { blocks.units[$0.unit].row == row } == 1
    }

    /// Whether text that is no answer to a region's label follows it in another block.
    private func hasRest(_ region: Region) -> Bool {
        let row = blocks.units[region.match.unit].row
        return region.pieces.contains { piece in
            let unit = blocks.units[piece.unit]
            return unit.row != row && unit.kind != .heading && !unit.isQuotation && !isPlaceholder(piece)
        }
    }
}

extension AnswerKind {
    /// Whether the first words of an answer look like a whole one.
    fileprivate var canBeCut: Bool {
        switch self {
        case .line, .phone, .diaryNumber, .municipality, .address, .nameAndTitle, .email, .kronor: true
        default: false
        }
    }
}
