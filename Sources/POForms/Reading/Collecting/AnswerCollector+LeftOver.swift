import POModel

/// What no field took in a table, or stands in two places: the values beside it may be others' then.
extension AnswerCollector {
    /// Tells of the tables in which a number or a mark stands that no field took.
    ///
    /// Rows may have moved, or two rows have one name. A number under a heading that the form does not have, in a row
    /// that it has, is that heading's.
    ///
    /// - Complexity: O(*n* log *n*) in the length of the document.
    mutating func reportLeftOver(within range: Range<Int>) {
        let taken = roles.map(\.range).sorted { $0.lowerBound < $1.lowerBound }
        let units = blocks.units
        let tablesTaken = Set(matches.compactMap { search.table(of: $0.slot) })
        let rowsTaken = Set(matches.filter { !$0.isOther }.map { units[$0.unit].row })
        var nextMatch = 0
        var nextTaken = 0
        var table: Int?
        var told: Set<Int> = []
        for unit in blocks.units(in: range) {
            let block = blocks.units[unit]
            while nextMatch < matches.count, matches[nextMatch].unit <= unit {
                let slot = matches[nextMatch].slot
                table =
                    search.table(of: slot) ?? (search.index.slots[slot].isHeading ? nextTable(after: nextMatch) : nil)
                nextMatch += 1
            }
            while nextTaken < taken.count, taken[nextTaken].upperBound <= block.range.lowerBound { nextTaken += 1 }
            let isTaken = nextTaken < taken.count && taken[nextTaken].lowerBound < block.range.upperBound
            guard !isTaken, block.kind != .furniture, !spokenOf.contains(block.range.lowerBound),
                !rowsTaken.contains(block.row), ColumnHeadings.isAnswered(block, search),
                let own = tableNamed(by: block) ?? table,
                !(search.isInOtherTable(unit) && tablesTaken.contains(own)), told.insert(own).inserted
            else { continue }
            report(.leftOver, .warning, search.index.fieldsOfTables[own], at: block.range)
        }
    }

    /// The table right after a heading, if it is the next of the form's places found.
    private func nextTable(after match: Int) -> Int? {
        match + 1 < matches.count ? search.table(of: matches[match + 1].slot) : nil
    }

    /// The table that a row's own words belong to, though its row was found elsewhere.
    private func tableNamed(by block: Blocks.Unit) -> Int? {
        guard block.kind == .cell, let first = search.rows[block.row]?.first,
            let hit = search.index.hit(in: blocks.text, search.skeleton, blocks.units[first].range)
        else { return nil }
        let tables = Set(hit.slots.compactMap { search.table(of: $0) })
        return tables.count == 1 ? tables.first : nil
    }

    /// Tells of values that stand under the second of two columns with one heading.
    mutating func reportDoubled(_ cells: [Region.Piece], _ row: FormRow, _ columns: ColumnHeadings.Columns) {
        guard let doubled = lastColumns?.doubled, lastColumns?.columns != nil else { return }
        for (column, places) in doubled.enumerated() where column < row.cells.count && places.count > 1 {
            let texts = places.map { place in
                cells.first { blocks.units[$0.unit].column == place }.map { plain($0.range) }
            }
            guard Set(texts).count > 1, let cell = cells.first(where: { places.contains(blocks.units[$0.unit].column) })
            else { continue }
            report(.severalPlaces, .warning, FieldID.shared(by: row.cells[column].fields), at: cell.range)
        }
    }

    /// Tells of questions whose label stands once more, beside another answer.
    ///
    /// - Complexity: O(*n*) in the number of labels' words in the text.
    mutating func reportSeveralPlaces(_ regions: [Region], within range: Range<Int>) {
        guard !search.index.isFreeForm else { return }
        let units = blocks.units(in: range)
        let taken = Set(matches.map(\.range.lowerBound))
        for (unit, hit) in search.places where units.contains(unit) && !taken.contains(hit.range.lowerBound) {
            guard let answer = answerBeside(unit, hit) else { continue }
            let rival =
                regions.last { region in
                    hit.slots.contains(region.match.slot) && region.match.range.upperBound <= hit.range.lowerBound
                } ?? regions.first { hit.slots.contains($0.match.slot) }
            guard let rival, let question = question(rival.match), question.answer.hasShape,
                let field = search.index.slots[rival.match.slot].field,
                case .value = question.answer.read(plain(answer)),
                rival.pieces.first.map({ plain($0.range) }) != plain(answer)
            else { continue }
            report(.severalPlaces, .warning, field, at: answer)
        }
    }

    /// What stands beside a label that no question took: in the next cell, or after a colon on its line.
    private func answerBeside(_ unit: Int, _ hit: LabelIndex.Hit) -> Range<Int>? {
        let block = blocks.units[unit]
        guard block.kind != .furniture, !block.isQuotation, hit.range.lowerBound == block.range.lowerBound else {
            return nil
        }
        let rest = search.trimmed(hit.range.upperBound..<block.range.upperBound)
        if block.kind == .cell, rest.isEmpty, unit + 1 < blocks.units.count, blocks.units[unit + 1].row == block.row {
            let next = search.trimmed(blocks.units[unit + 1].range)
            return next.isEmpty ? nil : next
        }
        return rest.isEmpty || blocks.text[hit.range.upperBound - 1] != UInt8(ascii: ":")
            ? nil : search.lines(of: rest).first
    }
}
