import Foundation
import POModel
import POStatistics
import TestSupport
import Testing

/// Distributions, and their quartiles under merging.
@Suite struct DayDistributionTests {
    private func distribution(_ days: [Int]) -> DayDistribution {
        days.reduce(into: DayDistribution()) { $0.add(days: $1) }
    }

    @Test(arguments: [
        ([7], ["7", "7", "7"]), ([1, 2, 3, 4], ["1.5", "2.5", "3.5"]), ([1, 2, 3, 4, 5], ["2", "3", "4"]),
        ([4, 1, 1, 1, 1, 9], ["1", "1", "4"]), ([0, 0, 0, 10], ["0", "0", "5"]),
    ])
    func tellsQuartiles(days: [Int], quartiles: [String]) {
        #expect((1...3).map { distribution(days).quartile($0)?.description } == quartiles)
    }

    @Test func hasNoQuartileOfNothing() {
        let figures = DistributionFigures(DayDistribution())
        #expect(figures.count == 0 && figures.median == nil && figures.maximumDays == nil)
    }

    /// The median of parts, from what they were counted from; the median of medians would be another.
    @Test(arguments: seeds)
    func mergesToTheMedianOfAll(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let parts = (0..<4).map { _ in
            (0..<Int.random(in: 0...7, using: &random)).map { _ in Int.random(in: 0...40, using: &random) }
        }
        var merged = DayDistribution()
        for part in parts.shuffled(using: &random) { merged.merge(distribution(part)) }
        let sorted = parts.flatMap(\.self).sorted()
        #expect(merged == distribution(sorted))
        #expect(merged.lengths.map(\.count).reduce(0, +) == sorted.count)
        guard !sorted.isEmpty else { return }
        let median = Double(sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
        #expect(merged.quartile(2)?.days == median)
    }

    @Test func dividesTheYear() throws {
        #expect(
            CountingPeriod.all(.tertial).map { $0.firstDay(in: 2024)?.description } == [
                "2024-01-01", "2024-05-01", "2024-09-01",
            ])
        #expect(CountingPeriod.all(.quarter).last?.lastDay(in: 2024)?.description == "2024-12-31")
        #expect(CountingPeriod(.month, 2)?.lastDay(in: 2024)?.description == "2024-02-29")
        #expect(
            CountingPeriod(.month, 13) == nil && CountingPeriod(.year, 0) == nil && CountingPeriod(.quarter, 5) == nil)
        #expect(CountingPeriod(.year, 1)?.firstDay(in: 0) == nil)
        let json = Data(#"{"kind":"quarter","number":4}"#.utf8)
        #expect(try JSONDecoder().decode(CountingPeriod.self, from: json) == CountingPeriod(.quarter, 4))
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(
                CountingPeriod.self, from: Data(#"{"kind":"quarter","number":9223372036854775807}"#.utf8))
        }
    }
}
