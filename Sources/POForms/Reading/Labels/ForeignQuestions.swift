import POModel

/// What stands after a label and is no answer to it: questions and headings that the form does not have.
struct ForeignQuestions: SearchPart {
    let search: LabelSearch

    /// How many questions and headings of the form are missing between a label found and the next.
    func missing(after slot: Int, _ matches: [Alignment.Match]) -> (questions: Int, headings: Int)? {
        guard let number = matches.firstIndex(where: { $0.slot == slot }) else { return nil }
        let next = number + 1 < matches.count ? matches[number + 1].slot : index.slots.count
        var missing = (questions: 0, headings: 0)
        for slot in slot + 1..<max(slot + 1, next)
        where search.isRequired(slot) && !matches.contains(where: { $0.slot == slot }) {
            if case .heading = index.slots[slot].kind { missing.headings += 1 } else { missing.questions += 1 }
        }
        return missing
    }

    /// The parts of a region that can answer a question that any words can answer.
    ///
    /// A heading that the form does not have begins something else, and so does what follows a table that a label's
    /// row with a cell for the answer stands in.
    func answer(_ region: Region) -> ArraySlice<Region.Piece> {
        let label = blocks.units[region.match.unit]
        let endsWithTable = blocks.hasMarkedTables && label.kind == .cell && (rows[label.row]?.count ?? 0) > 1
        let end = region.pieces.indices.first { number in
            let piece = region.pieces[number]
            let unit = blocks.units[piece.unit]
            if endsWithTable && unit.kind != .cell { return true }
            if index.isFreeForm || piece.unit == region.match.unit { return false }
            return unit.kind == .heading || isForeign(number, in: region)
        }
        return region.pieces[..<(end ?? region.pieces.count)]
    }

    /// Whether a piece begins what the form does not ask: a question or request, the heading of one, a table of them.
    func isForeign(_ number: Int, in region: Region) -> Bool {
        let piece = region.pieces[number]
        if isForeignQuestion(piece) || isForeignRow(piece, in: region) { return true }
        guard number + 1 < region.pieces.count, isForeignQuestion(region.pieces[number + 1]),
            blocks.units[piece.unit].kind == .paragraph, piece.range == trimmed(blocks.units[piece.unit].range)
        else { return false }
        return LabelSearch.isLikeHeading(blocks.text[piece.range])
    }

    /// Whether a piece stands in a row that asks something and has a mark or a box beside it, or in the headings above
    /// one, in a table that is no part of the label's.
    private func isForeignRow(_ piece: Region.Piece, in region: Region) -> Bool {
        let unit = blocks.units[piece.unit]
        guard unit.kind == .cell, unit.row != blocks.units[region.match.unit].row,
            rows[blocks.units[region.match.unit].row]?.count ?? 1 == 1
        else { return false }
        return asksToMark(unit.row) || (piece.range.count <= Limits.longestHeadingOfMarks && asksToMark(unit.row + 1))
    }

    /// Whether a row begins with a question and has a mark or a box beside it.
    private func asksToMark(_ number: Int) -> Bool {
        guard let row = rows[number], let first = row.first, row.count > 1, asks(trimmed(blocks.units[first].range))
        else { return false }
        return row.dropFirst().contains { isMark(blocks.units[$0].range) }
    }

    private func isMark(_ range: Range<Int>) -> Bool {
        let text = plain(range)
        guard !text.isEmpty, text.utf8.count <= Limits.longestMark else { return false }
        return switch Mark(text, choice: .name("")) {
        case .marked, .empty: !AnswerKind.isPlaceholder(text)
        case .number, .other: ["ja", "nej", "delvis"].contains(text.lowercased())
        }
    }

    /// Whether a block is a question put to the municipality, as forms put them, that this form does not have.
    private func isForeignQuestion(_ piece: Region.Piece) -> Bool {
        let unit = blocks.units[piece.unit]
        return unit.kind == .paragraph && piece.range == trimmed(unit.range) && !unit.isQuotation && asks(piece.range)
    }

    /// Whether words ask the municipality something, as forms do: a question, or a request in one sentence.
    private func asks(_ range: Range<Int>) -> Bool {
        guard (Limits.shortestQuestion...Limits.longestRequest).contains(range.count),
            let last = range.last.map({ blocks.text[$0] })
        else { return false }
        let start = Numbering.end(in: blocks.text, range)
        let words = plain(start..<range.upperBound).split { " .:?,".contains($0) }.map { $0.lowercased() }
        guard let first = words.first, words.contains(where: Self.asked.contains) else { return false }
        if last == UInt8(ascii: "?") { return Self.questions.contains(first) }
        // A request is one sentence, and nobody's answer is put as one.
        let stops = blocks.text[range].count { ".!?".utf8.contains($0) }
        return ".:".utf8.contains(last) && stops <= 1 && Self.requests.contains(first)
    }

