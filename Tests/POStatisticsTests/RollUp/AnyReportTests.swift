import Foundation
import POModel
import POStatistics
import TestSupport
import Testing

/// Reports that make no sense are compared and added up without a trap.
@Suite struct AnyReportTests {
    private func report(_ random: inout SeededGenerator) -> GrantReport {
        func count() -> WholeNumber? {
            random.oneIn(3) ? nil : WholeNumber(random.pick([0, 1, 4, 50, 999_999_999_999_999]))
        }
        func counts() -> CountsByGender {
            if random.oneIn(5), let number = count() { return CountsByGender(undivided: number) }
            return CountsByGender(women: count(), men: count(), nonBinary: count())
        }
        var report = GrantReport()
        report.year = random.oneIn(9) ? nil : random.pick([2012, 2021, 2024, 0, .min, .max])
        report.edition =
            random.oneIn(4)
            ? nil : EditionID(rawValue: random.pick(["report-2012", "report-2021", "report-2024", "x"]))
        report.grantee.municipality =
            random.oneIn(9) ? nil : Municipality(name: random.pick(["Kalmar", "Torsås", "Ort"]))
        report.grantee.otherMunicipalities = ["Kalmar", "Borgholm", "Ort"].filter { _ in random.oneIn(4) }.compactMap(
            Municipality.init(name:))
        let bands = ["18-29", "18-29", "30-49", "50-64", "65+", "18+", "40-59", "0-150", "150+"].compactMap(
            AgeBand.init(rawValue:))
        for path in [\ReportedClients.total, \.new, \.closed] {
            report.clients[keyPath: path].all = counts()
            for band in bands where random.oneIn(2) { report.clients[keyPath: path].byAge[band] = counts() }
        }
        report.clients.openingStock = counts()
        report.clients.withChildrenAtHome = counts()
        for reason in ContactReason.known where random.oneIn(2) { report.contactReasons.counts[reason] = counts() }
        report.ombuds.persons = count()
        report.economy.granted.amount = count().flatMap { Kronor($0.rawValue) }
        report.signature.date = CalendarDate(year: 9999, month: 12, day: 31)
        return report
    }

    @Test(arguments: seeds)
    func neverTraps(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let reports = (0..<3).map { _ in report(&random) }
        for (first, second) in zip(reports, reports.dropFirst()) {
            let compared = ReportComparison(first, with: second)
            #expect((compared == nil) == [first.year, second.year].contains(nil))
            guard let comparison = compared else { continue }
            for difference in comparison.differences {
                #expect(difference.verdict.isRefused == (difference.change == nil))
                if let chance = difference.chance { #expect((0...1).contains(chance.probability)) }
            }
            #expect(comparison.tendencies().allSatisfy { $0.probability < 0.05 })
            _ = try JSONEncoder().encode(comparison)
        }
        let series = ReportSeries(reports)
        #expect(series.lines.allSatisfy { $0.values.count == series.parts.count })
        let received = reports.enumerated().map { ReceivedReport($1, name: "r\($0)") }
        let (years, remarks) = YearRollUp.years(of: received, expected: [code("0880")])
        _ = try JSONEncoder().encode(years)
        // Every report is in a sum, or a remark says why not.
        let counted = Set(years.flatMap(\.nation.reports))
        let told = (remarks + years.flatMap(\.remarks)).compactMap { remark -> String? in
            switch remark {
            case .withoutYear(let report), .withoutMunicipality(let report), .superseded(let report, _, _),
                .undecided(let report, _, _), .repeated(let report, _, _), .reportedAndCovered(_, let report, _):
                report
            case .unknownMunicipality, .coveredTwice, .severalCounties, .sumTooLarge: nil
            }
        }
        #expect(counted.isDisjoint(with: told))
        #expect(counted.union(told) == ["r0", "r1", "r2"])
    }

    /// A figure of one report alone is what the report says.
    @Test(arguments: seeds)
    func addsUpOneReportToItself(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var report = report(&random)
        report.year = 2024
        report.grantee.municipality = Municipality(name: "Kalmar")
        let figures = try #require(ReportFigures(of: report))
        let area = try #require(YearRollUp.years(of: [ReceivedReport(report, name: "r")]).years.first).nation
        for figure in area.figures {
            #expect(figure.sum == figures[figure.cell].number)
            #expect(figure.blank.isEmpty == (figures[figure.cell] != .blank))
        }
    }
}
