/// Whether a question is to be answered.
package enum AnswerDuty: Hashable, Sendable {
    /// Always.
    case always
    /// When something else is answered in a certain way, or when the form has the question at all.
    case sometimes
    /// When somebody wants to.
    case never
}

extension FormEdition {
    /// Whether a question is to be answered.
    package func duty(of question: FormQuestion) -> AnswerDuty {
        guard let field = question.fields.first, question.answer != .statement else { return .never }
        return question.isOptional ? .sometimes : duty(of: field)
    }

    /// Whether a field of a question that is not optional is to be answered.
    package func duty(of field: FieldID) -> AnswerDuty {
        switch AnswerConditions.condition(of: field, in: kind) {
        case nil: .always
        case .never?: .never
        default: .sometimes
        }
    }

    /// Whether the rows of a table are to be answered.
    ///
    /// Rows that are one question together, such as a table of clients or a list of reasons, have one duty.
    package func duties(of table: FormTable) -> RowDuties {
        let fields = table.rows.map { $0.cells.first?.fields.first }
        let questions = Set(fields.map { $0?.question })
        if table.rows.count > 1, questions.count == 1, let first = fields.first ?? nil { return .one(duty(of: first)) }
        return .each(fields.map { $0.map(duty) ?? .sometimes })
    }
}

/// Whether the rows of a table are to be answered.
package enum RowDuties: Hashable, Sendable {
    /// The rows are one question.
    case one(AnswerDuty)
    /// Each row is a question.
    case each([AnswerDuty])
}
