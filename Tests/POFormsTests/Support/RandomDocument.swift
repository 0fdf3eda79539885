import TestSupport
import POModel

@testable import POForms

/// Random documents that are valid for an edition, made from the edition's own questions.
enum RandomDocument {
    /// The edition whose turn it is: the editions take turns, so that every number of seeds covers them alike.
    static func edition(of seed: UInt64) -> FormEdition {
        FormEdition.builtIn[Int(seed % UInt64(FormEdition.builtIn.count))]
    }

    static func make(for edition: FormEdition, using random: inout SeededGenerator) throws -> GrantDocument {
        var answers = Answers()
        let filled = Int.random(in: 0...10, using: &random)
        for item in edition.items {
            for question in questions(of: item) where Int.random(in: 0..<10, using: &random) < filled {
                if let value = value(question.answer, using: &random) { answers.set(value, for: question) }
            }
            if case .table(let table) = item { mark(table, in: &answers, using: &random) }
            if case .choices(let choices) = item { mark(choices, in: &answers, using: &random) }
        }
        // A count that is not divided by gender stands alone.
        for field in edition.fields where field.keys.last == "undivided" && answers[field] != nil {
            let undivided = answers[field]
            let path = FieldID(rawValue: field.keys.dropLast().joined(separator: "."))
            answers[path] = random.oneIn(2) ? .object(["undivided": undivided ?? .integer(0)]) : nil
        }
        answers["kind"] = .string(edition.kind.rawValue)
        if edition.isNamedByDocuments { answers["edition"] = .string(edition.id.rawValue) }
        if edition.fields.contains("year") {
            answers["year"] = .integer(random.oneIn(3) ? Int.random(in: 1990...2099, using: &random) : edition.year)
        }
        // What two cells of one row contradict is taken away, until the form can carry the rest.
        while true {
            let document = try answers.document()
            let unplaced = edition.unplaced(document)
            if unplaced.isEmpty { return document }
            for field in unplaced { answers[field] = nil }
        }
    }

    /// What an item asks in words and numbers; the cells of a table as questions of their own.
    static func questions(of item: FormItem) -> [FormQuestion] {
        switch item {
        case .caption, .note: []
        case .question(let question): [question]
        case .fields(let questions): questions
        case .table(let table):
            table.rows.flatMap(\.cells).compactMap { cell in
                if case .answer(let field, let kind) = cell { FormQuestion(field, "", kind) } else { nil }
            }
        case .choices(let choices): choices.options.compactMap(\.detail).map { FormQuestion($0, "", .text) }
        }
    }

