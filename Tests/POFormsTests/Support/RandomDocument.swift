import TestSupport
import POModel

@testable import POForms

/// Random documents that are valid for an edition, made from the edition's own questions.
enum RandomDocument {
    static func make(for edition: FormEdition, using random: inout SeededGenerator) throws -> GrantDocument {
        var answers = Answers()
        let filled = Int.random(in: 0...10, using: &random)
        for item in edition.items {
            for (field, kind) in questions(of: item) where Int.random(in: 0..<10, using: &random) < filled {
                answers[field] = kind.flatMap { value($0, using: &random) } ?? answers[field]
            }
            if case .table(let table) = item { mark(table, in: &answers, using: &random) }
            if case .choices(let choices) = item { mark(choices, in: &answers, using: &random) }
        }
        answers["kind"] = .string(edition.kind.rawValue)
        answers["edition"] = .string(edition.id.rawValue)
        answers["year"] = .integer(random.oneIn(3) ? Int.random(in: 1990...2099, using: &random) : edition.year)
        // What two cells of one row contradict is taken away, until the form can carry the rest.
        while true {
            let document = answers.document(ofKind: edition.kind).document
            let unplaced = edition.unplaced(document)
            if unplaced.isEmpty { return document }
            for field in unplaced { answers[field] = nil }
        }
    }

    private static func questions(of item: FormItem) -> [(FieldID, AnswerKind?)] {
        switch item {
        case .caption, .note: []
        case .question(let question): parts(of: question)
        case .fields(let questions): questions.flatMap(parts)
        case .table(let table): table.rows.flatMap(\.cells).map { ($0.fields[0], $0.kind) }
        case .choices(let choices): choices.options.compactMap(\.detail).map { ($0, .text) }
        }
    }

    /// A question's own field, or those of the parts of its answer.
    static func parts(of question: FormQuestion) -> [(FieldID, AnswerKind?)] {
        guard !question.parts.isEmpty else {
            return question.answer == .nothing ? [] : [(question.id, question.answer)]
        }
        return question.fields.map { field in
            switch field.keys.last {
            case "date": (field, .date)
            case "email": (field, .email)
            case "phone": (field, .phone)
            case "address": (field, .address)
            case "plusgiro": (field, .plusgiro)
            case "bankgiro", "giro": (field, .bankgiro)
            default: (field, .line)
            }
        }
    }

    private static func mark(_ choices: FormChoices, in answers: inout Answers, using random: inout SeededGenerator) {
        let marked = choices.options.filter { _ in random.oneIn(2) }
        guard !marked.isEmpty, random.oneIn(2) else { return }
        answers[choices.id] =
            choices.allowsSeveral ? .array(marked.map { .string($0.value) }) : .string(marked[0].value)
    }

    private static func mark(_ table: FormTable, in answers: inout Answers, using random: inout SeededGenerator) {
        for row in table.rows {
            for case .mark(let field, let choice, let number) in row.cells {
                if random.oneIn(2) { answers[field] = choice.value }
                if let number, random.oneIn(4) { answers[number] = .integer(Int.random(in: 0...12, using: &random)) }
            }
        }
    }

    static func value(_ kind: AnswerKind, using random: inout SeededGenerator) -> JSONValue? {
        switch kind {
        case .text: return FreeText(HostileText.random(using: &random)).map { .string($0.rawValue) }
        case .line, .diaryNumber: return LineText(HostileText.random(using: &random)).map { .string($0.rawValue) }
        case .count:
            return .integer(
                random.oneIn(20)
                    ? Int.random(in: 0...99_999_999, using: &random) : Int.random(in: 0...99, using: &random))
        case .positions:
            let positions = FullTimeEquivalent(hundredths: Int.random(in: 0...99_999, using: &random))
            return positions.flatMap { try? JSONValue(encoding: $0) }
        case .kronor: return .integer(Int.random(in: 0...99_999_999, using: &random))
        case .date:
            let date = CalendarDate(
                year: Int.random(in: 1990...2030, using: &random), month: Int.random(in: 1...12, using: &random),
                day: Int.random(in: 1...28, using: &random))
            return date.map { .string($0.rawValue) }
        case .year: return .integer(Int.random(in: 1990...2099, using: &random))
        case .municipality: return municipality(using: &random)
        case .municipalities:
            return .array((0..<Int.random(in: 1...4, using: &random)).compactMap { _ in municipality(using: &random) })
        case .postalCode:
            return .string("\(Int.random(in: 100...999, using: &random)) \(Int.random(in: 10...99, using: &random))")
        case .phone:
            return .string(
                ["08-123 45 67", "0480-12 34 56", "+46 (0)40-12 34 56", "123 45 600"].randomElement(using: &random)
                    ?? "")
        case .email:
            return .string(
                ["a_b*c@example.se", "sven|ek@malmö.example.se", "x+y@example.se"].randomElement(using: &random) ?? "")
        case .waitingTime:
            let text = LineText(random.oneIn(2) ? HostileText.random(using: &random) : "2 – 3 månader")
            return text.flatMap { try? JSONValue(encoding: WaitingTime($0)) }
        case .organisationNumber: return .string("212000-0142")
        case .plusgiro: return .string("1268-2")
        case .bankgiro: return .string(random.pick(["384-7126", "5089-7669"]))
        case .address:
            var members: [String: JSONValue] = [:]
            if random.oneIn(2) { members["street"] = value(.line, using: &random) }
            members["postalCode"] = value(.postalCode, using: &random)
            if random.oneIn(2) { members["locality"] = value(.line, using: &random) }
            return .object(members)
        case .giro, .placeAndDate, .nameAndTitle, .countyBoard: return nil
        case .statement: return random.oneIn(2) ? .bool(true) : nil
        case .nothing: return nil
        }
    }

    private static func municipality(using random: inout SeededGenerator) -> JSONValue? {
        let known = Municipality.all.randomElement(using: &random)
        let municipality = random.oneIn(3) ? Municipality(name: HostileText.random(using: &random)) : known
        return municipality.flatMap { try? JSONValue(encoding: $0) }
    }
}

extension RandomDocument {
    /// Whether a field of the form holds a person's own words.
    static func isWords(_ field: FieldID) -> Bool {
        FormEdition.report2024.items.contains { item in
            questions(of: item).contains { $0.0 == field && ($0.1 == .text || $0.1 == .line || $0.1 == .diaryNumber) }
        }
    }
}
