import POModel

/// Labels that others word or spell otherwise than the form does.
///
/// They are looked for only where a question is missing, between the labels found before and after it.
struct MissingLabels: SearchPart {
    let search: LabelSearch

    /// Adds the labels that stand in place of questions not found.
    ///
    /// A label with a letter wrong here and there is taken as it is. One in other words, or known only by its place
    /// among a table's rows, is taken with a doubt.
    ///
    /// - Complexity: O(*n*) in the length of the text, for a given edition.
    func add(to matches: inout [Alignment.Match], before textEnd: Int) {
        guard let last = matches.last else { return }
        let taken = Set(matches.map(\.slot))
        var added: [Alignment.Match] = []
        var headed = HeadedRow()
        for (number, match) in matches.enumerated() {
            let next = number + 1 < matches.count ? matches[number + 1] : nil
            let missing = index.withoutRepeated(
                (match.slot + 1..<max(match.slot + 1, next?.slot ?? index.slots.count)).filter { !taken.contains($0) })
            guard !missing.isEmpty else { continue }
            let end = next?.range.lowerBound ?? min(textEnd, last.range.upperBound + Limits.longestLastAnswer)
            added += unfamiliarLabels(missing, in: match.range.upperBound..<max(match.range.upperBound, end), &headed)
        }
        guard !added.isEmpty else { return }
        matches = (matches + added).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private func unfamiliarLabels(
        _ missing: [Int], in gap: Range<Int>, _ headed: inout HeadedRow
    ) -> [Alignment.Match] {
        let openings = openings(in: gap, &headed)
        var found: [Alignment.Match] = []
        var left = missing[...]
        var isUnderOther = false
        for (number, opening) in openings.enumerated() where opening.start >= found.last?.range.upperBound ?? 0 {
            if case .other = TableHeads(search: search).head(opening.unit) { isUnderOther = true }
            let asked = isUnderOther ? left.filter { !index.sharedRows[$0] }[...] : left
            let words = WordingSearch(
                search: search, missing: asked, opening: opening, rest: openings[(number + 1)...])
            guard var match = words.cheapest()?.match else { continue }
            match.year = match.year ?? HardWords(blocks.text[match.range]).years.first
            found.append(match)
            left = left.drop { $0 <= match.slot }
            if let table = search.table(of: match.slot), !index.sharedRows[match.slot] {
                isUnderOther = match.isOther
                if match.isOther { left = left.drop { search.table(of: $0) == table } }
            }
        }
        let placed = rowsByPlace(
            missing.filter { slot in !found.contains { $0.slot == slot } }, openings, besides: found)
        return found + placed
    }

    private func openings(in gap: Range<Int>, _ headed: inout HeadedRow) -> [Opening] {
        var openings: [Opening] = []
        let first = blocks.units.partitioningIndex { $0.range.upperBound > gap.lowerBound }
        for unit in first..<max(first, blocks.units.count) {
            let block = blocks.units[unit]
            guard block.range.lowerBound < gap.upperBound else { break }
            guard !block.isQuotation, !search.isNote[unit], block.kind != .furniture, !search.isInOtherTable(unit)
            else { continue }
            var starts = [block.range.lowerBound]
            var line = blocks.lineStarts.partitioningIndex { $0 > block.range.lowerBound }
            while line < blocks.lineStarts.count, blocks.lineStarts[line] < block.range.upperBound {
                starts.append(blocks.lineStarts[line])
                line += 1
            }
            let isBesideHeadings = headed.isBesideHeadings(unit, search)
            for start in starts where gap.contains(start) {
                openings.append(
                    .init(
                        unit: unit, start: start, end: min(block.range.upperBound, gap.upperBound),
                        isBesideHeadings: isBesideHeadings))
            }
        }
        return openings
    }

    // MARK: By place

    /// Rows with answers whose labels say nothing, when there are just as many as a table has rows not found; one that
    /// has a label of the form is that label's second.
    private func rowsByPlace(
        _ missing: [Int], _ openings: [Opening], besides found: [Alignment.Match]
    ) -> [Alignment.Match] {
        let slots = missing.filter { search.table(of: $0) != nil }
        guard let first = slots.first, slots.allSatisfy({ search.table(of: $0) == search.table(of: first) }),
            found.isEmpty
        else {
            return []
        }
        let labels = openings.filter { opening in
            let unit = blocks.units[opening.unit]
            guard unit.kind == .cell, opening.start == unit.range.lowerBound, !unit.range.isEmpty,
                let row = rows[unit.row], row.first == opening.unit, row.count > 1, !search.isLabel(opening.unit)
            else { return false }
            return row.dropFirst().allSatisfy { cell in
                blocks.units[cell].isUnplaced || ColumnHeadings.isValue(blocks.units[cell], search)
            }
        }
        guard labels.count == slots.count, zip(slots, labels).allSatisfy({ canBe($0, blocks.units[$1.unit].range) })
        else { return [] }
        return zip(slots, labels).map { slot, label in
            .init(slot: slot, unit: label.unit, range: blocks.units[label.unit].range, year: nil, isDoubtful: true)
        }
    }

    /// Whether the words of a row say nothing that tells it from a slot.
    private func canBe(_ slot: Int, _ range: Range<Int>) -> Bool {
        let words = search.hardWords(of: range)
        return words.isEmpty || index.slots[slot].words.contains { words.agree(with: $0.hardWords, asPart: true) }
    }
}
