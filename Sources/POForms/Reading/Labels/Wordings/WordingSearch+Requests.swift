import POModel

/// Questions that others put more freely than the form does, told by the way that forms ask.
extension WordingSearch {
    /// A question or request that has most of its words in common with a question that is missing.
    ///
    /// It is taken with a doubt, and so is the free text before it, which it may belong to.
    ///
    /// - Complexity: O(*n*) in the length of the opening's line, for a given edition.
    func freelyWorded() -> Alignment.Match? {
        guard blocks.units[opening.unit].kind != .listItem, beginsSentence else { return nil }
        if let match = besideValue() ?? besideSibling() { return match }
        guard let end = endOfRequest() else { return beforeAnswer() }
        return likest(before: endOfRemarks(after: end, before: opening.end))
    }

    /// The missing question or heading that is most like the words of a range.
    private func likest(before end: Int) -> Alignment.Match? {
        let range = opening.start..<end
        let words = WordOverlap(blocks.text[range])
        let hardWords = search.hardWords(of: range)
        var best: (slot: Int, likeness: Double)?
        for slot in missing {
            switch index.slots[slot].content {
            case .question, .heading: break
            case .row, .option: continue
            }
            guard admits(slot, range),
                let likeness = index.slots[slot].words.compactMap({ label in
                    words.likeness(with: label).flatMap {
                        hardWords.agree(with: label.hardWords, asPart: true) ? $0 : nil
                    }
                }).max(), likeness > best?.likeness ?? 0
            else { continue }
            best = (slot, likeness)
        }
        return best.map { guess($0.slot, range) }
    }

    /// Whether a line begins its block or follows the end of a sentence.
    private var beginsSentence: Bool {
        let before = trimmed(blocks.units[opening.unit].range.lowerBound..<opening.start)
        return before.isEmpty || ".:?!".utf8.contains(blocks.text[before.upperBound - 1])
    }

    // MARK: Where requests end

    /// Where a line ends that asks for something; `nil` when it does not.
    ///
    /// A question ends with its question mark. A request ends with its first full stop or colon, or with its line when
    /// it fills its block.
    private func endOfRequest() -> Int? {
        let start = Numbering.end(in: blocks.text, opening.start..<opening.end)
        let limit = min(opening.end, start + Limits.longestQuestion)
        let text = blocks.text[start..<max(start, limit)]
        let isRequest = beginsRequest(text)
        for place in text.indices {
            switch text[place] {
            case UInt8(ascii: "?"): return place + 1
            case UInt8(ascii: "."), UInt8(ascii: ":"):
                let isEnd = place + 1 == opening.end || (place + 1 < limit && blocks.text[place + 1] <= 0x20)
                if isEnd { return isRequest ? place + 1 : nil }
            default: continue
            }
        }
        return isRequest && opening.end == limit ? limit : nil
    }

    private func beginsRequest(_ text: ArraySlice<UInt8>) -> Bool {
        Self.requests.contains { text.starts(with: $0.utf8) }
    }

    /// How forms begin to ask for something.
    private static let requests = [
        "Om ", "Vid ja", "Vid nej", "Ange ", "Beskriv ", "Ge ", "Redogör ", "Kommentera ", "Kommentar", "Sammanfatta ",
        "Uppskatta ", "Uppge ", "Specificera ", "Förklara ", "Exempel på ", "Rangordna ", "Lista ", "Nämn ",
        "Motivera ",
        "Vilken ", "Vilka ", "Vad ", "Hur ", "Har ", "Finns ", "Antal ", "Namn på ", "Andra ", "Övriga ",
    ]

