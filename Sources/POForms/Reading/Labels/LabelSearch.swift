import POModel

/// Finds the labels of an edition in a text taken apart.
struct LabelSearch {
    let index: LabelIndex
    private(set) var blocks: Blocks
    let skeleton: Skeleton
    /// For each block, whether it is one of the form's explanations.
    private(set) var isNote: PackedFlags
    /// The rows of tables: the blocks of each, by row number.
    var rows: TableRows { blocks.rows }

    /// The labels found, each where it could stand, in the order of the text.
    private(set) var candidates: [Alignment.Candidate] = []
    /// The blocks of tables that are not the document's own, such as last year's, in order.
    let otherTables: [Range<Int>]
    /// The year that the documents are about; `nil` where it is not known or they are about several.
    var year: Int?

    init(_ index: LabelIndex, _ blocks: Blocks, _ skeleton: Skeleton, _ finding: JointIndex.Finding) {
        self.index = index
        self.blocks = blocks
        self.skeleton = skeleton
        isNote = finding.isNote
        otherTables = Self.otherTables(blocks, finding.places, finding.isNote)
        for unit in repeatedHead(finding.places) { self.blocks.units[unit].kind = .furniture }
        candidates = candidates(at: finding.places)
    }

    /// What aligning a text with the form gave.
    struct Draft {
        let candidates: [Alignment.Candidate]
        /// For each document that has a fair share of the form's labels, those found, all in the order of the text.
        let documents: [[Alignment.Match]]
    }

    /// Aligns a text with the form, by the labels that it knows.
    ///
    /// - Parameters:
    ///   - candidates: Those of the part of the text in which documents are looked for.
    ///   - share: The least share of the labels that a document has, from 0 to 1.
    /// - Returns: The documents, in the order of the text.
    func draft(of candidates: [Alignment.Candidate], withShare share: Double) -> Draft {
        if index.isFreeForm {
            let document = freeFormDocument(candidates)
            return Draft(candidates: candidates, documents: [document].filter { self.share(of: $0) >= share })
        }
        let documents = Alignment.heaviest(candidates, slots: [index.slots.count]) { _, _ in
            TextParts.costOfSecond(index.slots.count)
        }
        .filter { self.share(of: $0) >= share }.map(withoutStrayOptions)
        return Draft(candidates: candidates, documents: documents)
    }

    /// The documents of a draft with the labels that alignment alone does not find.
    func documents(completing draft: Draft, before end: Int) -> [[Alignment.Match]] {
        if index.isFreeForm { return draft.documents }
        return draft.documents.map { found in
            var matches = found
            addRowsOutOfOrder(draft.candidates, to: &matches)
            addSectionsOutOfOrder(draft.candidates, to: &matches)
            addLabelsWithinLines(to: &matches)
            addUnfamiliarLabels(to: &matches, before: end)
            addLabelsWithinLines(to: &matches)
            return matches
        }
    }

    /// How much of the form was found, from 0 to 1: the share of its labels.
    func share(of matches: [Alignment.Match]) -> Double {
        if index.isFreeForm { return freeFormShare(of: matches) }
        if isTitledPage(matches) { return 1 }
        return Double(matches.count) / Double(max(1, index.slots.count))
    }

    /// How many labels a page of a form has at least.
    static let leastOfPage = 8

    /// Whether labels are those of a page with the form's own title and its year, which tell more than their share.
    private func isTitledPage(_ matches: [Alignment.Match]) -> Bool {
        guard matches.count >= Self.leastOfPage, let title = index.slots.firstIndex(where: \.isHeading) else {
            return false
        }
        return matches.contains { $0.slot == title } && year(of: matches) != nil
    }
}

extension LabelSearch {
    /// The labels found at places, each where it could stand, in the order of the text.
    private func candidates(at places: LabelPlaces) -> [Alignment.Candidate] {
        var candidates: [Alignment.Candidate] = []
        candidates.reserveCapacity(places.count)
        var admitted: [Int] = []
        // At how many places labels of many slots were found, by the first of them.
        var found: [Int: Int] = [:]
        var table: Int?
        // Under a row that heads something else, rows that several tables share are nobody's.
        var isUnderOther = false
        var next = 0
        for (number, (unit, hit)) in places.enumerated()
        where blocks.units[unit].kind != .furniture && !isInOtherTable(unit) {
            while next < unit {
                switch tableHead(next) {
                case .none: break
                case .table(let head): (table, isUnderOther) = (head, false)
                case .other: (table, isUnderOther) = (nil, true)
                }
                next += 1
            }
            admitted.removeAll(keepingCapacity: true)
            var near = hit.slots[...]
            if near.count > LabelIndex.mostAlike {
                near = LabelIndex.near(hit.slots, after: found[hit.slots[0], default: 0])
                found[hit.slots[0], default: 0] += 1
            }
            for slot in near where admits(slot, hit, unit: unit) {
                if isUnderOther && index.sharedRows[slot] { continue }
                admitted.append(slot)
            }
            if isUnderOther, admitted.contains(where: { !index.sharedRows[$0] }) { isUnderOther = false }
            // The same row stands in several tables: it belongs to the one whose own row stands before it.
            let isShared = table != nil && admitted.contains { self.table(of: $0) == table }
            let before = table
            if admitted.count == 1, let own = self.table(of: admitted[0]) { table = own }
            for slot in admitted where !isShared || self.table(of: slot) == before {
                candidates.append(
                    .init(
                        slot: slot, unit: unit, range: hit.range, year: hit.year,
                        weight: weight(of: slot, hit, blocks.units[unit])
                            + (isAboveOwn(slot, places, at: number) ? 10 : 0)))
            }
        }
        return candidates
    }

