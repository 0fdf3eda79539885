import Foundation
import POModel
import TestSupport
import Testing

@testable import POForms

/// What must hold for every edition that comes with the package.
@Suite struct EditionTests {
    @Test(arguments: FormEdition.builtIn)
    func everyIdIsAFieldOfTheDocument(edition: FormEdition) throws {
        for (field, kind) in Self.questions(of: edition) {
            var answers = Answers()
            answers["kind"] = .string(edition.kind.rawValue)
            var random = SeededGenerator(seed: 1)
            let value = kind.flatMap { $0 == .statement ? .bool(true) : RandomDocument.value($0, using: &random) }
            answers[field] = value ?? Self.choice(of: field, in: edition)
            let document = try answers.document(as: GrantDocument.self)
            let unknown: [String]
            switch document {
            case .report(let report): unknown = UnknownFields.paths(in: report)
            case .application(let application): unknown = UnknownFields.paths(in: application)
            case .memorandum(let memorandum): unknown = UnknownFields.paths(in: memorandum)
            case .other: unknown = [field.rawValue]
            }
            #expect(unknown == [], "\(field) is no field of the document")
            #expect(
                answers[field] != nil && Answers(document)[field] == answers[field], "\(field) does not hold its value")
        }
    }

    @Test(arguments: FormEdition.builtIn)
    func everyIdStandsOnce(edition: FormEdition) {
        let repeated = Dictionary(grouping: edition.fields) { $0 }.filter { $0.value.count > 1 }.keys
        #expect(repeated.isEmpty)
    }

    @Test(arguments: FormEdition.builtIn)
    func everyRowHasACellForEachColumn(edition: FormEdition) {
        for case .table(let table) in edition.items {
            #expect(table.rows.allSatisfy { $0.cells.count == table.columns.count })
        }
    }

    @Test(arguments: FormEdition.builtIn)
    func isDataThatCanBeWrittenAndRead(edition: FormEdition) throws {
        let data = try JSONEncoder().encode(edition)
        #expect(try JSONDecoder().decode(FormEdition.self, from: data) == edition)
    }

    @Test func itemsMustTellTheirKind() {
        for json in [#"{}"#, #"{"question":{},"note":{}}"#, #"{"riddle":{}}"#] {
            #expect(throws: DecodingError.self) { try JSONDecoder().decode(FormItem.self, from: Data(json.utf8)) }
        }
    }

    private static func questions(of edition: FormEdition) -> [(FieldID, AnswerKind?)] {
        edition.items.flatMap { item -> [(FieldID, AnswerKind?)] in
            switch item {
            case .caption, .note: []
            case .question(let question): RandomDocument.parts(of: question)
            case .fields(let fields): fields.flatMap(RandomDocument.parts)
            case .choices(let choices):
                [(choices.id, nil)] + choices.options.compactMap(\.detail).map { ($0, .text) }
            case .table(let table):
                table.rows.flatMap(\.cells).flatMap { cell -> [(FieldID, AnswerKind?)] in
                    switch cell {
                    case .answer(let field, let kind): [(field, kind)]
                    case .mark(let field, _, let number):
                        [(field, nil)] + [number].compactMap(\.self).map { ($0, .count) }
                    }
                }
            }
        }
    }

    private static func choice(of field: FieldID, in edition: FormEdition) -> JSONValue? {
        for case .choices(let choices) in edition.items where choices.id == field {
            let value = JSONValue.string(choices.options[0].value)
            return choices.allowsSeveral ? .array([value]) : value
        }
        for case .table(let table) in edition.items {
            for case .mark(let marked, let choice, _) in table.rows.flatMap(\.cells) where field == marked {
                return choice.value
            }
        }
        return nil
    }
}

/// What a form cannot carry.
@Suite struct UnplacedTests {
    private func unplaced(_ change: (inout GrantReport) -> Void) -> [FieldID] {
        guard case .report(var report) = FormEdition.report2024.blankDocument() else { return [] }
        change(&report)
        return FormEdition.report2024.unplaced(.report(report))
    }

    @Test func aBlankReportFits() { #expect(unplaced { _ in } == []) }

    @Test func answersThatTheFormDoesNotAsk() {
        #expect(unplaced { $0.pandemic.affected = .yes } == ["pandemic.affected"])
        #expect(unplaced { $0.signature.place = LineText("Kalmar") } == ["signature.place"])
        #expect(unplaced { $0.unknownFields["x"] = .integer(1) } == ["x"])
    }

    @Test func choicesThatTheFormDoesNotHave() { #expect(unplaced { $0.access.queue = .partly } == ["access.queue"]) }

    @Test func daysThatTheTextDoesNotTell() throws {
        let text = try #require(LineText("2 veckor"))
        #expect(unplaced { $0.access.waitingTime = WaitingTime(text) } == [])
        let fields = unplaced {
            $0.access.waitingTime = WaitingTime(text)
            $0.access.waitingTime.maximumDays = 30
        }
        #expect(fields == ["access.waitingTime"])
    }

    @Test func undividedCounts() {
        #expect(unplaced { $0.clients.total.all = CountsByGender(undivided: 4) } == ["clients.total.all.undivided"])
    }

    @Test func aNumberThatWouldBeReadAsAMark() {
        #expect(unplaced { $0.access.municipalitiesWithQueue = 3 } == ["access.municipalitiesWithQueue"])
        #expect(unplaced { $0.access.municipalitiesWithQueue = 0 } == [])
    }

    @Test func anotherEditionOrNoYear() {
        #expect(unplaced { $0.edition = EditionID(rawValue: "report-1999") } == ["edition"])
        #expect(unplaced { $0.year = nil } == ["year"])
    }
}
