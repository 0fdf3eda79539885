extension FoundEdition {
    /// The ids of the questions that a document must still answer, in the order of the form.
    ///
    /// A question is open when the form asks it and some printing does not lack it, when what else is answered does not make
    /// it needless, and when nothing in it is answered. A table of clients, a list of reasons, an address and the like are one
    /// question each.
    ///
    /// - Complexity: O(*n*) in the number of the form's fields.
    package func openQuestions(of document: GrantDocument) -> [FieldID] {
        let answers = document.json
        var order: [FieldID] = []
        var answered: Set<FieldID> = []
        for field in edition.duties {
            let question = field.question
            if let condition = AnswerConditions.condition(of: field, in: edition.kind),
                case let fields = condition.fields, fields.isEmpty || fields.contains(where: shape.asks),
                !condition.holds(in: answers)
            {
                continue
            }
            if !order.contains(question) { order.append(question) }
            if answers.value(at: field) != nil { answered.insert(question) }
        }
        return order.filter { !answered.contains($0) }
    }
}

extension FormEdition {
    /// The fields that are asked of everybody, without numbers that may stand in place of a mark.
    fileprivate var duties: [FieldID] {
        items.flatMap { item -> [FieldID] in
            switch item {
            case .caption, .note: []
            case .question(let question): question.duties
            case .fields(let questions): questions.flatMap(\.duties)
            case .table(let table):
                table.rows.flatMap(\.cells).map { cell in
                    switch cell {
                    case .answer(let field, _), .mark(let field, _, _): field
                    }
                }
            case .choices(let choices): [choices.id]
            }
        }
    }
}

extension FormQuestion {
    /// A statement stands only when it is true, and so is never open.
    fileprivate var duties: [FieldID] { isOptional || answer == .statement ? [] : fields }
}

extension FieldID {
    /// The question that the field is a part of.
    var question: FieldID {
        if let group = Self.groups.first(where: { isWithin($0) }) { return group }
        if Self.payments.contains(self) { return "payment" }
        return CountCell(self)?.question ?? self
    }

    private static let groups: [FieldID] = [
        "grantee.address", "contactReasons.counts", "organisation.providers", "organisation.contract",
    ]

    /// Any one of the numbers to pay to.
    private static let payments: Set<FieldID> = ["payment.plusgiro", "payment.bankgiro", "payment.giro"]
}
