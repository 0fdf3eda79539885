import POModel

/// Labels of a free-form document: its headings stand alone, in any order, and its values mostly have none.
extension LabelSearch {
    /// How many blocks without a label a document may have between two.
    private static let longestGap = 80

    /// Whether a question's label can stand where its words are found.
    func admitsFreely(_ answer: AnswerKind, _ hit: LabelIndex.Hit, _ block: Blocks.Unit) -> Bool {
        if block.kind == .cell { return hit.range.lowerBound == block.range.lowerBound }
        let line = restOfLine(hit.range, block)
        if isBlank(line) { return true }
        let isColon = blocks.text[hit.range.upperBound - 1] == UInt8(ascii: ":")
        if isColon { return answer != .text || block.kind != .heading }
        switch answer {
        case .date, .phone, .diaryNumber, .email, .postalCode:
            let text = String(decoding: blocks.text[trimmed(line)], as: UTF8.self)
            guard text.utf8.count < 40, text.contains(where: \.isNumber) || answer == .email else {
                return false
            }
            if case .value = answer.read(text) { return true }
            return false
        default:
            return false
        }
    }

    /// What follows on the line on which a label ends.
    private func restOfLine(_ label: Range<Int>, _ block: Blocks.Unit) -> Range<Int> {
        let next = blocks.lineStarts.partitioningIndex { $0 >= label.upperBound }
        let end =
            next < blocks.lineStarts.count
            ? min(blocks.lineStarts[next], block.range.upperBound) : block.range.upperBound
        return label.upperBound..<max(label.upperBound, end)
    }

    /// The labels of a document: for each the heaviest, and of those that weigh the same the first near the title.
    func freeFormDocument(_ candidates: [Alignment.Candidate]) -> [Alignment.Match] {
        let weighed = candidates.map {
            (candidate: $0, weight: $0.weight - (isNumbered($0) ? 5 : 0) - (isSummary($0) ? Self.lessForSummary : 0))
        }
        guard let anchor = weighed.max(by: { ($0.weight, $1.candidate.unit) < ($1.weight, $0.candidate.unit) }) else {
            return []
        }
        var chosen: [Int: (candidate: Alignment.Candidate, weight: Int)] = [:]
        for candidate in weighed {
            func gaps(_ other: Alignment.Candidate) -> Int { abs(other.unit - anchor.candidate.unit) / Self.longestGap }
            if let other = chosen[candidate.candidate.slot],
                (other.weight, -gaps(other.candidate)) >= (candidate.weight, -gaps(candidate.candidate))
            {
                continue
            }
            chosen[candidate.candidate.slot] = candidate
        }
        let matches = chosen.values.map(\.candidate).sorted { $0.range.lowerBound < $1.range.lowerBound }.map {
            Alignment.Match(slot: $0.slot, unit: $0.unit, range: $0.range, year: $0.year)
        }
        // What names its edition is one document, however far its labels stand apart.
        return blocks.declaredEdition == nil ? cluster(of: matches, around: anchor.candidate.unit) : matches
    }

    /// Whether a number stands before a label, as before the item of a list.
    private func isNumbered(_ candidate: Alignment.Candidate) -> Bool {
        (0x30...0x39).contains(blocks.text[candidate.range.lowerBound])
    }

    /// How much less a summary weighs than what it sums up: more than words can differ in length.
    private static let lessForSummary = 24
    private static let summary = Skeleton.pattern("Sammanfattning")

    /// Whether a label is that of a summary, which stands for the whole only where nothing else does.
    private func isSummary(_ candidate: Alignment.Candidate) -> Bool {
        index.isMemorandum && Skeleton.pattern(plain(candidate.range)).starts(with: Self.summary)
    }

    /// What it weighs that a label stands alone on its line, as headings do.
    func weightAlone(_ slot: Int, _ hit: LabelIndex.Hit, _ block: Blocks.Unit) -> Int {
        guard isBlank(restOfLine(hit.range, block)) else { return 0 }
        return isSection(slot) ? 25 : 10
    }

    /// The labels about a block, up to where none stands for long.
    private func cluster(of matches: [Alignment.Match], around unit: Int) -> [Alignment.Match] {
        guard let centre = matches.firstIndex(where: { $0.unit >= unit }) else { return [] }
        var (first, last) = (centre, centre)
        while first > 0, matches[first].unit - matches[first - 1].unit <= Self.longestGap { first -= 1 }
        while last + 1 < matches.count, matches[last + 1].unit - matches[last].unit <= Self.longestGap { last += 1 }
        return Array(matches[first...last])
    }

    /// Whether a slot's label is missed when it is not found: of a free-form document only headings are.
    func isRequired(_ slot: Int) -> Bool { !index.slots[slot].isOptional && (!index.isFreeForm || isSection(slot)) }

    /// Whether a slot heads a part of the text.
    private func isSection(_ slot: Int) -> Bool {
        switch index.slots[slot].kind {
        case .heading: true
        case .question(let answer): answer == .text
        case .row, .option: false
        }
    }

    /// The share of the headings, of which there must be two.
    func freeFormShare(of matches: [Alignment.Match]) -> Double {
        let found = matches.count { isSection($0.slot) }
        return found < 2 ? 0 : Double(found) / Double(max(1, index.slots.indices.count { isSection($0) }))
    }

    /// Where the labels of questions stand, in order.
    func questions(of matches: [Alignment.Match]) -> [Range<Int>] {
        matches.compactMap { if case .heading = index.slots[$0.slot].content { nil } else { $0.range } }
    }

    /// The rows of tables that a label begins: what stands in them is no prose, in order.
    func labelled(_ matches: [Alignment.Match]) -> [Range<Int>] {
        matches.flatMap { match -> [Range<Int>] in
            if case .heading = index.slots[match.slot].content { return [] }
            return rows[blocks.units[match.unit].row]?.map { blocks.units[$0].range } ?? []
        }
    }
}
