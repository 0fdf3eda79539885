import POModel
import TestSupport
import Testing

@testable import POForms

/// The law of reading, on sheets so small that all their readings can be tried: what is told without a doubt is what
/// every reading says that costs hardly more than the cheapest.
@Suite struct BruteForceLawTests {
    private static let reader = FormReader(editions: [SmallSheet.edition])
    private static let sheetsOfSeed = 10
    /// At least so many of the values that only one reading gives are told without a doubt.
    private static let leastSure = 0.5

    private static func sheets(_ seed: UInt64) -> [SmallSheet] {
        var random = SeededGenerator(seed: seed)
        return (0..<sheetsOfSeed).map { _ in SmallSheet(using: &random) }
    }

    @Test(arguments: seeds)
    func whatIsSureIsWhatEveryLikelyReadingSays(seed: UInt64) throws {
        for sheet in Self.sheets(seed) {
            let reading = Self.reader.read(sheet.text)
            let readings = AllReadings(sheet)
            let document = try #require(reading.documents.first)
            for field in readings.costs.keys.sorted() {
                let (answer, likely) = (document[field], readings.likely(field))
                if answer.isSure { #expect(likely == [answer.value], "\(field) in\n\(sheet.text)") }
                if answer.value == nil, answer.doubts.isEmpty { #expect(likely == [nil], "\(field) in\n\(sheet.text)") }
                if let rival = answer.runnerUp {
                    #expect(rival.value != answer.value && likely.contains(rival.value), "\(field) in\n\(sheet.text)")
                }
            }
        }
    }

    @Test func mostValuesThatOnlyOneReadingGivesAreSure() throws {
        var (all, sure) = (0, 0)
        for sheet in seeds.flatMap(Self.sheets) {
            let document = try #require(Self.reader.read(sheet.text).documents.first)
            let readings = AllReadings(sheet)
            for field in readings.costs.keys where readings.likely(field).count == 1 && readings.likely(field) != [nil]
            {
                all += 1
                if document[field].isSure { sure += 1 }
            }
        }
        #expect(Double(sure) >= Self.leastSure * Double(all), "\(sure) of \(all)")
    }
}
