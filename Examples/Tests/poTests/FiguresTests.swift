import Foundation
import POModel
import POStatistics
import Testing

/// `po figures`, `po explain` and `po draft`.
@Suite struct FiguresTests {
    private struct Output: Decodable {
        let service: ServiceFigures
        let reasons: [RankedReason]?
        let records: RecordFigures?
    }

    private func register() throws -> Register {
        try JSONDecoder().decode(Register.self, from: Data(contentsOf: URL(filePath: example("register.json"))))
    }

    @Test(arguments: ["csv", "json"])
    func printsTheFiguresOfTheService(ending: String) throws {
        let run = try Command(
            "figures", example("register.\(ending)"), "--year", "2024", "--municipality", "0880", "--period", "quarter")
        #expect(run.status == 0)
        let output = try JSONDecoder().decode(Output.self, from: run.output)
        let reading = RegisterReading(of: try register(), year: 2024, scope: .service)
        let kalmar = try #require(MunicipalityCode(rawValue: "0880"))
        let figures = reading.serviceYear.figures(for: [kalmar], periods: [.quarter])
        #expect(output.service.periods == figures.periods && output.service.waiting == figures.waiting)
        #expect(output.service.caseload == figures.caseload && output.service.continuity == figures.continuity)
        #expect(output.reasons?.first?.rank == 1)
        // Neither keeps other records than assignments.
        #expect(output.records == nil)
    }

    @Test func whatTheRegisterDoesNotRecordIsAbsent() throws {
        let csv = try Command(
            ["figures", "-", "--year", "2024"], input: TablesTests.header + "c1,0880,man,1987,2024-03-04,\n")
        let json = try Command(
            ["figures", "-", "--year", "2024"],
            input: #"{"clients":[{"id":"c1","gender":"man","birthYear":1987}],"#
                + #""assignments":[{"client":"c1","municipality":"0880","opened":"2024-03-04"}]}"#)
        for run in [csv, json] {
            #expect(run.status == 0)
            let output = try JSONDecoder().decode([String: [String: JSONValue]].self, from: run.output)
            #expect(Set(output.keys) == ["service"])
            #expect(
                Set(output["service"]?.keys.map(\.self) ?? []) == [
                    "year", "periods", "closedLengths", "runningLengths", "definition",
                ])
        }
    }

    @Test func theOtherRecordsOfARegisterInJSONHaveFigures() throws {
        let run = try Command(
            ["figures", "-", "--year", "2024"],
            input: #"{"consultations":[{"date":"2024-02-01"},{"date":"2023-02-01"}]}"#)
        #expect(run.status == 0)
        let records = try JSONDecoder().decode(Output.self, from: run.output).records
        #expect(records?.consultations == 1 && records?.deficiencies == nil)
    }

    @Test func listsTheClientsInACell() throws {
        let cell = "clients.new.all.women"
        let run = try Command(
            "explain", example("register.csv"), "--year", "2024", "--municipality", "0880", "--cell", cell)
        #expect(run.status == 0)
        let ids = String(decoding: run.output, as: UTF8.self).split(separator: "\n").map(String.init)
        let reading = RegisterReading(of: try register(), year: 2024)
        let kalmar = try #require(MunicipalityCode(rawValue: "0880"))
        #expect(ids == reading.serviceYear.clients(in: ReportCell(.new, gender: .woman), of: [kalmar]))
        #expect(ids.count == reading.serviceYear.table(for: [kalmar]).clients.new.all.women?.rawValue)
    }

    @Test(arguments: [
        (
            "2025", "en",
            [
                "The client had an assignment already when the period began, and is not new.",
                "Assignment 2: The assignment was closed before the year, on 2023-06-30.",
            ]
        ),
        (
            "2023", "sv",
            [
                "Klienten hade ett uppdrag redan vid periodens början och är inte ny.",
                "Uppdrag 44: Uppdraget öppnades efter året, 2024-05-13.",
            ]
        ),
        ("2022", "sv", ["Klienten räknas i rutan."]),
    ])
    func tellsWhyAClientIsNotInACell(year: String, language: String, lines: [String]) throws {
        let run = try Command(
            "explain", example("register.json"), "--year", year, "--cell", "clients.new", "--client", "c0000007",
            "--language", language)
        #expect(run.status == 0)
        #expect(String(decoding: run.output, as: UTF8.self).split(separator: "\n").map(String.init) == lines)
    }

    @Test func refusesACellThatIsNot() throws {
        let run = try Command("explain", example("register.csv"), "--year", "2024", "--cell", "clients.newer")
        #expect(run.status == 2)
        #expect(run.messages.contains("there is no cell 'clients.newer'"))
    }

    private struct Drafted<Document: Decodable>: Decodable {
        struct Sentence: Decodable {
            let field: String
            let text: String
        }
        struct Conflict: Decodable {
            let field: FieldID
            let name: String
            let answer: String
        }
        let document: Document
        let sources: [String: DraftSource]
        let conflicts: [Conflict]
        let unanswered: [String]
        let suggestions: [Sentence]
        let notes: [String]
    }

    @Test func draftsAReportWithItsSources() throws {
        let last =
            #"{"kind":"grantReport","edition":"report-2024","year":2023,"grantee":{"municipality":{"code":"0885"},"phone":"0480-00 00 00"}}"#
        let run = try withFile(last) {
            try Command(
                "draft", example("register.json"), "--year", "2024", "--municipality", "0880", "--sources", "--last",
                $0)
        }
        #expect(run.status == 0)
        let draft = try JSONDecoder().decode(Drafted<GrantReport>.self, from: run.output)
        #expect(draft.sources["clients.new.all.women"] == .tables)
        #expect(draft.sources["grantee.phone"] == .report(year: 2023))
        #expect(draft.conflicts.map(\.field) == ["grantee.municipality"])
        #expect(draft.conflicts.map(\.name) == ["Municipality"])
        // No employment is known, so no work either.
        #expect(draft.document.economy.used.positions == nil)
        #expect(draft.unanswered.contains("signature.date") && draft.notes.count == 2)
    }

    @Test func draftsAnApplication() throws {
        let report = try Command(
            "report", example("register.json"), "--year", "2024", "--municipality", "0880", "--format", "json")
        let run = try withFile(String(decoding: report.output, as: UTF8.self)) {
            try Command(
                "draft", example("register.json"), "--kind", "application", "--year", "2025", "--municipality", "0880",
                "--sources", "--last", $0)
        }
        #expect(run.status == 0)
        let draft = try JSONDecoder().decode(Drafted<GrantApplication>.self, from: run.output)
        #expect(draft.document.year == 2025 && draft.document.applicant.municipality?.name == "Kalmar")
        #expect(draft.suggestions.map(\.text) == ["In 2024, 49 clients were supported, of whom 28 were new."])
        #expect(draft.unanswered.contains("positions"))
    }

    @Test(arguments: [
        (["--year", "2020", "--municipality", "0880"], Int32(1), "no assignment touches 2020 in 0880"),
        (["--year", "2024", "--municipality", "9999"], 2, "no municipality has the code '9999'"),
        (
            ["--year", "2024", "--municipality", "0880", "--edition", "memorandum"], 2,
            "memorandum is the form of an official memorandum; the form of a report is wanted"
        ),
    ])
    func tellsWhyThereIsNoDraft(arguments: [String], status: Int32, message: String) throws {
        let run = try Command(["draft", example("register.csv")] + arguments)
        #expect(run.status == status && run.output.isEmpty)
        #expect(run.messages.contains(message))
    }
}
