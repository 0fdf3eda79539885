public import POModel

/// A sentence that a person may use in answer to a question; it is not filled in, as nobody has yet stood for it.
public struct DraftSuggestion: Hashable, Codable, Sendable {
    /// The id of the question.
    public let field: FieldID
    private let swedish: String
    private let english: String

    init(field: FieldID, swedish: String, english: String) {
        self.field = field
        self.swedish = swedish
        self.english = english
    }

    /// The sentence.
    public func text(in language: MessageLanguage) -> String { language == .swedish ? swedish : english }
}
