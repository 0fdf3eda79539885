/// Finds the labels of an edition in a text taken apart.
struct LabelSearch {
    let index: LabelIndex
    private(set) var blocks: Blocks
    let skeleton: Skeleton
    /// For each block, whether it is one of the form's explanations.
    private(set) var isNote: [Bool]
    /// The rows of tables: the blocks of each, by row number.
    let rows: [Int: Range<Int>]

    init(_ index: LabelIndex, _ blocks: Blocks) {
        self.index = index
        self.blocks = blocks
        let skeleton = Skeleton(blocks.text)
        self.skeleton = skeleton
        isNote = blocks.units.map { !$0.isQuotation && index.isNote(blocks.text, skeleton, $0.range) }
        var rows: [Int: Range<Int>] = [:]
        for (unit, block) in blocks.units.enumerated() where block.kind == .cell {
            rows[block.row] = (rows[block.row]?.lowerBound ?? unit)..<unit + 1
        }
        self.rows = rows
        for unit in repeatedHead() { self.blocks.units[unit].kind = .furniture }
    }

    /// For each document that has a fair share of the form's labels, those found, all in the order of the text.
    ///
    /// - Parameter share: The least share, from 0 to 1.
    /// - Returns: The documents, in the order of the text.
    func documents(withShare share: Double) -> [[Alignment.Match]] {
        let candidates = candidates()
        return Alignment.heaviest(candidates, slots: index.slots.count).filter { self.share(of: $0) >= share }.map {
            found in
            var matches = withoutStrayOptions(found)
            addRowsOutOfOrder(candidates, to: &matches)
            addUnfamiliarLabels(to: &matches)
            addLabelsWithinLines(to: &matches)
            return matches
        }
    }

    /// How much of the form was found, from 0 to 1: the share of its labels.
    func share(of matches: [Alignment.Match]) -> Double {
        Double(matches.count) / Double(max(1, index.slots.count))
    }
}

extension LabelSearch {
    private func candidates() -> [Alignment.Candidate] {
        var candidates: [Alignment.Candidate] = []
        var nextLine = 0
        var table: FormTable?
        for (unit, block) in blocks.units.enumerated()
        where !block.isQuotation && !isNote[unit] && block.kind != .furniture {
            var starts = [block.range.lowerBound]
            while nextLine < blocks.lineStarts.count, blocks.lineStarts[nextLine] < block.range.lowerBound {
                nextLine += 1
            }
            while nextLine < blocks.lineStarts.count, blocks.lineStarts[nextLine] < block.range.upperBound {
                starts.append(blocks.lineStarts[nextLine])
                nextLine += 1
            }
            for start in starts {
                guard let hit = hit(at: start, in: block) else { continue }
                let admitted = hit.slots.filter { admits($0, hit, unit: unit) }
                // The same row stands in several tables: it belongs to the one whose own row stands before it.
                let shared = admitted.filter { table != nil && self.table(of: $0) == table }
                if admitted.count == 1, let own = self.table(of: admitted[0]) { table = own }
                for slot in shared.isEmpty ? admitted : shared {
                    candidates.append(
                        .init(
                            slot: slot, unit: unit, range: hit.range, year: hit.year,
                            weight: weight(of: slot, hit, block)))
                }
            }
        }
        return candidates
    }

    /// Longer labels are surer, and so are headings that are marked as such and rows of tables.
    private func weight(of slot: Int, _ hit: LabelIndex.Hit, _ block: Blocks.Unit) -> Int {
        let length = min(hit.range.count, 40)
        switch index.slots[slot].content {
        case .heading: return 10 + length + (block.kind == .heading ? 10 : 0)
        case .row, .option: return 10 + length
        case .question: return 2 + length
        }
    }

    /// Whether a label can be a slot's where it stands.
    func admits(_ slot: Int, _ hit: LabelIndex.Hit, unit: Int) -> Bool {
        let block = blocks.units[unit]
        let rest = hit.range.upperBound..<block.range.upperBound
        switch index.slots[slot].content {
        case .heading:
            let isAlone = rows[block.row].map { row in row.allSatisfy { $0 == unit || isBlank(blocks.units[$0].range) }
            }
            return hit.range.lowerBound == block.range.lowerBound && isBlank(rest) && isAlone != false
        case .row:
            return block.kind == .cell && hit.range.lowerBound == block.range.lowerBound && isBlank(rest)
                && (rows[block.row]?.count ?? 0) > 1
        case .option(_, let option):
            return admits(option, hit, block)
        case .question(let question, _):
            return block.kind != .heading || question.answer == .text || isBlank(rest)
        }
    }

    /// Whether a range of the plain text has neither letters nor digits nor marks.
    func isBlank(_ range: Range<Int>) -> Bool {
        range.allSatisfy { blocks.text[$0] <= 0x20 || blocks.text[$0] == UInt8(ascii: ".") }
    }

    /// Rows whose label was left over, when nothing else has taken their slot: the writer changed the rows' order.
    private func addRowsOutOfOrder(_ candidates: [Alignment.Candidate], to matches: inout [Alignment.Match]) {
        guard let first = matches.first?.unit, let last = matches.last?.unit else { return }
        var takenSlots = Set(matches.map(\.slot))
        var takenUnits = Set(matches.map(\.unit))
        for candidate in candidates where (first...last).contains(candidate.unit) {
            guard table(of: candidate.slot) != nil, !takenSlots.contains(candidate.slot),
                !takenUnits.contains(candidate.unit)
            else { continue }
            takenSlots.insert(candidate.slot)
            takenUnits.insert(candidate.unit)
            matches.append(
                .init(slot: candidate.slot, unit: candidate.unit, range: candidate.range, year: candidate.year))
        }
        matches.sort { $0.range.lowerBound < $1.range.lowerBound }
    }

    func table(of slot: Int) -> FormTable? {
        if case .row(let table, _) = index.slots[slot].content { table } else { nil }
    }

    /// Labels that stand after another's answer on the same line, as in `Kommun Kalmar Diarienummer: 12-2024`.
    private func addLabelsWithinLines(to matches: inout [Alignment.Match]) {
        var taken = Set(matches.map(\.slot))
        var found: [Alignment.Match] = []
        for (number, match) in matches.enumerated() {
            found.append(match)
            guard case .question(_, let group?) = index.slots[match.slot].content else { continue }
            let unit = blocks.units[match.unit]
            let next = number + 1 < matches.count ? matches[number + 1].range.lowerBound : blocks.text.count
            var place = match.range.upperBound
            while let start = nextWord(after: place, before: min(unit.range.upperBound, next)) {
                place = start
                guard let hit = index.hit(in: blocks.text, skeleton, start..<min(unit.range.upperBound, next)),
                    let slot = hit.slots.first(where: { slot in
                        guard slot > match.slot, !taken.contains(slot),
                            case .question(let question, group) = index.slots[slot].content
                        else { return false }
                        // Within a line, a label is written with the case that the form prints.
                        return question.label.text.utf8.first == blocks.text[start]
                    })
                else { continue }
                taken.insert(slot)
                found.append(.init(slot: slot, unit: match.unit, range: hit.range, year: hit.year))
                place = hit.range.upperBound - 1
            }
        }
        matches = found
    }

    private func nextWord(after place: Int, before end: Int) -> Int? {
        var index = place
        while index + 1 < end {
            if blocks.text[index] == 0x20 && blocks.text[index + 1] != 0x20 { return index + 1 }
            index += 1
        }
        return nil
    }
}
