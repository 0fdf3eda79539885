import Foundation
import POModel
import POStatistics
import TestSupport
import Testing

/// The reports of the source documents, compared and added up.
@Suite(.enabled(if: sourcesFolder != nil, "PO_SOURCES names no folder of source documents"))
struct GoldComparisonTests {
    private func report(_ name: String) throws -> GrantReport {
        let folder = try #require(sourcesFolder).appending(path: "gold")
        let file = try #require(
            try FileManager.default.contentsOfDirectory(atPath: folder.path).first { $0.hasPrefix(name) })
        let documents = try JSONDecoder().decode(
            [GrantDocument].self, from: Data(contentsOf: folder.appending(path: file)))
        for case .report(let report) in documents { return report }
        throw CocoaError(.fileReadCorruptFile)
    }

    private func letterAndForm() throws -> ReportComparison {
        try #require(ReportComparison(report("004"), with: report("001")))
    }

    @Test func bringsTheAgesOfTheLetterToThoseOfTheForm() throws {
        let comparison = try letterAndForm()
        let bands = Set(comparison.differences.filter { $0.cell.measure == .closed }.compactMap(\.cell.band))
        #expect(bands == Set(AgeBand.current))
        // 3 and 1 men of the letter's bands 30–39 and 40–49.
        let men = try #require(comparison[ReportCell(.closed, band: AgeBand.current[1], gender: .man)])
        #expect(men.first.number == 4)
        #expect(
            men.first.derivation?.sources == ["clients.closed.byAge.30-39.men", "clients.closed.byAge.40-49.men"])
        #expect(men.first.derivation?.blanks == [])
        #expect(men.second == .answer(2))
        #expect(men.change == -2)
        #expect(men.verdict == .withCaution([.bandsDoNotAddUp(.first), .smallNumbers]))
        let women = try #require(comparison[ReportCell(.closed, band: AgeBand.current[2], gender: .woman)])
        #expect(women.first.number == 2)
        #expect(women.second == .answer(3))
        #expect(women.verdict == .withCaution([.smallNumbers]))
    }

    @Test func doesNotTakeABlankForZero() throws {
        let comparison = try letterAndForm()
        let young = try #require(comparison[ReportCell(.closed, band: AgeBand.current[0], gender: .man)])
        #expect(young.first == .answer(3))
        #expect(young.second == .blank)
        #expect(young.verdict == .refused(.blank(.second)))
        #expect(young.change == nil && young.chance == nil)
        let men = try #require(comparison[ReportCell(.closed, gender: .man)])
        #expect(men.second.number == 11)
        #expect(
            men.verdict == .withCaution([.blankParts(.second), .bandsDoNotAddUp(.first)]))
    }

    @Test func refusesTheAgesOfAllClientsOfTheLetter() throws {
        let comparison = try letterAndForm()
        let refused = comparison.differences.filter { $0.cell.measure == .total && $0.cell.band != nil }
        #expect(refused.count == 16)
        #expect(
            refused.filter { $0.cell.gender != .nonBinary }.allSatisfy {
                $0.verdict == .refused(.agesOnlyOf(.closed, .first))
            })
        let all = try #require(comparison[ReportCell(.total, gender: .man)])
        #expect(all.first.derivation?.rule == .balance)
        #expect(all.change == 30 - 28)
        #expect(all.verdict == .withCaution([.fromBalance(.first)]))
        #expect(
            comparison[ReportCell(.withChildrenAtHome)]?.verdict == .refused(.otherPopulation(.closed, .supported)))
    }

    @Test func tellsThatNonBinaryPeopleWereNotAskedForIn2021() throws {
        let comparison = try #require(ReportComparison(report("003"), with: report("001")))
        let cell = ReportCell(.total, gender: .nonBinary)
        #expect(comparison[cell]?.first == .notAsked)
        #expect(comparison[cell]?.second == .blank)
        #expect(comparison[cell]?.verdict == .refused(.notAsked(.first)))
        #expect(comparison[ReportCell(.total)]?.first.number == 115)
        #expect(!comparison.municipalitiesAreSame)
        let reason = try #require(comparison[ReportCell(.reason(.economy))])
        #expect(
            reason.verdict
                == .withCaution([.blankParts(.second), .reasonsBeyondNew(.first), .otherMunicipalities]))
        #expect(reason.chance == nil)
        #expect(
            comparison[ReportCell(.reason(.economy), gender: .woman)]?.verdict == .refused(.notDivided(.first)))
        #expect(comparison.tendencies().isEmpty)
    }

    @Test func drawsALineOverTheEditions() throws {
        let series = ReportSeries([try report("001"), try report("004")])
        #expect(series.parts.map(\.year) == [2012, 2024])
        let line = try #require(series.lines.first { $0.cell == ReportCell(.new, gender: .woman) })
        #expect(line.values.map(\.number) == [6, 8])
        #expect(line.steps == [.withCaution([.blankParts(.second)])])
    }

    @Test func addsUpTheYearsApart() throws {
        let reports = try ["001", "003", "004"].map { ReceivedReport(try report($0), name: $0) }
        let (years, remarks) = YearRollUp.years(of: reports)
        #expect(remarks.isEmpty)
        #expect(years.map(\.year) == [2012, 2021, 2024])
        #expect(years.map { $0.counties.map(\.county.code) } == [["01"], ["08"], ["01"]])
        #expect(years.map { $0.nation[ReportCell(.total)]?.sum } == [40, 115, 45])
        #expect(years[1].nation[ReportCell(.total, gender: .nonBinary)] == nil)
        #expect(years[2].nation.coverage.entries.map(\.state) == [.received("001")])
    }
}
