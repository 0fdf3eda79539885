import POModel

/// A place on a form that reading looks for: a heading, a question or a table's row, with its label.
struct FormSlot {
    enum Content {
        /// A heading or caption, which takes no answer.
        case heading
        /// A question; `group` is the number of the item that it shares with others that stand beside it.
        case question(FormQuestion, group: Int?)
        /// A row of a table.
        case row(FormTable, FormRow)
        /// Something that can be marked.
        case option(FormChoices, FormOption)
    }

    let label: FormLabel
    let content: Content
    /// Skeletons of wordings that are the beginning of another, of questions that any words can answer.
    ///
    /// What follows such a wording may be the rest of the question, and no answer.
    let unfinished: Set<[UInt8]>
    /// The words of the label and of its other wordings, each set of words once.
    let words: [WordOverlap]

    init(label: FormLabel, content: Content) {
        self.label = label
        self.content = content
        field = Self.field(of: content)
        var isOptional = false
        switch content {
        case .heading: kind = .heading
        case .question(let question, _):
            kind = .question(question.answer)
            isOptional = question.isOptional
        case .row: kind = .row
        case .option: kind = .option
        }
        self.isOptional = isOptional
        var seen: Set<WordOverlap> = []
        words = ([label.text] + label.wordings).map { WordOverlap($0) }.filter { seen.insert($0).inserted }
        if case .question(let question, _) = content, [.text, .waitingTime].contains(question.answer) {
            let printed = Skeleton.pattern(label.text)
            let wordings = Set(label.wordings.map(Skeleton.pattern)).union([printed])
            unfinished = wordings.filter { short in
                short != printed && wordings.contains { $0.count > short.count && $0.starts(with: short) }
            }
        } else {
            unfinished = []
        }
    }

    /// The number of the table among the form's tables; `nil` when the slot is no row.
    private(set) var table: Int?

    /// The field that is blank when the label is not found, or the path that a row's fields share; `nil` if none is.
    let field: FieldID?

    private static func field(of content: Content) -> FieldID? {
        switch content {
        case .heading: return nil
        case .question(let question, _):
            return question.answer == .statement || question.fields.isEmpty ? nil : FieldID.shared(by: question.fields)
        case .row(_, let row): return FieldID.shared(by: row.fields)
        case .option(let choices, _): return choices.id
        }
    }

    /// What sort of place it is, told without taking the content apart; for a question with what it expects.
    enum Kind {
        case heading, row, option
        case question(AnswerKind)
    }

    let kind: Kind

    /// Whether it takes no answer.
    var isHeading: Bool {
        if case .heading = kind { true } else { false }
    }

    /// Whether it is something that can be marked.
    var isOption: Bool {
        if case .option = kind { true } else { false }
    }

    /// Whether some printings of the form lack it.
    let isOptional: Bool

    /// The slots of an edition, in the order of the form.
    static func all(of edition: FormEdition) -> [FormSlot] {
        var slots: [FormSlot] = []
        var tables = 0
        for (number, part) in edition.sections.flatMap({ section in
            [section.heading.map { FormItem.caption($0) }].compactMap(\.self) + section.items
        }).enumerated() {
            switch part {
            case .caption(let label): slots.append(.init(label: label, content: .heading))
            case .note: continue
            case .question(let question):
                slots.append(.init(label: question.label, content: .question(question, group: nil)))
            case .fields(let questions):
                slots += questions.map { .init(label: $0.label, content: .question($0, group: number)) }
            case .table(let table):
                for row in table.rows {
                    var slot = FormSlot(label: row.label, content: .row(table, row))
                    slot.table = tables
                    slots.append(slot)
                }
                tables += 1
            case .choices(let choices):
                slots.append(.init(label: choices.label, content: .heading))
                slots += choices.options.map { .init(label: $0.label, content: .option(choices, $0)) }
            }
        }
        return slots
    }
}

extension FormTable {
    /// The path that the table's fields share.
    var field: FieldID { FieldID.shared(by: rows.flatMap(\.fields)) }
}

extension FieldID {
    /// The longest path at or under which all the fields stand.
    static func shared(by fields: [FieldID]) -> FieldID {
        guard let first = fields.first else { return FieldID(rawValue: "") }
        let keys = fields.dropFirst().reduce(first.keys) { shared, field in
            zip(shared, field.keys).prefix { $0 == $1 }.map(\.0)
        }
        return FieldID(rawValue: keys.joined(separator: "."))
    }
}
