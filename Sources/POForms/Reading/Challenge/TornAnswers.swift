import POModel

/// Short answers that show that they are a part of one, where lines tell what belongs together: their rest stands
/// elsewhere, or they begin with another's.
struct TornAnswers: RivalKind {
    let collector: AnswerCollector
    private(set) var rivals: [Rival] = []

    /// How many digits a phone number has at least, with the nought before its area.
    private static let shortestPhone = 8
    /// Words within a person's name that are written in small letters.
    private static let particles: Set<Substring> = [
        "von", "af", "av", "de", "van", "der", "el", "al", "la", "le", "du",
    ]

    /// Finds the rivals of the answers in regions that are not told yet.
    ///
    /// - Complexity: O(*n*) in the length of the short answers.
    init(_ collector: AnswerCollector, _ regions: [Region]) {
        self.collector = collector
        guard blocks.declaredEdition == nil else { return }
        for region in regions {
            for (field, isLine) in shortFields(region.match) {
                guard case .string(let text)? = collector.answers[field],
                    isLine ? isTornLine(text, field) : isTornPhone(text),
                    !collector.challenge.tells(field, .cutAnswer),
                    let place = collector.origins.last(where: { $0.field == field })?.ranges.first,
                    !region.pieces.contains(where: { blocks.units[$0.unit].isQuotation })
                else { continue }
                rivals.append(rival(.cutAnswer, field, at: place))
            }
        }
    }

    /// The fields that a label's short answers of words fill, and whether those are a line or a phone number.
    private func shortFields(_ match: Alignment.Match) -> [(FieldID, isLine: Bool)] {
        switch search.index.slots[match.slot].content {
        case .question(let question, _):
            switch question.answer {
            case .phone: question.fields.map { ($0, false) }
            case .line, .nameAndTitle: question.fields.map { ($0, true) }
            default: []
            }
        case .row(_, let row):
            row.cells.compactMap { cell in if case .answer(let field, .line) = cell { (field, true) } else { nil } }
        case .heading, .option: []
        }
    }

    private func isTornPhone(_ text: String) -> Bool {
        let digits = text.filter(\.isNumber)
        return digits.first == "0" && digits.count < Self.shortestPhone
    }

    /// Whether a line ends where more is to come, or with the beginning of another question, or has half of what stands
    /// in parentheses.
    private func isTornLine(_ text: String, _ field: FieldID) -> Bool {
        if [",", ";", "Tf."].contains(where: text.hasSuffix) || text.contains(" Om ja,") || text.contains(" Om nej,") {
            return true
        }
        let (open, closed) = (text.count { $0 == "(" }, text.count { $0 == ")" })
        return open != closed || (isName(field) && isTornName(text))
    }

    private func isName(_ field: FieldID) -> Bool {
        ["name", "contactPerson"].contains(field.keys.last)
    }

    /// Whether a name is one word among lines, or begins with a word in small letters, which is the rest of something.
    private func isTornName(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        guard let first = words.first, !text.contains("@") else { return false }
        if words.count == 1 { return !blocks.hasMarkedTables }
        return first.first?.isLowercase == true && !Self.particles.contains(first)
    }
}
