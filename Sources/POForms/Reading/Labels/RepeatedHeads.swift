import POModel

/// The head of a form that every page repeats.
struct RepeatedHeads: SearchPart {
    let search: LabelSearch

    /// The blocks that repeat a question of the form's head with the same answer, or with a case number still to come.
    ///
    /// Such a block stands where a page begins, perhaps within a sentence, and is nobody's answer.
    func units(_ places: LabelPlaces) -> [Int] {
        let head = index.slots.prefix { if case .heading = $0.content { false } else { true } }.count
        var first: [Int: [UInt8]] = [:]
        var repeated: [Int] = []
        for (unit, hit) in places {
            let block = blocks.units[unit]
            guard block.kind == .paragraph, hit.range.lowerBound == block.range.lowerBound,
                let slot = hit.slots.prefix(Limits.mostAlike).first(where: { $0 < head && asksForLine($0) })
            else { continue }
            let lines = lines(of: trimmed(hit.range.upperBound..<block.range.upperBound))
            guard let line = lines.first, lines.count <= Limits.mostLinesOfHead else { continue }
            let text = plain(line)
            if let known = first[slot] {
                let isRepeated = known == Skeleton.pattern(text) || AnswerKind.isDiaryPlaceholder(text)
                if isRepeated && !beginsForm(unit, title: head) { repeated.append(unit) }
            } else {
                first[slot] = Skeleton.pattern(text)
            }
        }
        return repeated
    }

    /// Whether the form's title follows, so that a block is the head of another form in the same file.
    private func beginsForm(_ unit: Int, title: Int) -> Bool {
        blocks.units[unit...].prefix(Limits.headReach).contains { block in
            index.hit(in: blocks.text, skeleton, block.range)?.slots.contains(title) == true
        }
    }

    private func asksForLine(_ slot: Int) -> Bool {
        guard case .question(let question, _) = index.slots[slot].content else { return false }
        return !question.labelBeginsAnswer && [.date, .diaryNumber].contains(question.answer)
    }
}
