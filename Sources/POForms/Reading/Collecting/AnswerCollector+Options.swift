import POModel

extension AnswerCollector {
    /// Takes what stands beside an option; what its question's answer is shows when all options are taken.
    mutating func collect(_ region: Region, _ choices: FormChoices, _ option: FormOption) {
        if options.first?.choices != choices { finishOptions() }
        let found = OptionAnswer(search, region, choices, option)
        options.append(found)
        let row = blocks.units[region.match.unit].row
        markApart = markApart ?? region.pieces.first { blocks.units[$0.unit].row != row && search.isMark($0) }?.range
        if !found.marks.isEmpty || !found.unread.isEmpty { unmarked = nil }
        if unmarked?.last?.field != choices.id { unmarked?.append((choices.id, choices.id, region.match.range)) }
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
        for range in found.loose { askedBefore[range.lowerBound] = choices.id }
        takeDetail(of: found, region)
    }

    /// Takes the words that an option asks for.
    private mutating func takeDetail(of found: OptionAnswer, _ region: Region) {
        guard let detail = found.option.detail, let first = found.detail.first else { return }
        let isQuoted = blocks.units[first.unit].isQuotation
        let pieces = isQuoted ? [first] : words(of: found, beside: region.match, detail)
        takePlaceholders(found.detail)
        let text = isQuoted ? plain(first.range) : TextAssembly(search, pieces).text
        if case .value(let value) = AnswerKind.text.read(text, verbatim: isQuoted) {
            answer(detail, value, from: pieces.map(\.range))
            if !isQuoted, text.firstIndex(of: " ").map({ Self.isMisreadMark(text[..<$0]) }) == true {
                report(.possiblyMisread, .warning, detail, at: first.range)
            }
        }
    }

    /// What is written after an option that asks for words: up to what asks for something else.
    ///
    /// Words under an option that is not marked may belong to another question.
    private mutating func words(
        of found: OptionAnswer, beside match: Alignment.Match, _ detail: FieldID
    ) -> [Region.Piece] {
        let row = blocks.units[match.unit].row
        let pieces = found.detail.filter { !isPlaceholder($0) }.prefix { piece in
            let unit = blocks.units[piece.unit]
            return unit.row == row
                || (unit.kind != .heading && !":?".utf8.contains(blocks.text[piece.range.upperBound - 1]))
        }
        if !found.isMarked, let below = pieces.first(where: { blocks.units[$0.unit].row != row }) {
            report(.questionInText, .warning, detail, at: below.range)
        }
        return Array(pieces)
    }

    /// Answers the question whose options were taken.
    mutating func finishOptions() {
        guard let choices = options.first?.choices else { return }
        let marked = options.filter(\.isMarked)
        let places = marked.flatMap(\.marks)
        let isSpoilt = options.contains { !$0.unread.isEmpty }
        let areAllMarked = options.allSatisfy { !$0.marks.isEmpty }
        defer { markApart = nil }
        options = []
        if let value = choices.value(marking: marked.map(\.option)), !isSpoilt {
            answer(choices.id, value, from: places)
            if blocks.isOfPages, !areAllMarked, let markApart {
                // On a page a mark can stand before or after its option, or beside none.
                report(.marksBetweenOptions, .warning, choices.id, at: markApart)
            }
        } else if marked.count > 1, let first = places.first, !isSpoilt {
            report(.conflictingMarks, .error, choices.id, at: first)
        }
    }
}