    /// Where the short sentences end that go on a question on its line, such as `Beskriv.`.
    func endOfRemarks(after end: Int, before limit: Int) -> Int {
        guard end > 0, end < limit, blocks.text[end - 1] == UInt8(ascii: "?") else { return end }
        var start = end
        while start < limit, blocks.text[start] == 0x20 { start += 1 }
        let rest = blocks.text[start..<min(limit, start + Limits.longestRemark)]
        guard
            ["Beskriv", "I så fall", "Om ja, ", "På vilket sätt", "Hur då", "Kommentera", "Ge exempel", "Förklara"]
                .contains(where: { rest.starts(with: $0.utf8) }),
            let stop = rest.firstIndex(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "?") })
        else { return end }
        return stop + 1
    }

    // MARK: Labels beside what they ask for

    /// A label of which a word is the form's, before a value of the kind that is missing: `Tjänster totalt: 1,50`.
    private func besideValue() -> Alignment.Match? {
        let line = blocks.text[opening.start..<min(opening.end, opening.start + Limits.longestLabel)]
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon + 1 < opening.end,
            let answer = lines(of: trimmed(colon + 1..<min(opening.end, colon + Limits.longestLabel))).first,
            answer.count < Limits.longestValueOfShape
        else { return nil }
        let range = opening.start..<colon + 1
        let words = WordOverlap(blocks.text[range])
        let slot = missing.prefix(Limits.nearSlots).first { slot in
            guard case .question(let question, _) = index.slots[slot].content, question.answer.hasShape,
                case .value = question.answer.read(plain(answer)),
                admits(slot, range)
            else { return false }
            return index.slots[slot].words.contains {
                words.hasCommon(with: $0) && search.hardWords(of: range).agree(with: $0.hardWords, asPart: true)
            }
        }
        return slot.map { guess($0, range) }
    }

    /// The cell beside a field's label where its only missing neighbour on the form would stand.
    private func besideSibling() -> Alignment.Match? {
        let unit = blocks.units[opening.unit]
        guard unit.kind == .cell, opening.start == unit.range.lowerBound,
            (Limits.shortestLabelOfSibling...Limits.longestLabel).contains(unit.range.count),
            let slot = missing.first, slot > 0, case .question(let question, let group?) = index.slots[slot].content,
            case .question(let neighbour, let before?) = index.slots[slot - 1].content, before == group,
            question.answer.hasShape, case .unreadable = neighbour.answer.read(plain(unit.range)),
            opening.unit > 0, blocks.units[opening.unit - 1].row == unit.row,
            let hit = index.hit(in: blocks.text, skeleton, blocks.units[opening.unit - 1].range),
            hit.slots.contains(slot - 1),
            isBlank(hit.range.upperBound..<blocks.units[opening.unit - 1].range.upperBound),
            case .unreadable = question.answer.read(plain(unit.range))
        else { return nil }
        return guess(slot, unit.range)
    }

    /// A request without an end of its own, before its answer on the same line: it ends with the last of the words that
    /// it has in common with a question that is missing.
    private func beforeAnswer() -> Alignment.Match? {
        let start = Numbering.end(in: blocks.text, opening.start..<opening.end)
        let line = start..<min(opening.end, start + Limits.longestRequest)
        guard beginsRequest(blocks.text[line]) else { return nil }
        let words = blocks.text[line].split(separator: 0x20, maxSplits: Limits.mostWordsOfRequest)
            .prefix(Limits.mostWordsOfRequest).map {
                (end: $0.endIndex, overlap: WordOverlap($0))
            }
        var best: (slot: Int, end: Int, common: Int)?
        for slot in missing {
            guard case .question = index.slots[slot].content else { continue }
            for label in index.slots[slot].words {
                let common = words.filter { $0.overlap.hasCommon(with: label) }
                guard common.count > max(Costs.tellingWords - 1, best?.common ?? 0), let last = common.last,
                    last.end < opening.end,
                    search.hardWords(of: start..<last.end).agree(with: label.hardWords, asPart: true)
                else { continue }
                best = (slot, last.end, common.count)
            }
        }
        guard let best,
            admits(best.slot, opening.start..<best.end)
        else { return nil }
        return guess(best.slot, opening.start..<best.end)
    }
}

extension AnswerKind {
    /// Whether what answers a question can be told from words.
    var hasShape: Bool {
        switch self {
        case .positions, .kronor, .date, .year, .postalCode, .phone, .email, .organisationNumber, .plusgiro, .bankgiro,
            .giro:
            true
        default: false
        }
    }
}
