/// Answers to questions that an edition asks and the document's type does not have, by question id.
public struct AdditionalAnswers: Hashable, Codable, Sendable {
    private var answers: [QuestionKey: JSONValue] = [:]
    /// Always empty: whatever stands here is an answer.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    package init() {}

    /// The answer to a question; `nil` when it is blank.
    ///
    /// `null`, a text of blanks and an empty array or object are blanks.
    public subscript(question: String) -> JSONValue? {
        get { answers[QuestionKey(rawValue: question)] }
        set { answers[QuestionKey(rawValue: question)] = newValue.flatMap { $0.isBlank ? nil : $0 } }
    }

    /// The ids of the questions that are answered, sorted.
    public var questions: [String] { answers.keys.map(\.rawValue).sorted() }

    private struct QuestionKey: TableKey {
        let rawValue: String
        var isKnown: Bool { true }
    }
}

extension AdditionalAnswers: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visitEntries(&answers)
        answers = answers.filter { !$0.value.isBlank }
    }
}
