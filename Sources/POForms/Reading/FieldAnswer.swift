public import POModel

/// What a form says in answer to one question: the value, where it stands, and what is doubtful about it.
public struct FieldAnswer: Hashable, Codable, Sendable {
    /// The field that the question asks for, such as `clients.total.all.women`.
    public let field: FieldID
    /// The value as in the interchange format; `nil` when it is blank, or was left out with a doubt that says why.
    public let value: JSONValue?
    /// Where it was read, in UTF-8 bytes of the decoded text, in order; one place can feed several fields.
    public let places: [Range<Int>]
    /// What it could also be; `nil` where nothing else comes near.
    public let runnerUp: RunnerUp?
    /// What a person should look at: diagnostics about the field, or about the question or table that it is part of.
    public let doubts: [Diagnostic]
    /// What a person said about it, in place of doubts; `nil` unless it was confirmed.
    public let confirmation: AnswerConfirmation?

    /// Another value that the form may tell.
    public struct RunnerUp: Hashable, Codable, Sendable {
        /// The value as in the interchange format.
        public let value: JSONValue
        /// Where it is seen, in UTF-8 bytes of the decoded text.
        public let place: Range<Int>
    }

    /// Whether the value can be taken without a look: it was read, and nothing speaks against it.
    public var isSure: Bool { value != nil && doubts.isEmpty }
}

extension ReadDocument {
    /// What the form says in answer to a question.
    ///
    /// - Parameter field: A field, or a question of several, such as `grantee` or `clients.total`.
    /// - Returns: The value with its places and doubts, without all three where the form says nothing about it.
    /// - Complexity: O(*n*) in the size of the document; ``answers`` gives all fields at once.
    public subscript(field: FieldID) -> FieldAnswer { answer(field, Answers(document)) }

    /// What the form says, field by field: those that were read, in the order of their names, then what was left out.
    ///
    /// - Complexity: O(*n* (*m* + 1)) for *n* fields with *m* doubts.
    public var answers: [FieldAnswer] {
        let values = Answers(document)
        let read = sources.map(\.field).sorted()
        let leftOut = Set(doubts.compactMap(\.field) + confirmations.map(\.field)).subtracting(read).filter {
            values[$0] == nil
        }
        return (read + leftOut.sorted()).map { answer($0, values) }
    }

    private func answer(_ field: FieldID, _ values: Answers) -> FieldAnswer {
        let confirmation = confirmations.last { field.isWithin($0.field) }
        return FieldAnswer(
            field: field, value: values[field],
            places: sources.filter { $0.field.isWithin(field) }.flatMap(\.ranges).sorted {
                $0.lowerBound < $1.lowerBound
            },
            runnerUp: confirmation != nil
                ? nil : runnersUp.first { $0.field == field }.map { .init(value: $0.value, place: $0.place) },
            doubts: confirmation != nil
                ? []
                : doubts.filter { doubt in
                    doubt.field.map { field.isWithin($0) || $0.isWithin(field) } ?? false
                }, confirmation: confirmation)
    }
}
