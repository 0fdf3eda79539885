import POModel

/// Labels with nothing at their end that tells them from an answer, and those that ask something else.
extension WordingSearch {
    // MARK: The same words

    /// A question's words in another order, or with other words for the same, before its answer on the same line.
    ///
    /// All words must be the question's, none of the question's may be left out, and two at least must say something.
    func reordered() -> Alignment.Match? {
        let start = Numbering.end(in: blocks.text, opening.start..<opening.end)
        let line = start..<endOfLine(start, before: min(opening.end, start + Limits.longestReordered))
        var best: Alignment.Match?
        var said = 0
        for word in blocks.text[line].split(separator: 0x20, maxSplits: Limits.mostWordsReordered)
            .prefix(Limits.mostWordsReordered)
        {
            let words = WordOverlap(blocks.text[start..<word.endIndex])
            defer { said = words.count }
            guard words.count > max(1, said) else { continue }
            let range = opening.start..<word.endIndex
            let slot = missing.first { slot in
                guard case .question = index.slots[slot].content else { return false }
                return index.slots[slot].words.contains {
                    words.share(with: $0) == 1 && words.hardWords.agree(with: $0.hardWords)
                } && admits(slot, range)
            }
            if let slot { best = guess(slot, range) }
        }
        return best
    }

    /// A label that fills its line and has most words in common with one that is missing, two at least.
    func alone() -> Alignment.Match? {
        guard blocks.units[opening.unit].kind != .listItem else { return nil }
        let range = opening.start..<endOfLine(opening.start, before: opening.end)
        guard range.count < Limits.longestLabel, let last = range.last, !",;-".utf8.contains(blocks.text[last]) else {
            return nil
        }
        let words = WordOverlap(blocks.text[range])
        let alike = missing.filter { slot in
            guard case .question = index.slots[slot].content else { return false }
            return index.slots[slot].words.contains { words.wordsWithin($0) > 1 }
        }
        guard var match = reworded(alike[...], range)?.match else { return nil }
        match.isGuess = true
        return match
    }

    /// Where the line ends that a place stands on.
    private func endOfLine(_ start: Int, before limit: Int) -> Int {
        let next = blocks.lineStarts.partitioningIndex { $0 > start }
        guard next < blocks.lineStarts.count, blocks.lineStarts[next] < limit else { return limit }
        return trimmed(start..<blocks.lineStarts[next]).upperBound
    }

    // MARK: Headings

    /// A heading in other words, alone in its block.
    ///
    /// One that has only some words in common, or only a number, is taken with a doubt, and only where nothing but
    /// other headings follows before the next label.
    func heading() -> Alignment.Match? {
        let headings = missing.filter { index.slots[$0].isHeading }
        guard let first = headings.first, isLikeHeading(opening) else { return nil }
        let range = opening.start..<blocks.units[opening.unit].range.upperBound
        let start = Numbering.end(in: blocks.text, range)
        let words = WordOverlap(blocks.text[start..<range.upperBound])
        let endsGap = rest.allSatisfy(isLikeHeading)
        var best: (slot: Int, isSure: Bool, common: Int)?
        for slot in headings where admits(slot, range) {
            for label in index.slots[slot].words {
                let common = words.wordsWithin(label)
                let isSure = common > 1 && words.share(with: label) >= Costs.leastShareOfHeading
                guard common > 0, isSure || endsGap,
                    search.hardWords(of: range).agree(with: label.hardWords, asPart: true)
                else { continue }
                if let best, (best.common, best.isSure ? 1 : 0) >= (common, isSure ? 1 : 0) { continue }
                best = (slot, isSure, common)
            }
        }
        if best == nil, start > range.lowerBound, endsGap, !rest.contains(where: isNumbered), admits(first, range) {
            best = (first, false, 0)
        }
        return best.map {
            .init(slot: $0.slot, unit: opening.unit, range: range, year: nil, isDoubtful: !$0.isSure)
        }
    }

    /// Whether a block's last line, or the block, is as short as a heading and no sentence.
    private func isLikeHeading(_ opening: Opening) -> Bool {
        let unit = blocks.units[opening.unit]
        guard unit.kind != .listItem, opening.end == unit.range.upperBound else { return false }
        return LabelSearch.isLikeHeading(blocks.text[opening.start..<opening.end])
    }

    private func isNumbered(_ opening: Opening) -> Bool {
        Numbering.end(in: blocks.text, opening.start..<opening.end) > opening.start
    }

    // MARK: Other questions

    /// The missing question that a label asks nearly, in words of which a number, a negation or an opposite is another.
    ///
    /// It takes the place of the question, so that its answer is nobody's and the question is told.
    func other() -> Alignment.Match? {
        let block = blocks.units[opening.unit]
        guard !block.isQuotation, block.kind != .listItem, !search.isLabel(opening.unit) else { return nil }
        var ends = endsOfWording()
        var lineEnd: Int?
        if opening.start == block.range.lowerBound, opening.end == block.range.upperBound,
            block.range.count < Limits.longestRow, ends.last != opening.end
        {
            lineEnd = opening.end
            ends.append(opening.end)
        }
        for end in ends {
            let range = opening.start..<end
            let hard = search.hardWords(of: range)
            // Of a whole line only words tell, as its numbers may be an answer's.
            let isHard = end == lineEnd ? !hard.sides.isEmpty : !hard.isEmpty
            guard isHard, let slot = other(range, hard) else { continue }
            return .init(slot: slot, unit: opening.unit, range: range, year: nil, isOther: true)
        }
        return nil
    }

    private func other(_ range: Range<Int>, _ hard: HardWords) -> Int? {
        let words = WordOverlap(blocks.text[range])
        guard words.count > 0 || TableHeads(search: search).isFirstOfAnsweredRow(opening.unit) else { return nil }
        let alike = missing.filter { slot in
            admits(slot, range)
                && index.slots[slot].words.contains { words.shareOfWords(with: $0) >= Costs.leastShareOfHeading }
                && !index.slots[slot].words.contains { hard.agree(with: $0.hardWords, asPart: true) }
        }
        // Of several bands the one that has a number in common.
        return alike.first { slot in
            index.slots[slot].words.contains { !hard.numbers.isDisjoint(with: $0.hardWords.numbers) }
        } ?? alike.first
    }
}
