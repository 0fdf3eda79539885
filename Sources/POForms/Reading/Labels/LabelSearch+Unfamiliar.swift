/// Labels that others word or spell otherwise than the form does.
///
/// They are looked for only where a question is missing, between the labels found before and after it.
extension LabelSearch {
    /// Adds the labels that stand in place of questions not found.
    ///
    /// A label with a letter wrong here and there is taken as it is. One in other words, or known only by its place
    /// among a table's rows, is taken with a doubt.
    ///
    /// - Complexity: O(*n*) in the length of the text, for a given edition.
    func addUnfamiliarLabels(to matches: inout [Alignment.Match], before textEnd: Int) {
        guard let last = matches.last else { return }
        let taken = Set(matches.map(\.slot))
        var added: [Alignment.Match] = []
        var headed = HeadedRow()
        for (number, match) in matches.enumerated() {
            let next = number + 1 < matches.count ? matches[number + 1] : nil
            let missing = index.withoutRepeated(
                (match.slot + 1..<max(match.slot + 1, next?.slot ?? index.slots.count)).filter { !taken.contains($0) })
            guard !missing.isEmpty else { continue }
            let end = next?.range.lowerBound ?? min(textEnd, last.range.upperBound + 4_000)
            added += unfamiliarLabels(missing, in: match.range.upperBound..<max(match.range.upperBound, end), &headed)
        }
        guard !added.isEmpty else { return }
        matches = (matches + added).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// A place where a label could begin.
    struct Opening {
        let unit: Int
        let start: Int
        /// To the end of the block.
        let end: Int
        /// Whether it is a cell beside the headings of columns.
        let isBesideHeadings: Bool
    }

    private func unfamiliarLabels(
        _ missing: [Int], in gap: Range<Int>, _ headed: inout HeadedRow
    ) -> [Alignment.Match] {
        let openings = openings(in: gap, &headed)
        var found: [Alignment.Match] = []
        var left = missing[...]
        var isUnderOther = false
        for (number, opening) in openings.enumerated() where opening.start >= found.last?.range.upperBound ?? 0 {
            if case .other = tableHead(opening.unit) { isUnderOther = true }
            let asked = isUnderOther ? left.filter { !index.sharedRows[$0] }[...] : left
            let match =
                misspelt(asked, opening) ?? reworded(asked, opening) ?? reordered(asked, opening)
                ?? freelyWorded(asked, opening) ?? alone(asked, opening)
                ?? heading(asked, opening, before: openings[(number + 1)...]) ?? other(asked, opening)
            guard var match else { continue }
            match.year = match.year ?? HardWords(blocks.text[match.range]).years.first
            found.append(match)
            left = left.drop { $0 <= match.slot }
            if let table = table(of: match.slot), !index.sharedRows[match.slot] {
                isUnderOther = match.isOther
                if match.isOther { left = left.drop { self.table(of: $0) == table } }
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
            guard !block.isQuotation, !isNote[unit], block.kind != .furniture, !isInOtherTable(unit) else { continue }
            var starts = [block.range.lowerBound]
            var line = blocks.lineStarts.partitioningIndex { $0 > block.range.lowerBound }
            while line < blocks.lineStarts.count, blocks.lineStarts[line] < block.range.upperBound {
                starts.append(blocks.lineStarts[line])
                line += 1
            }
            let isBesideHeadings = headed.isBesideHeadings(unit, self)
            for start in starts where gap.contains(start) {
                openings.append(
                    .init(
                        unit: unit, start: start, end: min(block.range.upperBound, gap.upperBound),
                        isBesideHeadings: isBesideHeadings))
            }
        }
        return openings
    }

    // MARK: A letter wrong

    private func misspelt(_ missing: ArraySlice<Int>, _ opening: Opening) -> Alignment.Match? {
        let start = skeleton.index(at: Numbering.end(in: blocks.text, opening.start..<opening.end))
        let text = skeleton.bytes[min(start, skeleton.bytes.count)...]
        guard text.count > 4 else { return nil }
        var best: (match: Alignment.Match, share: Double)?
        for slot in missing {
            for (pattern, wording) in index.patterns(of: slot) where Self.beginAlike(pattern, text) {
                let allowance = Slip.allowance(pattern.count)
                guard allowance > 0, let (distance, length) = Slip.nearest(pattern, text, within: allowance),
                    skeleton.ends[start + length - 1] <= opening.end,
                    let end = LabelIndex.wordEnd(blocks.text, skeleton, after: start + length, before: opening.end)
                else { continue }
                let hit = LabelIndex.Hit(slots: [slot], range: opening.start..<end, year: nil)
                let share = Double(distance) / Double(pattern.count)
                guard share < best?.share ?? 1, admits(slot, hit, unit: opening.unit) else { continue }
                if distance == 0 || hardWords(of: hit.range).agree(with: HardWords(wording)) {
                    best = (.init(slot: slot, unit: opening.unit, range: hit.range, year: nil), share)
                }
            }
        }
        return best?.match
    }

    /// Whether two letters at the beginning are the same, give or take one.
    private static func beginAlike(_ pattern: [UInt8], _ text: ArraySlice<UInt8>) -> Bool {
        guard pattern.count > 4 else { return false }
        let (first, second, third) = (text[text.startIndex], text[text.startIndex + 1], text[text.startIndex + 2])
        return (first == pattern[0] && second == pattern[1]) || (second == pattern[1] && third == pattern[2])
            || (second == pattern[0] && third == pattern[1]) || (first == pattern[1] && second == pattern[2])
    }

    // MARK: Other words

    private func reworded(_ missing: ArraySlice<Int>, _ opening: Opening) -> Alignment.Match? {
        for end in endsOfWording(opening) {
            let range = opening.start..<endOfRemarks(after: end, before: opening.end)
            if let match = reworded(missing, opening, range) { return match }
        }
        return nil
    }

    /// The missing label with most words in common with those of a range, if it has most of them.
    func reworded(_ missing: ArraySlice<Int>, _ opening: Opening, _ range: Range<Int>) -> Alignment.Match? {
        let words = WordOverlap(blocks.text[range])
        var best: (match: Alignment.Match, share: Double)?
        for slot in missing {
            let hit = LabelIndex.Hit(slots: [slot], range: range, year: nil)
            guard admits(slot, hit, unit: opening.unit), table(of: slot) == nil || !opening.isBesideHeadings else {
                continue
            }
            for label in index.slots[slot].words {
                let share = words.share(with: label)
                guard share >= 0.6, share > best?.share ?? 0, hardWords(of: range).agree(with: label.hardWords) else {
                    continue
                }
                best = (.init(slot: slot, unit: opening.unit, range: range, year: nil, isDoubtful: true), share)
            }
        }
        return best?.match
    }

    /// The hard words of a part of the plain text, without the number before it.
    func hardWords(of range: Range<Int>) -> HardWords {
        HardWords(blocks.text[Numbering.end(in: blocks.text, range)..<range.upperBound])
    }

    /// Where words end that could be a label: a row's first cell, or a line up to its colon or question mark.
    func endsOfWording(_ opening: Opening) -> [Int] {
        let unit = blocks.units[opening.unit]
        let line = blocks.text[opening.start..<min(opening.end, opening.start + 250)]
        let marks: Set<UInt8> = [UInt8(ascii: ":"), UInt8(ascii: "?")]
        let mark = line.firstIndex(where: marks.contains).map { $0 + 1 }
        if unit.kind == .cell, opening.start == unit.range.lowerBound, (rows[unit.row]?.count ?? 0) > 1 {
            guard unit.range.count < 300 else { return [] }
            return [mark].compactMap(\.self).filter { $0 < unit.range.upperBound } + [unit.range.upperBound]
        }
        if let mark { return [mark] }
        return unit.kind == .heading ? [unit.range.upperBound] : []
    }

    // MARK: Headings

    /// A heading in other words, alone in its block.
    ///
    /// One that has only some words in common, or only a number, is taken with a doubt, and only where nothing but
    /// other headings follows before the next label.
    private func heading(
        _ missing: ArraySlice<Int>, _ opening: Opening, before rest: ArraySlice<Opening>
    ) -> Alignment.Match? {
        let headings = missing.filter { if case .heading = index.slots[$0].content { true } else { false } }
        guard let first = headings.first, isLikeHeading(opening) else { return nil }
        let range = opening.start..<blocks.units[opening.unit].range.upperBound
        let start = Numbering.end(in: blocks.text, range)
        let words = WordOverlap(blocks.text[start..<range.upperBound])
        var best: (slot: Int, isSure: Bool, common: Int)?
        let endsGap = rest.allSatisfy(isLikeHeading)
        for slot in headings {
            let hit = LabelIndex.Hit(slots: [slot], range: range, year: nil)
            guard admits(slot, hit, unit: opening.unit) else { continue }
            for label in index.slots[slot].words {
                let common = words.wordsWithin(label)
                let isSure = common > 1 && words.share(with: label) >= 0.75
                guard common > 0, isSure || endsGap, hardWords(of: range).agree(with: label.hardWords, asPart: true)
                else { continue }
                if let best, (best.common, best.isSure ? 1 : 0) >= (common, isSure ? 1 : 0) { continue }
                best = (slot, isSure, common)
            }
        }
        if best == nil, start > range.lowerBound, endsGap, !rest.contains(where: isNumbered) {
            let hit = LabelIndex.Hit(slots: [first], range: range, year: nil)
            if admits(first, hit, unit: opening.unit) { best = (first, false, 0) }
        }
        return best.map {
            .init(slot: $0.slot, unit: opening.unit, range: range, year: nil, isDoubtful: !$0.isSure)
        }
    }

    /// Whether a block's last line, or the block, is as short as a heading and no sentence.
    private func isLikeHeading(_ opening: Opening) -> Bool {
        let unit = blocks.units[opening.unit]
        guard unit.kind != .listItem, opening.end == unit.range.upperBound else { return false }
        return Self.isLikeHeading(blocks.text[opening.start..<opening.end])
    }

    /// Whether a line could be a heading: short, with a capital or a number at its start and no sign at its end.
    static func isLikeHeading(_ line: ArraySlice<UInt8>) -> Bool {
        guard (4...90).contains(line.count), let last = line.last, !".,;:!?-".utf8.contains(last) else { return false }
        let text = String(decoding: line, as: UTF8.self)
        let start = Numbering.end(in: Array(line), 0..<line.count)
        let words = text.utf8.dropFirst(start).split(separator: 0x20)
        return (1...9).contains(words.count) && !text.contains("\n")
            && (String(decoding: line.dropFirst(start), as: UTF8.self).first?.isUppercase ?? false)
    }

    private func isNumbered(_ opening: Opening) -> Bool {
        Numbering.end(in: blocks.text, opening.start..<opening.end) > opening.start
    }

    // MARK: By place

    /// Rows with answers whose labels say nothing, when there are just as many as a table has rows not found.
    private func rowsByPlace(
        _ missing: [Int], _ openings: [Opening], besides found: [Alignment.Match]
    ) -> [Alignment.Match] {
        let slots = missing.filter { table(of: $0) != nil }
        guard let first = slots.first, slots.allSatisfy({ table(of: $0) == table(of: first) }), found.isEmpty else {
            return []
        }
        let labels = openings.filter { opening in
            let unit = blocks.units[opening.unit]
            guard unit.kind == .cell, opening.start == unit.range.lowerBound, !unit.range.isEmpty,
                let row = rows[unit.row], row.first == opening.unit, row.count > 1
            else { return false }
            return row.dropFirst().allSatisfy { cell in
                blocks.units[cell].isUnplaced || ColumnHeadings.isValue(blocks.units[cell], self)
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
        let words = hardWords(of: range)
        return words.isEmpty || index.slots[slot].words.contains { words.agree(with: $0.hardWords, asPart: true) }
    }
}
