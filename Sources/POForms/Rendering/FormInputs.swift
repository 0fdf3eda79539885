import POModel

/// The inputs of a form: which one a field stands in, and what people call it.
struct FormInputs {
    private let names: [FieldID]
    private let known: Set<FieldID>
    /// The inputs that ask for several fields at once, by each of these.
    private let parts: [FieldID: FieldID]
    /// The words of the inputs that ask for several fields at once.
    private let words: [FieldID: FormLabel]
    private let shape: EditionShape
    private let year: Int

    init(_ edition: FormEdition, _ items: [FormItem], year: Int) {
        var parts: [FieldID: FieldID] = [:]
        var words: [FieldID: FormLabel] = [:]
        for question in items.flatMap(\.questions) where question.fields.count > 1 {
            guard let name = question.inputName else { continue }
            words[name] = question.label
            for field in question.fields where parts[field] == nil { parts[field] = name }
        }
        names = items.flatMap(\.inputNames)
        known = Set(names)
        self.parts = parts
        self.words = words
        self.year = year
        shape = EditionShape(edition)
    }

    /// The input that a field stands in, or that asks for a part of it; `nil` if the form has none.
    func input(of field: FieldID) -> FieldID? {
        if known.contains(field) { return field }
        if let whole = parts[field] { return whole }
        return names.first { $0.isWithin(field) || field.isWithin($0) }
    }

    /// What an input is called: its question, or the row and the column that it stands in.
    func name(of input: FieldID) -> String {
        words[input]?.text(year: year) ?? shape.name(of: input, year: year).swedish
    }
}

extension FormItem {
    /// The questions of the item that have an answer of their own.
    var questions: [FormQuestion] {
        switch self {
        case .question(let question): [question]
        case .fields(let questions): questions
        case .caption, .note, .table, .choices: []
        }
    }
}

extension FormEdition {
    /// The sections as they are asked: all, or without what the county fills in on a form of others.
    func askedSections(withOfficeFields: Bool) -> [FormSection] {
        guard !withOfficeFields, kind != .officialMemorandum else { return sections }
        return sections.map { section in
            FormSection(heading: section.heading, level: section.level, items: section.items.compactMap(\.ofOthers))
        }
    }
}

extension FormItem {
    /// The item without what the county fills in; `nil` when nothing is left of it.
    fileprivate var ofOthers: FormItem? {
        switch self {
        case .caption, .table, .choices: self
        case .note(let note): note.text == nil ? nil : self
        case .question(let question): question.id.isOfOffice ? nil : self
        case .fields(let questions):
            questions.allSatisfy(\.id.isOfOffice) ? nil : .fields(questions.filter { !$0.id.isOfOffice })
        }
    }
}

extension FieldID {
    fileprivate var isOfOffice: Bool { isWithin("countyBoard") }
}
