import POModel

/// Rows that head others, such as `Antal nya klienter` above its ages, with words of the form or others.
struct TableHeads: SearchPart {
    let search: LabelSearch

    /// What a row that the form does not have says of the rows under it that several tables share.
    enum Head {
        /// It is no head of a table.
        case none
        /// It is the row that a table begins with, in other words.
        case table(Int)
        /// It heads rows of something that the form does not ask.
        case other
    }

    /// What a block heads, if it is the first cell of a row with numbers or marks whose words no label of the form has.
    func head(_ unit: Int) -> Head {
        let block = blocks.units[unit]
        guard block.kind == .cell, !block.isQuotation, !search.isNote[unit], !block.range.isEmpty,
            block.range.count < Limits.longestRow, isFirstOfAnsweredRow(unit), !search.isLabel(unit)
        else { return .none }
        let words = WordOverlap(blocks.text[block.range])
        let hard = search.hardWords(of: block.range)
        var best: (slot: Int, share: Double, agrees: Bool)?
        for slot in index.slots.indices where index.headsSharedRows(slot) {
            for label in index.slots[slot].words {
                let share = words.shareOfWords(with: label)
                guard share >= Costs.leastShareOfHead else { continue }
                let agrees = hard.agree(with: label.hardWords)
                if let best, (best.agrees ? 1 : 0, best.share) >= (agrees ? 1 : 0, share) { continue }
                best = (slot, share, agrees)
            }
        }
        guard let best else { return .none }
        return best.agrees ? search.table(of: best.slot).map(Head.table) ?? .none : .other
    }

    /// Whether a block is the first cell of a row with numbers or marks.
    func isFirstOfAnsweredRow(_ unit: Int) -> Bool {
        guard blocks.units[unit].kind == .cell, let row = rows[blocks.units[unit].row], row.lowerBound == unit else {
            return false
        }
        return row.dropFirst().contains { ColumnHeadings.isAnswered(blocks.units[$0], search) }
    }
}
