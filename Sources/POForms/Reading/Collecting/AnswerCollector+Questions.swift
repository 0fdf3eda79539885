import POModel

extension AnswerCollector {
    mutating func collect(_ region: Region, _ question: FormQuestion) {
        lastText = question.answer == .text ? question.id : nil
        switch question.answer {
        case .nothing:
            takePlaceholders(region.pieces)
        case .statement:
            collectStatement(region, question)
        case .text, .municipalities, .ranking, .signatories:
            collectText(region, question)
        default:
            if let blocks = question.answer.blocksOfLines {
                collectLines(region, question, blocks: blocks)
            } else {
                collectLine(region, question)
            }
        }
    }

    /// A statement holds when it stands on the form, unless a box before it is empty or a word after it denies it.
    private mutating func collectStatement(_ region: Region, _ question: FormQuestion) {
        let row = blocks.units[region.match.unit].row
        let isFollowed = region.pieces.contains { blocks.units[$0.unit].row == row }
        let text = plain(region.match.range)
        guard !isFollowed, !["☐", "□", "[ ]", "[]"].contains(where: text.hasPrefix) else { return }
        answer(question.id, .bool(true), from: [region.match.range])
        roles.removeAll { $0.range == region.match.range && $0.role == .label }
    }

    /// A free text takes all pieces; a quotation right after the label takes only itself.
    private mutating func collectText(_ region: Region, _ question: FormQuestion) {
        if let first = region.pieces.first, blocks.units[first.unit].isQuotation {
            take(plain(first.range), question, from: [first.range], verbatim: true)
            return
        }
        let foreign = ForeignQuestions(search: search)
        let own = withoutLastHeadings(foreign.answer(region), after: region.match)
        for (number, piece) in region.pieces.enumerated().dropFirst(own.count) where !isPlaceholder(piece) {
            askedBefore[piece.range.lowerBound] = question.id
            if foreign.isForeign(number, in: region) { report(.questionInText, .warning, question.id, at: piece.range) }
        }
        let pieces = own.filter { !isPlaceholder($0) && !isInRowOfForm($0) }
        if !search.index.isFreeForm, let missing = foreign.missing(after: region.match.slot, matches),
            let place = foreign.questionWithin(pieces, missing)
        {
            report(.questionInText, .warning, question.id, at: place)
        }
        if blocks.isOfPages, let stray = pieces.first(where: isCellContent) {
            report(.questionInText, .warning, question.id, at: stray.range)
        }
        takePlaceholders(own)
        take(TextAssembly(search, pieces).text, question, from: pieces.map(\.range), verbatim: false)
        let table = own.first { isBesideOthers($0.unit) && !shareRow($0.unit, region.match.unit) }
        let rules = pieces.first { Self.hasRule(blocks.text[$0.range]) }
        if let place = table ?? rules { report(.tableInText, .warning, question.id, at: place.range) }
        // The words above a table that is not the document's own are hardly the writer's answer.
        let caption = pieces.first { search.isInOtherTable($0.unit + 1) && !search.isInOtherTable($0.unit) }
        if let caption { report(.otherQuestion, .warning, question.id, at: caption.range) }
    }

    /// Whether a text holds the lines of a table that is drawn with signs: `+=====`, `+-----`.
    private static func hasRule(_ text: ArraySlice<UInt8>) -> Bool {
        let signs = ["+====", "+----"].map { Array($0.utf8) }
        return text.indices.contains { place in
            text[place] == UInt8(ascii: "+") && signs.contains { text[place...].starts(with: $0) }
        }
    }

