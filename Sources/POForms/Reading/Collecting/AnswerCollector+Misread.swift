import POModel

/// Answers that optical recognition may have changed.
extension AnswerCollector {
    /// Tells of names of persons in a text in which other signs are misread: nothing in a name shows that a letter is.
    mutating func reportMisreadNames(_ regions: [Region]) {
        guard repairs.contains(where: { $0.kind == .misreadSign }) else { return }
        for region in regions {
            guard let question = question(region.match), question.answer == .line || question.answer == .nameAndTitle
            else { continue }
            for field in question.fields where field.keys.last == "name" && answers[field] != nil {
                let place = origins.last { $0.field == field }?.ranges.first ?? region.match.range
                report(.possiblyMisread, .warning, field, at: place)
            }
        }
    }

    /// Tells of a number just read that is hardly what somebody wrote: a giro number whose check digit is wrong, or
    /// full-time positions that may have lost the mark before their decimals.
    mutating func reportMisreadNumber(_ text: String, _ question: FormQuestion, at range: Range<Int>) {
        guard blocks.declaredEdition == nil else { return }
        let isMisread =
            switch question.answer {
            case .giro, .plusgiro, .bankgiro:
                GiroNumber(rawValue: text.filter { $0.isNumber })?.hasValidCheckDigit == false
            case .positions: NumberGrammar.digitsAlone(text).map { $0 >= Self.twoDecimals } == true
            default: false
            }
        guard isMisread else { return }
        for field in question.fields where answers[field] != nil {
            report(.possiblyMisread, .warning, field, at: range)
        }
    }

    /// The least whole number that may be one of two decimals without their mark: `1,00`.
    private static let twoDecimals = 100

    /// Whether a word is a box's one cross, read as two letters.
    static func isMisreadMark(_ word: some StringProtocol) -> Bool { word.count == 2 && word.lowercased() == "xx" }
}
