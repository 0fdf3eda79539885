/// Something that stands on a form.
public enum FormItem: Hashable, Sendable {
    /// A line that introduces what follows, such as `5 a. Ange vilka myndigheter som ingår i ledningsgruppen`.
    case caption(FormLabel)
    /// An explanation in a block of its own.
    case note(FormNote)
    /// A question whose answer stands under it.
    case question(FormQuestion)
    /// Questions with short answers that stand side by side.
    case fields([FormQuestion])
    /// Questions as rows, with answers in columns.
    case table(FormTable)
    /// A question answered by marking one or several of its options.
    case choices(FormChoices)

    /// The ids of the questions, in order.
    package var fields: [FieldID] {
        switch self {
        case .caption, .note: []
        case .question(let question): question.fields
        case .fields(let questions): questions.flatMap(\.fields)
        case .table(let table): table.rows.flatMap(\.fields)
        case .choices(let choices): choices.fields
        }
    }
}

extension FormItem: Codable {
    private enum CodingKeys: String, CodingKey { case caption, note, question, fields, table, choices }

    /// Decodes an object with one key, which tells what kind of item it is.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        guard container.allKeys.count == 1, let key = container.allKeys.first else {
            throw DecodingError.dataCorrupted(
                .init(
                    codingPath: decoder.codingPath,
                    debugDescription: "expected one of caption, note, question, fields, table and choices"))
        }
        switch key {
        case .caption: self = .caption(try container.decode(FormLabel.self, forKey: key))
        case .note: self = .note(try container.decode(FormNote.self, forKey: key))
        case .question: self = .question(try container.decode(FormQuestion.self, forKey: key))
        case .fields: self = .fields(try container.decode([FormQuestion].self, forKey: key))
        case .table: self = .table(try container.decode(FormTable.self, forKey: key))
        case .choices: self = .choices(try container.decode(FormChoices.self, forKey: key))
        }
    }

    /// Encodes an object with one key, which tells what kind of item it is.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .caption(let label): try container.encode(label, forKey: .caption)
        case .note(let note): try container.encode(note, forKey: .note)
        case .question(let question): try container.encode(question, forKey: .question)
        case .fields(let questions): try container.encode(questions, forKey: .fields)
        case .table(let table): try container.encode(table, forKey: .table)
        case .choices(let choices): try container.encode(choices, forKey: .choices)
        }
    }
}
