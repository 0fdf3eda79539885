import Foundation
import POModel
import POStatistics
import TestSupport
import Testing

/// Reports added up, and who is missing.
@Suite struct YearRollUpTests {
    private let counts = InventedReports.clients(#"{"women":10,"men":12,"nonBinary":1}"#)

    private func received(
        _ name: String, _ municipality: String, others: [String] = [], signed: String? = nil, received: String? = nil,
        year: Int = 2024, rest: String? = nil
    ) throws -> ReceivedReport {
        var report = try InventedReports.report(of: municipality, year: year, others: others, rest ?? counts)
        report.signature.date = signed.flatMap(CalendarDate.init(rawValue:))
        return ReceivedReport(report, name: name, received: received.flatMap(CalendarDate.init(rawValue:)))
    }

    private func rollUp(_ reports: [ReceivedReport], expected: [String]? = nil) throws -> YearRollUp {
        let (years, remarks) = YearRollUp.years(of: reports, expected: expected.map { Set($0.map(code)) })
        #expect(remarks.isEmpty)
        return try #require(years.first)
    }

    @Test func tellsWhoIsThereAndWhoIsMissing() throws {
        let rolled = try rollUp(
            [
                received("a", "Kalmar", others: ["Torsås"], signed: "2025-01-10"),
                received("b", "Oskarshamn", received: "2025-01-16"), received("c", "Malmö", received: "2025-01-15"),
            ], expected: ["0880", "0834", "0882", "0885"])
        let states = rolled.nation.coverage.entries.map { ($0.municipality.name, $0.state, $0.isExpected) }
        #expect(states.map(\.0) == ["Torsås", "Kalmar", "Oskarshamn", "Borgholm", "Malmö"])
        let lastDay = try #require(CalendarDate(rawValue: "2025-01-15"))
        #expect(
            states.map(\.1) == [
                .covered(by: "a"), .received("a"), .late("b", lastDay: lastDay), .missing, .received("c"),
            ])
        #expect(states.map(\.2) == [true, true, true, true, false])
        let coverage = rolled.nation.coverage
        #expect(coverage.expected == 4)
        #expect(coverage.received.count == 3 && coverage.late.count == 1)
        #expect(coverage.covered.count == 1 && coverage.missing.count == 1)
        #expect(rolled.counties.map(\.county.code) == ["08", "12"])
        #expect(rolled.counties[0].area.coverage.missing.map(\.name) == ["Borgholm"])
        #expect(rolled.nation[ReportCell(.total, gender: .woman)]?.sum == 30)
        #expect(rolled.counties[0].area[ReportCell(.total)]?.sum == 46)
        #expect(rolled.remarks.isEmpty)
    }

    @Test func doesNotKnowWhoIsMissingUnlessTold() throws {
        let rolled = try rollUp([received("a", "Kalmar")])
        #expect(rolled.nation.coverage.expected == nil)
        #expect(rolled.nation.coverage.missing.isEmpty)
    }

    @Test func countsAMunicipalityOnce() throws {
        let kalmar = try #require(Municipality(name: "Kalmar"))
        let torsas = try #require(Municipality(name: "Torsås"))
        let more = InventedReports.clients(#"{"women":11,"men":12,"nonBinary":1}"#)
        let rolled = try rollUp([
            received("a", "Kalmar", others: ["Torsås"], signed: "2025-01-02"),
            received("b", "Kalmar", others: ["Torsås"], signed: "2025-01-08", rest: more),
            received("c", "Torsås"), received("d", "Malmö"), received("e", "Malmö"),
        ])
        #expect(rolled.nation.reports == ["b", "d"])
        #expect(rolled.nation[ReportCell(.total, gender: .woman)]?.sum == 21)
        let malmo = try #require(Municipality(name: "Malmö"))
        #expect(
            rolled.remarks == [
                .superseded(report: "a", by: "b", kalmar), .repeated(report: "e", by: "d", malmo),
                .reportedAndCovered(torsas, own: "c", other: "b"),
            ])
    }

