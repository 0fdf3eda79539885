import TestSupport
import Testing

@testable import POForms

@Suite struct AlignmentTests {
    /// Against trying every choice.
    @Test(arguments: seeds)
    func isTheHeaviest(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
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
        let cost = Int.random(in: 0...12, using: &random)
        let documents = Alignment.heaviest(candidates, slots: [slots]) { _, _ in cost }
        let chosen = documents.flatMap(\.self)
        #expect(zip(chosen, chosen.dropFirst()).allSatisfy { $0.range.lowerBound < $1.range.lowerBound })
        for document in documents { #expect(zip(document, document.dropFirst()).allSatisfy { $0.slot < $1.slot }) }
        let weight = chosen.compactMap { match in
            candidates.first { $0.slot == match.slot && $0.unit == match.unit }?.weight
        }.reduce(0, +)
        let spent = max(0, documents.count - 1) * cost
        #expect(weight - spent == Self.best(candidates[...], afterSlot: nil, afterUnit: -1, cost))
    }

    private static func best(
        _ candidates: ArraySlice<Alignment.Candidate>, afterSlot: Int?, afterUnit: Int, _ cost: Int
    ) -> Int {
        guard let first = candidates.first else { return 0 }
        let without = best(candidates.dropFirst(), afterSlot: afterSlot, afterUnit: afterUnit, cost)
        guard first.unit > afterUnit else { return without }
        let begins = afterSlot.map { first.slot <= $0 } ?? false
        let rest = best(candidates.dropFirst(), afterSlot: first.slot, afterUnit: first.unit, cost)
        return max(without, first.weight + rest - (begins ? cost : 0))
    }
}
