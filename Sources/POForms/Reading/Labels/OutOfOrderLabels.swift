import POModel

/// Questions and headings that stand in another order than the form's.
struct OutOfOrderLabels: SearchPart {
    let search: LabelSearch

    /// Adds the labels of free texts and the headings left over, where nothing else has taken their slot or place.
    ///
    /// A writer who copied sections changed their order. Words alone could be anybody's, so such a label must be long,
    /// a heading, or have the explanation after it that the form prints there.
    ///
    /// - Complexity: O(*n*) in the number of candidates.
    func addSections(_ candidates: [Alignment.Candidate], to matches: inout [Alignment.Match]) {
        addLeftOver(candidates, to: &matches, where: isSection)
    }

    /// Adds rows whose label was left over, where nothing else has taken their slot: the writer changed their order.
    func addRows(_ candidates: [Alignment.Candidate], to matches: inout [Alignment.Match]) {
        addLeftOver(candidates, to: &matches) { search.table(of: $0.slot) != nil }
    }

    private func addLeftOver(
        _ candidates: [Alignment.Candidate], to matches: inout [Alignment.Match],
        where belongs: (Alignment.Candidate) -> Bool
    ) {
        guard let first = matches.first?.unit, let last = matches.last?.unit else { return }
        var isSlotTaken = [Bool](repeating: false, count: index.slots.count)
        var isUnitTaken = BlockFlags(first..<last + 1)
        for match in matches {
            isSlotTaken[match.slot] = true
            isUnitTaken[match.unit] = true
        }
        let count = matches.count
        for candidate in candidates where (first...last).contains(candidate.unit) {
            guard !isSlotTaken[candidate.slot], !isUnitTaken[candidate.unit], belongs(candidate) else { continue }
            isSlotTaken[candidate.slot] = true
            isUnitTaken[candidate.unit] = true
            matches.append(
                .init(slot: candidate.slot, unit: candidate.unit, range: candidate.range, year: candidate.year))
        }
        if matches.count > count { matches.sort { $0.range.lowerBound < $1.range.lowerBound } }
    }

    /// Whether a candidate can be nothing but the beginning of a section or a question with a text for an answer.
    private func isSection(_ candidate: Alignment.Candidate) -> Bool {
        let block = blocks.units[candidate.unit]
        guard isBlank(candidate.range.upperBound..<block.range.upperBound) else { return false }
        let words =
            candidate.range.count - (Numbering.end(in: blocks.text, candidate.range) - candidate.range.lowerBound)
        switch index.slots[candidate.slot].content {
        case .heading:
            return block.kind == .heading && words > Limits.shortestHeadingOutOfOrder
        case .question(let question, _):
            guard question.answer == .text else { return false }
            if words > Limits.shortestSectionOutOfOrder
                || (block.kind == .heading && words > Limits.shortestHeadingOutOfOrder)
            {
                return true
            }
            return index.explanations[candidate.slot].map { explains($0, after: candidate.unit) } ?? false
        case .row, .option:
            return false
        }
    }

    /// Whether an explanation that the form prints stands in the block after another.
    private func explains(_ explanation: [UInt8], after unit: Int) -> Bool {
        guard unit + 1 < blocks.units.count else { return false }
        let start = skeleton.index(at: blocks.units[unit + 1].range.lowerBound)
        return skeleton.end(of: explanation, at: start) != nil
    }
}
