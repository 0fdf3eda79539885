import POModel
import TestSupport

@testable import POForms

/// Documents filled as a municipality fills them: numbers in most cells, marks, dates, amounts, plain sentences.
enum InventedDocument {
    static func make(for edition: FormEdition, using random: inout SeededGenerator) throws -> GrantDocument {
        var answers = Answers()
        var value = InventedValues(year: edition.year, random: random)
        for item in edition.items {
            switch item {
            case .caption, .note: continue
            case .question(let question): set(question, &answers, &value)
            case .fields(let questions): for question in questions { set(question, &answers, &value) }
            case .table(let table): for row in table.rows { fill(row, &answers, &value) }
            case .choices(let choices): mark(choices, &answers, &value)
            }
        }
        answers.name(edition)
        if edition.fields.contains("year") { answers["year"] = .integer(edition.year) }
        random = value.random
        // What the form cannot carry is taken away, until it can carry the rest.
        while true {
            let document = try answers.document()
            let unplaced = edition.unplaced(document)
            if unplaced.isEmpty { return document }
            for field in unplaced { answers[field] = nil }
        }
    }

    private static func set(_ question: FormQuestion, _ answers: inout Answers, _ value: inout InventedValues) {
        guard let invented = value.answer(to: question) else { return }
        answers.set(invented, for: question)
    }

    private static func fill(_ row: FormRow, _ answers: inout Answers, _ value: inout InventedValues) {
        let fields = row.fields.filter { !$0.rawValue.hasSuffix(".undivided") }
        if row.cells.contains(where: { $0.kind == nil }) {
            let marks = row.cells.filter { $0.kind == nil }
            if case .mark(let field, let choice, _) = value.random.pick(marks), !value.random.oneIn(10) {
                answers[field] = choice.value
                if field.rawValue.hasSuffix(".represented"), choice == .bool(true) {
                    answers[FieldID(rawValue: field.rawValue.dropLast("represented".count) + "names")] =
                        value.organisation
                }
            }
            return
        }
        for field in fields where !value.random.oneIn(8) { answers[field] = value.count(of: field) }
    }

    private static func mark(_ choices: FormChoices, _ answers: inout Answers, _ value: inout InventedValues) {
        let options = choices.options
        let marked =
            choices.allowsSeveral
            ? options.filter { _ in value.random.oneIn(2) } : [value.random.pick(options)]
        answers[choices.id] = choices.value(marking: marked)
        for option in marked where option.detail != nil { answers[option.detail ?? ""] = value.sentence }
    }
}
