import POModel

/// Turns the text between labels into answers, and keeps account of what each part of the text is.
struct AnswerCollector: SearchPart {
    let search: LabelSearch
    let headings: ColumnHeadings
    var answers = Answers()
    /// Weighs what else the answers could be.
    var challenge = Challenge()
    /// For each answered field, the plain text that it came from.
    var origins: [(field: FieldID, ranges: [Range<Int>])] = []
    /// What parts of the plain text are, in no particular order; what is missing is unclaimed.
    var roles: [(range: Range<Int>, role: TextRole)] = []
    /// What was repaired in answers.
    var repairs: [Repair] = []
    /// Parts that no question took and that a diagnostic already speaks of.
    var spokenOf: Set<Int> = []

    /// Where struck text begins in the source that a diagnostic of a field speaks of.
    var toldTraces: Set<Int> = []

    /// Parts that no question took, and the question whose short answer stands before them.
    var askedBefore: [Int: FieldID] = [:]

    /// The questions whose answers could not be read, each with the place of its answer.
    var unreadable: [FieldID: Range<Int>] = [:]

    var lastHeading: Int?
    /// The options of the question at hand, with what stands beside each.
    var options: [OptionAnswer] = []
    /// A mark on a line of its own that answers the question at hand.
    var markApart: Range<Int>?
    /// The fields that marks answer, each with the path of its question or table and the place of its label, while no
    /// mark or box was seen.
    var unmarked: [(whole: FieldID, field: FieldID, range: Range<Int>)]? = []
    /// The labels found, in the order of the text.
    let matches: [Alignment.Match]
    /// The question last collected, if any words can answer it.
    var lastText: FieldID?
    /// The table last told to have no headings.
    var tableWithoutHeadings: Int?
    /// The table last told to have a row of more values than columns.
    var tableOfTooMany: Int?
    /// The columns of the table last read under the headings last read.
    var lastColumns: LastColumns?
    /// The heading that stands above the questions, if its year or a hard word makes it another than the form's.
    var otherHeading: Range<Int>?

    /// The columns of a table under a row of headings.
    struct LastColumns {
        let table: Int
        let heading: Int
        let columns: ColumnHeadings.Columns?
        /// For each column, the cells' columns that have its heading, when there are several.
        let doubled: [[Int]]
    }

    /// The tables of which only rows were found that other tables have too, so that the rows may be the others'.
    let tablesInDoubt: Set<Int>

    /// Collects the answers of one document, which lies between two places of the plain text.
    init(
        _ search: LabelSearch, _ headings: ColumnHeadings, matches: [Alignment.Match], within range: Range<Int>,
        _ prose: ProseReader? = nil
    ) {
        self.search = search
        self.headings = headings
        self.matches = matches
        tablesInDoubt = search.tablesWithoutOwnRows(matches)
        for unit in blocks.units(in: range) {
            if blocks.units[unit].kind == .furniture {
                // What stands around the text is nobody's, and told as that.
                if !blocks.units[unit].isAround { roles.append((blocks.units[unit].range, .furniture)) }
            } else if search.isNote[unit] || headings.isHeading[unit] {
                roles.append((blocks.units[unit].range, search.isNote[unit] ? .instruction : .label))
            }
        }
        var pieces = RegionPieces(
            search, Region.all(of: matches, search, before: range.upperBound, headings: headings.isHeading))
        if let prose { roles += prose.cut(&pieces.regions).map { ($0, .label) } }
        pieces.settle()
        var regions = pieces.regions
        roles += pieces.roles
        repairs += pieces.repairs
        spokenOf = pieces.spokenOf
        challenge = pieces.challenge
        let unsure = MarksBeforeOptions(search: search).take(&regions)
        var nextHeading = headings.rows.sorted()[...]
        for (number, region) in regions.enumerated() {
            if !region.match.isOther { roles.append((labelRange(of: region), .label)) }
            let row = blocks.units[region.match.unit].row
            while let heading = nextHeading.first, heading <= row {
                lastHeading = heading
                nextHeading.removeFirst()
            }
            let firstOrigin = origins.count
            collect(region)
            let end = number + 1 < regions.count ? regions[number + 1].match.range.lowerBound : range.upperBound
            reportTraces(region, before: end, origins: firstOrigin)
        }
        finishOptions()
        let rivals =
            EndRivals(self, regions).rivals + LostMarkRivals(collector: self).rivals
            + LeftOverRivals(self, regions, within: range).rivals + SwallowedLabels(self, regions).rivals
        for rival in rivals { challenge.weigh(rival) }
        for rival in TornAnswers(self, regions).rivals { challenge.weigh(rival) }
        reportMisreadNames(regions)
        for region in unsure {
            guard let field = search.index.slots[region.match.slot].field else { continue }
            report(.marksBetweenOptions, .warning, field, at: region.match.range)
        }
        if let prose { take(prose) }
    }

