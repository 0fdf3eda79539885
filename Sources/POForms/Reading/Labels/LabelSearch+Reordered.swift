/// Labels that say the same as the form's with nothing at their end that tells them from an answer.
extension LabelSearch {
    /// A question's words in another order, or with other words for the same, before its answer on the same line.
    ///
    /// All words must be the question's, none of the question's may be left out, and two at least must say something.
    ///
    /// - Complexity: O(*n*) in the number of wordings that are missing.
    func reordered(_ missing: ArraySlice<Int>, _ opening: Opening) -> Alignment.Match? {
        let start = Numbering.end(in: blocks.text, opening.start..<opening.end)
        let line = start..<endOfLine(start, before: min(opening.end, start + 150))
        var best: Alignment.Match?
        var said = 0
        for word in blocks.text[line].split(separator: 0x20).prefix(14) {
            let words = WordOverlap(blocks.text[start..<word.endIndex])
            defer { said = words.count }
            guard words.count > max(1, said) else { continue }
            let slot = missing.first { slot in
                guard case .question = index.slots[slot].content else { return false }
                return index.slots[slot].words.contains {
                    words.share(with: $0) == 1 && words.hardWords.agree(with: $0.hardWords)
                }
                    && admits(
                        slot, .init(slots: [slot], range: opening.start..<word.endIndex, year: nil), unit: opening.unit)
            }
            guard let slot else { continue }
            best = .init(
                slot: slot, unit: opening.unit, range: opening.start..<word.endIndex, year: nil, isDoubtful: true,
                isGuess: true)
        }
        return best
    }

    /// A label that fills its line and has most words in common with one that is missing, two at least.
    func alone(_ missing: ArraySlice<Int>, _ opening: Opening) -> Alignment.Match? {
        guard blocks.units[opening.unit].kind != .listItem else { return nil }
        let range = opening.start..<endOfLine(opening.start, before: opening.end)
        guard range.count < 120, let last = range.last, !",;-".utf8.contains(blocks.text[last]) else { return nil }
        let words = WordOverlap(blocks.text[range])
        let alike = missing.filter { slot in
            guard case .question = index.slots[slot].content else { return false }
            return index.slots[slot].words.contains { words.wordsWithin($0) > 1 }
        }
        guard var match = reworded(alike[...], opening, range) else { return nil }
        match.isGuess = true
        return match
    }

    /// Where the line ends that a place stands on.
    private func endOfLine(_ start: Int, before limit: Int) -> Int {
        let next = blocks.lineStarts.partitioningIndex { $0 > start }
        guard next < blocks.lineStarts.count, blocks.lineStarts[next] < limit else { return limit }
        let line = trimmed(start..<blocks.lineStarts[next])
        return line.upperBound
    }
}
