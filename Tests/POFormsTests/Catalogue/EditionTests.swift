import Foundation
import POModel
import TestSupport
import Testing

@testable import POForms

/// What must hold for every edition that comes with the package.
@Suite struct EditionTests {
    @Test(arguments: FormEdition.builtIn)
    func everyIdIsAFieldOfTheDocument(edition: FormEdition) throws {
        var random = SeededGenerator(seed: 1)
        for item in edition.items {
            for question in RandomDocument.questions(of: item) where question.answer != .nothing {
                // Parts may be missing from a random value; all are seen in a few.
                var unseen = Set(question.fields)
                for _ in 0..<200 where !unseen.isEmpty {
                    var answers = Answers()
                    guard let value = RandomDocument.value(question.answer, using: &random) else { continue }
                    unseen.subtract(answers.set(value, for: question))
                    try expectKept(answers, for: question.fields, edition)
                }
                #expect(unseen.isEmpty, "\(unseen) has no value")
            }
            for (field, value) in Self.marks(of: item) {
                var answers = Answers()
                answers[field] = value
                try expectKept(answers, for: [field], edition)
            }
        }
    }

    private func expectKept(_ answers: Answers, for fields: [FieldID], _ edition: FormEdition) throws {
        var answers = answers
        answers["kind"] = .string(edition.kind.rawValue)
        let document = try answers.document()
        let unknown: [String]
        switch document {
        case .report(let report): unknown = UnknownFields.paths(in: report)
        case .application(let application): unknown = UnknownFields.paths(in: application)
        case .memorandum(let memorandum): unknown = UnknownFields.paths(in: memorandum)
        case .other: unknown = fields.map(\.rawValue)
        }
        #expect(unknown == [], "\(fields) is no field of the document")
        for field in fields {
            #expect(Answers(document)[field] == answers[field], "\(field) does not hold its value")
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

    /// Each field that marks answer, with each of its values.
    private static func marks(of item: FormItem) -> [(FieldID, JSONValue)] {
        switch item {
        case .table(let table):
            table.rows.flatMap(\.cells).flatMap { cell -> [(FieldID, JSONValue)] in
                guard case .mark(let field, let choice, let number) = cell else { return [] }
                return [(field, choice.value)] + (number.map { [($0, .integer(2))] } ?? [])
            }
        case .choices(let choices):
            choices.options.compactMap { option in choices.value(marking: [option]).map { (choices.id, $0) } }
        case .caption, .note, .question, .fields: []
        }
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
        #expect(unplaced { $0.pandemic.affected = .listed(.yes) } == ["pandemic.affected"])
        #expect(unplaced { $0.signature.place = LineText("Kalmar") } == ["signature.place"])
        #expect(unplaced { $0.unknownFields["x"] = .integer(1) } == ["x"])
    }

    @Test func choicesThatTheFormDoesNotHave() {
        #expect(unplaced { $0.access.queue = .listed(.partly) } == ["access.queue"])
    }

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
