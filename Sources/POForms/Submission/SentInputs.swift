import POModel

/// What was sent from a form: the texts as they were written, and what was wrong in the sending.
struct SentInputs: Hashable, Codable {
    var values = InputValues()
    var diagnostics: [Diagnostic] = []
    /// The year of the labels that the writer saw; `nil` when the page did not tell.
    var formYear: Int?

    /// The fields whose value is told to be wrong already.
    var spoilt: Set<FieldID> {
        Set(diagnostics.filter { [.valueTooLong, .repeatedInput].contains($0.code) }.compactMap(\.field))
    }

    /// The name of the input that tells the edition of the page.
    static let editionName = "edition"
    /// The name of the input that tells the year of the page's labels.
    static let yearName = "form-year"
}
