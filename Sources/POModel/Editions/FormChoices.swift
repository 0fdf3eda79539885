/// A question answered by marking one or several of its options.
public struct FormChoices: Hashable, Codable, Sendable {
    /// Where the answer stands in the document: a name, or a list of names if several options may be marked.
    public let id: FieldID
    /// The question as printed.
    public let label: FormLabel
    /// Whether several options may be marked.
    public let allowsSeveral: Bool
    /// The options, in order.
    public let options: [FormOption]

    /// Creates a question with options.
    package init(_ id: FieldID, _ label: FormLabel, allowsSeveral: Bool, _ options: [FormOption]) {
        self.id = id
        self.label = label
        self.allowsSeveral = allowsSeveral
        self.options = options
    }

    /// The ids of the question and of what its options ask for in words.
    package var fields: [FieldID] { [id] + options.compactMap(\.detail) }
}

/// Something that can be marked, with a box beside it.
public struct FormOption: Hashable, Codable, Sendable {
    /// The words as printed.
    public let label: FormLabel
    /// The value that the mark gives, such as `partly`.
    public let value: String
    /// Where words are kept that are written after the option, as after `Annat, ange vad:`; `nil` if none are asked for.
    public let detail: FieldID?

    /// Creates an option.
    package init(_ label: FormLabel, _ value: String, detail: FieldID? = nil) {
        self.label = label
        self.value = value
        self.detail = detail
    }
}
