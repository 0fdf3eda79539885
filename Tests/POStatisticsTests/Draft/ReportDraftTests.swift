import POModel
import POStatistics
import Testing

/// From tables to form.
@Suite struct ReportDraftTests {
    private static let text = """
        client_id,municipality_code,gender,birth_year,applied,opened,closed,children_at_home,reasons
        c1,0880,woman,1987,2024-03-01,2024-03-04,,yes,economy
        c2,0880,nonBinary,1990,2024-03-01,2024-03-05,2024-04-05,,economy;other
        c3,0880,man,2010,,2023-03-05,,,
        c4,0834,man,,,2023-03-05,,,
        c4,0880,woman,,,2023-03-05,,,
        """

    private func makeDraft(
        for codes: [String], _ edition: FormEdition = .report2024, from text: String = text
    ) throws -> ReportDraft? {
        let reading = try RegisterReader.read(text.utf8, year: 2024)
        return reading.serviceYear.report(for: codes.compactMap(MunicipalityCode.init(rawValue:)), on: edition)
    }

    @Test func writesZerosAndNamesTheGrantee() throws {
        let draft = try #require(try makeDraft(for: ["0880", "0834", "0880", "1280"]))
        let report = draft.report
        #expect(report.edition == .report2024)
        #expect(report.year == 2024)
        #expect(report.grantee.municipality?.name == "Kalmar")
        #expect(report.grantee.otherMunicipalities.map(\.name) == ["Torsås", "Malmö"])
        #expect(report.clients.total.all == CountsByGender(women: 2, men: 1, nonBinary: 1))
        #expect(report.clients.new.byAge[AgeBand.current[3]] == CountsByGender(women: 0, men: 0, nonBinary: 0))
        #expect(report.clients.withChildrenAtHome == CountsByGender(women: 1, men: 0, nonBinary: 0))
        #expect(report.contactReasons.counts[.housing] == CountsByGender(women: 0, men: 0, nonBinary: 0))
        #expect(report.clients.openingStock == CountsByGender())
        #expect(report.remarks?.rawValue.contains("under 18 år 1") == true)
        #expect(report.remarks?.rawValue.contains("utan uppgift om födelseår 1") == true)
        let malmo = try #require(MunicipalityCode(rawValue: "1280"))
        #expect(
            draft.notes == [
                .underage(clients: 1), .withoutBirthYear(clients: 1), .differingGender(clients: 1),
                .withoutAssignments(malmo),
            ])
    }

    @Test func namesWhatHasNoColumn() throws {
        let draft = try #require(try makeDraft(for: ["0880"], .report2021))
        #expect(draft.report.clients.total.all == CountsByGender(women: 2, men: 1))
        // The one number for all counts the people whom the form has columns for.
        #expect(draft.report.contactReasons.counts[.economy] == CountsByGender(undivided: 1))
        #expect(draft.report.contactReasons.counts[.housing] == CountsByGender(undivided: 0))
        let cells = [
            "clients.total.all", "clients.total.byAge.30-49", "clients.new.all", "clients.new.byAge.30-49",
            "clients.closed.all", "clients.closed.byAge.30-49", "contactReasons.counts.economy",
            "contactReasons.counts.other",
        ]
        guard case .noColumn(.nonBinary, let leftOut) = draft.notes.last else { throw CancellationError() }
        #expect(leftOut.map(\.field.rawValue) == cells && leftOut.allSatisfy { $0.count == 1 })
        #expect(leftOut[1].name.swedish == "Totalt antal klienter, 30–49 år")
    }

    @Test func leavesBlankWhatTheRegisterDoesNotTell() throws {
        let text = "client_id,municipality_code,gender,birth_year,opened,closed\nc1,0880,man,1987,2024-03-04,\n"
        let draft = try #require(try makeDraft(for: ["0880"], from: text))
        #expect(draft.report.contactReasons == ContactReasons())
        #expect(draft.report.clients.withChildrenAtHome == CountsByGender())
        #expect(draft.notes == [.absentColumn(.childrenAtHome), .absentColumn(.reasons)])
    }

    @Test func isNoReportWhenNothingTouchesTheYear() throws {
        #expect(try makeDraft(for: ["1280"]) == nil)
        #expect(try makeDraft(for: []) == nil)
    }

    @Test func asksForStocksAndTheBandsOfAnotherEdition() throws {
        let draft = try #require(try makeDraft(for: ["0880"], .report2012))
        #expect(draft.report.clients.openingStock == CountsByGender(women: 1, men: 1))
        #expect(draft.report.clients.closingStock == CountsByGender(women: 2, men: 1))
        #expect(draft.report.clients.total == ClientCounts())
        #expect(draft.report.clients.closed.byAge[AgeBand.of2012[1]] == CountsByGender(women: 0, men: 0))
        #expect(draft.report.clients.withChildrenAtHome == CountsByGender(women: 0, men: 0), "of closed clients")
        #expect(draft.report.contactReasons.counts.isEmpty)
        #expect(draft.report.contactReasons.ranking[2024] == [[.economy], [.other]])
    }
}