    /// The parts of a free text without the form's own headings that stand last in them, where no empty line parts those
    /// from the text: they head what follows.
    private mutating func withoutLastHeadings(
        _ pieces: ArraySlice<Region.Piece>, after match: Alignment.Match
    ) -> ArraySlice<Region.Piece> {
        guard !search.index.isFreeForm else { return pieces }
        var pieces = pieces
        while let last = pieces.last, blocks.units[last.unit].kind == .paragraph,
            let line = search.lines(of: last.range).last, line.lowerBound > match.range.upperBound,
            line.lowerBound > last.range.lowerBound || last.unit == match.unit, search.isHeadingOfForm(line)
        {
            roles.append((line, .label))
            pieces.removeLast()
            let rest = search.trimmed(last.range.lowerBound..<line.lowerBound)
            if !rest.isEmpty {
                pieces.append(.init(unit: last.unit, range: rest, isAfterInterruption: last.isAfterInterruption))
            }
        }
        return pieces
    }

    /// Whether a block is a cell of a row of which another cell holds something, too.
    private func isBesideOthers(_ unit: Int) -> Bool {
        guard blocks.units[unit].kind == .cell, let row = search.rows[blocks.units[unit].row] else { return false }
        return blocks.units[unit].column > 0 || row.contains { $0 != unit && !blocks.units[$0].range.isEmpty }
    }

    private func shareRow(_ unit: Int, _ other: Int) -> Bool { blocks.units[unit].row == blocks.units[other].row }

    /// Whether a piece stands in a row that has the label of one of the form's rows and marks or numbers beside it: no
    /// writer answers with that, so that it is a row of a table that stands in another place.
    private func isInRowOfForm(_ piece: Region.Piece) -> Bool {
        guard !search.index.isFreeForm, isBesideOthers(piece.unit),
            slotNamed(by: blocks.units[piece.unit], in: nil) != nil
        else { return false }
        return search.rows[blocks.units[piece.unit].row]?.contains {
            ColumnHeadings.isAnswered(blocks.units[$0], search)
        }
            ?? false
    }

    /// Whether a piece is numbers, a mark, or the heading of marks, as the cells of a table are.
    private func isCellContent(_ piece: Region.Piece) -> Bool {
        let words = plain(piece.range).split(separator: " ")
        return piece.range.count <= Limits.longestLineOfCells
            && words.allSatisfy { word in
                ["Ja", "Nej"].contains(word) || Mark(String(word), choice: .bool(true)) != .other
            }
    }

    /// A short answer takes the rest of its label's block, or else the next block; further blocks are nobody's.
    private mutating func collectLine(_ region: Region, _ question: FormQuestion) {
        guard let first = region.pieces.first else { return }
        // A switchboard is no handler's phone.
        if search.index.isMemorandum, question.answer == .phone,
            MemorandumWords(search: search).isInFoot(region.match.range)
        {
            return
        }
        let block = blocks.units[first.unit]
        let range =
            block.isQuotation
            ? first.range
            : takeEnding(of: takeHeadings(after: firstLine(of: first.range, block), in: block, question.id), question)
        if !block.isQuotation, !search.index.isFreeForm, takeWrapped(region, question, from: range) { return }
        var text = text(of: range, as: question.answer)
        if question.labelBeginsAnswer && !block.isQuotation {
            text = beginning(with: region, text)
        }
        if !block.isQuotation, let line = labelledLine(in: range) {
            report(.questionInText, .warning, question.id, at: line)
        }
        take(text, question, from: [range], verbatim: block.isQuotation)
        if question.answer.isNumber, isTornAcross(first.unit) {
            for field in question.fields where answers[field] != nil {
                report(.numberWithRemark, .warning, field, at: range)
            }
        }
        takePlaceholders(region.pieces.dropFirst())
        // What stands under a short answer may be the rest of it.
        for piece in region.pieces.dropFirst() where !isPlaceholder(piece) {
            askedBefore[piece.range.lowerBound] = question.id
        }
    }

    /// A line after the first that begins with one of the form's labels and a colon.
    private func labelledLine(in range: Range<Int>) -> Range<Int>? {
        search.lines(of: range).dropFirst().first { line in
            search.index.hit(in: blocks.text, search.skeleton, line)?.range.last.map { blocks.text[$0] }
                == UInt8(ascii: ":")
        }
    }