    /// Whether a block stands in a table that is not the document's own.
    func isInOtherTable(_ unit: Int) -> Bool {
        let next = otherTables.partitioningIndex { $0.upperBound > unit }
        return next < otherTables.count && otherTables[next].contains(unit)
    }

    /// Whether a heading stands right above what the form prints under it: an explanation, or the first question.
    private func isAboveOwn(_ slot: Int, _ places: LabelPlaces, at number: Int) -> Bool {
        guard case .heading = index.slots[slot].kind else { return false }
        let below = places.unit(number) + 1
        if below < isNote.count, isNote[below] { return true }
        guard number + 1 < places.count, places.unit(number + 1) == below else { return false }
        let slots = places[number + 1].hit.slots
        let next = slots.partitioningIndex { $0 > slot }
        return next < slots.count && slots[next] == slot + 1
    }

    /// Longer labels are surer, and so are headings that are marked as such and rows of tables.
    private func weight(of slot: Int, _ hit: LabelIndex.Hit, _ block: Blocks.Unit) -> Int {
        let length = min(hit.range.count, 40) + (index.isFreeForm ? weightAlone(slot, hit, block) : 0)
        switch index.slots[slot].kind {
        case .heading: return 10 + length + (block.kind == .heading ? 10 : 0)
        case .row, .option: return 10 + length
        case .question: return 2 + length
        }
    }

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
            if index.isFreeForm { return admitsFreely(answer, hit, block) }
            return (block.kind != .heading || answer == .text || isBlank(rest)) && isWhole(hit, slot, block)
                && !isSentence(hit, answer, block) && !goesOnWithList(hit, block)
        }
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
        let next = blocks.lineStarts.partitioningIndex { $0 >= hit.range.upperBound }
        let end =
            next < blocks.lineStarts.count
            ? min(blocks.lineStarts[next], block.range.upperBound) : block.range.upperBound
        let line = blocks.text[hit.range.upperBound..<max(hit.range.upperBound, end)]
        return line.count < 300 && !line.contains { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ":") }
            && line.split(separator: 0x20).count > 2
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

    /// Whether a range of the plain text has neither letters nor digits nor marks.
    func isBlank(_ range: Range<Int>) -> Bool {
        range.allSatisfy { blocks.text[$0] <= 0x20 || blocks.text[$0] == UInt8(ascii: ".") }
    }

    /// The tables with rows found of which no other table's row has the words of any, by number.
    func tablesWithoutOwnRows(_ matches: [Alignment.Match]) -> Set<Int> {
        var tables: Set<Int> = []
        var withOwnRows: Set<Int> = []
        for match in matches {
            guard let table = table(of: match.slot) else { continue }
            if index.sharedRows[match.slot] { tables.insert(table) } else { withOwnRows.insert(table) }
        }
        return tables.subtracting(withOwnRows)
    }

    /// The number of the table that a slot is a row of.
    func table(of slot: Int) -> Int? { index.slots[slot].table }

    /// Labels that stand after another's answer on the same line, as in `Kommun Kalmar Diarienummer: 12-2024`.
    private func addLabelsWithinLines(to matches: inout [Alignment.Match]) {
        var isTaken = [Bool](repeating: false, count: index.slots.count)
        for match in matches { isTaken[match.slot] = true }
        var found: [Alignment.Match] = []
        found.reserveCapacity(matches.count)
        for (number, match) in matches.enumerated() {
            found.append(match)
            let next = number + 1 < matches.count ? matches[number + 1].range.lowerBound : blocks.text.count
            var unit = match.unit
            var place = match.range.upperBound
            // An answer under its label may have the next label after it.
            if isBlank(place..<max(place, min(blocks.units[unit].range.upperBound, next))),
                unit + 1 < blocks.units.count,
                case let below = blocks.units[unit + 1], below.kind == .paragraph, blocks.units[unit].kind != .cell,
                below.range.lowerBound < next, !below.isQuotation
            {
                unit += 1
                place = below.range.lowerBound
            }
            let limit = min(blocks.units[unit].range.upperBound, next)
            guard case .question(let answer) = index.slots[match.slot].kind, answer != .text,
                nextWord(after: place, before: limit) != nil,
                case .question(_, let group) = index.slots[match.slot].content
            else { continue }
            while let start = nextWord(after: place, before: limit) {
                place = start
                guard let hit = index.hit(in: blocks.text, skeleton, start..<limit),
                    let slot = hit.slots[hit.slots.partitioningIndex { $0 > match.slot }...]
                        .prefix(LabelIndex.mostAlike).first(where: { slot in
                            guard !isTaken[slot],
                                case .question(let question, let other) = index.slots[slot].content,
                                (group != nil && other == group)
                                    || (slot - match.slot < 4 && question.answer != .text
                                        && (hit.range.count > 20 || isBlank(hit.range.upperBound..<limit)))
                            else { return false }
                            // Within a line, a label is written with the case that the form prints.
                            return isCapital(question.label.text) == isCapital(at: start)
                        })
                else { continue }
                isTaken[slot] = true
                found.append(.init(slot: slot, unit: unit, range: hit.range, year: hit.year))
                place = hit.range.upperBound - 1
            }
        }
        matches = found
    }

    private func isCapital(at place: Int) -> Bool {
        isCapital(String(decoding: blocks.text[place..<min(blocks.text.count, place + 4)], as: UTF8.self))
    }

    private func isCapital(_ text: String) -> Bool { text.first { $0.isLetter }?.isUppercase ?? false }

    private func nextWord(after place: Int, before end: Int) -> Int? {
        var index = place
        while index + 1 < end {
            if blocks.text[index] == 0x20 && blocks.text[index + 1] != 0x20 { return index + 1 }
            index += 1
        }
        return nil
    }
}