    @Test func tellsWhatItCannotDecide() throws {
        let more = InventedReports.clients(#"{"women":11}"#)
        let rolled = try rollUp([
            received("a", "Kalmar"), received("b", "Kalmar", rest: more), received("c", "Borgholm", others: ["Torsås"]),
            received("d", "Oskarshamn", others: ["Torsås", "Malmö"]), received("e", "Björkby"),
        ])
        let names = try ["Kalmar", "Torsås", "Björkby"].map { try #require(Municipality(name: $0)) }
        #expect(
            rolled.remarks == [
                .undecided(report: "a", by: "b", names[0]), .coveredTwice(names[1], first: "d", second: "c"),
                .severalCounties(report: "d"), .unknownMunicipality(names[2], report: "e"),
            ])
        #expect(rolled.nation.reports == ["b", "d", "c", "e"])
        #expect(rolled.counties.flatMap(\.area.reports) == ["b", "d", "c"])
    }

    @Test func leavesOutWhatTellsNoYearOrMunicipality() throws {
        let (years, remarks) = YearRollUp.years(of: [
            ReceivedReport(GrantReport(), name: "a"), try received("b", "Kalmar"),
        ])
        #expect(remarks == [.withoutYear(report: "a")])
        #expect(years.map(\.year) == [2024])
        var report = GrantReport()
        report.year = 2024
        let rolled = try rollUp([ReceivedReport(report, name: "a")])
        #expect(rolled.remarks == [.withoutMunicipality(report: "a")])
        #expect(rolled.nation.figures.isEmpty)
    }

    @Test func tellsOfBlanksAndOfQuestionsNotAsked() throws {
        let partly = #""clients":{"total":{"byAge":{"18-29":{"women":4,"men":2}}}}"#
        let rolled = try rollUp([
            received("a", "Kalmar"), received("b", "Malmö", rest: partly),
            received("c", "Torsås", rest: #""remarks":"Inget.""#),
        ])
        let women = try #require(rolled.nation[ReportCell(.total, gender: .woman)])
        #expect(women.sum == 14)
        #expect(women.answered == ["a"] && women.derived == ["b"] && women.partlyBlank == ["b"])
        #expect(women.blank == ["c"] && !women.isComplete)
        let opening = try #require(rolled.nation[ReportCell(.openingStock, gender: .woman)])
        #expect(opening.sum == 0 && opening.derived == ["a"] && opening.notAsked == ["c", "b"])
    }

    @Test func addsUpQueuesWithoutAMedian() throws {
        func access(_ text: String) -> String { #""access":{"queue":"yes","waitingTime":\#(text)}"# }
        let rolled = try rollUp([
            received("a", "Kalmar", rest: access(#"{"text":"2 – 3 månader","minimumDays":60,"maximumDays":90}"#)),
            received("b", "Malmö", rest: access(#"{"text":"30 dagar","minimumDays":30,"maximumDays":30}"#)),
            received("c", "Torsås", rest: #""societalServices":{"deficiencyRoutines":false}"#),
        ])
        let answers = rolled.nation.answers
        #expect(answers.queue == ["yes": 2] && answers.queueBlank == 1)
        #expect(answers.shortestWaitingDays == 30 && answers.longestWaitingDays == 90)
        #expect(answers.withRoutines == 0 && answers.withoutRoutines == 1)
    }

    @Test func hasNoSumBeyondAnInteger() throws {
        let report = try InventedReports.report(InventedReports.clients(#"{"women":999999999999999}"#))
        let figures = try #require(ReportFigures(of: report))
        func sum(_ count: Int) -> Int? {
            RolledFigure(ReportCell(.total, gender: .woman), of: Array(repeating: ("r", figures), count: count)).sum
        }
        #expect(sum(9_000) == 8_999_999_999_999_991_000)
        #expect(sum(9_300) == nil)
    }

    @Test func tellsWhichSumIsTooLarge() throws {
        let clients = InventedReports.clients(#"{"women":999999999999999,"men":999999999999999}"#)
        var report = try InventedReports.report(clients)
        let reports = (0..<5_000).map { number in
            report.grantee.municipality = Municipality(name: "Ort \(number)")
            return ReceivedReport(report, name: "r\(number)")
        }
        let year = try #require(YearRollUp.years(of: reports).years.first)
        let total = try #require(year.nation[ReportCell(.total)])
        #expect(total.sum == nil && total.isTooLarge && !total.isComplete)
        #expect(year.nation[ReportCell(.total, gender: .man)]?.sum == 4_999_999_999_999_995_000)
        let told = year.remarks.compactMap { if case .sumTooLarge(let cell) = $0 { cell } else { nil } }
        #expect(told == [ReportCell(.total), ReportCell(.new), ReportCell(.closed)])
        let json = try figures(total)
        #expect(json["sum"] == nil && json["isTooLarge"] == 1)
    }

    @Test(arguments: [(125, 1.25), (100, 1), (150, 1.5), (7, 0.07), (999_999_999_999_999, 9_999_999_999_999.99)])
    func tellsPositionsWithDecimals(hundredths: Int, positions: Double) throws {
        let money = #""economy":{"granted":{"amount":405000,"positions":\#(positions)}}"#
        let report = try InventedReports.report(money)
        let year = try #require(YearRollUp.years(of: [ReceivedReport(report, name: "r")]).years.first)
        let granted = try #require(year.nation[ReportCell(.grantedPositions)])
        #expect(granted.sum == hundredths)
        #expect(try figures(granted)["sum"] == positions)
        #expect(try figures(try #require(year.nation[ReportCell(.grantedAmount)]))["sum"] == 405_000)
        let comparison = try #require(ReportComparison(report, with: report))
        let compared = try figures(try #require(comparison[ReportCell(.grantedPositions)]))
        #expect(compared["first.value"] == positions && compared["change"] == 0)
        let line = try #require(ReportSeries([report])[ReportCell(.grantedPositions)])
        #expect(try figures(line)["values.0.value"] == positions)
    }

    /// The order of the files makes no difference to what is counted.
    @Test(arguments: seeds)
    func isTheSameInAnyOrder(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let names = ["Kalmar", "Torsås", "Malmö", "Borgholm", "Oskarshamn"]
        var reports = try (0..<6).map { number in
            try received(
                "r\(number)", random.pick(names), others: names.filter { _ in random.oneIn(5) },
                signed: "2025-01-\(10 + number)",
                rest: InventedReports.clients(#"{"women":\#(Int.random(in: 0...30, using: &random))}"#))
        }
        let first = try rollUp(reports)
        reports.shuffle(using: &random)
        let second = try rollUp(reports)
        #expect(first.nation.reports == second.nation.reports)
        #expect(first.nation.figures == second.nation.figures)
        #expect(first.nation.coverage == second.nation.coverage)
        // No municipality counts twice without a remark, and the counties make up the nation.
        let total = ReportCell(.total, gender: .woman)
        #expect(first.counties.reduce(0) { $0 + ($1.area[total]?.sum ?? 0) } == first.nation[total]?.sum)
    }
}
