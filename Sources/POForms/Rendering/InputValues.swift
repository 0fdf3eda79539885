import POModel

/// What stands in the inputs of a form to fill in, by the inputs' names.
struct InputValues: Hashable {
    private(set) var texts: [FieldID: String] = [:]

    /// What stands in an input; empty when nothing does.
    subscript(field: FieldID) -> String {
        get { texts[field] ?? "" }
        set { texts[field] = newValue }
    }

    init() {}

    /// The inputs that say what a document does.
    init(_ content: FormContent) {
        for item in content.edition.items {
            switch item {
            case .caption, .note: continue
            case .question(let question): take(question, content)
            case .fields(let questions): for question in questions { take(question, content) }
            case .table(let table): for row in table.rows { take(row, content.answers) }
            }
        }
    }

    private mutating func take(_ question: FormQuestion, _ content: FormContent) {
        guard question.answer != .nothing, let text = content.text(of: question) else { return }
        self[question.id] = question.answer == .statement ? Self.statement : text
    }

    private mutating func take(_ row: FormRow, _ answers: Answers) {
        for cell in row.cells {
            switch cell {
            case .answer(let field, let kind):
                if let text = answers[field].flatMap(kind.print) { self[field] = text }
            case .mark(let field, let choice, let number):
                if answers[field] == choice.value { self[field] = choice.inputValue }
                if let number, case .integer(let count)? = answers[number] { self[number] = "\(count)" }
            }
        }
    }

    /// What the box of a statement sends when it is ticked.
    static let statement = "true"
}

extension Choice {
    /// What an input sends when the choice is made.
    var inputValue: String {
        switch self {
        case .bool(let bool): bool ? "true" : "false"
        case .name(let name): name
        }
    }
}
