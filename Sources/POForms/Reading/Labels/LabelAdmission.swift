import POModel

/// Whether words that are a label's can be one where they stand.
struct LabelAdmission: SearchPart {
    let search: LabelSearch

    /// Whether a label can be a slot's where it stands.
    func admits(_ slot: Int, _ hit: LabelIndex.Hit, unit: Int) -> Bool {
        let block = blocks.units[unit]
        let rest = hit.range.upperBound..<block.range.upperBound
        switch index.slots[slot].kind {
        case .heading:
            return hit.range.lowerBound == block.range.lowerBound && isBlank(rest) && isAloneInRow(unit)
        case .row:
            return block.kind == .cell && hit.range.lowerBound == block.range.lowerBound && isBlank(rest)
                && (rows[block.row]?.count ?? 0) > 1
        case .option:
            guard case .option(_, let option) = index.slots[slot].content else { return false }
            return admits(option, hit, block)
        case .question(let answer):
            return index.isFreeForm ? admitsFreely(answer, hit, block) : admits(answer, hit, slot, block)
        }
    }

    private func admits(_ answer: AnswerKind, _ hit: LabelIndex.Hit, _ slot: Int, _ block: Blocks.Unit) -> Bool {
        let isFilled = block.kind != .heading || answer == .text
        return (isFilled || isBlank(hit.range.upperBound..<block.range.upperBound)) && isWhole(hit, slot, block)
            && !isSentence(hit, answer, block) && !goesOnWithList(hit, block)
    }

    /// Whether the other cells of a block's row are blank.
    ///
    /// The nearest are asked first, so that asking for every cell of a row takes no more than a few looks at each.
    private func isAloneInRow(_ unit: Int) -> Bool {
        guard let row = rows[blocks.units[unit].row] else { return true }
        var (before, after) = (unit, unit)
        while before > row.lowerBound || after + 1 < row.upperBound {
            if before > row.lowerBound {
                before -= 1
                if !isBlank(blocks.units[before].range) { return false }
            }
            if after + 1 < row.upperBound {
                after += 1
                if !isBlank(blocks.units[after].range) { return false }
            }
        }
        return true
    }

    /// Whether words go on after a label on its line, where a number, a date or the like is asked for, and no digit.
    private func isSentence(_ hit: LabelIndex.Hit, _ answer: AnswerKind, _ block: Blocks.Unit) -> Bool {
        guard block.kind != .cell, answer == .date || answer == .phone || answer == .postalCode else { return false }
        let line = blocks.text[search.restOfLine(after: hit.range, in: block)]
        return line.count < Limits.longestRow
            && !line.contains { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ":") }
            && line.split(separator: 0x20, maxSplits: Costs.tellingWords).count >= Costs.tellingWords
            && plain(trimmed(line.startIndex..<line.endIndex)).first?.isLowercase == true
    }

    /// Whether a label's words are in the middle of a list, between a comma and a small letter: `Vuxen,\nEnhet för stöd`.
    private func goesOnWithList(_ hit: LabelIndex.Hit, _ block: Blocks.Unit) -> Bool {
        guard block.kind != .cell, let last = hit.range.last, blocks.text[last] != UInt8(ascii: ":"),
            let before = blocks.text[..<hit.range.lowerBound].last(where: { $0 > 0x20 }), before == UInt8(ascii: ",")
        else { return false }
        let rest = trimmed(hit.range.upperBound..<block.range.upperBound)
        return plain(rest.prefix(4)).first?.isLowercase ?? false
    }

    private func skeletonAfterNumber(_ range: Range<Int>) -> [UInt8] {
        Array(Skeleton(Array(blocks.text[Numbering.end(in: blocks.text, range)..<range.upperBound])).bytes)
    }

    /// Whether words that could go on as another wording of the same question end where a sentence or line ends.
    private func isWhole(_ hit: LabelIndex.Hit, _ slot: Int, _ block: Blocks.Unit) -> Bool {
        let unfinished = index.slots[slot].unfinished
        guard !unfinished.isEmpty else { return true }
        let pattern = hit.pattern ?? skeletonAfterNumber(hit.range)
        guard unfinished.contains(pattern) else { return true }
        if let last = hit.range.last, ".?!:".utf8.contains(blocks.text[last]) { return true }
        let rest = hit.range.upperBound..<block.range.upperBound
        return trimmed(rest).isEmpty || blocks.lineStarts.contains(hit.range.upperBound + 1)
            || blocks.lineStarts.contains(hit.range.upperBound)
    }

    /// Whether a label is an option's: nothing but a mark stands beside it on its line, unless it asks for words.
    private func admits(_ option: FormOption, _ hit: LabelIndex.Hit, _ block: Blocks.Unit) -> Bool {
        if block.kind == .heading { return false }
        if option.detail != nil { return true }
        let nextLine = blocks.lineStarts.partitioningIndex { $0 > hit.range.lowerBound }
        let lineEnd = nextLine < blocks.lineStarts.count ? blocks.lineStarts[nextLine] : blocks.text.count
        let rest = trimmed(hit.range.upperBound..<max(hit.range.upperBound, min(block.range.upperBound, lineEnd)))
        return rest.count <= Limits.longestMark && Mark(plain(rest), choice: .name(option.value)) != .other
    }

    /// Whether a question's label can stand where its words are found.
    private func admitsFreely(_ answer: AnswerKind, _ hit: LabelIndex.Hit, _ block: Blocks.Unit) -> Bool {
        if block.kind == .cell { return hit.range.lowerBound == block.range.lowerBound }
        let line = search.restOfLine(after: hit.range, in: block)
        if isBlank(line) { return true }
        let isColon = blocks.text[hit.range.upperBound - 1] == UInt8(ascii: ":")
        if isColon { return answer != .text || block.kind != .heading }
        switch answer {
        case .date, .phone, .diaryNumber, .email, .postalCode:
            let text = String(decoding: blocks.text[trimmed(line)], as: UTF8.self)
            guard text.utf8.count < Limits.longestCell, text.contains(where: \.isNumber) || answer == .email else {
                return false
            }
            if case .value = answer.read(text) { return true }
            return false
        default:
            return false
        }
    }
}
