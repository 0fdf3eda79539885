import POModel

extension EditionCheck {
    /// Looks through the ways in which a free-form edition tells its values.
    mutating func check(_ prose: FormProse) {
        for (number, column) in prose.columns.enumerated() where !PhrasePattern(.init(column.word), [:]).isOneWord {
            report(.invalidPhrase, "prose.columns.\(number).word")
        }
        let asked = Set(edition.fields)
        let columns = prose.columns.compactMap(\.key)
        for (number, phrase) in prose.phrases.enumerated() {
            let path = "prose.phrases.\(number)"
            let pattern = PhrasePattern(phrase, [:])
            let counts = pattern.counts.map { path in columns.map { FieldID(rawValue: "\(path).\($0)") } } ?? []
            let fields = pattern.fields + Array(Set(counts)).sorted()
            if !pattern.isWellFormed || fields.isEmpty {
                report(.invalidPhrase, path)
            } else {
                for field in fields where !asked.contains(field) { report(.fieldNotAsked, path, [field.rawValue]) }
            }
            if let given = phrase.given, !PhrasePattern(.init(given), [:]).isWellFormed {
                report(.invalidPhrase, "\(path).given")
            }
            for (number, word) in phrase.unless.enumerated() where !PhrasePattern(.init(word), [:]).isOneWord {
                report(.invalidPhrase, "\(path).unless.\(number)")
            }
        }
    }
}

extension PhrasePattern {
    /// Whether it is a single word, which has no alternatives.
    fileprivate var isOneWord: Bool {
        guard isWellFormed, parts.count == 1, case .word(let words) = parts[0] else { return false }
        return words.count == 1
    }
}
