/// A question with one answer.
public struct FormQuestion: Hashable, Sendable {
    /// Where the answer stands in the document.
    public let id: FieldID
    /// The question as printed.
    public let label: FormLabel
    /// What kind of answer is expected.
    public let answer: AnswerKind
    /// Whether the printed label is itself the beginning of the answer, as in `Länsstyrelsen Kalmar län`.
    package let labelBeginsAnswer: Bool
    /// Words that go on after the answer in the same block, as in `402 638 kr per år för en heltidstjänst`; read, never
    /// rendered.
    package let endings: [String]
    /// The parts of the answer that the form asks for, as paths under the id; empty for a single value.
    package let parts: [String]
    /// Whether some printings of the form lack the question, so that nothing is wrong when it is not found.
    public let isOptional: Bool

    /// Creates a question; of an answer in parts it asks for all of them, if it does not tell which.
    package init(
        _ id: FieldID, _ label: FormLabel, _ answer: AnswerKind, labelBeginsAnswer: Bool = false,
        endings: [String] = [], parts: [String]? = nil, isOptional: Bool = false
    ) {
        self.id = id
        self.label = label
        self.answer = answer
        self.labelBeginsAnswer = labelBeginsAnswer
        self.endings = endings
        self.parts = parts ?? answer.parts
        self.isOptional = isOptional
    }

    /// The ids of what is answered: the question's own, or those of its parts.
    package var fields: [FieldID] {
        if answer == .nothing { return [] }
        return parts.isEmpty ? [id] : parts.map { FieldID(rawValue: "\(id.rawValue).\($0)") }
    }
}

extension FormQuestion: Codable {
    private enum CodingKeys: String, CodingKey { case id, label, answer, labelBeginsAnswer, endings, parts, isOptional }

    /// Decodes a question; all but `id`, `label` and `answer` are optional.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            try container.decode(FieldID.self, forKey: .id),
            try container.decode(FormLabel.self, forKey: .label),
            try container.decode(AnswerKind.self, forKey: .answer),
            labelBeginsAnswer: try container.decodeIfPresent(Bool.self, forKey: .labelBeginsAnswer) ?? false,
            endings: try container.decodeIfPresent([String].self, forKey: .endings) ?? [],
            parts: try container.decodeIfPresent([String].self, forKey: .parts),
            isOptional: try container.decodeIfPresent(Bool.self, forKey: .isOptional) ?? false)
    }

    /// Encodes the question; what is optional only when it says more than its lack.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(label, forKey: .label)
        try container.encode(answer, forKey: .answer)
        if labelBeginsAnswer { try container.encode(true, forKey: .labelBeginsAnswer) }
        if !endings.isEmpty { try container.encode(endings, forKey: .endings) }
        if parts != answer.parts { try container.encode(parts, forKey: .parts) }
        if isOptional { try container.encode(true, forKey: .isOptional) }
    }
}
