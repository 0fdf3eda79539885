import POModel

/// Turns the text between labels into answers, and keeps account of what each part of the text is.
struct AnswerCollector {
    let search: LabelSearch
    private let headings: ColumnHeadings
    private(set) var answers = Answers()
    private(set) var diagnostics: [Diagnostic] = []
    /// For each answered field, the plain text that it came from.
    private(set) var origins: [(field: FieldID, ranges: [Range<Int>])] = []
    /// What parts of the plain text are, in no particular order; what is missing is unclaimed.
    private(set) var roles: [(range: Range<Int>, role: Role)] = []
    /// What was repaired in answers.
    private(set) var repairs: [Repair] = []
    /// Parts that no question took and that a diagnostic already speaks of.
    private(set) var spokenOf: Set<Int> = []

    /// Parts that no question took, and the question whose short answer stands before them.
    private(set) var askedBefore: [Int: FieldID] = [:]

    private var lastHeading: Int?
    /// The options of the question at hand, with what stands beside each.
    private var options: [OptionAnswer] = []
    /// The fields that marks answer, each with the place of its label, while no mark or box was seen.
    private var unmarked: [(field: FieldID, range: Range<Int>)]? = []
    /// The labels after which questions or headings of the form are missing, and how many.
    private let missingAfter: [Int: (questions: Int, headings: Int)]
    /// The question last collected, if any words can answer it.
    private var lastText: FieldID?
    /// The table last told to have no headings.
    private var tableWithoutHeadings: Int?
    /// The columns of the table last read under the headings last read.
    private var lastColumns: (table: Int, heading: Int, columns: ColumnHeadings.Columns?)?

    var blocks: Blocks { search.blocks }

    /// Collects the answers of one document, which lies between two places of the plain text.
    init(
        _ search: LabelSearch, _ headings: ColumnHeadings, matches: [Alignment.Match], within range: Range<Int>,
        _ prose: ProseReader? = nil
    ) {
        self.search = search
        self.headings = headings
        missingAfter = search.missing(after: matches)
        for unit in blocks.units(in: range) {
            if blocks.units[unit].kind == .furniture {
                roles.append((blocks.units[unit].range, .furniture))
            } else if search.isNote[unit] || headings.units.contains(unit) {
                roles.append((blocks.units[unit].range, search.isNote[unit] ? .instruction : .label))
            }
        }
        var regions = search.regions(of: matches, before: range.upperBound, headings: headings.units)
        if let prose { roles += prose.cut(&regions).map { ($0, .label) } }
        takeExplanations(&regions)
        takeRestsOfLabels(&regions)
        takeColumnsOfFields(&regions)
        takeValuesInLine(&regions)
        let unsure = search.takeMarksBeforeOptions(&regions)
        var nextHeading = headings.rows.sorted()[...]
        for region in regions {
            roles.append((labelRange(of: region), .label))
            let row = blocks.units[region.match.unit].row
            while let heading = nextHeading.first, heading <= row {
                lastHeading = heading
                nextHeading.removeFirst()
            }
            collect(region)
        }
        finishOptions()
        reportLostMarks()
        for region in unsure {
            guard let field = search.index.slots[region.match.slot].field else { continue }
            report(.marksBetweenOptions, .warning, field, at: region.match.range)
        }
        if let prose { take(prose) }
    }

    /// Takes what prose tells; what stands beside a label is surer.
    private mutating func take(_ prose: ProseReader) {
        var answered: [Range<Int>] = []
        for finding in prose.findings where answers[finding.field] == nil {
            answer(finding.field, finding.value, from: finding.ranges)
            answered += finding.ranges
            if let doubt = finding.doubt, let range = finding.ranges.first {
                report(doubt, .warning, finding.field, at: range)
            }
        }
        for problem in prose.problems where problem.severity == .warning || answers[problem.field] == nil {
            report(problem.code, problem.severity, problem.field, at: problem.range)
        }
        for range in prose.apart { roles.append((range, .label)) }
        // What is answered where a page repeats itself, or among the form's own words, is an answer all the same.
        answered.sort { $0.lowerBound < $1.lowerBound }
        roles = roles.flatMap { role in
            role.role == .answer ? [role] : ProseReader.subtracting(answered, from: role.range).map { ($0, role.role) }
        }
    }

