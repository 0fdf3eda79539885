public import POModel

/// Two sources that answer a question differently; the answer that was there first stands.
public struct DraftConflict: Hashable, Codable, Sendable {
    /// The id of the question.
    public let field: FieldID
    /// The answer that stands, in words.
    public let answer: String
    /// Where it came from.
    public let source: DraftSource
    /// The answer that was not taken, in words.
    public let other: String
    /// Where that came from.
    public let otherSource: DraftSource
}
