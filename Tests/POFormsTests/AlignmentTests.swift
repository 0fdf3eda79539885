import Testing

@testable import POForms

@Suite struct AlignmentTests {
    /// Against trying every choice.
    @Test(arguments: 0..<seedCount)
    func isTheHeaviest(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let slots = Int.random(in: 1...5, using: &random)
        var candidates: [Alignment.Candidate] = []
        for place in 0..<Int.random(in: 0...6, using: &random) {
            for slot in 0..<slots where random.oneIn(2) {
                candidates.append(
                    .init(
                        slot: slot, unit: place, range: place * 10..<place * 10 + 5, year: nil,
                        weight: Int.random(in: 1...9, using: &random)))
            }
        }
        let chosen = Alignment.heaviest(candidates, slots: slots)
        let isRising = zip(chosen, chosen.dropFirst()).allSatisfy {
            $0.slot < $1.slot && $0.range.lowerBound < $1.range.lowerBound
        }
        #expect(isRising)
        let weight = chosen.compactMap { match in
            candidates.first { $0.slot == match.slot && $0.unit == match.unit }?.weight
        }.reduce(0, +)
        #expect(weight == Self.best(candidates[...], afterSlot: -1, afterUnit: -1))
    }

    private static func best(_ candidates: ArraySlice<Alignment.Candidate>, afterSlot: Int, afterUnit: Int) -> Int {
        guard let first = candidates.first else { return 0 }
        let without = best(candidates.dropFirst(), afterSlot: afterSlot, afterUnit: afterUnit)
        guard first.slot > afterSlot, first.unit > afterUnit else { return without }
        let with = first.weight + best(candidates.dropFirst(), afterSlot: first.slot, afterUnit: first.unit)
        return max(with, without)
    }
}