    /// A label's words; a mark before those of an option is the answer.
    private func labelRange(of region: Region) -> Range<Int> {
        guard case .option = search.index.slots[region.match.slot].content else { return region.match.range }
        return Mark.end(in: blocks.text, region.match.range)..<region.match.range.upperBound
    }

    private mutating func collect(_ region: Region) {
        if region.match.isDoubtful, let field = search.index.slots[region.match.slot].field {
            let label = search.index.slots[region.match.slot].label
            report(.unfamiliarLabel, .warning, field, at: region.match.range, [label.text])
        }
        if case .option(let choices, let option) = search.index.slots[region.match.slot].content {
            return collect(region, choices, option)
        }
        finishOptions()
        switch search.index.slots[region.match.slot].content {
        case .heading:
            lastHeading = nil
            if region.match.isDoubtful, let lastText {
                report(.questionInText, .warning, lastText, at: region.match.range)
            }
        case .question(let question, _): collect(region, question)
        case .row(let table, let row): collect(region, table, row)
        case .option: break
        }
    }

    mutating func answer(_ field: FieldID, _ value: JSONValue, from ranges: [Range<Int>]) {
        answers[field] = value
        origins.append((field, ranges))
        for range in ranges { roles.append((range, .answer)) }
    }

    /// Keeps what answers a question, in parts if it has any, and returns the fields answered.
    @discardableResult
    private mutating func answer(
        _ question: FormQuestion, _ value: JSONValue, from ranges: [Range<Int>]
    ) -> [FieldID] {
        let fields = answers.set(value, for: question)
        for field in fields { origins.append((field, ranges)) }
        for range in ranges { roles.append((range, .answer)) }
        return fields
    }

    mutating func report(
        _ code: Diagnostic.Code, _ severity: Diagnostic.Severity, _ field: FieldID, at range: Range<Int>,
        _ arguments: [String] = []
    ) {
        let place = Reading.hull(blocks.source(of: range))
        diagnostics.append(.init(code, severity, field: field, at: place, arguments))
    }
}

// MARK: Questions

extension AnswerCollector {
    private mutating func collect(_ region: Region, _ question: FormQuestion) {
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
        let own = search.answer(region)
        for piece in region.pieces.dropFirst(own.count) where !isPlaceholder(piece) {
            askedBefore[piece.range.lowerBound] = question.id
        }
        let pieces = own.filter { !isPlaceholder($0) }
        if !search.index.isFreeForm, let missing = missingAfter[region.match.slot],
            let place = search.questionWithin(pieces, missing)
        {
            report(.questionInText, .warning, question.id, at: place)
        }
        takePlaceholders(own)
        take(TextAssembly(search, pieces).text, question, from: pieces.map(\.range), verbatim: false)
        let labelRow = blocks.units[region.match.unit].row
        let table = pieces.first { blocks.units[$0.unit].column > 0 && blocks.units[$0.unit].row != labelRow }
        if let table { report(.tableInText, .warning, question.id, at: table.range) }
    }

    /// A short answer takes the rest of its label's block, or else the next block; further blocks are nobody's.
    private mutating func collectLine(_ region: Region, _ question: FormQuestion) {
        guard let first = region.pieces.first else { return }
        let block = blocks.units[first.unit]
        let range = block.isQuotation ? first.range : takeEnding(of: firstLine(of: first.range, block), question)
        if !block.isQuotation, !search.index.isFreeForm, takeWrapped(region, question, from: range) { return }
        var text = plain(range)
        if question.labelBeginsAnswer && !block.isQuotation {
            text = plain(region.match.range) + " " + text
        }
        take(text, question, from: [range], verbatim: block.isQuotation)
        takePlaceholders(region.pieces.dropFirst())
        // What stands under a short answer may be the rest of it.
        for piece in region.pieces.dropFirst() where !isPlaceholder(piece) {
            askedBefore[piece.range.lowerBound] = question.id
        }
    }

