import POModel

/// Finds which of the labels that are missing the words at a place are, and what they cost as that label.
struct WordingSearch: SearchPart {
    let search: LabelSearch
    /// The slots that were not found, in the order of the form.
    let missing: ArraySlice<Int>
    let opening: Opening
    /// The openings after it, up to the next label.
    let rest: ArraySlice<Opening>

    /// Words taken for a label, and what they cost.
    struct Wording {
        var match: Alignment.Match
        /// How far the words are from the label's, in hundredths of its words, and how little their place tells.
        let cost: Int
    }

    /// A way in which words can be a label that is worded otherwise.
    private enum Way: CaseIterable {
        case slip, otherWords, otherOrder, freeWords, alone, heading, otherQuestion

        /// What words that are a label in this way cost at least; no way costs as much as the next.
        var leastCost: Int {
            switch self {
            case .slip: 0
            case .otherWords: Costs.otherWords
            case .otherOrder: Costs.otherOrder
            case .freeWords: Costs.freeWords
            case .alone: Costs.aloneOnLine
            case .heading: Costs.heading
            case .otherQuestion: Costs.otherQuestion
            }
        }
    }

    /// What the words at the opening cost as the label that they cost least as; `nil` when they can be none.
    ///
    /// - Complexity: O(*n*) in the number of wordings that are missing.
    func cheapest() -> Wording? {
        var best: Wording?
        for way in Way.allCases {
            if let best, best.cost < way.leastCost { break }
            guard let wording = wording(way), wording.cost < best?.cost ?? .max else { continue }
            best = wording
        }
        return best
    }

    private func wording(_ way: Way) -> Wording? {
        func costing(_ match: Alignment.Match?) -> Wording? { match.map { Wording(match: $0, cost: way.leastCost) } }
        return switch way {
        case .slip: misspelt()
        case .otherWords: reworded()
        case .otherOrder: costing(reordered())
        case .freeWords: costing(freelyWorded())
        case .alone: costing(alone())
        case .heading: costing(heading())
        case .otherQuestion: costing(other())
        }
    }

    /// Whether the words of a range can be a slot's label at the opening.
    func admits(_ slot: Int, _ range: Range<Int>) -> Bool {
        search.admits(slot, .init(slots: [slot], range: range, year: nil), unit: opening.unit)
    }

    /// Words that could as well belong to the answer before them.
    func guess(_ slot: Int, _ range: Range<Int>) -> Alignment.Match {
        .init(slot: slot, unit: opening.unit, range: range, year: nil, isDoubtful: true, isGuess: true)
    }

    // MARK: A letter wrong

    private func misspelt() -> Wording? {
        let start = skeleton.index(at: Numbering.end(in: blocks.text, opening.start..<opening.end))
        let text = skeleton.bytes[min(start, skeleton.bytes.count)...]
        guard text.count >= Limits.shortestSpelt else { return nil }
        var best: Wording?
        var leastShare = 1.0
        for slot in missing {
            for (pattern, wording) in index.patterns(of: slot) where Self.beginAlike(pattern, text) {
                let allowance = Slip.allowance(pattern.count)
                guard allowance > 0, let (distance, length) = Slip.nearest(pattern, text, within: allowance),
                    skeleton.ends[start + length - 1] <= opening.end,
                    let end = LabelIndex.wordEnd(blocks.text, skeleton, after: start + length, before: opening.end)
                else { continue }
                let range = opening.start..<end
                let share = Double(distance) / Double(pattern.count)
                guard share < leastShare, admits(slot, range) else { continue }
                if distance == 0 || search.hardWords(of: range).agree(with: HardWords(wording)) {
                    best = Wording(
                        match: .init(slot: slot, unit: opening.unit, range: range, year: nil),
                        cost: Self.hundredths(share))
                    leastShare = share
                }
            }
        }
        return best
    }

    /// Whether two letters at the beginning are the same, give or take one.
    private static func beginAlike(_ pattern: [UInt8], _ text: ArraySlice<UInt8>) -> Bool {
        guard pattern.count >= Limits.shortestSpelt else { return false }
        let (first, second, third) = (text[text.startIndex], text[text.startIndex + 1], text[text.startIndex + 2])
        return (first == pattern[0] && second == pattern[1]) || (second == pattern[1] && third == pattern[2])
            || (second == pattern[0] && third == pattern[1]) || (first == pattern[1] && second == pattern[2])
    }

    // MARK: Other words

    private func reworded() -> Wording? {
        for end in endsOfWording() {
            let range = opening.start..<endOfRemarks(after: end, before: opening.end)
            if let wording = reworded(missing, range) { return wording }
        }
        return nil
    }

    /// The slot of some with most words in common with those of a range, if it has most of them.
    func reworded(_ slots: ArraySlice<Int>, _ range: Range<Int>) -> Wording? {
        let words = WordOverlap(blocks.text[range])
        var best: (slot: Int, share: Double)?
        for slot in slots {
            guard admits(slot, range), search.table(of: slot) == nil || !opening.isBesideHeadings else { continue }
            for label in index.slots[slot].words {
                let share = words.share(with: label)
                guard share >= Costs.leastShare, share > best?.share ?? 0,
                    search.hardWords(of: range).agree(with: label.hardWords)
                else { continue }
                best = (slot, share)
            }
        }
        return best.map { slot, share in
            Wording(
                match: .init(slot: slot, unit: opening.unit, range: range, year: nil, isDoubtful: true),
                cost: Costs.otherWords + Self.hundredths(1 - share))
        }
    }

    private static func hundredths(_ share: Double) -> Int { Int((share * 100).rounded()) }

    /// Where words end that could be a label: a row's first cell, or a line up to its colon or question mark.
    func endsOfWording() -> [Int] {
        let unit = blocks.units[opening.unit]
        let line = blocks.text[opening.start..<min(opening.end, opening.start + Limits.longestQuestion)]
        let mark = line.firstIndex { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "?") }.map { $0 + 1 }
        if unit.kind == .cell, opening.start == unit.range.lowerBound, (rows[unit.row]?.count ?? 0) > 1 {
            guard unit.range.count < Limits.longestRow else { return [] }
            return [mark].compactMap(\.self).filter { $0 < unit.range.upperBound } + [unit.range.upperBound]
        }
        if let mark { return [mark] }
        return unit.kind == .heading ? [unit.range.upperBound] : []
    }
}
