import POModel
import Testing

@Suite struct FullTimePercentTests {
    @Test(arguments: [(0.0, 0), (100, 10_000), (50, 5_000), (62.5, 6_250), (33.33, 3_333), (0.01, 1), (-0.0, 0)])
    func isExactToTwoDecimals(percent: Double, hundredths: Int) throws {
        #expect(FullTimePercent(percent)?.hundredths == hundredths)
        let value = try #require(FullTimePercent(hundredths: hundredths))
        #expect(try JSON.decode([FullTimePercent].self, JSON.encode([value])) == [value])
    }

    @Test(arguments: [-0.01, 100.01, 33.333, 101, .infinity, -.infinity, .nan, 1e300])
    func refusesOthers(percent: Double) { #expect(FullTimePercent(percent) == nil) }

    @Test(arguments: [-1, 10_001, .max, .min])
    func refusesOtherHundredths(hundredths: Int) { #expect(FullTimePercent(hundredths: hundredths) == nil) }

    @Test func isWrittenAsANumber() throws {
        #expect(try JSON.encode([FullTimePercent.full, .half]) == "[100,50]")
        #expect(try JSON.pass([FullTimePercent].self, "[37.5,0,33.33]") == "[37.5,0,33.33]")
        #expect(FullTimePercent.half < .full)
    }
}
