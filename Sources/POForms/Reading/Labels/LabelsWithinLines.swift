import POModel

/// Labels that stand after another's answer on the same line, as in `Kommun Kalmar Diarienummer: 12-2024`.
struct LabelsWithinLines: SearchPart {
    let search: LabelSearch

    /// Labels that stand after another's answer on the same line, as in `Kommun Kalmar Diarienummer: 12-2024`.
    func add(to matches: inout [Alignment.Match]) {
        var isTaken = [Bool](repeating: false, count: index.slots.count)
        for match in matches { isTaken[match.slot] = true }
        var found: [Alignment.Match] = []
        found.reserveCapacity(matches.count)
        for (number, match) in matches.enumerated() {
            found.append(match)
            guard case .question(let answer) = index.slots[match.slot].kind, answer != .text else { continue }
            let next = number + 1 < matches.count ? matches[number + 1].range.lowerBound : blocks.text.count
            let (unit, answered) = lineOfAnswer(match, before: next)
            var place = answered.lowerBound
            while let start = nextWord(after: place, before: answered.upperBound) {
                place = start
                guard let hit = index.hit(in: blocks.text, skeleton, start..<answered.upperBound),
                    let slot = hit.slots[hit.slots.partitioningIndex { $0 > match.slot }...]
                        .prefix(Limits.mostAlike).first(where: {
                            !isTaken[$0] && isLabel($0, hit, after: match, before: answered.upperBound)
                        })
                else { continue }
                isTaken[slot] = true
                found.append(.init(slot: slot, unit: unit, range: hit.range, year: hit.year))
                place = hit.range.upperBound - 1
            }
        }
        matches = found
    }

    /// The block and the part of it that a label's answer stands in: its own, or the next where its own has none.
    private func lineOfAnswer(_ match: Alignment.Match, before next: Int) -> (unit: Int, range: Range<Int>) {
        var (unit, place) = (match.unit, match.range.upperBound)
        if isBlank(place..<max(place, min(blocks.units[unit].range.upperBound, next))), unit + 1 < blocks.units.count,
            case let below = blocks.units[unit + 1], below.kind == .paragraph, blocks.units[unit].kind != .cell,
            below.range.lowerBound < next, !below.isQuotation
        {
            (unit, place) = (unit + 1, below.range.lowerBound)
        }
        return (unit, place..<max(place, min(blocks.units[unit].range.upperBound, next)))
    }

    /// Whether words are the label of a slot that stands near another's on the form.
    private func isLabel(_ slot: Int, _ hit: LabelIndex.Hit, after match: Alignment.Match, before limit: Int) -> Bool {
        guard case .question(_, let group) = index.slots[match.slot].content,
            case .question(let question, let other) = index.slots[slot].content
        else { return false }
        let isBeside = group != nil && other == group
        let isNear =
            slot - match.slot < Limits.nearSlots && question.answer != .text
            && (hit.range.count > Limits.shortestQuestion || isBlank(hit.range.upperBound..<limit))
        // Within a line, a label is written with the case that the form prints.
        return (isBeside || isNear) && isCapital(question.label.text) == isCapital(at: hit.range.lowerBound)
    }

    private func isCapital(at place: Int) -> Bool {
        isCapital(String(decoding: blocks.text[place..<min(blocks.text.count, place + 4)], as: UTF8.self))
    }

    private func isCapital(_ text: String) -> Bool { text.first { $0.isLetter }?.isUppercase ?? false }

    private func nextWord(after place: Int, before end: Int) -> Int? {
        var index = place
        while index + 1 < end {
            if blocks.text[index] == 0x20 && blocks.text[index + 1] != 0x20 { return index + 1 }
            index += 1
        }
        return nil
    }
}