    /// Of a free-form document a short answer takes its line alone.
    private func firstLine(of range: Range<Int>, _ block: Blocks.Unit) -> Range<Int> {
        guard search.index.isFreeForm, block.kind != .cell else { return range }
        return search.lines(of: range).first ?? range
    }

    /// A short answer without the lines after it that the form prints as headings, where no empty line parts them.
    private mutating func takeHeadings(
        after range: Range<Int>, in block: Blocks.Unit, _ field: FieldID
    ) -> Range<Int> {
        guard block.kind != .cell, !search.index.isFreeForm else { return range }
        let lines = search.lines(of: range)
        guard let first = lines.dropFirst().firstIndex(where: search.isHeadingOfForm) else { return range }
        for line in lines[first...] {
            if search.isHeadingOfForm(line) {
                roles.append((line, .label))
            } else {
                askedBefore[line.lowerBound] = field
            }
        }
        return search.trimmed(range.lowerBound..<lines[first].lowerBound)
    }

    /// The words that go on after an answer in its block are the form's own, to the end of the block.
    private mutating func takeEnding(of range: Range<Int>, _ question: FormQuestion) -> Range<Int> {
        for ending in question.endings {
            guard let start = search.start(of: ending, in: range) else { continue }
            roles.append((start..<range.upperBound, .instruction))
            return search.trimmed(range.lowerBound..<start)
        }
        return range
    }

    /// An answer of a few lines takes the rest of its label's block, or else the next blocks, line by line.
    private mutating func collectLines(_ region: Region, _ question: FormQuestion, blocks limit: Int) {
        guard let first = region.pieces.first else { return }
        if blocks.units[first.unit].isQuotation {
            take(plain(first.range), question, from: [first.range], verbatim: true)
            return takePlaceholders(region.pieces.dropFirst())
        }
        let own = region.pieces.prefix { blocks.units[$0.unit].kind != .heading || $0.unit == region.match.unit }
        let pieces = items(own.filter { !isPlaceholder($0) }, question).prefix(limit)
        takePlaceholders(own)
        let all = pieces.flatMap { search.lines(of: $0.range) }
        // What a mail ends with is its sender's.
        let taken = all.prefix { !MailClosing.begins(plain($0)) }
        for line in all[taken.count...] { askedBefore[line.lowerBound] = question.id }
        var lines = taken.map(plain)
        if question.labelBeginsAnswer && !lines.isEmpty { lines[0] = beginning(with: region, lines[0]) }
        take(
            lines.joined(separator: "\n"), question,
            from: taken.count == all.count ? pieces.map(\.range) : Array(taken), verbatim: false)
    }

    /// An answer with the label that begins it, unless somebody wrote the label's words once more.
    private func beginning(with region: Region, _ text: String) -> String {
        let label = plain(region.match.range)
        let isWrittenOut = text.lowercased().hasPrefix(label.lowercased())
        return isWrittenOut ? text : label + " " + text
    }

    /// Of a numbered list only what is numbered is taken.
    private func items(_ pieces: [Region.Piece], _ question: FormQuestion) -> [Region.Piece] {
        func isNumbered(_ piece: Region.Piece) -> Bool {
            Numbering.end(in: blocks.text, piece.range) > piece.range.lowerBound
        }
        guard question.answer == .lines, let first = pieces.first, isNumbered(first) else { return pieces }
        return Array(pieces.prefix { isNumbered($0) })
    }