    /// Of a free-form document a short answer takes its line alone.
    private func firstLine(of range: Range<Int>, _ block: Blocks.Unit) -> Range<Int> {
        guard search.index.isFreeForm, block.kind != .cell else { return range }
        return search.lines(of: range).first ?? range
    }

    /// Of a numbered list only what is numbered is taken.
    private func items(_ pieces: [Region.Piece], _ question: FormQuestion) -> [Region.Piece] {
        func isNumbered(_ piece: Region.Piece) -> Bool {
            Numbering.end(in: blocks.text, piece.range) > piece.range.lowerBound
        }
        guard question.answer == .lines, let first = pieces.first, isNumbered(first) else { return pieces }
        return Array(pieces.prefix { isNumbered($0) })
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
        var lines = pieces.flatMap { search.lines(of: $0.range) }.map(plain)
        if question.labelBeginsAnswer && !lines.isEmpty { lines[0] = plain(region.match.range) + " " + lines[0] }
        take(lines.joined(separator: "\n"), question, from: pieces.map(\.range), verbatim: false)
    }

    /// Takes a short answer that begins beside its label and goes on in the next block, as wrapped text does.
    ///
    /// It is taken with a doubt, as the next block could be something else.
    private mutating func takeWrapped(_ region: Region, _ question: FormQuestion, from range: Range<Int>) -> Bool {
        guard blocks.isWrapped, region.pieces.count == 2, !question.answer.isNumber,
            region.pieces[0].unit == region.match.unit, blocks.units[region.match.unit].kind == .paragraph,
            blocks.units[region.pieces[1].unit].kind == .paragraph,
            !region.pieces[1].isAfterInterruption || blocks.text[range.upperBound - 1] == UInt8(ascii: "-"),
            !isPlaceholder(region.pieces[1]), region.pieces[1].range.count < 120
        else { return false }
        let text = plain(range) + " " + plain(region.pieces[1].range)
        let own = question.answer.read(plain(range))
        let joined = question.answer.read(TornAddress.joined(text) ?? text)
        switch (own, joined) {
        case (_, .unreadable), (_, .blank): return false
        case (.value, .value) where question.answer != .line: return false
        default: break
        }
        take(text, question, from: [range, region.pieces[1].range], verbatim: false)
        report(.wrappedAnswer, .warning, question.id, at: region.pieces[1].range)
        return true
    }

    private mutating func take(_ text: String, _ question: FormQuestion, from ranges: [Range<Int>], verbatim: Bool) {
        guard let first = ranges.first, let last = ranges.last else { return }
        var text = text
        if question.answer == .email, !verbatim, blocks.repairing.contains(.tornAddress),
            let joined = TornAddress.joined(text)
        {
            let place = Reading.hull(blocks.source(of: first))
            repairs.append(.init(.tornAddress, at: place, original: text, replacement: joined))
            text = joined
        }
        switch question.answer.read(text, verbatim: verbatim) {
        case .value(let value):
            answer(question, value, from: ranges)
        case .doubtful(let value, let code, let arguments):
            for field in answer(question, value, from: ranges) { report(code, .warning, field, at: first, arguments) }
        case .blank:
            for range in ranges { roles.append((range, .answer)) }
        case .unreadable(let code):
            report(
                code, .error, FieldID.shared(by: question.fields), at: first.lowerBound..<last.upperBound)
            for range in ranges { spokenOf.insert(range.lowerBound) }
        }
    }

    /// Dashes and prompts that stand for no answer are read, as blanks.
    private mutating func takePlaceholders(_ pieces: some Sequence<Region.Piece>) {
        for piece in pieces where isPlaceholder(piece) { roles.append((piece.range, .answer)) }
    }

