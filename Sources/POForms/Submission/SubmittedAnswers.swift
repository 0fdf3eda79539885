import POModel

/// Turns the texts of a form's inputs into answers.
struct SubmittedAnswers {
    private(set) var diagnostics: [Diagnostic] = []
    private let values: InputValues
    private var answers = Answers()
    private var spoilt: Set<FieldID> = []
    /// The fields whose rows were told to be wrong.
    private var told: Set<FieldID> = []

    init(_ values: InputValues) { self.values = values }

    /// Reads every question of a form, except those told to be wrong already.
    mutating func read(_ edition: FormEdition, leavingOut spoilt: Set<FieldID>) {
        self.spoilt = spoilt
        for item in edition.items {
            switch item {
            case .caption, .note: continue
            case .question(let question): read(question)
            case .fields(let questions): for question in questions { read(question) }
            case .table(let table): for row in table.rows { read(row) }
            case .choices(let choices): read(choices)
            }
        }
        settleChoices(edition)
        if edition.fields.contains("year"), answers["year"] == nil, values["year"].isEmpty {
            report(.yearNotEvident, .error, "year")
        }
        answers.name(edition)
    }

    /// Tells when the year is another than that of the labels that the writer saw.
    mutating func compareYear(with formYear: Int?) {
        guard let formYear, case .integer(let year)? = answers["year"], year != formYear else { return }
        report(.yearConflict, .warning, "year", ["\(year)", "\(formYear)"])
    }

    /// The typed document; what its type refuses is left out and told.
    mutating func document(of edition: FormEdition) -> GrantDocument {
        let (document, refused) = answers.document(ofKind: edition.kind)
        for field in refused { report(.refusedValue, .error, field) }
        reportPersonalData(in: document)
        return document
    }

    /// Tells of the free texts that seem to tell who somebody is, once for each kind of data.
    private mutating func reportPersonalData(in document: GrantDocument) {
        var told: Set<[String]> = []
        for (field, data) in PersonalData.found(in: document)
        where told.insert([field.rawValue, data.category.rawValue]).inserted {
            report(.personalData, .warning, field, [data.category.rawValue])
        }
    }

    private mutating func report(
        _ code: Diagnostic.Code, _ severity: Diagnostic.Severity, _ field: FieldID, _ arguments: [String] = []
    ) {
        let range = 0..<values[field].utf8.count
        diagnostics.append(.init(code, severity, document: 0, field: field, at: range, arguments))
    }

    private mutating func read(_ question: FormQuestion) {
        guard let name = question.inputName, !spoilt.contains(name) else { return }
        let text = values[name]
        if question.answer == .statement {
            if text == InputValues.statement {
                answers[question.id] = .bool(true)
            } else if !text.isEmpty {
                report(.invalidMark, .error, name)
            }
            return
        }
        switch question.answer.readTyped(text) {
        case .value(let value): answers.set(value, for: question)
        case .doubtful(let value, let code, let arguments):
            answers.set(value, for: question)
            report(code, .warning, name, arguments)
        case .blank: break
        case .unreadable(let code): report(code, .error, name)
        }
    }

    private mutating func read(_ choices: FormChoices) {
        let sent = choices.allowsSeveral ? values.marked[choices.id] ?? [] : [values[choices.id]]
        let marked = choices.options.filter { sent.contains($0.value) }
        if !spoilt.contains(choices.id) {
            answers[choices.id] = choices.value(marking: marked)
            let known = Set(choices.options.map(\.value))
            if sent.contains(where: { !$0.isEmpty && !known.contains($0) }) { report(.invalidMark, .error, choices.id) }
        }
        for field in choices.options.compactMap(\.detail) where !spoilt.contains(field) {
            take(AnswerKind.text.readTyped(values[field]), field)
        }
    }

    private mutating func take(_ answer: ReadAnswer, _ field: FieldID) {
        switch answer {
        case .value(let value): answers[field] = value
        case .doubtful(let value, let code, let arguments):
            answers[field] = value
            report(code, .warning, field, arguments)
        case .blank: break
        case .unreadable(let code): report(code, .error, field)
        }
    }

    private mutating func read(_ row: FormRow) {
        var texts = [String](repeating: "", count: row.cells.count)
        for (column, cell) in row.cells.enumerated() {
            switch cell {
            case .answer(let field, let kind):
                if !spoilt.contains(field) { take(kind.readTyped(values[field]), field) }
            case .mark(let field, let choice, let number):
                if let number, let count = takeCount(number) {
                    texts[column] = "\(count)"
                } else if values[field] == choice.inputValue {
                    texts[column] = "X"
                }
            }
        }
        let (found, problems) = row.read(texts.map { .init($0) })
        for (field, value) in found where !spoilt.contains(field) { answers[field] = value }
        for problem in problems { report(problem.code, problem.severity, problem.field) }
        told.formUnion(problems.map(\.field))
    }

    /// The number that stands in place of a mark.
    private mutating func takeCount(_ field: FieldID) -> Int? {
        guard !spoilt.contains(field) else { return nil }
        let answer = AnswerKind.count.readTyped(values[field])
        guard case .value(.integer(let count)) = answer else {
            take(answer, field)
            return nil
        }
        return count
    }

    /// A choice that the form does not have, or that says otherwise than the numbers do, is no answer.
    private mutating func settleChoices(_ edition: FormEdition) {
        var choices: [(field: FieldID, choices: [MarkedValue])] = []
        var places: [FieldID: Int] = [:]
        for case .table(let table) in edition.items {
            for case .mark(let field, let choice, _) in table.rows.flatMap(\.cells) {
                if let place = places[field] {
                    choices[place].choices.append(choice)
                } else {
                    places[field] = choices.count
                    choices.append((field, [choice]))
                }
            }
        }
        for (field, choices) in choices
        where !values[field].isEmpty && !spoilt.contains(field) && !told.contains(field) {
            let choice = choices.first { $0.inputValue == values[field] }
            if let choice, answers[field] == choice.value { continue }
            answers[field] = nil
            report(choice == nil ? .invalidMark : .conflictingMarks, .error, field)
        }
    }
}

extension AnswerKind {
    /// Reads what was typed: to the letter, and with the doubts that a person can settle at once.
    func readTyped(_ text: String) -> ReadAnswer {
        let answer = read(text, verbatim: isQuoted)
        guard isQuoted, case .value(let value) = answer, case .doubtful(value, let code, let arguments) = read(text)
        else { return answer }
        return .doubtful(value, code, arguments)
    }
}
