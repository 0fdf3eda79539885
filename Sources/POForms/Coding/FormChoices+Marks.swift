import POModel

extension FormChoices {
    /// What options are marked for a document's answers.
    func isMarked(_ option: FormOption, _ answers: Answers) -> Bool {
        switch answers[id] {
        case .string(let value): !allowsSeveral && value == option.value
        case .array(let values): allowsSeveral && values.contains(.string(option.value))
        default: false
        }
    }

    /// The value of the marked options; `nil` if none is marked, or several where one is asked for.
    func value(marking marked: [FormOption]) -> JSONValue? {
        if allowsSeveral { return marked.isEmpty ? nil : .array(marked.map { .string($0.value) }) }
        return marked.count == 1 ? .string(marked[0].value) : nil
    }
}