    /// Takes what prose tells; what stands beside a label is surer.
    private mutating func take(_ prose: ProseReader) {
        var answered: [Range<Int>] = []
        for finding in prose.findings where answers[finding.field] == nil && !isSwitchboard(finding) {
            answer(finding.field, finding.value, from: finding.ranges)
            for range in finding.ranges {
                reportTraces(beside: max(0, range.lowerBound - 1)..<range.upperBound, finding.field)
            }
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

    /// Whether a phone number is that of a letter's foot, and nobody's own.
    private func isSwitchboard(_ finding: ProseReader.Finding) -> Bool {
        guard search.index.isMemorandum, let range = finding.ranges.first,
            MemorandumWords(search: search).isInFoot(range)
        else { return false }
        return search.index.slots.contains { slot in
            guard case .question(.phone) = slot.kind else { return false }
            return slot.field == finding.field
        }
    }

    /// A label's words; a mark before those of an option is the answer.
    private func labelRange(of region: Region) -> Range<Int> {
        guard case .option = search.index.slots[region.match.slot].content else { return region.match.range }
        return Mark.end(in: blocks.text, region.match.range)..<region.match.range.upperBound
    }

    mutating func collect(_ region: Region) {
        if isOfOtherQuestion(region) { return }
        if region.match.isDoubtful, let field = search.index.slots[region.match.slot].field {
            let label = search.index.slots[region.match.slot].label
            // With the row that heads it, all rows of a table may be something else's.
            let table = search.index.headsSharedRows(region.match.slot) ? search.table(of: region.match.slot) : nil
            for field in table.map(search.index.fields(ofTable:)) ?? [field] {
                report(.unfamiliarLabel, .warning, field, at: region.match.range, [label.text])
            }
            if region.match.isGuess, let lastText {
                report(.questionInText, .warning, lastText, at: region.match.range)
            }
        }
        if !search.index.slots[region.match.slot].isOption { finishOptions() }
        switch search.index.slots[region.match.slot].content {
        case .heading:
            lastHeading = nil
            if let lastText, region.match.isDoubtful || isFollowedByWords(region) {
                report(.questionInText, .warning, lastText, at: region.match.range)
            }
        case .question(let question, _):
            collect(region, question)
            if question.answer == .line, goesOnInAnswer(region), let field = search.index.slots[region.match.slot].field
            {
                report(.unfamiliarLabel, .warning, field, at: region.match.range, [question.label.text])
            }
        case .row(let table, let row): collect(region, table, row)
        case .option(let choices, let option): collect(region, choices, option)
        }
    }

    /// Whether an answer begins with a word that goes on a label, as in `Nämnd som ansvarar Socialnämnden`.
    private func goesOnInAnswer(_ region: Region) -> Bool {
        guard let piece = region.pieces.first, (0x61...0x7A).contains(blocks.text[piece.range.lowerBound]),
            !blocks.units[piece.unit].isQuotation,
            piece.unit == region.match.unit || blocks.units[piece.unit].kind != .cell
        else { return false }
        let words = plain(piece.range).split(separator: " ", maxSplits: 1)
        return !words.isEmpty
            && ["som", "för", "på", "hos", "av", "med", "vid", "till", "och", "eller"].contains(words[0])
    }

    /// Whether a heading in other words than the form's stands above text that no question took: it may be a
    /// writer's own, within the answer before it.
    private func isFollowedByWords(_ region: Region) -> Bool {
        let slot = search.index.slots[region.match.slot]
        guard let piece = region.pieces.first, piece.range.count > Limits.shortestTextUnderHeading,
            blocks.units[piece.unit].kind != .cell
        else {
            return false
        }
        let start = Numbering.end(in: blocks.text, region.match.range)
        return Skeleton.pattern(plain(start..<region.match.range.upperBound)) != Skeleton.pattern(slot.label.text)
    }

    mutating func answer(_ field: FieldID, _ value: JSONValue, from ranges: [Range<Int>]) {
        answers[field] = value
        origins.append((field, ranges))
        for range in ranges { roles.append((range, .answer)) }
    }

    /// Keeps what answers a question, in parts if it has any, and returns the fields answered.
    @discardableResult
    mutating func answer(
        _ question: FormQuestion, _ value: JSONValue, from ranges: [Range<Int>]
    ) -> [FieldID] {
        let fields = answers.set(value, for: question)
        for field in fields { origins.append((field, ranges)) }
        for range in ranges { roles.append((range, .answer)) }
        return fields
    }

    mutating func report(
        _ code: Diagnostic.Code, _ severity: Diagnostic.Severity, _ field: FieldID, at range: Range<Int>,
        _ arguments: [String] = [], value: JSONValue? = nil
    ) {
        challenge.weigh(
            .init(
                code: code, field: field, place: Reading.hull(blocks.source(of: range)), value: value,
                isLeftOut: severity == .error, arguments: arguments))
    }

    /// Dashes and prompts that stand for no answer are read, as blanks.
    mutating func takePlaceholders(_ pieces: some Sequence<Region.Piece>) {
        for piece in pieces where isPlaceholder(piece) { roles.append((piece.range, .answer)) }
    }

    /// Text in another row than a region's label that is no answer to it.
    func rest(of region: Region) -> Region.Piece? {
        let row = blocks.units[region.match.unit].row
        return region.pieces.first { piece in
            let unit = blocks.units[piece.unit]
            return unit.row != row && unit.kind != .heading && !unit.isQuotation && !isPlaceholder(piece)
        }
    }

}
