/// Labels that ask something else than the form in nearly the form's words: `Antal ej nya klienter`, `67 år och över`.
extension LabelSearch {
    /// What a row that the form does not have says of the rows under it that several tables share.
    enum TableHead {
        /// It is no head of a table.
        case none
        /// It is the row that a table begins with, in other words.
        case table(Int)
        /// It heads rows of something that the form does not ask.
        case other
    }

    /// How much of a label's words, from 0 to 1, a wording has that asks nearly the same.
    private static let leastShare = 0.75
    /// How much of a label's words, from 0 to 1, a row has that heads a table like the form's.
    private static let leastShareOfHead = 0.5
    /// The longest label of a row, in bytes.
    private static let longestRow = 300

    /// What a block heads, if it is the first cell of a row with numbers or marks whose words no label of the form has.
    func tableHead(_ unit: Int) -> TableHead {
        let block = blocks.units[unit]
        guard block.kind == .cell, !block.isQuotation, !isNote[unit], !block.range.isEmpty,
            block.range.count < Self.longestRow, isFirstOfAnsweredRow(unit), !isLabel(unit)
        else { return .none }
        let words = WordOverlap(blocks.text[block.range])
        let hard = hardWords(of: block.range)
        var best: (slot: Int, share: Double, agrees: Bool)?
        for slot in index.slots.indices where index.headsSharedRows(slot) {
            for label in index.slots[slot].words {
                let share = words.shareOfWords(with: label)
                guard share >= Self.leastShareOfHead else { continue }
                let agrees = hard.agree(with: label.hardWords)
                if let best, (best.agrees ? 1 : 0, best.share) >= (agrees ? 1 : 0, share) { continue }
                best = (slot, share, agrees)
            }
        }
        guard let best else { return .none }
        return best.agrees ? table(of: best.slot).map(TableHead.table) ?? .none : .other
    }

    /// The missing question that a label asks nearly, in words of which a number, a negation or an opposite is another.
    ///
    /// It takes the place of the question, so that its answer is nobody's and the question is told.
    func other(_ missing: ArraySlice<Int>, _ opening: Opening) -> Alignment.Match? {
        let block = blocks.units[opening.unit]
        guard !block.isQuotation, block.kind != .listItem, !isLabel(opening.unit) else { return nil }
        var ends = endsOfWording(opening)
        var lineEnd: Int?
        if opening.start == block.range.lowerBound, opening.end == block.range.upperBound,
            block.range.count < Self.longestRow, ends.last != opening.end
        {
            lineEnd = opening.end
            ends.append(opening.end)
        }
        for end in ends {
            let range = opening.start..<end
            let words = WordOverlap(blocks.text[range])
            let hard = hardWords(of: range)
            // Of a whole line only words tell, as its numbers may be an answer's.
            let isHard = end == lineEnd ? !hard.sides.isEmpty : !hard.isEmpty
            guard isHard, words.count > 0 || isFirstOfAnsweredRow(opening.unit) else { continue }
            let alike = missing.filter { slot in
                let hit = LabelIndex.Hit(slots: [slot], range: range, year: nil)
                return admits(slot, hit, unit: opening.unit)
                    && index.slots[slot].words.contains { words.shareOfWords(with: $0) >= Self.leastShare }
                    && !index.slots[slot].words.contains { hard.agree(with: $0.hardWords, asPart: true) }
            }
            // Of several bands the one that has a number in common.
            let slot =
                alike.first { slot in
                    index.slots[slot].words.contains { !hard.numbers.isDisjoint(with: $0.hardWords.numbers) }
                } ?? alike.first
            if let slot {
                return .init(slot: slot, unit: opening.unit, range: range, year: nil, isOther: true)
            }
        }
        return nil
    }

    /// Whether a block is one of the form's labels and nothing else.
    private func isLabel(_ unit: Int) -> Bool {
        let range = blocks.units[unit].range
        guard let hit = index.hit(in: blocks.text, skeleton, range) else { return false }
        return isBlank(hit.range.upperBound..<range.upperBound)
    }

    /// Whether a block is the first cell of a row with numbers or marks.
    private func isFirstOfAnsweredRow(_ unit: Int) -> Bool {
        guard blocks.units[unit].kind == .cell, let row = rows[blocks.units[unit].row], row.lowerBound == unit else {
            return false
        }
        return row.dropFirst().contains { ColumnHeadings.isAnswered(blocks.units[$0], self) }
    }
}

/// Tables of something else: last year's, shares in place of counts, other units.
extension LabelSearch {
    /// The blocks of tables of which the words above, or among the headings, say that they are not the document's own.
    ///
    /// - Complexity: O(*n*).
    static func otherTables(_ blocks: Blocks, _ places: LabelPlaces, _ isNote: PackedFlags) -> [Range<Int>] {
        let years = places.years
        func saysOther(_ unit: Int) -> Bool {
            let block = blocks.units[unit]
            // A caption is no sentence.
            guard let last = block.range.last, block.range.count < longestCaption, !block.isQuotation,
                !places.stands(in: unit), !isNote[unit], !".!?".utf8.contains(blocks.text[last])
            else { return false }
            let words = HardWords(blocks.text[block.range])
            return words.changesNumbers
                || (!years.isEmpty && !words.years.isEmpty && words.years.allSatisfy { !years.contains($0) })
        }
        var tables: [Range<Int>] = []
        var unit = 0
        while unit < blocks.units.count {
            guard blocks.units[unit].kind == .cell else {
                unit += 1
                continue
            }
            var end = unit
            while end < blocks.units.count, blocks.units[end].kind == .cell { end += 1 }
            let heading = blocks.rows[blocks.units[unit].row] ?? unit..<unit + 1
            let isCaptioned = unit > 0 && blocks.units[unit - 1].kind != .furniture && saysOther(unit - 1)
            if isCaptioned || (heading.first.map(saysOther) ?? false) { tables.append(unit..<end) }
            unit = end
        }
        return tables
    }

    /// The longest caption of a table, in bytes.
    private static let longestCaption = 80
}