    /// Takes a short answer that begins beside its label and goes on in the next block, as wrapped text does.
    ///
    /// It is taken with a doubt, as the next block could be something else.
    private mutating func takeWrapped(_ region: Region, _ question: FormQuestion, from range: Range<Int>) -> Bool {
        guard blocks.isWrapped, region.pieces.count == 2, !question.answer.isNumber,
            region.pieces[0].unit == region.match.unit, blocks.units[region.match.unit].kind == .paragraph,
            blocks.units[region.pieces[1].unit].kind == .paragraph || question.answer == .phone,
            !region.pieces[1].isAfterInterruption || blocks.text[range.upperBound - 1] == UInt8(ascii: "-"),
            !isPlaceholder(region.pieces[1]), region.pieces[1].range.count < Limits.longestWrapped
        else { return false }
        let text = plain(range) + " " + plain(region.pieces[1].range)
        let own = question.answer.read(plain(range))
        let joined = question.answer.read(TornAddress.joined(text) ?? text)
        switch (own, joined) {
        case (_, .unreadable), (_, .blank): return false
        case (.value, .value) where question.answer != .line && blocks.text[range.upperBound - 1] != UInt8(ascii: "-"):
            return false
        default: break
        }
        take(text, question, from: [range, region.pieces[1].range], verbatim: false)
        let rival: JSONValue? = if case .value(let value) = own { value } else { nil }
        report(.wrappedAnswer, .warning, question.id, at: region.pieces[1].range, value: rival)
        return true
    }

    mutating func take(_ text: String, _ question: FormQuestion, from ranges: [Range<Int>], verbatim: Bool) {
        guard let first = ranges.first, let last = ranges.last else { return }
        var text = text
        var verbatim = verbatim
        let isBound = verbatim && mayBeBound(question, first)
        if question.answer == .waitingTime {
            // Of our own forms a converter escaped the quotation's mark.
            if !verbatim, blocks.declaredEdition != nil, text.hasPrefix("> ") { text.removeFirst(2) }
            if isBound { (text, verbatim) = ("> " + text, false) }
        }
        if question.answer == .email, !verbatim { text = mended(text, at: first) }
        switch question.answer.read(text, verbatim: verbatim) {
        case .value(let value):
            for field in answer(question, value, from: ranges) where isBound {
                report(.guessedFromText, .warning, field, at: first)
            }
            if !verbatim { reportMisreadNumber(text, question, at: first) }
        case .doubtful(let value, let code, let arguments):
            for field in answer(question, value, from: ranges) { report(code, .warning, field, at: first, arguments) }
        case .blank:
            for range in ranges { roles.append((range, .answer)) }
        case .unreadable(let code):
            report(
                code, .error, FieldID.shared(by: question.fields), at: first.lowerBound..<last.upperBound)
            for range in ranges { spokenOf.insert(range.lowerBound) }
            unreadable[question.id] = first
        }
    }

    /// An address without what a converter put into it, each repair told.
    private mutating func mended(_ address: String, at range: Range<Int>) -> String {
        var text = address
        for (kind, mend) in [(Repair.Kind.tornAddress, TornAddress.joined), (.misreadSign, MisreadAddress.mended)] {
            guard blocks.repairing.contains(kind), let mended = mend(text) else { continue }
            let place = Reading.hull(blocks.source(of: range))
            repairs.append(.init(kind, at: place, original: text, replacement: mended))
            text = mended
        }
        return text
    }

    /// Whether the next cell of a row in a text without marks begins as another group of a cell's number would.
    private func isTornAcross(_ unit: Int) -> Bool {
        guard !blocks.hasMarkedTables, unit + 1 < blocks.units.count else { return false }
        let (own, next) = (blocks.units[unit], blocks.units[unit + 1])
        guard own.kind == .cell, next.kind == .cell, own.row == next.row, !own.range.isEmpty else { return false }
        let group = blocks.text[next.range].prefix { (0x30...0x39).contains($0) }
        return group.count == 3 && (0x30...0x39).contains(blocks.text[own.range.upperBound - 1])
    }

    /// Whether an answer may say that it was more than the number that a quotation begins with.
    private func mayBeBound(_ question: FormQuestion, _ range: Range<Int>) -> Bool {
        guard question.answer.isNumber || question.answer == .waitingTime else { return false }
        let unit = blocks.units.partitioningIndex { $0.range.upperBound > range.lowerBound }
        return unit < blocks.units.count && blocks.units[unit].isDoubtfulQuotation
    }
}
