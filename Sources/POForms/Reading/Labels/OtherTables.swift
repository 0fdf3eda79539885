import POModel

/// Tables of something else: last year's, shares in place of counts, other units.
enum OtherTables {
    /// The blocks of tables of which the words above, or among the headings, say that they are not the document's own.
    ///
    /// - Complexity: O(*n*).
    static func ranges(_ blocks: Blocks, _ places: LabelPlaces, _ isNote: PackedFlags) -> [Range<Int>] {
        let years = places.years
        func saysOther(_ unit: Int) -> Bool {
            let block = blocks.units[unit]
            // A caption is no sentence.
            guard let last = block.range.last, block.range.count < Limits.longestCaption, !block.isQuotation,
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
}
