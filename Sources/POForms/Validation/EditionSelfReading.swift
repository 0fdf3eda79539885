import POModel

/// Fills in an edition's form, prints it and reads it back, to find the questions that reading does not reach.
struct EditionSelfReading {
    private let edition: FormEdition

    init(_ edition: FormEdition) { self.edition = edition }

    var problems: [EditionProblem] {
        let (reader, renderer) = (FormReader(editions: [edition]), MarkdownRenderer(edition))
        let blank = edition.blankDocument()
        let document = sample()
        guard let printed = try? (blank: renderer.render(blank), filled: renderer.render(document)),
            reader.read(printed.blank).documents.map(\.document) == [blank]
        else { return [.init(.unreadableForm, at: "sections")] }
        let reading = reader.read(printed.filled)
        let wanted = Answers(document)
        let found = reading.documents.first.map { Answers($0.document) } ?? Answers()
        var problems: [EditionProblem] = []
        for place in places where place.fields.contains(where: { wanted[$0] != found[$0] }) {
            problems.append(.init(.unreachableLabel, at: place.path, [likest(place)]))
        }
        return problems
    }

    /// A document in which every question that can be answered is answered.
    private func sample() -> GrantDocument {
        var answers = Answers()
        for item in edition.items {
            switch item {
            case .caption, .note: continue
            case .question(let question): fill(question, in: &answers)
            case .fields(let questions): for question in questions { fill(question, in: &answers) }
            case .choices(let choices):
                answers[choices.id] = choices.value(marking: Array(choices.options.prefix(1)))
                for detail in choices.options.compactMap(\.detail) { answers[detail] = AnswerKind.text.sample(year: 0) }
            case .table(let table):
                for cell in table.rows.flatMap(\.cells) {
                    switch cell {
                    case .answer(let field, let kind): answers[field] = kind.sample(year: edition.year)
                    case .mark(let field, let choice, _): answers[field] = answers[field] ?? choice.value
                    }
                }
            }
        }
        answers.name(edition)
        var document = answers.document(ofKind: edition.kind).document
        // Answers that exclude each other are no fault of the form.
        for field in edition.unplaced(document) { answers[field] = nil }
        document = answers.document(ofKind: edition.kind).document
        return document
    }

    private func fill(_ question: FormQuestion, in answers: inout Answers) {
        if let value = question.answer.sample(year: edition.year) { answers.set(value, for: question) }
    }

    private struct Place {
        let path: String
        let label: FormLabel
        let fields: [FieldID]
    }

    /// The questions, each with the place of its label.
    private var places: [Place] {
        edition.sections.enumerated().flatMap { number, section in
            section.items.enumerated().flatMap { places(of: $1, "sections.\(number).items.\($0)") }
        }
    }

    private func places(of item: FormItem, _ path: String) -> [Place] {
        switch item {
        case .caption, .note: []
        case .question(let question):
            [Place(path: "\(path).question.label", label: question.label, fields: question.fields)]
        case .fields(let questions):
            questions.enumerated().map {
                Place(path: "\(path).fields.\($0).label", label: $1.label, fields: $1.fields)
            }
        case .table(let table):
            table.rows.enumerated().map {
                Place(path: "\(path).table.rows.\($0).label", label: $1.label, fields: $1.fields)
            }
        case .choices(let choices):
            [Place(path: "\(path).choices.label", label: choices.label, fields: choices.fields)]
        }
    }

    /// The words on the form that are written most like the beginning of a label.
    private func likest(_ place: Place) -> String {
        let own = Skeleton.pattern(place.label.text)
        let headings = edition.sections.compactMap(\.heading)
        let captions = edition.items.compactMap { if case .caption(let label) = $0 { label } else { nil } }
        let others = headings + captions + places.filter { $0.path != place.path }.map(\.label)
        let shared = others.map { label in
            (label.text, zip(own, Skeleton.pattern(label.text)).prefix { $0 == $1 }.count)
        }
        return shared.max { $0.1 < $1.1 }?.0 ?? place.label.text
    }
}
