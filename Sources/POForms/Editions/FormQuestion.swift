/// A question with one answer.
public struct FormQuestion: Hashable, Sendable {
    /// Where the answer stands in the document.
    public let id: FieldID
    /// The question as printed.
    public let label: FormLabel
    /// What kind of answer is expected.
    public let answer: AnswerKind
    /// Whether the printed label is itself the beginning of the answer, as in `Länsstyrelsen Kalmar län`.
    public let labelBeginsAnswer: Bool

    /// Creates a question.
    public init(_ id: FieldID, _ label: FormLabel, _ answer: AnswerKind, labelBeginsAnswer: Bool = false) {
        self.id = id
        self.label = label
        self.answer = answer
        self.labelBeginsAnswer = labelBeginsAnswer
    }
}

extension FormQuestion: Codable {
    private enum CodingKeys: String, CodingKey { case id, label, answer, labelBeginsAnswer }

    /// Decodes a question; `labelBeginsAnswer` is optional.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            try container.decode(FieldID.self, forKey: .id),
            try container.decode(FormLabel.self, forKey: .label),
            try container.decode(AnswerKind.self, forKey: .answer),
            labelBeginsAnswer: try container.decodeIfPresent(Bool.self, forKey: .labelBeginsAnswer) ?? false)
    }

    /// Encodes the question; `labelBeginsAnswer` only when it is true.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(label, forKey: .label)
        try container.encode(answer, forKey: .answer)
        if labelBeginsAnswer { try container.encode(true, forKey: .labelBeginsAnswer) }
    }
}
