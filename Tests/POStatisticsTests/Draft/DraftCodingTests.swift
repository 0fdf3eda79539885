import Foundation
import POModel
import POStatistics
import TestSupport
import Testing

/// Drafts, series and tables that are kept and read again.
@Suite struct DraftCodingTests {
    private static func coded<Value: Codable>(_ value: Value) throws -> Value {
        try JSONDecoder().decode(Value.self, from: JSONEncoder().encode(value))
    }

    @Test(arguments: [FormEdition.report2012, .report2021, .report2024])
    func keepsADraftOfAReport(edition: FormEdition) throws {
        let text = RandomService(seed: 5).text
        let codes = [code("0880")]
        let year = try RegisterReader.read(text.utf8, year: 2024).serviceYear
        var draft = try #require(year.report(for: codes, on: edition))
        draft.carryOver(from: try InventedReports.report(year: 2023))
        draft.fill(from: try InventedReports.report(year: 2024), source: .register)
        var begun = GrantReport()
        begun.clients.total.all = CountsByGender(women: 1_000)
        draft.begin(with: begun)
        #expect(!draft.conflicts.isEmpty)
        let kept = try Self.coded(draft)
        #expect(kept == draft)
        #expect(kept.unanswered == draft.unanswered)
    }

    @Test func keepsADraftOnAFormOfOnesOwn() throws {
        let edition = FormEdition.ofCounts(year: 2024, genders: [.woman, .man], ageBands: AgeBand.current)
        let year = try RegisterReader.read(RandomService(seed: 5).text.utf8, year: 2024).serviceYear
        let draft = try #require(year.report(for: [code("0880")], on: edition))
        let kept = try Self.coded(draft)
        #expect(kept == draft && kept.unanswered == draft.unanswered)
    }

    @Test func keepsADraftOfAnApplication() throws {
        let table = try RegisterReader.read(RandomService(seed: 5).text.utf8, year: 2024).serviceYear
            .table(for: [code("0880")])
        var draft = ApplicationDraft(for: code("0880"), year: 2025)
        draft.add(try InventedReports.report())
        #expect(try Self.coded(draft) == draft)
        #expect(try Self.coded(table) == table)
    }

    @Test func keepsASeries() throws {
        let series = ReportSeries(try [2021, 2023, 2024].map { try InventedReports.report(year: $0) })
        #expect(!series.lines.isEmpty)
        #expect(try Self.coded(series) == series)
    }

    @Test func keepsTablesToPublish() throws {
        let years = try [2023, 2024].map {
            try RegisterReader.read(RandomService(seed: 3).text.utf8, year: $0).tables()
        }
        let linked = try LinkedTables(years)
        #expect(try Self.coded(linked.tables) == linked.tables)
        #expect(try Self.coded(linked.protected().tables) == linked.protected().tables)
        let none = try LinkedTables([])
        #expect(try Self.coded(none.tables) == none.tables)
    }
}
