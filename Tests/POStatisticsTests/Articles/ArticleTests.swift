import Foundation
import POModel
import POStatistics
import TestSupport
import Testing

/// The code of the articles on figures, comparing and publishing, so that it is known to compile and to run.
@Suite struct ArticleTests {
    private let kalmar = code("0880")

    @Test func figuresOfAService() throws {
        let bytes = RandomService(seed: 3).text.utf8
        let register = Register()
        let reading = try RegisterReader.read(bytes, year: 2024, scope: .service)
        let figures = reading.serviceYear.figures(for: [kalmar], periods: [.tertial])
        #expect(figures.periods.count == 3)

        func countRecords() -> RecordFigures {
            let year = RegisterReading(of: register, year: 2024, scope: .service).serviceYear
            let figures = year.recordFigures()
            return figures
        }
        #expect(countRecords().consultations == nil)
    }

    @Test func comparingReports() throws {
        let (lastYear, thisYear) = (
            try InventedReports.report(year: 2023), try InventedReports.report(year: 2024)
        )
        let received = [lastYear, thisYear].map { ReceivedReport($0, name: "redovisning") }
        let municipalities: Set = [kalmar]
        func compare() {
            guard let comparison = ReportComparison(lastYear, with: thisYear) else { return }
            for difference in comparison.differences {
                print(difference.cell.text(in: .swedish), difference.change ?? "–")
                print(difference.verdict.words((2023, 2024)).text(in: .swedish))
            }
        }
        compare()
        let (years, remarks) = YearRollUp.years(of: received, expected: municipalities)
        #expect(years.map(\.year) == [2023, 2024] && remarks.isEmpty)
    }

    @Test func publishingTables() throws {
        let readings = try [2023, 2024].map { try RegisterReader.read(RandomService(seed: 3).text.utf8, year: $0) }
        let (tables2023, tables2024) = (readings[0].tables(), readings[1].tables())
        let received = readings.compactMap { $0.serviceYear.report(for: [kalmar])?.report }
            .map { ReceivedReport($0, name: "redovisning") }
        let municipalities: Set = [kalmar]

        let linked = try LinkedTables([tables2023, tables2024])
        let (years, remarks) = YearRollUp.years(of: received, expected: municipalities)
        let county = LinkedTables(years)
        #expect(remarks.isEmpty && county.tables.count == 3)
        let rounded = try linked.rounded(base: 3)
        #expect(rounded.tables.map(\.id) == linked.tables.map(\.id))
        let protected = try linked.protected(by: DisclosurePolicy(threshold: 5))
        let chart = protected["clients"]?.slice("2024", of: "year")?.slice("0880", of: "place")?.slice(
            "total", of: "flow")?
            .keeping(["18-29", "30-49", "50-64", "65+"], of: "age")?.keeping(["woman", "man"], of: "gender")?.svg(
                .columns)
        #expect(chart?.hasPrefix("<svg") ?? false)
    }

    @Test(arguments: ["FiguresOfAService", "ComparingReports", "PublishingTables"])
    func stateNothingButThisCode(article: String) throws {
        let here = URL(filePath: #filePath)
        let folder = here.deletingLastPathComponent()
            .appending(path: "../../../Sources/POStatistics/POStatistics.docc").standardizedFileURL
        let text = try String(contentsOf: folder.appending(path: "\(article).md"), encoding: .utf8)
        func words(_ text: some StringProtocol) -> String { text.split(whereSeparator: \.isWhitespace).joined() }
        let code = words(try String(contentsOf: here, encoding: .utf8))
        let blocks = text.components(separatedBy: "```swift\n").dropFirst().map { $0.components(separatedBy: "```")[0] }
        #expect(!blocks.isEmpty)
        for line in blocks.joined().split(separator: "\n") { #expect(code.contains(words(line)), "\(line)") }
    }
}
