import Foundation
import POModel
import TestSupport
import Testing

@testable import POForms

@Suite struct EditionProblemTests {
    @Test(arguments: FormEdition.builtIn)
    func noneComesWithThePackage(edition: FormEdition) { #expect(edition.problems == []) }

    /// A small form that is right, with one part changed.
    private func problems(
        _ change: String..., of id: String = "next-year", question: String = #""remarks","label":"Övrigt om året""#
    ) throws -> [String] {
        let items = change.isEmpty ? "" : "," + change.joined(separator: ",")
        let json = """
            {"id":"\(id)","kind":"grantReport","year":2026,"sections":[{"heading":"Redovisning","level":1,"items":[
            {"fields":[{"id":"year","label":"Avser år","answer":"year"}]},
            {"question":{"id":\(question),"answer":"text"}}\(items)]}]}
            """
        let edition = try JSONDecoder().decode(FormEdition.self, from: Data(json.utf8))
        return edition.problems.map { "\($0.code.rawValue) \($0.path) \($0.arguments.joined(separator: "|"))" }
    }

    @Test func aFormThatIsRightHasNone() throws { #expect(try problems() == []) }

    @Test(arguments: [
        (
            #"{"question":{"id":"remarks","label":"En sak till","answer":"text"}}"#,
            ["repeated-id sections.0.items.2.question.id sections.0.items.1.question.id"]
        ),
        (
            #"{"question":{"id":"clients.totl.all.women","label":"Kvinnor","answer":"count"}}"#,
            ["unknown-field sections.0.items.2.question.id clients.total.all.women"]
        ),
        (
            #"{"question":{"id":"economy.x","label":"Annat","answer":"count"}}"#,
            ["unknown-field sections.0.items.2.question.id "]
        ),
        (
            #"{"question":{"id":"remark","label":"En sak till","answer":"text"}}"#,
            ["nearly-known-field sections.0.items.2.question.id remarks"]
        ),
        (
            #"{"question":{"id":"signature.date","label":"Undertecknat","answer":"text"}}"#,
            ["unsuitable-answer sections.0.items.2.question.id text"]
        ),
        (
            #"{"question":{"id":"two words","label":"Annat","answer":"text"}}"#,
            ["invalid-id sections.0.items.2.question.id "]
        ),
        (
            #"{"question":{"id":"a..b","label":"Annat","answer":"text"}}"#,
            ["invalid-id sections.0.items.2.question.id "]
        ),
        (
            #"{"question":{"id":"new","label":"5 –","answer":"text"}}"#,
            ["label-without-letters sections.0.items.2.question.label "]
        ),
        (
            #"{"question":{"id":"new","label":"| Annat","answer":"text"}}"#,
            ["unprintable-label sections.0.items.2.question.label "]
        ),
        (
            #"{"question":{"id":"new","label":{"text":"Annat","alternatives":["Ett\nannat"]},"answer":"text"}}"#,
            ["unprintable-label sections.0.items.2.question.label.alternatives.0 "]
        ),
        (
            #"{"caption":{"text":"Ring oss","meaning":"fone"}}"#,
            ["unknown-meaning sections.0.items.2.caption.meaning phone"]
        ),
        (
            #"{"caption":{"text":"Ring oss","meaning":"weather"}}"#,
            ["unknown-meaning sections.0.items.2.caption.meaning "]
        ),
        (#"{"caption":"Under {år}"}"#, ["misused-year sections.0.items.2.caption "]),
        (#"{"caption":"Under 20{year}"}"#, ["misused-year sections.0.items.2.caption "]),
        (#"{"caption":"{year} och {year}"}"#, ["misused-year sections.0.items.2.caption "]),
        (#"{"fields":[]}"#, ["empty-group sections.0.items.2.fields "]),
        (#"{"table":{"columns":[],"rows":[]}}"#, ["empty-group sections.0.items.2.table "]),
        (
            #"{"table":{"columns":["Ja","Nej"],"rows":[{"label":"Handledning gavs","cells":[{"id":"supervision.offered","mark":true}]}]}}"#,
            ["uneven-row sections.0.items.2.table.rows.0.cells 1|2"]
        ),
        (
            #"{"table":{"columns":["Ja","Nej"],"rows":[{"label":"Handledning gavs","cells":[{"id":"supervision.offered","mark":true},{"id":"supervision.offered","mark":"no"}]}]}}"#,
            ["unsuitable-choice sections.0.items.2.table.rows.0.cells.1.mark no"]
        ),
        (#"{"note":{"openings":[]}}"#, ["empty-note sections.0.items.2.note "]),
        (#"{"note":{"openings":["Se ovan"]}}"#, ["short-opening sections.0.items.2.note.openings.0 12"]),
        (
            #"{"note":{"openings":["Övrigt om å","Övrigt om året"]}}"#,
            [
                "unreachable-label sections.0.items.1.question.label Övrigt om å",
                "short-opening sections.0.items.2.note.openings.0 12",
            ]
        ),
        (
            #"{"choices":{"id":"pandemic.affected","label":"Har verksamheten påverkats?","allowsSeveral":false,"options":[]}}"#,
            ["empty-group sections.0.items.2.choices.options "]
        ),
        (
            #"{"choices":{"id":"pandemic.effects","label":"Hur har verksamheten påverkats?","allowsSeveral":false,"options":[{"label":"Fler klienter","value":"moreClients"}]}}"#,
            ["unsuitable-choice sections.0.items.2.choices.options.0.value moreClients"]
        ),
    ])
    func eachIsToldWithItsPlace(item: String, wanted: [String]) throws { #expect(try problems(item) == wanted) }

    @Test func wordsThatHideAQuestionAreTold() throws {
        let found = try problems(
            #"{"fields":[{"id":"new","label":"Handläggare","answer":"line"},{"id":"newer","label":"Handläggare","answer":"nothing"},{"id":"newest","label":"Handläggare","answer":"line"}]}"#,
            #"{"note":{"openings":["Anteckningar om hur det gick"]}}"#,
            #"{"question":{"id":"newer","label":"Anteckningar om hur det gick under året","answer":"text"}}"#)
        #expect(
            found == ["unreachable-label sections.0.items.4.question.label Anteckningar om hur det gick"])
    }

    @Test func wordsOfVeryManyQuestionsAreToldOnce() {
        let questions = (0..<1_000).map { FormQuestion(FieldID(rawValue: "own\($0)"), "Antal", .line) }
        let edition = FormEdition(
            id: EditionID(rawValue: "own"), kind: .grantReport, year: 2026,
            sections: [
                .init(items: [.fields([.init("year", "Avser år", .year)])]), .init(items: [.fields(questions)]),
            ])
        #expect(
            edition.problems.map { "\($0.code.rawValue) \($0.path) \($0.arguments)" } == [
                #"repeated-label sections.1 ["Antal", "64"]"#
            ])
        let answers = (0..<1_000).map { "Antal: svar \($0)\n\n" }.joined()
        #expect(FormReader(editions: [edition]).read("Avser år: 2026\n\n" + answers).documents.count == 1)
    }

    @Test(arguments: [-5, 0, 7])
    func aLevelThatIsNoneIsRefused(level: Int) {
        let json = #"{"id":"x","kind":"grantReport","year":2026,"sections":[{"level":\#(level),"items":[]}]}"#
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(FormEdition.self, from: Data(json.utf8)) }
    }

    @Test func theEditionItselfIsLookedAt() throws {
        #expect(try problems(of: "next year") == ["invalid-edition-id id "])
        let empty = FormEdition(
            id: EditionID(rawValue: "x"), kind: .grantReport, year: 2026,
            sections: [.init(heading: "Om {year}", level: 6)])
        #expect(
            empty.problems.map { "\($0.code.rawValue) \($0.path)" } == [
                "nothing-asked sections", "year-not-asked sections.0.heading",
            ])
    }

    /// A free-form edition with one phrase and one column, each of them in JSON.
    @Test(
        arguments: [
            (#""växel {grantee.phone}""#, #"{"word":"kvinnor","key":"women"}"#, []),
            (
                #"{"text":"antal nya [¶ {=year-1}] {clients.new.all.*}","unless":["sökt*"],"given":"bara avslutade"}"#,
                #"{"word":"kvinnor","key":"women"}"#, []
            ),
            (#""[växel {grantee.phone}""#, #"{"word":"alla"}"#, ["invalid-phrase prose.phrases.0 "]),
            (#""växel] {grantee.phone}""#, #"{"word":"alla"}"#, ["invalid-phrase prose.phrases.0 "]),
            (#""[ ] {grantee.phone}""#, #"{"word":"alla"}"#, ["invalid-phrase prose.phrases.0 "]),
            (#""Växel {grantee.phone}""#, #"{"word":"alla"}"#, ["invalid-phrase prose.phrases.0 "]),
            (#""växel||telefon {grantee.phone}""#, #"{"word":"alla"}"#, ["invalid-phrase prose.phrases.0 "]),
            (#""växel {grantee.phone""#, #"{"word":"alla"}"#, ["invalid-phrase prose.phrases.0 "]),
            (#""{=year1} {grantee.phone}""#, #"{"word":"alla"}"#, ["invalid-phrase prose.phrases.0 "]),
            (#""växel telefon""#, #"{"word":"alla"}"#, ["invalid-phrase prose.phrases.0 "]),
            (#""""#, #"{"word":"alla"}"#, ["invalid-phrase prose.phrases.0 "]),
            (#""växel {grantee.fone}""#, #"{"word":"alla"}"#, ["field-not-asked prose.phrases.0 grantee.fone"]),
            (#""{clients.new.all.*} nya""#, #"{"word":"alla"}"#, ["field-not-asked prose.phrases.0 clients.new.all.*"]),
            (
                #""nya {clients.new.all.*}""#, #"{"word":"flickor","key":"girls"}"#,
                ["field-not-asked prose.phrases.0 clients.new.all.girls"]
            ),
            (
                #"{"text":"växel {grantee.phone}","unless":["ej här"],"given":"[bara"}"#, #"{"word":"Alla"}"#,
                [
                    "invalid-phrase prose.columns.0.word ", "invalid-phrase prose.phrases.0.given ",
                    "invalid-phrase prose.phrases.0.unless.0 ",
                ]
            ),
        ] as [(String, String, [String])])
    func phrasesAreLookedThrough(phrase: String, column: String, wanted: [String]) throws {
        let json = #"{"columns":[\#(column)],"phrases":[\#(phrase)]}"#
        let letter = FormEdition.report2012
        let edition = FormEdition(
            id: letter.id, kind: letter.kind, year: letter.year, sections: letter.sections,
            prose: try JSONDecoder().decode(FormProse.self, from: Data(json.utf8)))
        let found = edition.problems.map { "\($0.code.rawValue) \($0.path) \($0.arguments.joined(separator: "|"))" }
        #expect(found == wanted)
    }

    @Test func aFormThatPrintsNothingButItsQuestionsIsLookedThrough() throws {
        let json =
            #"{"id":"a","kind":"newer","year":2026,"sections":[{"level":1,"items":[{"fields":[{"id":"x","label":"Avser","answer":"year"}]}]}]}"#
        let edition = try JSONDecoder().decode(FormEdition.self, from: Data(json.utf8))
        #expect(edition.problems.map(\.code) == [])
        #expect(FormReader(editions: [edition]).read("").diagnostics.map(\.code) == [.noForm])
    }

    @Test func aYearThatNoFormCanBeAboutIsTold() {
        let old = FormEdition(id: .report2024, kind: .grantReport, year: 24, sections: FormEdition.report2024.sections)
        #expect(old.problems.map { "\($0.code.rawValue) \($0.path)" } == ["invalid-year year"])
    }

    @Test func severalAreToldInOrder() throws {
        let found = try problems(#"{"fields":[]}"#, #"{"caption":"–"}"#, #"{"caption":"{}"}"#)
        #expect(
            found == [
                "empty-group sections.0.items.2.fields ", "label-without-letters sections.0.items.3.caption ",
                "label-without-letters sections.0.items.4.caption ", "misused-year sections.0.items.4.caption ",
            ])
    }
}

/// A form that asks what no document of the package has a place for.
@Suite struct CustomEditionTests {
    static let edition = Result {
        try JSONDecoder().decode(FormEdition.self, from: Fixture.data("Fixtures/report-2026.json"))
    }

    private static let reader = edition.map { FormReader(editions: FormEdition.builtIn + [$0]) }

    @Test func hasNoProblems() throws { #expect(try Self.edition.get().problems == []) }

    @Test func newAnswersStandUnderTheirIDsAmongTheAdditional() throws {
        var answers = Answers()
        answers["kind"] = .string("grantReport")
        answers["localFunding.amount"] = .integer(120_000)
        answers["localFunding.source"] = .string("Kommunen")
        answers["additional.grade"] = .integer(3)
        let json = try canonical(try answers.document())
        #expect(
            try JSONDecoder().decode(JSONValue.self, from: Data(json.utf8))
                == .object([
                    "kind": .string("grantReport"),
                    "additional": .object([
                        "localFunding.amount": .integer(120_000), "localFunding.source": .string("Kommunen"),
                        "grade": .integer(3),
                    ]),
                ]))
        #expect(answers["grade"] == .integer(3))
    }

    @Test(arguments: RoundTripTests.Format.allCases, seeds)
    func isReadBack(format: RoundTripTests.Format, seed: UInt64) throws {
        let edition = try Self.edition.get()
        var random = SeededGenerator(seed: seed)
        let document = try RandomDocument.make(for: edition, using: &random)
        let rendered = try format.render(document, edition)
        let reading = try Self.reader.get().read(rendered)
        #expect(try canonical(reading.documents.map(\.document)) == canonical([document]))
        #expect(reading.diagnostics.map(\.code.rawValue) == [])
        #expect(reading.unclaimed.map(\.text) == [])
        try AccountingLaw.check(reading)
        if format == .htmlForm {
            let sent = FormSubmission(BrowserForm.pairs(of: rendered), on: edition)
            #expect(try canonical(sent.document) == canonical(document))
        }
    }

    @Test func anotherFormHasNoPlaceForThem() throws {
        var random = SeededGenerator(seed: 1)
        let edition = try Self.edition.get()
        var answers = Answers(edition.blankDocument())
        answers["localFunding.plan"] = RandomDocument.value(.text, using: &random)
        answers["localFunding.town"] = .object(["name": .string("Kalmar"), "code": .string("0880")])
        let document = try answers.document()
        #expect(edition.unplaced(document) == [])
        #expect(
            FormEdition.report2024.unplaced(document)
                == ["additional.localFunding.plan", "additional.localFunding.town", "edition"])
    }
}
