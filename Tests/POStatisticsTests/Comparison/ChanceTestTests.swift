import POStatistics
import TestSupport
import Testing

/// Exact tests, against sums over all outcomes and against published values.
@Suite struct ChanceTestTests {
    /// Binomial coefficients in floating point, multiplied out.
    private func choose(_ total: Int, _ part: Int) -> Double {
        guard part >= 0, part <= total else { return 0 }
        return (0..<part).reduce(1.0) { $0 * Double(total - $1) / Double($1 + 1) }
    }

    private func probability(of observed: Double, in outcomes: [Double]) -> Double {
        outcomes.filter { $0 <= observed * (1 + 1e-9) }.reduce(0, +) / outcomes.reduce(0, +)
    }

    @Test(arguments: seeds)
    func sumsTheOutcomesThatAreNoMoreLikely(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let bases = (0..<2).map { _ in Int.random(in: 1...40, using: &random) }
        let counts = bases.map { Int.random(in: 0...$0, using: &random) }
        let marked = counts[0] + counts[1]
        let shares = try #require(ChanceTest(counts[0], of: bases[0], against: counts[1], of: bases[1]))
        let outcomes = (0...bases[0]).map { choose(bases[0], $0) * choose(bases[1], marked - $0) }
        #expect(abs(shares.probability - probability(of: outcomes[counts[0]], in: outcomes)) < 1e-9)
        guard marked > 0 else { return }
        let test = try #require(ChanceTest(counts[0], against: counts[1]))
        let numbers = (0...marked).map { choose(marked, $0) }
        #expect(abs(test.probability - probability(of: numbers[counts[0]], in: numbers)) < 1e-9)
    }

    @Test(arguments: [(3, 0, 0.25), (0, 3, 0.25), (1, 0, 1), (5, 5, 1), (0, 6, 0.03125), (10, 25, 0.016674)])
    func judgesNumbers(first: Int, second: Int, probability: Double) throws {
        let test = try #require(ChanceTest(first, against: second))
        #expect(abs(test.probability - probability) < 1e-5)
    }

    @Test func judgesTheLadyTastingTea() throws {
        let test = try #require(ChanceTest(3, of: 4, against: 1, of: 4))
        #expect(abs(test.probability - 0.485714) < 1e-6)
        let sure = try #require(ChanceTest(1, of: 10, against: 11, of: 14))
        #expect(abs(sure.probability - 0.002759456) < 1e-8)
    }

    @Test func refusesWhatIsNoShare() {
        #expect(ChanceTest(0, against: 0) == nil)
        #expect(ChanceTest(-1, against: 2) == nil)
        #expect(ChanceTest(.max, against: .max) == nil)
        #expect(ChanceTest(5, of: 4, against: 1, of: 4) == nil)
        #expect(ChanceTest(0, of: 0, against: 1, of: 4) == nil)
        #expect(ChanceTest(1, of: .max, against: 1, of: .max) == nil)
    }

    @Test func handlesLargeAndFarNumbers() throws {
        #expect(try #require(ChanceTest(0, of: 1_000_000, against: 900_000, of: 1_000_000)).probability < 1e-12)
        #expect(try #require(ChanceTest(0, against: 50_000_000)).probability < 1e-12)
        #expect(try #require(ChanceTest(50_000_000, against: 50_000_000)).probability == 1)
    }
}
