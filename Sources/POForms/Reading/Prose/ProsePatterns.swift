import POModel

/// The phrases of an edition, prepared for being found.
struct ProsePatterns: Sendable {
    /// Phrases that tell values.
    let phrases: [PhrasePattern]
    /// Phrases that head rows of counts.
    let rows: [PhrasePattern]
    /// What must stand in the text for some phrases to be beyond doubt, by its own words.
    let conditions: [String: PhrasePattern]
    let columns: [(word: Wildcard, key: String?)]
    /// The field that those who signed without a label are kept under; `nil` when the edition asks for none.
    let signatories: FieldID?

    /// Prepares an edition; `nil` when it is not a free-form one.
    init?(_ edition: FormEdition) {
        guard let prose = edition.prose else { return nil }
        var kinds: [FieldID: AnswerKind] = [:]
        var signatories: FieldID?
        for item in edition.items {
            for question in item.questions {
                kinds[question.id] = question.answer
                if question.answer == .signatories { signatories = question.id }
            }
            if case .table(let table) = item {
                for case .answer(let field, let kind) in table.rows.flatMap(\.cells) { kinds[field] = kind }
            }
        }
        let patterns = prose.phrases.map { PhrasePattern($0, kinds) }
        phrases = patterns.filter { $0.counts == nil }
        rows = patterns.filter { $0.counts != nil }
        let given = Set(prose.phrases.compactMap(\.given))
        conditions = Dictionary(uniqueKeysWithValues: given.map { ($0, PhrasePattern(FormPhrase($0), kinds)) })
        columns = prose.columns.map { (Wildcard($0.word), $0.key) }
        self.signatories = signatories
    }
}