    private func isPlaceholder(_ piece: Region.Piece) -> Bool {
        !blocks.units[piece.unit].isQuotation && AnswerKind.isPlaceholder(plain(piece.range))
    }

    private func plain(_ range: Range<Int>) -> String { String(decoding: blocks.text[range], as: UTF8.self) }
}

// MARK: Options

extension AnswerCollector {
    /// Takes what stands beside an option; what its question's answer is shows when all options are taken.
    private mutating func collect(_ region: Region, _ choices: FormChoices, _ option: FormOption) {
        if options.first?.choices != choices { finishOptions() }
        let found = OptionAnswer(search, region, choices, option)
        options.append(found)
        if !found.marks.isEmpty || !found.unread.isEmpty { unmarked = nil }
        if unmarked?.last?.field != choices.id { unmarked?.append((choices.id, region.match.range)) }
        // A mark that stands before the words in their block is no part of the label.
        if let mark = found.marks.first, region.match.range.contains(mark.lowerBound) {
            roles.removeAll { $0.range == region.match.range && $0.role == .label }
            roles.append((mark.upperBound..<region.match.range.upperBound, .label))
        }
        for range in found.marks { roles.append((range, .answer)) }
        for range in found.unread {
            report(.invalidMark, .error, choices.id, at: range)
            spokenOf.insert(range.lowerBound)
        }
        guard let detail = option.detail, let first = found.detail.first else { return }
        let isQuoted = blocks.units[first.unit].isQuotation
        let pieces = isQuoted ? [first] : found.detail.filter { !isPlaceholder($0) }
        takePlaceholders(found.detail)
        let text = isQuoted ? plain(first.range) : TextAssembly(search, pieces).text
        if case .value(let value) = AnswerKind.text.read(text, verbatim: isQuoted) {
            answer(detail, value, from: pieces.map(\.range))
        }
    }

    /// Answers the question whose options were taken.
    private mutating func finishOptions() {
        guard let choices = options.first?.choices else { return }
        let marked = options.filter(\.isMarked)
        let places = marked.flatMap(\.marks)
        let isSpoilt = options.contains { !$0.unread.isEmpty }
        options = []
        if let value = choices.value(marking: marked.map(\.option)), !isSpoilt {
            answer(choices.id, value, from: places)
        } else if marked.count > 1, let first = places.first, !isSpoilt {
            report(.conflictingMarks, .error, choices.id, at: first)
        }
    }
}

// MARK: Rows

extension AnswerCollector {
    private mutating func collect(_ region: Region, _ table: FormTable, _ row: FormRow) {
        let own = blocks.units[region.match.unit]
        var cells = region.pieces.filter { blocks.units[$0.unit].row == own.row }
        if cells.isEmpty { cells = tornCells(region, after: own.row) }
        let lost = cells.filter { blocks.units[$0.unit].isUnplaced }
        let number = search.table(of: region.match.slot) ?? 0
        let tableField = search.index.fieldsOfTables[number]
        let columns = columns(of: table, number, label: own, cells: cells)
        var texts = [String](repeating: "", count: row.cells.count)
        var verbatim = [Bool](repeating: false, count: row.cells.count)
        var ranges = [Range<Int>?](repeating: nil, count: row.cells.count)
        for cell in cells {
            let unit = blocks.units[cell.unit]
            guard !unit.isUnplaced, let column = columns.firstIndex(of: unit.column), ranges[column] == nil else {
                continue
            }
            texts[column] = plain(cell.range)
            verbatim[column] = unit.isQuotation
            ranges[column] = cell.range
        }
        note(row, of: tableField, texts, at: own.range)
        let (found, problems) = row.read(texts, verbatim: verbatim)
        let spoilt = Set(problems.filter { $0.severity == .error }.compactMap(\.column))
        for (column, range) in ranges.enumerated() {
            guard let range else { continue }
            if spoilt.contains(column) { spokenOf.insert(range.lowerBound) } else { roles.append((range, .answer)) }
        }
        for (field, value) in found {
            answers[field] = value
            let places = row.cells.indices.filter { row.cells[$0].fields.contains(field) }.compactMap { ranges[$0] }
            origins.append((field, places))
        }
        for problem in problems {
            let place = problem.column.flatMap { ranges[$0] } ?? ranges.compactMap(\.self).first ?? own.range
            report(problem.code, problem.severity, problem.field, at: place, problem.arguments)
        }
        if let first = lost.first, let last = lost.last {
            // Which columns are blank cannot be told, so none of the values is anybody's.
            let unread = row.fields.filter { field in !found.contains { $0.0 == field } }
            let mark = row.cells.lazy.compactMap(\.marked).first
            report(
                .lostColumns, .error, mark ?? FieldID.shared(by: unread),
                at: first.range.lowerBound..<last.range.upperBound)
            for cell in lost { spokenOf.insert(cell.range.lowerBound) }
        }
        takePlaceholders(region.pieces)
    }

