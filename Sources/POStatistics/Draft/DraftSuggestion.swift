public import POModel

/// A sentence that a person may use in answer to a question; it is not filled in, as nobody has yet stood for it.
public struct DraftSuggestion: Hashable, Codable, Sendable, Phrased {
    /// The id of the question.
    public let field: FieldID
    /// The sentence.
    package let words: MessageText
}
