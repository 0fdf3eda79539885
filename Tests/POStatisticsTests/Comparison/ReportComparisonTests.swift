import Foundation
import POModel
import POStatistics
import TestSupport
import Testing

/// Two reports side by side, on invented figures.
@Suite struct ReportComparisonTests {
    @Test func comparesWhatIsAskedAlike() throws {
        let counts = InventedReports.clients(#"{"women":10,"men":12,"nonBinary":0}"#)
        let more = InventedReports.clients(#"{"women":30,"men":12,"nonBinary":0}"#)
        let comparison = try #require(
            ReportComparison(
                InventedReports.report(year: 2023, counts), with: InventedReports.report(year: 2024, more)))
        let women = try #require(comparison[ReportCell(.new, gender: .woman)])
        #expect(women.verdict == .comparable)
        #expect(women.change == 20)
        #expect(abs(try #require(women.chance).probability - 0.002221) < 1e-5)
        // The same people are supported in both years, so that no test is valid.
        #expect(comparison[ReportCell(.total, gender: .woman)]?.change == 20)
        #expect(comparison[ReportCell(.total, gender: .woman)]?.chance == nil)
        #expect(comparison[ReportCell(.total)]?.first.derivation?.blanks == [])
        #expect(comparison[ReportCell(.total)]?.first.number == 22)
    }

    @Test func isCautiousWhenNonBinaryPeopleAreInOneOnly() throws {
        let earlier = try InventedReports.report(
            year: 2021, edition: "report-2021", InventedReports.clients(#"{"women":10,"men":12}"#))
        let later = try InventedReports.report(InventedReports.clients(#"{"women":10,"men":12,"nonBinary":5}"#))
        let comparison = try #require(ReportComparison(earlier, with: later))
        #expect(comparison[ReportCell(.total)]?.verdict == .withCaution([.nonBinaryNotAsked(.first)]))
        #expect(
            comparison[ReportCell(.total, gender: .nonBinary)]?.verdict == .refused(.notAsked(.first)))
    }

    @Test func refusesBandsThatDoNotMeet() throws {
        let earlier = try InventedReports.report(
            InventedReports.clients("{}", byAge: #"{"20-29":{"women":5},"30+":{"women":9}}"#))
        let later = try InventedReports.report(
            year: 2025, InventedReports.clients("{}", byAge: #"{"18-34":{"women":6},"35+":{"women":7}}"#))
        let comparison = try #require(ReportComparison(earlier, with: later))
        let cells = comparison.differences.filter {
            $0.cell.measure == .new && $0.cell.gender == .woman && $0.cell.band != nil
        }
        #expect(cells.map(\.cell.band?.rawValue) == ["18-34", "20-29", "30+", "35+"])
        #expect(
            cells.map(\.verdict) == [
                .refused(.bandsDoNotMeet(.first)), .refused(.bandsDoNotMeet(.second)),
                .refused(.bandsDoNotMeet(.second)), .refused(.bandsDoNotMeet(.first)),
            ])
    }

    @Test func addsUpBandsThatMeetAtTheEnds() throws {
        let earlier = try InventedReports.report(
            InventedReports.clients("{}", byAge: #"{"18-29":{"women":5},"30+":{"women":9}}"#))
        let later = try InventedReports.report(
            year: 2025, InventedReports.clients("{}", byAge: #"{"18-34":{"women":6},"35+":{"women":7}}"#))
        let comparison = try #require(ReportComparison(earlier, with: later))
        let band = try #require(AgeBand(rawValue: "18+"))
        #expect(comparison[ReportCell(.new, band: band, gender: .woman)]?.change == -1)
    }

    @Test(arguments: [#"{"18-29":{"women":5},"18+":{"women":9}}"#, #"{"18-29":{"women":5},"50+":{"women":9}}"#])
    func doesNotAddUpBandsThatOverlapOrLeaveGaps(byAge: String) throws {
        let report = try InventedReports.report(InventedReports.clients("{}", byAge: byAge))
        let figures = try #require(ReportFigures(of: report))
        #expect(figures[ReportCell(.new, gender: .woman)] == .blank)
        #expect(figures[ReportCell(.new, band: AgeBand.current[0], gender: .woman)] == .answer(5))
    }

    @Test func hasNoFiguresOfAYearThatIsNotTold() throws {
        #expect(ReportComparison(GrantReport(), with: try InventedReports.report()) == nil)
    }

    @Test(arguments: seeds)
    func coarsensWithoutLosingAnybody(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        func bands() -> [AgeBand] {
            let cuts = ([18] + (19...90).filter { _ in random.oneIn(12) })
            return zip(cuts, cuts.dropFirst().map { Optional($0 - 1) } + [nil]).compactMap { AgeBand(from: $0, to: $1) }
        }
        var reports: [GrantReport] = []
        for year in [2023, 2024] {
            var report = try InventedReports.report(year: year)
            for band in bands() {
                report.clients.closed.byAge[band] = CountsByGender(
                    women: WholeNumber(Int.random(in: 0...9, using: &random)))
            }
            reports.append(report)
        }
        let comparison = try #require(ReportComparison(reports[0], with: reports[1]))
        let cells = comparison.differences.filter {
            $0.cell.measure == .closed && $0.cell.band != nil && $0.cell.gender == .woman && !$0.verdict.isRefused
        }
        for (place, report) in reports.enumerated() {
            let sum = report.clients.closed.byAge.keys.reduce(0) { $0 + (report.clients.closed.byAge[$1].sum ?? 0) }
            let compared = cells.reduce(0) { $0 + ((place == 0 ? $1.first : $1.second).number ?? 0) }
            #expect(compared == sum)
        }
    }

    @Test(arguments: seeds)
    func saysTheSameInEitherOrder(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let reports = try [2021, 2024].map { year -> GrantReport in
            var report = try InventedReports.report(
                year: year, edition: random.pick(["report-2012", "report-2021", "report-2024"]))
            for band in AgeBand.current where !random.oneIn(3) {
                report.clients.new.byAge[band] = CountsByGender(
                    women: WholeNumber(Int.random(in: 0...20, using: &random)), men: random.oneIn(3) ? nil : 4)
            }
            if random.oneIn(2) { report.clients.total.all = CountsByGender(women: 30, men: 20) }
            report.contactReasons.counts[.economy] = CountsByGender(women: 7, men: 3)
            return report
        }
        let there = try #require(ReportComparison(reports[0], with: reports[1]))
        let back = try #require(ReportComparison(reports[1], with: reports[0]))
        #expect(there.differences.map(\.cell) == back.differences.map(\.cell))
        for (one, other) in zip(there.differences, back.differences) {
            #expect(one.verdict.isRefused == other.verdict.isRefused)
            #expect(one.change == other.change.map { -$0 })
            #expect(abs((one.chance?.probability ?? 0) - (other.chance?.probability ?? 0)) < 1e-9)
        }
    }
}
