public import POModel

extension FormEdition {
    /// The paths of what a document holds and this form cannot carry, sorted; empty for a document valid for it.
    ///
    /// It is found by printing each answer and reading it back: what does not come back as it was has no place.
    /// A document without the year that its form is about cannot be carried either.
    ///
    /// - Complexity: O(*n*) in the size of the document.
    public func unplaced(_ document: GrantDocument) -> [FieldID] {
        let answers = Answers(document)
        var unplaced = answers.paths(outside: Set(fields + Self.carriedByTheForm))
        for item in items {
            switch item {
            case .caption, .note: continue
            case .question(let question): unplaced += question.unplaced(answers)
            case .fields(let questions): unplaced += questions.flatMap { $0.unplaced(answers) }
            case .table(let table): unplaced += table.rows.flatMap { $0.unplaced(answers) }
            case .choices(let choices): unplaced += choices.unplaced(answers)
            }
        }
        if answers["kind"] != .string(kind.rawValue) { unplaced.append("kind") }
        if isNamedByDocuments, answers["edition"] != .string(id.rawValue) { unplaced.append("edition") }
        if fields.contains("year") && answers["year"] == nil { unplaced.append("year") }
        return Set(unplaced).sorted()
    }

    /// What the form tells without being asked.
    static let carriedByTheForm: [FieldID] = ["kind", "edition"]
}

extension FormQuestion {
    fileprivate func unplaced(_ answers: Answers) -> [FieldID] {
        guard let value = answers.answer(to: self) else { return [] }
        let answered = fields.filter { answers[$0] != nil }
        guard let text = answer.print(value) else { return answered }
        if answer == .statement { return [] }
        switch answer.read(text, verbatim: answer.isQuoted) {
        case .value(value), .doubtful(value, _, _): return []
        default: return answered
        }
    }
}

extension FormChoices {
    fileprivate func unplaced(_ answers: Answers) -> [FieldID] {
        let marked = options.filter { isMarked($0, answers) }
        var unplaced = answers[id] == value(marking: marked) ? [] : [id]
        for detail in options.compactMap(\.detail) {
            guard let value = answers[detail] else { continue }
            if AnswerKind.text.print(value) == nil { unplaced.append(detail) }
        }
        return unplaced
    }
}

extension FormRow {
    fileprivate func unplaced(_ answers: Answers) -> [FieldID] {
        let quoted = cells.map { if case .answer(_, let kind) = $0 { kind.isQuoted } else { false } }
        let texts = zip(print(answers), quoted).map { FormRow.CellText($0 ?? "", verbatim: $1) }
        let found = read(texts).answers
        let lost = fields.filter { field in answers[field] != found.first { $0.0 == field }?.1 }
        // A number that would be read as a mark which the document does not make has no place itself.
        let misread = lost.contains { answers[$0] == nil }
        return lost.filter { answers[$0] != nil }
            + (misread ? cells.compactMap(\.number).filter { answers[$0] != nil } : [])
    }
}

extension FormCell {
    /// Where a number in place of the mark is kept; `nil` when the form asks for none.
    fileprivate var number: FieldID? { if case .mark(_, _, let number) = self { number } else { nil } }
}
