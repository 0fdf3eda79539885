import POModel

/// What no field took in a table, or stands in two places: the values beside it may be others' then.
struct LeftOverRivals: RivalKind {
    let collector: AnswerCollector
    private(set) var rivals: [Rival] = []

    /// Finds the rivals of the answers in regions, in a part of the text.
    init(_ collector: AnswerCollector, _ regions: [Region], within range: Range<Int>) {
        self.collector = collector
        addLeftOver(within: range)
        addSeveralPlaces(regions, within: range)
    }

    /// Tells of the rows with a number or a mark that no field took.
    ///
    /// A row of a name that the form has is the second of that name; another makes its table doubtful, as the rows may
    /// have moved. In a row that the form has, a number under a heading that it does not have is that heading's.
    ///
    /// - Complexity: O(*n* log *n*) in the length of the document.
    private mutating func addLeftOver(within range: Range<Int>) {
        let taken = collector.roles.map(\.range).sorted { $0.lowerBound < $1.lowerBound }
        let units = blocks.units
        let tablesTaken = Set(matches.compactMap { search.table(of: $0.slot) })
        let rowsTaken = Set(matches.filter { !$0.isOther }.map { units[$0.unit].row })
        var nextMatch = 0
        var nextTaken = 0
        var table: Int?
        var told: Set<Int> = []
        var lastRow: Int?
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
            guard block.kind != .furniture, !collector.spokenOf.contains(block.range.lowerBound), block.row != lastRow,
                !rowsTaken.contains(block.row), ColumnHeadings.isAnswered(block, search)
            else { continue }
            let named = collector.slotNamed(by: block, in: table)
            // A text may hold a table that it took for words.
            guard named != nil || !isTaken else { continue }
            lastRow = block.row
            let own = named.flatMap { search.table(of: $0) } ?? table
            let isOthers = search.isInOtherTable(unit) && own.map(tablesTaken.contains) ?? false
            if let named, search.index.slots[named].isOption || own != nil && !isOthers {
                if !search.index.slots[named].isOption { table = own }
                addSecond(named, block)
            } else if named == nil, let own, !isOthers, told.insert(own).inserted {
                rivals += search.index.fields(ofTable: own).map { rival(.leftOver, $0, at: block.range) }
            }
        }
    }

    /// The table right after a heading, if it is the next of the form's places found.
    private func nextTable(after match: Int) -> Int? {
        match + 1 < matches.count ? search.table(of: matches[match + 1].slot) : nil
    }

    /// Tells of a row that stands once more, unless it says the same.
    private mutating func addSecond(_ slot: Int, _ block: Blocks.Unit) {
        let heads = search.index.headsSharedRows(slot) ? search.table(of: slot) : nil
        let fields = heads.map(search.index.fields(ofTable:)) ?? [search.index.slots[slot].field].compactMap(\.self)
        let first = matches.first { $0.slot == slot }.map { blocks.units[$0.unit].row }
        if let first, values(inRow: first) == values(inRow: block.row) { return }
        for field in fields { rivals.append(rival(.severalPlaces, field, at: block.range)) }
        addValues(of: slot, inRow: block.row)
    }

    /// What the fields of a row would be in another row of that name, each in the column that it was read from.
    private mutating func addValues(of slot: Int, inRow number: Int) {
        guard case .row(_, let row) = search.index.slots[slot].content, let cells = search.rows[number] else { return }
        for case .answer(let field, let kind) in row.cells {
            guard let own = collector.origins.last(where: { $0.field == field })?.ranges.first,
                let column = blocks.units(in: own).first.map({ blocks.units[$0].column }),
                let cell = cells.first(where: { blocks.units[$0].column == column }),
                case .value(let value) = kind.read(plain(blocks.units[cell].range)), value != collector.answers[field]
            else { continue }
            var other = rival(.severalPlaces, field, at: blocks.units[cell].range, value: value)
            other.isToldWithWhole = true
            rivals.append(other)
        }
    }

    /// What the cells of a row hold, with its label.
    private func values(inRow row: Int) -> [String] {
        search.rows[row]?.map { plain(search.trimmed(blocks.units[$0].range)) } ?? []
    }

    /// Tells of questions whose label stands once more, beside another answer, and of options that stand once more among
    /// those of their question.
    ///
    /// In a letter, whose words may be anybody's, a label is one only in a row of cells.
    ///
    /// - Complexity: O(*n*) in the number of labels' words in the text.
    private mutating func addSeveralPlaces(_ regions: [Region], within range: Range<Int>) {
        let units = blocks.units(in: range)
        let taken = Set(matches.map(\.range.lowerBound))
        let all = search.candidates
        var next = all.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
        while next < all.count, units.contains(all[next].unit) {
            let place = all[next]
            let end = all[next...].firstIndex { $0.range.lowerBound != place.range.lowerBound } ?? all.count
            let slots = all[next..<end].map(\.slot)
            next = end
            guard !taken.contains(place.range.lowerBound),
                !search.index.isFreeForm || blocks.units[place.unit].kind == .cell
            else { continue }
            // The place of that name before it, else the first.
            let before = regions.partitioningIndex { $0.match.range.lowerBound >= place.range.upperBound }
            guard
                let rival = regions[..<before].last(where: { slots.contains($0.match.slot) })
                    ?? regions.first(where: { slots.contains($0.match.slot) })
            else { continue }
            if case .option(let choices, _) = search.index.slots[rival.match.slot].content {
                let isAmongOptions = [before - 1, before].contains { number in
                    guard regions.indices.contains(number),
                        case .option(let others, _) = search.index.slots[regions[number].match.slot].content
                    else { return false }
                    return others.id == choices.id
                }
                if isAmongOptions { rivals.append(self.rival(.severalPlaces, choices.id, at: place.range)) }
                continue
            }
            guard let question = question(rival.match), question.answer.hasShape,
                let field = search.index.slots[rival.match.slot].field,
                let answer = answerBeside(place.unit, place.range), case .value = question.answer.read(plain(answer)),
                rival.pieces.first.map({ plain($0.range) }) != plain(answer)
            else { continue }
            rivals.append(
                self.rival(.severalPlaces, field, at: answer, value: values(of: plain(answer), as: question)[field]))
        }
    }

    /// What stands beside a label that no question took: in the next cell, or after a colon on its line.
    private func answerBeside(_ unit: Int, _ label: Range<Int>) -> Range<Int>? {
        let block = blocks.units[unit]
        guard block.kind != .furniture, !block.isQuotation, label.lowerBound == block.range.lowerBound else {
            return nil
        }
        let rest = search.trimmed(label.upperBound..<block.range.upperBound)
        if block.kind == .cell, rest.isEmpty, unit + 1 < blocks.units.count, blocks.units[unit + 1].row == block.row {
            let next = search.trimmed(blocks.units[unit + 1].range)
            return next.isEmpty ? nil : next
        }
        return rest.isEmpty || blocks.text[label.upperBound - 1] != UInt8(ascii: ":")
            ? nil : search.lines(of: rest).first
    }
}
