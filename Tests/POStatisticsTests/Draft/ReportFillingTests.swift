import Foundation
import POModel
import POStatistics
import TestSupport
import Testing

/// A report filled in from several sources.
@Suite struct ReportFillingTests {
    private static let rows = """
        client_id,municipality_code,gender,birth_year,applied,opened,closed,children_at_home,reasons
        c1,0880,woman,1987,2024-03-01,2024-03-04,2024-09-01,yes,economy;housing
        c2,0880,man,1990,2024-03-01,2024-03-06,2024-04-05,no,economy
        c3,0880,man,1960,,2023-03-05,,yes,
        """

    private func draft(_ edition: FormEdition = .report2024) throws -> ReportDraft {
        let reading = try RegisterReader.read(Self.rows.utf8, year: 2024)
        return try #require(reading.serviceYear.report(for: [code("0880")], on: edition))
    }

    private func register(_ json: String) throws -> Register {
        try JSONDecoder().decode(Register.self, from: Data(json.utf8))
    }

    private static let records = #"""
        {"ombuds":[{"id":"o1","gender":"woman","employments":[{"start":"2023-01-01","percent":100}]},
            {"id":"o2","gender":"man","employments":[{"start":"2024-07-01","percent":50}]},
            {"id":"o3","gender":"man","employments":[{"start":"2022-07-01","end":"2023-12-31","percent":50}]}],
        "training":[{"date":"2024-02-01","subject":"Samtalsmetodik"},{"date":"2024-09-01","subject":"Samtalsmetodik"},
            {"date":"2023-12-30","end":"2024-01-02","subject":"Juridik"},{"date":"2023-02-01","subject":"Annat"}],
        "contracts":[{"provider":"Exempelstiftelsen","operatingForm":"foundation","municipalities":["0880"],"start":"2023-01-01"},
            {"provider":"Annan","operatingForm":"association","municipalities":["0180"]},
            {"provider":"Förra","operatingForm":"limitedCompany","end":"2023-12-31"}],
        "managementGroups":[{"members":[{"seat":"municipality"},{"seat":"psychiatry","end":"2024-06-01"},{"seat":"users"}]}],
        "systemDeficiencies":[{"observed":"2024-03-01","description":"Lång handläggningstid.","measures":[{"description":"Möte hölls."}]},
            {"observed":"2024-03-01","municipality":"0180","description":"Annan kommun."}],
        "grants":[{"year":2024,"municipality":"0880","amount":400000,"positions":1.0},
            {"year":2024,"municipality":"0880","amount":200000,"positions":0.5},
            {"year":2023,"municipality":"0880","amount":1,"positions":9.0}]}
        """#

    @Test func tellsWhereEveryAnswerCameFrom() throws {
        var draft = try draft()
        draft.add(try register(Self.records))
        let report = draft.report
        #expect(report.ombuds.headcount == CountsByGender(women: 1, men: 1, nonBinary: 0))
        #expect(report.training.offered == true)
        #expect(report.training.details?.rawValue == "- Samtalsmetodik\n- Juridik")
        #expect(report.supervision.isEmpty)
        #expect(report.organisation.providers.foundation == true && report.organisation.providers.association == nil)
        #expect(report.organisation.providerName?.rawValue == "Exempelstiftelsen")
        #expect(report.organisation.managementGroup.authorities.municipality == true)
        #expect(report.organisation.managementGroup.authorities.psychiatry == false)
        #expect(report.organisation.managementGroup.organisations.users.represented == true)
        #expect(report.societalServices.deficiencies?.rawValue == "- Lång handläggningstid.")
        #expect(report.societalServices.measures?.rawValue == "- Möte hölls.")
        #expect(report.economy.granted.amount == Kronor(600_000))
        #expect(report.economy.granted.positions?.description == "1,50")
        #expect(report.economy.used.positions?.description == "1,25")
        #expect(draft.sources["clients.new.byAge.30-49.women"] == .tables)
        #expect(draft.sources["ombuds.headcount.women"] == .register)
        #expect(draft.sources["economy.granted.amount"] == .decision(year: 2024))
        #expect(draft.conflicts.isEmpty)
        // Every answer of the report, and nothing else, has a source.
        var again = ReportDraft(report: report)
        #expect(Set(again.sources.keys) == Set(draft.sources.keys))
        again.fill(from: report, source: .register)
        #expect(again.conflicts.isEmpty && again.report == report)
    }

    @Test func listsWhatAPersonMustWrite() throws {
        var draft = try draft()
        #expect(draft.unanswered.first == "grantee.address")
        #expect(draft.unanswered.contains("training.offered") && !draft.unanswered.contains("training.details"))
        #expect(!draft.unanswered.contains("clients.total"))
        draft.report.training.offered = false
        draft.report.access.queue = .listed(.no)
        #expect(draft.unanswered.contains("training.reasonNotOffered"))
        #expect(!draft.unanswered.contains("access.waitingTime"))
        draft.report.access.queue = .listed(.yes)
        #expect(draft.unanswered.contains("access.waitingTime") && draft.unanswered.contains("access.queueCause"))
        #expect(try self.draft(.report2021).unanswered.contains("pandemic.affected"))
        let letter = try self.draft(.report2012).unanswered
        #expect(letter.contains("narrative.trends") && !letter.contains("contactReasons.ranking"))
    }

    @Test func fillsTheLetterAndTheFormOf2021() throws {
        let letter = try draft(.report2012).report
        #expect(letter.clients.total.isEmpty)
        #expect(letter.clients.openingStock == CountsByGender(women: 0, men: 1))
        #expect(letter.clients.withChildrenAtHome == CountsByGender(women: 1, men: 0), "of closed clients")
        #expect(letter.contactReasons.ranking[2024] == [[.economy], [.housing]])
        #expect(letter.contactReasons.counts.isEmpty)
        let form = try draft(.report2021).report
        #expect(form.contactReasons.counts[.economy] == CountsByGender(undivided: 2))
        #expect(form.clients.withChildrenAtHome == CountsByGender(women: 1, men: 1))
        var draft = try draft(.report2012)
        draft.add(try register(Self.records))
        #expect(draft.report.ombuds.persons == 2 && draft.report.ombuds.headcount.isEmpty)
        #expect(draft.report.training.isEmpty && draft.report.organisation.contract.start != nil)
        #expect(draft.report.economy.used.isEmpty && draft.report.economy.granted.positions == nil)
    }

    @Test func neverOverwrites() throws {
        var draft = try draft()
        let started = try InventedReports.report(
            #""economy":{"granted":{"amount":500000}},"clients":{"total":{"all":{"women":7}}},"contactReasons":{"counts":{"economy":{"undivided":9}}}"#
        )
        draft.begin(with: started)
        draft.add(try register(Self.records))
        #expect(draft.report.economy.granted.amount == Kronor(500_000))
        #expect(draft.report.clients.total.all == CountsByGender(women: 7, men: 2, nonBinary: 0))
        #expect(draft.report.contactReasons.counts[.economy] == CountsByGender(undivided: 9))
        #expect(draft.sources["clients.total.all.women"] == .person)
        #expect(draft.sources["clients.total.all.men"] == .tables)
        #expect(draft.sources["contactReasons.counts.economy.women"] == nil)
        #expect(
            draft.conflicts.map { $0.text(in: .swedish) } == [
                "Totalt antal klienter, kvinnor: ”7” (redan ifyllt) står kvar; ”1” (räknat ur registret) har inte tagits med.",
                "Ekonomi: ”totalt 9” (redan ifyllt) står kvar; ”män 1, icke-binära 0, kvinnor 1” (räknat ur registret) har inte tagits med.",
                "Beviljat statsbidrag: ”500\u{A0}000 kr” (redan ifyllt) står kvar; ”600\u{A0}000 kr” (beslutet för 2024) har inte tagits med.",
            ])
        #expect(
            draft.conflicts.last?.text(in: .english)
                == "Grant given: “SEK 500,000” (already filled in) stands; “SEK 600,000” (the decision for 2024) was not taken."
        )
    }

    @Test func takesWhatSeldomChangesFromLastYear() throws {
        var draft = try draft()
        let last = try InventedReports.report(
            of: "Torsås", year: 2023,
            #""remarks":"Inget.","access":{"prioritisation":{"exists":true,"order":"Unga först."}}"#)
        draft.carryOver(from: last)
        #expect(draft.report.access.prioritisation.order?.rawValue == "Unga först.")
        #expect(draft.report.remarks == nil)
        #expect(draft.sources["access.prioritisation.order"] == .report(year: 2023))
        #expect(draft.conflicts.map(\.field) == ["grantee.municipality"])
        #expect(draft.conflicts.map(\.other.swedish) == ["Torsås"])
    }

    @Test func suggestsSentencesWithoutFillingThemIn() throws {
        var draft = try draft()
        #expect(
            draft.suggestions.map { $0.text(in: .swedish) } == [
                "För 2 uppdrag som öppnades 2024 var medianen av väntetiden 4 dagar och den längsta väntetiden 5 dagar."
            ])
        #expect(
            draft.suggestions.map { $0.text(in: .english) } == [
                "Of 2 assignments opened in 2024 the median wait was 4 days and the longest 5 days."
            ])
        draft.report.clients.new.all = CountsByGender(women: 40, men: 40, nonBinary: 0)
        let last = try InventedReports.report(
            year: 2023, #""clients":{"new":{"all":{"women":10,"men":10,"nonBinary":0}}}"#)
        draft.carryOver(from: last)
        #expect(draft.suggestions.map(\.field) == ["access.waitingTime", "remarks"])
        #expect(draft.report.access.waitingTime.isEmpty && draft.report.remarks == nil)
    }

    @Test(arguments: [
        DraftSource.person, .tables, .register, .decision(year: 2024), .report(year: 2023), .report(year: nil),
        .application(year: 2024), .application(year: nil),
    ])
    func keepsSources(source: DraftSource) throws {
        #expect(try JSONDecoder().decode(DraftSource.self, from: JSONEncoder().encode(source)) == source)
    }
}