    private static let questions: Set<String> = [
        "har", "hur", "vilka", "vilken", "vilket", "finns", "vad", "ser", "är", "deltar", "ange", "när", "varför",
        "vem",
    ]
    private static let requests: Set<String> = [
        "ange", "beskriv", "redogör", "kommentera", "sammanfatta", "uppskatta", "uppge", "specificera", "förklara",
        "rangordna", "lista", "nämn", "motivera",
    ]
    /// Whom forms ask.
    private static let asked: Set<String> = [
        "ni", "er", "ert", "era", "kommunen", "kommunens", "verksamheten", "verksamhetens", "ombuden", "ombudet",
        "ombud", "ombudens",
    ]

    /// Where a free text holds what may be a question or heading that the form does not have; `nil` if nowhere.
    ///
    /// That is a question with something after it, a request as forms put it, or, where a question or heading of the
    /// form is missing after the text, a last line like a heading.
    func questionWithin(_ pieces: [Region.Piece], _ missing: (questions: Int, headings: Int)) -> Range<Int>? {
        let parts = pieces.flatMap { piece -> [(range: Range<Int>, kind: Blocks.Unit.Kind)] in
            lines(of: piece.range).map { (range: $0, kind: blocks.units[piece.unit].kind) }
        }
        if let stray = strayCells(parts.map(\.range)) { return stray }
        for (number, line) in parts.enumerated() where line.kind != .listItem {
            let isLast = number + 1 == parts.count
            if !isLast, blocks.text[line.range.upperBound - 1] == UInt8(ascii: "?") { return line.range }
            if number > 0 || beginsCondition(line.range), line.range.count < Limits.longestQuestion,
                isRequest(line.range)
            {
                return line.range
            }
            if isPrinted(line.range) || beginsNumberedHeading(line.range) { return line.range }
        }
        if missing.headings > 0 {
            let numbered = parts.filter { $0.kind != .listItem && isNumberedHeading($0.range) }
            if numbered.count == 1 { return numbered[0].range }
        }
        guard missing.headings + missing.questions > 0, let last = parts.last, last.kind != .listItem else {
            return nil
        }
        if parts.count > 1 || missing.headings > 0, LabelSearch.isLikeHeading(blocks.text[last.range]) {
            return last.range
        }
        return parts.count > Limits.fewLines && missing.questions > Limits.fewLines ? last.range : nil
    }

    /// The first of the lines that are a table's cells or a page's head and no words: headings of columns, boxes,
    /// numbers one after another, a case number still to come; `nil` when there are none.
    private func strayCells(_ lines: [Range<Int>]) -> Range<Int>? {
        guard lines.count > 1 else { return nil }
        let cells = lines.filter { line in
            let text = plain(line)
            if ["ja", "nej"].contains(text.lowercased()) || line.count > Limits.longestCell { return false }
            if AnswerKind.isDiaryPlaceholder(text) { return true }
            switch Mark(text, choice: .name("")) {
            case .marked: return true
            case .empty: return !text.isEmpty && !AnswerKind.isPlaceholder(text)
            case .number, .other: return ColumnHeadings.isHeading(line, of: search)
            }
        }
        if let cell = cells.first { return cell }
        let numbers = lines.filter { $0.count < Limits.longestMark && NumberGrammar.count(plain($0)) != nil }
        return numbers.count >= Costs.tellingWords ? numbers[0] : nil
    }

    /// Whether a line is a heading or question of the form, which stands there in another place than the form has it.
    private func isPrinted(_ line: Range<Int>) -> Bool {
        guard let hit = index.hit(in: blocks.text, skeleton, line), hit.range.count > Limits.shortestQuestion,
            isBlank(hit.range.upperBound..<line.upperBound)
        else { return false }
        return hit.slots.contains { slot in
            switch index.slots[slot].content {
            case .heading, .question: true
            case .row, .option: false
            }
        }
    }

    /// Whether a line begins as the second part of a question does, which nobody's answer begins with.
    private func beginsCondition(_ line: Range<Int>) -> Bool {
        ["Om ja,", "Om nej,"].contains { blocks.text[line].starts(with: $0.utf8) }
    }

    /// Whether a line begins with a number and a heading of the form.
    private func beginsNumberedHeading(_ line: Range<Int>) -> Bool {
        guard Numbering.end(in: blocks.text, line) > line.lowerBound,
            let hit = index.hit(in: blocks.text, skeleton, line)
        else { return false }
        return hit.slots.contains { if case .heading = index.slots[$0].content { true } else { false } }
    }

    /// Whether a line begins with a number and a capital, and with a full stop only after the number.
    private func isNumberedHeading(_ line: Range<Int>) -> Bool {
        let start = Numbering.end(in: blocks.text, line)
        let first = String(decoding: blocks.text[start..<min(line.upperBound, start + 4)], as: UTF8.self).first
        return start > line.lowerBound && first?.isUppercase == true
    }

    /// Whether a line begins as forms ask for something, perhaps after a number.
    private func isRequest(_ line: Range<Int>) -> Bool {
        let start = Numbering.end(in: blocks.text, line)
        let words = plain(start..<min(line.upperBound, start + Limits.beginning))
        return ["Om ja,", "Om nej,", "Ange ", "Beskriv ", "Ge exempel", "Redogör ", "Kommentera ", "Sammanfatta "]
            .contains(where: words.hasPrefix)
    }
}