    private static func mark(
        _ choices: FormChoices, in answers: inout Answers, using random: inout SeededGenerator
    ) {
        let marked = choices.options.filter { _ in random.oneIn(2) }
        answers[choices.id] = choices.value(marking: choices.allowsSeveral ? marked : Array(marked.prefix(1)))
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
        case .ranking: return ranking(using: &random)
        case .lines:
            return .array(
                (0..<Int.random(in: 1...4, using: &random)).compactMap { _ in
                    LineText(HostileText.random(using: &random)).map { .string($0.rawValue) }
                })
        case .signatories: return signatories(using: &random)
        case .text: return FreeText(HostileText.random(using: &random)).map { .string($0.rawValue) }
        case .line, .diaryNumber: return LineText(HostileText.random(using: &random)).map { .string($0.rawValue) }
        case .count:
            return .integer(
                random.oneIn(20)
                    ? Int.random(in: 0...99_999_999, using: &random) : Int.random(in: 0...99, using: &random))
        case .positions:
            let positions = FullTimeEquivalent(hundredths: Int.random(in: 0...99_999, using: &random))
            return positions.flatMap { $0.json }
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
        case .organisationNumber: return .string("212000-\(Int.random(in: 1000...9999, using: &random))")
        case .plusgiro: return .string("\(Int.random(in: 100...9999, using: &random))-1")
        case .bankgiro: return .string("\(Int.random(in: 100...9999, using: &random))-4321")
        case .giro:
            return .object(
                [
                    ["giro": .string("384-7126")], ["plusgiro": .string("1268-2")], ["bankgiro": .string("5089-7669")],
                ].randomElement(using: &random) ?? [:])
        case .address: return object(["street": words, "postalCode": code, "locality": words], using: &random)
        case .placeAndDate: return object(["place": words, "date": { _ in .string("2021-02-26") }], using: &random)
        case .nameAndTitle: return object(["name": words, "title": words], using: &random)
        case .countyBoard:
            return object(
                [
                    "name": { _ in .string("Länsstyrelsen Norrbotten") },
                    "unit": { _ in .string("Enheten för social hållbarhet") },
                    "email": { _ in .string("norrbotten@example.se") },
                    "handler.name": { $0.oneIn(4) ? words(&$0) : .string("Ebba von Exempel") },
                    "handler.phone": { _ in .string("010-123 45 67") },
                    "address": { object(["street": words, "postalCode": code, "locality": words], using: &$0) },
                ], using: &random)
        case .waitingTime:
            let text = LineText(random.oneIn(2) ? HostileText.random(using: &random) : "2 – 3 månader")
            return text.map { WaitingTime($0).json }
        case .statement: return random.oneIn(2) ? .bool(true) : nil
        case .nothing: return nil
        }
    }

    /// An object in which each key has its value or is missing.
    private static func object(
        _ members: [String: (inout SeededGenerator) -> JSONValue?], using random: inout SeededGenerator
    ) -> JSONValue? {
        var object: [String: JSONValue] = [:]
        for (key, value) in members.sorted(by: { $0.key < $1.key }) where !random.oneIn(4) {
            object[key] = value(&random)
        }
        return object.isEmpty ? nil : .object(object)
    }

    /// Hostile words, or harmless ones.
    private static func words(_ random: inout SeededGenerator) -> JSONValue? {
        let harmless = ["Box 4044", "Skellefteå", "c/o Stödhuset, Gatan 3", "Åsa Exempel", "Tf. enhetschef"]
        let text = random.oneIn(2) ? HostileText.random(using: &random) : harmless.randomElement(using: &random) ?? ""
        return LineText(text).map { .string($0.rawValue) }
    }

    private static func code(_ random: inout SeededGenerator) -> JSONValue? {
        .string("\(Int.random(in: 100...999, using: &random)) \(Int.random(in: 10...99, using: &random))")
    }

    private static func ranking(using random: inout SeededGenerator) -> JSONValue? {
        var years: [String: JSONValue] = [:]
        for year in 2009..<Int.random(in: 2010...2013, using: &random) {
            let ranks = (0..<Int.random(in: 1...4, using: &random)).map { _ -> JSONValue in
                .array(
                    (0..<Int.random(in: 1...2, using: &random)).compactMap { _ in
                        ContactReason.known.randomElement(using: &random).map { .string($0.rawValue) }
                    })
            }
            years["\(year)"] = .array(ranks)
        }
        return .object(years)
    }

    private static func signatories(using random: inout SeededGenerator) -> JSONValue? {
        let persons = (0..<Int.random(in: 1...3, using: &random)).compactMap { _ -> JSONValue? in
            guard let name = LineText(HostileText.random(using: &random)) else { return nil }
            var person: [String: JSONValue] = ["name": .string(name.rawValue)]
            person["title"] = LineText(HostileText.random(using: &random)).map { .string($0.rawValue) }
            return .object(person)
        }
        return persons.isEmpty ? nil : .array(persons)
    }

    private static func municipality(using random: inout SeededGenerator) -> JSONValue? {
        let known = Municipality.all.randomElement(using: &random)
        let municipality = random.oneIn(3) ? Municipality(name: HostileText.random(using: &random)) : known
        return municipality.flatMap { $0.json }
    }
}

extension RandomDocument {
    /// Whether a field of a form holds a person's own words.
    static func isWords(_ field: FieldID, in edition: FormEdition) -> Bool {
        edition.items.contains { item in
            questions(of: item).contains { question in
                question.fields.contains(field) && [.text, .line, .diaryNumber].contains(question.answer)
            }
        }
    }
}