    /// The cells of a row that a page break tore from its label: the next row without a label of its own.
    private func tornCells(_ region: Region, after row: Int) -> [Region.Piece] {
        guard let first = region.pieces.first(where: { blocks.units[$0.unit].row > row }), first.isAfterInterruption
        else { return [] }
        let unit = blocks.units[first.unit]
        guard unit.kind == .cell, unit.column > 0 else { return [] }
        return region.pieces.filter { blocks.units[$0.unit].row == unit.row }
    }

    /// The cell column of each of the table's columns, by the headings above, or in the order of the form.
    private mutating func columns(
        of table: FormTable, _ number: Int, label: Blocks.Unit, cells: [Region.Piece]
    ) -> ColumnHeadings.Columns {
        if let lastHeading, lastColumns?.table != number || lastColumns?.heading != lastHeading {
            lastColumns = (number, lastHeading, headings.columns(of: number, in: lastHeading, search))
        }
        if let lastHeading, let columns = lastColumns?.columns,
            columns.allSatisfy({ $0.map { $0 > label.column } ?? true })
        {
            if let first = cells.first, !isEven(row: label.row, with: lastHeading) {
                report(.unevenRow, .warning, search.index.fieldsOfTables[number], at: first.range)
            }
            return columns
        }
        if let first = cells.first, tableWithoutHeadings != number {
            tableWithoutHeadings = number
            report(.missingColumnHeadings, .warning, search.index.fieldsOfTables[number], at: first.range)
        }
        if let only = table.unheadedColumn {
            return table.columns.indices.map { $0 == only ? label.column + 1 : nil }
        }
        return table.columns.indices.map { label.column + 1 + $0 }
    }

    /// Whether a row is as wide as the row of headings above it, and none of its answers spans several cells.
    private func isEven(row: Int, with heading: Int) -> Bool {
        guard let cells = search.rows[row], let headings = search.rows[heading], let last = cells.last,
            let lastHeading = headings.last
        else { return true }
        let answers = cells.dropFirst().filter { !blocks.units[$0].range.isEmpty }
        return blocks.units[last].lastColumn == blocks.units[lastHeading].lastColumn
            && answers.allSatisfy { !blocks.units[$0].isMerged }
    }
}

// MARK: Lost marks

extension AnswerCollector {
    /// Keeps in mind that a row is to be marked, until any row is.
    private mutating func note(_ row: FormRow, of table: FieldID, _ texts: [String], at range: Range<Int>) {
        let marks = row.cells.indices.filter { row.cells[$0].marked != nil }
        if marks.contains(where: { !texts[$0].isEmpty }) { unmarked = nil }
        if !marks.isEmpty, unmarked?.last?.field != table { unmarked?.append((table, range)) }
    }

