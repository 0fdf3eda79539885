import POModel

/// A kind of rivals of the answers that a collector took.
protocol RivalKind: SearchPart {
    /// The collector, when all answers are taken.
    var collector: AnswerCollector { get }
}

extension RivalKind {
    var search: LabelSearch { collector.search }
    var matches: [Alignment.Match] { collector.matches }

    /// A rival that is seen at a range of the plain text.
    func rival(
        _ code: Diagnostic.Code, _ field: FieldID, at range: Range<Int>, value: JSONValue? = nil, cost: Int = 0
    ) -> Rival {
        Rival(code: code, field: field, place: Reading.hull(blocks.source(of: range)), value: value, cost: cost)
    }

    /// For each field of a question what it would be if the question were answered by a text; empty where it would not.
    func values(of text: String, as question: FormQuestion) -> [FieldID: JSONValue] {
        let text = question.answer == .email ? TornAddress.joined(text) ?? text : text
        let value: JSONValue
        switch question.answer.read(text) {
        case .value(let found), .doubtful(let found, _, _): value = found
        case .blank, .unreadable: return [:]
        }
        var answers = Answers()
        return answers.set(value, for: question).reduce(into: [:]) { $0[$1] = answers[$1] }
    }
}
