import Foundation
import POForms
import POModel
import POStatistics
import Testing

/// A county's own form of 2026, known from its JSON alone: other age bands, no column for non-binary people, and a
/// question of its own.
@Suite struct CountyEditionTests {
    private let edition: FormEdition
    private let editions: EditionFinder
    private let kalmar: MunicipalityCode

    init() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Examples/Data")
        let data = try Data(contentsOf: folder.appending(path: "report-2026.json"))
        edition = try JSONDecoder().decode(FormEdition.self, from: data)
        editions = EditionFinder([edition])
        kalmar = try #require(MunicipalityCode(rawValue: "0880"))
    }

    private static let rows = """
        client_id,municipality_code,gender,birth_year,applied,opened,closed,children_at_home,reasons
        c1,0880,woman,2004,2026-01-10,2026-02-04,,yes,economy;housing
        c2,0880,man,1990,2026-03-01,2026-03-06,2026-09-05,no,economy
        c3,0880,man,1960,,2023-03-05,,yes,
        c4,0880,nonBinary,1958,2026-03-01,2026-04-01,,no,healthcareContact
        c5,0880,woman,1985,2024-03-01,2024-04-01,2026-05-01,no,housing
        c6,0834,woman,1979,2026-01-02,2026-01-15,,no,economy
        """

    private func draft(_ year: Int, on edition: FormEdition, of code: String = "0880") throws -> ReportDraft {
        let reading = try RegisterReader.read(Self.rows.utf8, year: year)
        let code = try #require(MunicipalityCode(rawValue: code))
        return try #require(reading.serviceYear.report(for: [code], on: edition, among: editions))
    }

    /// The report of 2026, with what a person must write.
    private func report() throws -> GrantReport {
        var report = try draft(2026, on: edition).report
        report.additional["ownFunds.amount"] = .integer(120_000)
        report.ombuds.positions = FullTimeEquivalent(hundredths: 150)
        report.ombuds.headcount = CountsByGender(women: 1, men: 1)
        report.training.offered = false
        report.access.queue = .listed(.no)
        return report
    }

    @Test func nothingIsWrongWithTheEdition() throws {
        #expect(edition.problems.map { "\($0.path): \($0.text(in: .english))" } == [])
        #expect(try JSONDecoder().decode(FormEdition.self, from: JSONEncoder().encode(edition)) == edition)
        let shape = EditionShape(edition)
        #expect(shape.question("clients.total")?.ageBands.map(\.rawValue) == ["18-24", "25-44", "45-66", "67+"])
        #expect(shape.question("clients.total")?.genders == [.woman, .man])
        #expect(shape.asks("ownFunds.amount") && !shape.asks("clients.total.all.nonBinary"))
    }

    @Test func aRegisterFillsIt() throws {
        let draft = try draft(2026, on: edition)
        let clients = draft.report.clients
        #expect(draft.report.edition == edition.id)
        #expect(clients.total.all == CountsByGender(women: 2, men: 2))
        #expect(clients.total.byAge.keys.sorted().map(\.rawValue) == ["18-24", "25-44", "45-66", "67+"])
        #expect(clients.new.byAge[try #require(AgeBand(rawValue: "18-24"))] == CountsByGender(women: 1, men: 0))
        #expect(edition.unplaced(.report(draft.report)) == [])
        #expect(draft.unanswered.contains("ownFunds.amount") && draft.unanswered.contains("grantee.address"))
        #expect(!draft.unanswered.contains("clients.total"))
        #expect(draft.unanswered.allSatisfy(EditionShape(edition).asks))
    }

    @Test func theRulesSpeakOfNothingThatItLacks() throws {
        var context = RuleContext()
        context.editions = editions
        let run = RuleRun(of: .report(try report()), in: context)
        let shape = EditionShape(edition)
        for finding in run.findings {
            #expect(finding.fields.filter { !shape.asks($0) } == [], "\(finding.text(in: .english))")
            #expect(!finding.text(in: .english).contains("nonBinary"))
        }
        #expect(run["C1"]?.status == .passed && run["C15"]?.status == .passed)
        #expect(run.findings.contains { $0.rule == "P4" && $0.fields.contains("training.reasonNotOffered") })
    }

    @Test func itIsPrintedAndReadBack() throws {
        let document = GrantDocument.report(try report())
        let reader = FormReader(editions: editions.editions)
        for text in [
            try MarkdownRenderer(edition).render(document), try HTMLRenderer(edition).render(document),
            try TextRenderer(edition).render(document),
        ] {
            let reading = reader.read(text)
            #expect(reading.documents.map(\.document) == [document])
            #expect(reading.diagnostics == [] && reading.unclaimed.isEmpty)
        }
    }

    /// A form that does not name its edition, as others print it, is told by what it asks.
    @Test func itIsReadWithoutItsName() throws {
        let document = GrantDocument.report(try report())
        let printed = try MarkdownRenderer(edition).render(document)
        let text = printed.replacingOccurrences(of: "<!-- po-edition: report-2026 -->", with: "")
        #expect(text != printed)
        let reading = FormReader(editions: editions.editions).read(text)
        #expect(reading.documents.map(\.document) == [document])
        #expect(reading.unclaimed.isEmpty)
    }

    /// Ages meet where whole bands of one form make up bands of the other: here only all ages together.
    @Test func itIsComparedWithTheFormOf2024() throws {
        let earlier = try draft(2024, on: .report2024).report
        let comparison = try #require(ReportComparison(earlier, with: try report(), editions: editions))
        #expect(comparison.second.edition == edition.id)
        let adults = try #require(AgeBand(rawValue: "18+"))
        let women = try #require(comparison[ReportCell(.total, band: adults, gender: .woman)])
        #expect(women.first.number == 1 && women.second.number == 2)
        #expect(!women.verdict.isRefused)
        let total = try #require(comparison[ReportCell(.total)])
        #expect(total.first.number == 2 && total.second.number == 4 && !total.verdict.isRefused)
        let nonBinary = try #require(comparison[ReportCell(.total, gender: .nonBinary)])
        #expect(nonBinary.verdict == .refused(.notAsked(.second)))
        let shape = EditionShape(edition)
        #expect(comparison.differences.filter { $0.second == .blank && !shape.asks($0.cell.field) }.map(\.cell) == [])
    }

    @Test func itIsAddedUpWithOtherForms() throws {
        let reports = [
            ReceivedReport(try report(), name: "kalmar"),
            ReceivedReport(try draft(2026, on: .report2024, of: "0834").report, name: "torsås"),
        ]
        let (years, remarks) = YearRollUp.years(of: reports, editions: editions)
        let nation = try #require(years.first).nation
        #expect(remarks.isEmpty && nation.reports == ["torsås", "kalmar"])
        let women = try #require(nation[ReportCell(.total, gender: .woman)])
        #expect(women.sum == 3 && women.isComplete)
        let adults = try #require(nation[ReportCell(.new, band: AgeBand(rawValue: "18+"), gender: .woman)])
        #expect(adults.sum == 2 && adults.isComplete)
        #expect(nation[ReportCell(.total, gender: .nonBinary)]?.notAsked == ["kalmar"])
    }

    @Test func itsTablesArePublished() throws {
        let (years, _) = YearRollUp.years(of: [ReceivedReport(try report(), name: "kalmar")], editions: editions)
        let tables = LinkedTables(years)
        let clients = try #require(tables.tables.first { $0.id == "clients" })
        #expect(
            clients.dimensions.first { $0.id == "age" }?.categories.map(\.id) == [
                "all", "18-24", "25-44", "45-66", "67+",
            ])
        #expect(clients["2026", "0880", "total", "all", "woman"] == .value(2))
        #expect(clients["2026", "0880", "total", "all", "nonBinary"] == .notAsked)
        #expect(clients["2026", "0880", "openingStock", "all", "woman"] == .notAsked)
        #expect(try tables.protected(by: DisclosurePolicy(threshold: 3)).unmet.isEmpty)
    }

    /// What a report leaves out because its form does not ask is told from what it leaves blank, also when the report does not
    /// say which form it is on.
    @Test func aReportOf2021WithoutItsEditionIsPublishedAsOfItsYear() throws {
        let json =
            #"{"kind":"grantReport","year":2021,"grantee":{"municipality":{"code":"0880"}},"clients":{"total":{"all":{"women":7,"men":9}}}}"#
        let report = try JSONDecoder().decode(GrantReport.self, from: Data(json.utf8))
        let clients = try #require(LinkedTables(reports: [report]).tables.first { $0.id == "clients" })
        #expect(clients["2021", "0880", "total", "all", "nonBinary"] == .notAsked)
        #expect(clients["2021", "0880", "total", "18-29", "woman"] == .blank)
    }
}