    /// A form by others in which nothing is marked, though much is answered, may have lost its marks on the way.
    private mutating func reportLostMarks() {
        guard let unmarked, unmarked.count >= 3, origins.count >= 10, blocks.declaredEdition == nil else { return }
        for (field, range) in unmarked { report(.noMarks, .warning, field, at: range) }
    }
}

// MARK: Before the answers

extension AnswerCollector {
    /// An explanation that the form prints after a label is no answer, in the label's block or in the next.
    private mutating func takeExplanations(_ regions: inout [Region]) {
        for number in regions.indices {
            guard let explanation = search.index.explanations[regions[number].match.slot],
                let piece = regions[number].pieces.first, !blocks.units[piece.unit].isQuotation
            else { continue }
            let start = search.skeleton.index(at: piece.range.lowerBound)
            guard let after = search.skeleton.end(of: explanation, at: start),
                search.skeleton.ends[after - 1] <= piece.range.upperBound,
                let end = LabelIndex.wordEnd(blocks.text, search.skeleton, after: after, before: piece.range.upperBound)
            else { continue }
            roles.append((piece.range.lowerBound..<end, .label))
            let rest = search.trimmed(end..<piece.range.upperBound)
            if rest.isEmpty {
                regions[number].pieces.removeFirst()
            } else {
                regions[number].pieces[0].range = rest
            }
        }
    }

    /// The rest of a label that is longer than the form's is no answer: up to its colon or question mark, or its line.
    private mutating func takeRestsOfLabels(_ regions: inout [Region]) {
        guard !search.index.isFreeForm else { return }
        for number in regions.indices {
            let match = regions[number].match
            guard let question = question(match), !question.labelBeginsAnswer, let piece = regions[number].pieces.first,
                piece.unit == match.unit, !blocks.units[piece.unit].isQuotation,
                let rest = search.restOfLabel(
                    match, piece, isFollowed: question.answer == .text || regions[number].pieces.count > 1)
            else { continue }
            roles.append((rest.range, .label))
            if rest.isDoubtful, let field = search.index.slots[match.slot].field {
                let place = rest.range.isEmpty ? match.range : rest.range
                report(.unfamiliarLabel, .warning, field, at: place, [question.label.text])
            }
            let answer = search.trimmed(rest.range.upperBound..<piece.range.upperBound)
            if answer.isEmpty {
                regions[number].pieces.removeFirst()
            } else {
                regions[number].pieces[0].range = answer
            }
        }
    }

    /// Labels that head columns: their answers stand in the same columns of the next row.
    private mutating func takeColumnsOfFields(_ regions: inout [Region]) {
        var first = 0
        while first < regions.count {
            let row = blocks.units[regions[first].match.unit].row
            var end = first + 1
            while end < regions.count, blocks.units[regions[end].match.unit].row == row { end += 1 }
            defer { first = end }
            guard end - first > 1, regions[first..<end].allSatisfy({ isField($0.match) }) else { continue }
            let below = regions[end - 1].pieces.filter { blocks.units[$0.unit].row > row }
            guard let next = below.first.map({ blocks.units[$0.unit] }), next.kind == .cell else { continue }
            let cells = below.filter { blocks.units[$0.unit].row == next.row }
            var moved: Set<Int> = []
            for number in first..<end
            where !regions[number].pieces.contains(where: { blocks.units[$0.unit].row == row }) {
                let column = blocks.units[regions[number].match.unit].column
                guard let cell = cells.first(where: { blocks.units[$0.unit].column == column }) else { continue }
                moved.insert(cell.unit)
                if number != end - 1 {
                    regions[number].pieces.insert(cell, at: 0)
                } else {
                    regions[number].pieces.removeAll { $0.unit == cell.unit }
                    regions[number].pieces.insert(cell, at: 0)
                }
            }
            let lastColumn = blocks.units[regions[end - 1].match.unit].column
            regions[end - 1].pieces.removeAll { piece in
                moved.contains(piece.unit) && blocks.units[piece.unit].column != lastColumn
            }
        }
    }

