import POModel

/// What stands in the inputs of a form to fill in, by the inputs' names.
struct InputValues: Hashable, Codable {
    private(set) var texts: [FieldID: String] = [:]
    /// For fields that may have several values, those that are marked.
    private(set) var marked: [FieldID: Set<String>] = [:]

    /// What stands in an input; empty when nothing does.
    subscript(field: FieldID) -> String {
        get { texts[field] ?? "" }
        set { texts[field] = newValue }
    }

    init() {}

    /// Marks one value of a field that may have several.
    mutating func mark(_ value: String, of field: FieldID) { marked[field, default: []].insert(value) }

    /// The inputs that say what a document does.
    init(_ content: FormContent) {
        for item in content.edition.items {
            switch item {
            case .caption, .note: continue
            case .question(let question): take(question, content)
            case .fields(let questions): for question in questions { take(question, content) }
            case .table(let table): for row in table.rows { take(row, content.answers) }
            case .choices(let choices): take(choices, content)
            }
        }
    }

    private mutating func take(_ question: FormQuestion, _ content: FormContent) {
        guard let name = question.inputName, let text = content.text(of: question) else { return }
        self[name] = question.answer == .statement ? Self.statement : question.answer.withoutUnit(text)
    }

    private mutating func take(_ choices: FormChoices, _ content: FormContent) {
        for option in choices.options {
            if choices.isMarked(option, content.answers) {
                if choices.allowsSeveral { mark(option.value, of: choices.id) } else { self[choices.id] = option.value }
            }
            if let field = option.detail, let text = content.detail(of: option) { self[field] = text }
        }
    }

    private mutating func take(_ row: FormRow, _ answers: Answers) {
        for cell in row.cells {
            switch cell {
            case .answer(let field, let kind):
                if let text = answers[field].flatMap(kind.print) { self[field] = kind.withoutUnit(text) }
            case .mark(let field, let choice, let number):
                if answers[field] == choice.value { self[field] = choice.inputValue }
                if let number, case .integer(let count)? = answers[number] { self[number] = "\(count)" }
            }
        }
    }

    /// What the box of a statement sends when it is ticked.
    static let statement = "true"
}

extension MarkedValue {
    /// What an input sends when the choice is made.
    var inputValue: String {
        switch self {
        case .bool(let bool): bool ? "true" : "false"
        case .name(let name): name
        }
    }
}

extension FormQuestion {
    /// The name of its input: its field, or those of all its parts parted by commas; `nil` when nothing is asked.
    var inputName: FieldID? {
        fields.isEmpty ? nil : FieldID(rawValue: fields.map(\.rawValue).joined(separator: ","))
    }
}

extension FormItem {
    /// The names of its inputs.
    var inputNames: [FieldID] {
        switch self {
        case .caption, .note: []
        case .question(let question): question.inputName.map { [$0] } ?? []
        case .fields(let questions): questions.compactMap(\.inputName)
        case .table, .choices: fields
        }
    }
}
