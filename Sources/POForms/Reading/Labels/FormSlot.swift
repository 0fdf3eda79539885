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
    /// The skeletons of the label and of its other wordings, in their order, without the numbers before them.
    let skeletons: [[UInt8]]
    private let unfinishedOnFirstUse: OnFirstUse<Set<[UInt8]>>?
    private let wordsOnFirstUse: OnFirstUse<[WordOverlap]>

    /// Skeletons of wordings that are the beginning of another, of questions that any words can answer.
    ///
    /// What follows such a wording may be the rest of the question, and no answer.
    var unfinished: Set<[UInt8]> { unfinishedOnFirstUse?.value ?? [] }

    /// The words of the label and of its other wordings, each set of words once.
    var words: [WordOverlap] { wordsOnFirstUse.value }

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
        let texts = label.texts
        skeletons = texts.map { Skeleton.patternAfterNumber($0) }
        // Most forms never ask for the words: only a question that is not found is looked for by its words.
        wordsOnFirstUse = OnFirstUse {
            var seen: Set<WordOverlap> = []
            return texts.map { WordOverlap($0) }.filter { seen.insert($0).inserted }
        }
        if case .question(let question, _) = content, [.text, .waitingTime].contains(question.answer) {
            unfinishedOnFirstUse = OnFirstUse { Self.unfinished(texts) }
        } else {
            unfinishedOnFirstUse = nil
        }
    }

    /// The skeletons, but the first one, that others begin with.
    private static func unfinished(_ texts: [String]) -> Set<[UInt8]> {
        let printed = Skeleton.pattern(texts[0])
        let sorted = Set(texts.map(Skeleton.pattern)).sorted { $0.lexicographicallyPrecedes($1) }
        // In order, what begins others stands right before one of them.
        return Set(zip(sorted, sorted.dropFirst()).filter { $1.starts(with: $0) }.map(\.0)).subtracting([printed])
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

    /// Whether it heads a part of the text: a heading, or a question that any words can answer.
    var isSection: Bool {
        switch kind {
        case .heading: true
        case .question(let answer): answer == .text
        case .row, .option: false
        }
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

extension FormLabel {
    /// The words as printed, and the other wordings.
    var texts: [String] { [text] + wordings }
}