    /// Labels after each other on a line: their answers stand after each other on the next.
    ///
    /// Where one answer ends and the next begins is told by what each question expects; when that leaves more than
    /// one way, the answers are left out.
    private mutating func takeValuesInLine(_ regions: inout [Region]) {
        var first = 0
        while first < regions.count {
            let unit = regions[first].match.unit
            var end = first + 1
            while end < regions.count, regions[end].match.unit == unit, regions[end - 1].pieces.isEmpty { end += 1 }
            defer { first = end }
            guard end - first > 1, regions[first..<end].allSatisfy({ isShort($0.match) }),
                let piece = regions[end - 1].pieces.first, !blocks.units[piece.unit].isQuotation,
                piece.unit != unit || blocks.units[unit].kind != .cell
            else { continue }
            let asked = (first..<end).filter { question(regions[$0].match)?.answer != .nothing }
            guard asked.count > 1 else { continue }
            let kinds = asked.compactMap { question(regions[$0].match)?.answer }
            // A question that its answer follows on the line has it; those before it are blank.
            if piece.unit == unit && !kinds.allSatisfy(\.isNumber) { continue }
            // One number with blanks between its groups is not two.
            let isOne = kinds.allSatisfy(\.isNumber) && onlyAnswer(asked.map { regions[$0].match }, piece.range) != nil
            let ways = isOne ? [] : splits(of: piece.range, kinds)
            if ways.count == 1 {
                regions[end - 1].pieces.removeFirst()
                for (number, range) in zip(asked, ways[0]) {
                    regions[number].pieces.insert(
                        .init(unit: piece.unit, range: range, isAfterInterruption: false), at: 0)
                }
            } else if let only = onlyAnswer(asked.map { regions[$0].match }, piece.range) {
                regions[end - 1].pieces.removeFirst()
                regions[asked[only]].pieces.insert(piece, at: 0)
            } else if piece.unit != unit {
                for number in asked {
                    guard let id = question(regions[number].match)?.id else { continue }
                    report(.lostColumns, .error, id, at: piece.range)
                }
                spokenOf.insert(piece.range.lowerBound)
                regions[end - 1].pieces.removeFirst()
            }
        }
    }

    /// The one question that a range can answer, when the others expect something else.
    private func onlyAnswer(_ matches: [Alignment.Match], _ range: Range<Int>) -> Int? {
        let able = matches.indices.filter {
            if case .value = question(matches[$0])?.answer.read(plain(range)) { true } else { false }
        }
        return able.count == 1 ? able[0] : nil
    }

    /// Whether a question's answer is short.
    private func isShort(_ match: Alignment.Match) -> Bool {
        guard let kind = question(match)?.answer else { return false }
        return kind != .text && kind != .municipalities && kind != .statement
    }

    private func question(_ match: Alignment.Match) -> FormQuestion? {
        if case .question(let question, _) = search.index.slots[match.slot].content { question } else { nil }
    }

    /// The ways to part a range at blanks into answers of the given kinds; at most two are looked for.
    private func splits(of range: Range<Int>, _ kinds: [AnswerKind]) -> [[Range<Int>]] {
        guard let kind = kinds.first else { return [] }
        func reads(_ range: Range<Int>) -> Bool {
            if case .value = kind.read(plain(range)) { true } else { false }
        }
        if kinds.count == 1 { return reads(range) ? [[range]] : [] }
        var ways: [[Range<Int>]] = []
        for place in range where blocks.text[place] == 0x20 && range.count < 200 {
            let (head, tail) = (search.trimmed(range.lowerBound..<place), search.trimmed(place..<range.upperBound))
            guard reads(head) else { continue }
            ways += splits(of: tail, Array(kinds.dropFirst())).map { [head] + $0 }
            if ways.count > 1 { break }
        }
        return ways
    }

    private func isField(_ match: Alignment.Match) -> Bool {
        if case .question(_, _?) = search.index.slots[match.slot].content { true } else { false }
    }
}
