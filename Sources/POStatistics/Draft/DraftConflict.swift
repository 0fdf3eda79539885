public import POModel

/// Two sources that answer a question differently; the answer that was there first stands.
public struct DraftConflict: Hashable, Codable, Sendable {
    /// The id of the question.
    public let field: FieldID
    /// What the form calls the question.
    public let name: MessageText
    /// The answer that stands, in words.
    public let answer: MessageText
    /// Where it came from.
    public let source: DraftSource
    /// The answer that was not taken, in words.
    public let other: MessageText
    /// Where that came from.
    public let otherSource: DraftSource
}
