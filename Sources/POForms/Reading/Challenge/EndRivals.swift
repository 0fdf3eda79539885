import POModel

/// Answers that may end elsewhere: their rest may stand after the line that they share with others, or on the next.
///
/// Converters of PDF put the second line of a cell after the whole line, beside nothing.
struct EndRivals: RivalKind {
    let collector: AnswerCollector
    private(set) var rivals: [Rival] = []

    /// Finds the rivals of the answers in regions.
    ///
    /// - Complexity: O(*n*) in the number of regions.
    init(_ collector: AnswerCollector, _ regions: [Region]) {
        self.collector = collector
        addRestsAfterLines(regions)
        addBlanksBeforeUnreadable(regions)
        addRestsOnPages(regions)
    }

    /// Every answer of a line that text follows which no question took: it may be the rest of any of them.
    private mutating func addRestsAfterLines(_ regions: [Region]) {
        var first = 0
        while first < regions.count {
            let line = line(of: regions[first].match)
            var end = first + 1
            while end < regions.count, self.line(of: regions[end].match) == line { end += 1 }
            defer { first = end }
            let group = regions[first..<end]
            guard let last = group.last, group.count > 1, group.allSatisfy({ collector.isShort($0.match) }),
                group.contains(where: { isBeside($0) })
            else { continue }
            let rest = isDivided(last) ? nil : collector.rest(of: last)
            for region in group where isBeside(region) {
                if let rest { addGoingOn(region, in: rest.range) }
                if let next = nextLine(region, of: group) { addGoingOn(region, in: next) }
            }
        }
    }

    /// Short answers on a page before which or in whose place text stands that can be another's rest.
    ///
    /// Where cells stand on lines of their own, the second line of each follows the first lines of the whole row.
    private mutating func addRestsOnPages(_ regions: [Region]) {
        guard blocks.isOfPages else { return }
        for number in regions.indices where collector.isShort(regions[number].match) {
            guard let loose = looseLine(regions[number]) else { continue }
            for region in regions[max(0, number - Limits.cellsBefore)..<number] where collector.isShort(region.match) {
                addGoingOn(region, in: loose)
            }
            addEnding(regions[number], before: loose)
        }
    }

    /// The line after the first of a short answer, or the short text after it, that can be another cell's.
    private func looseLine(_ region: Region) -> Range<Int>? {
        guard let first = region.pieces.first, !blocks.units[first.unit].isQuotation,
            blocks.units[region.match.unit].kind != .cell
        else { return nil }
        let line = blocks.lineStarts.partitioningIndex { $0 > first.range.lowerBound }
        if line < blocks.lineStarts.count, blocks.lineStarts[line] < first.range.upperBound {
            let own = search.trimmed(first.range.lowerBound..<blocks.lineStarts[line])
            let rest = search.trimmed(blocks.lineStarts[line]..<first.range.upperBound)
            // A number on the second line of words, or words on that of a number, are another cell's.
            switch question(region.match)?.answer {
            case .diaryNumber: return rest
            case .line, .municipality: if !hasDigit(own) && hasDigit(rest) { return rest }
            default: break
            }
        }
        return region.pieces.dropFirst().first { piece in
            blocks.units[piece.unit].kind != .heading && piece.range.count < Limits.longestCutRest
                && !collector.isPlaceholder(piece)
        }?.range
    }

    private func hasDigit(_ range: Range<Int>) -> Bool { blocks.text[range].contains { (0x30...0x39).contains($0) } }

    /// An answer that may go on in a part of the text, if that makes another of it.
    private mutating func addGoingOn(_ region: Region, in rest: Range<Int>) {
        guard let question = question(region.match), question.answer.canBeCut, let piece = region.pieces.first else {
            return
        }
        let own = plain(piece.range)
        let joined = own.hasSuffix("-") ? own.dropLast() + plain(rest) : own + " " + plain(rest)
        add(question, piece, values(of: joined, as: question), isOdd: isOdd(joined, question) && !isOdd(own, question))
    }

    /// An answer that may end before a part of it.
    private mutating func addEnding(_ region: Region, before rest: Range<Int>) {
        guard let question = question(region.match), question.answer.canBeCut, let piece = region.pieces.first else {
            return
        }
        guard piece.range.upperBound > rest.lowerBound else { return addGoingOn(region, in: rest) }
        let own = search.trimmed(piece.range.lowerBound..<max(piece.range.lowerBound, rest.lowerBound))
        add(question, piece, values(of: plain(own), as: question), isOdd: false)
    }

    private mutating func add(
        _ question: FormQuestion, _ piece: Region.Piece, _ values: [FieldID: JSONValue], isOdd: Bool
    ) {
        for field in question.fields {
            guard let taken = collector.answers[field], let value = values[field], value != taken,
                !rivals.contains(where: { $0.field == field && $0.cost < Costs.sure }),
                !collector.challenge.tells(field, .wrappedAnswer)
            else { continue }
            rivals.append(
                rival(.cutAnswer, field, at: piece.range, value: value, cost: isOdd ? Costs.oddValue : 0))
        }
    }

    /// Whether a text is read as a question's answer with a doubt only.
    private func isOdd(_ text: String, _ question: FormQuestion) -> Bool {
        if case .doubtful = question.answer.read(text) { true } else { false }
    }

    /// Blank questions right before one of the same group whose answer cannot be read: it may hold theirs.
    private mutating func addBlanksBeforeUnreadable(_ regions: [Region]) {
        for (number, region) in regions.enumerated() {
            guard let place = question(region.match).flatMap({ collector.unreadable[$0.id] }) else { continue }
            for before in regions[..<number].reversed() {
                guard before.pieces.isEmpty, collector.isInGroup(before.match, with: region.match),
                    let field = search.index.slots[before.match.slot].field
                else { break }
                rivals.append(rival(.unclaimedText, field, at: place))
            }
        }
    }

    // MARK: Lines

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

    /// The next line of a block that a label shares with another, up to the next label.
    private func nextLine(_ region: Region, of group: ArraySlice<Region>) -> Range<Int>? {
        guard group.count(where: { $0.match.unit == region.match.unit }) > 1 else { return nil }
        let unit = blocks.units[region.match.unit].range
        let line = blocks.lineStarts.partitioningIndex { $0 > region.match.range.lowerBound }
        guard line < blocks.lineStarts.count, blocks.lineStarts[line] < unit.upperBound else { return nil }
        let next = search.lines(of: blocks.lineStarts[line]..<unit.upperBound).first
        guard let next else { return nil }
        let label = matches.first { next.contains($0.range.lowerBound) }?.range.lowerBound ?? next.upperBound
        let rest = search.trimmed(next.lowerBound..<label)
        return rest.isEmpty ? next : rest
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
