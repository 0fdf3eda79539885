import TestSupport
import Testing

@testable import POForms

@Suite struct SkeletonTests {
    @Test(arguments: [
        "Antal icke-binära", "ANTAL ICKE BI-NÄRA", "Antal icke\u{AD}binära", "**Antal** icke  bina\u{308}ra ¹",
        "Аntаl ісkе-bіnärа", "Antal icke‑binära:",
    ])
    func spellingsOfALabelAreOne(text: String) {
        #expect(Skeleton(Array(text.utf8)).bytes.elementsEqual("antalickebinära".utf8))
    }

    @Test func lettersThatDifferStayApart() {
        #expect(Skeleton(Array("Håbo".utf8)).bytes != Skeleton(Array("Habo".utf8)).bytes)
    }

    @Test func everyByteHasItsPlace() {
        let text = Array("a – Ö ﬁ".utf8)
        let skeleton = Skeleton(text)
        #expect(skeleton.bytes.elementsEqual("aöfi".utf8))
        #expect(skeleton.bytes.indices.map { skeleton.starts[$0] } == [0, 6, 6, 9, 9])
        #expect(skeleton.bytes.indices.map { skeleton.ends[$0] } == [1, 8, 8, 12, 12])
    }

    /// Short and long gaps, over many runs of places.
    @Test(arguments: seeds)
    func everyPlaceIsFound(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var text: [UInt8] = []
        for _ in 0..<Int.random(in: 0...400, using: &random) {
            text += ["a", "å", "ﬁ", "a\u{30A}", "–"].randomElement(using: &random).map { Array($0.utf8) } ?? []
            let gap = random.oneIn(50) ? Int.random(in: 0...20_000, using: &random) : random.oneIn(3) ? 1 : 0
            text += [UInt8](repeating: 0x20, count: gap)
        }
        let skeleton = Skeleton(text)
        let starts = skeleton.bytes.indices.map { skeleton.starts[$0] }
        #expect(starts == starts.sorted())
        var index = 0
        for offset in 0...text.count + 70 {
            while index < starts.count, starts[index] < offset { index += 1 }
            if skeleton.index(at: offset) != index { Issue.record("\(offset): not \(index)") }
        }
    }

    @Test func anyBytesPass() {
        for first in UInt8.min...UInt8.max {
            for second: UInt8 in [0x00, 0x41, 0x80, 0xAC, 0xC3, 0xE2, 0xFF] {
                let skeleton = Skeleton([first, second, first])
                #expect(skeleton.bytes.count == skeleton.starts.count)
            }
        }
    }
}

@Suite struct NumberingTests {
    @Test(arguments: [
        ("4. Har ni", "Har ni"), ("5 a Ange", "Ange"), ("5 a. Ange", "Ange"), ("4 c. Har", "Har"), ("12) Text", "Text"),
        ("6a. Text", "Text"), ("Text", "Text"), ("65 år och över", "65 år och över"), ("2024 var", "2024 var"),
        ("3 personer", "3 personer"), ("1", "1"), ("", ""),
    ])
    func isPassedOver(text: String, rest: String) {
        let utf8 = Array(text.utf8)
        #expect(String(decoding: utf8[Numbering.end(in: utf8, 0..<utf8.count)...], as: UTF8.self) == rest)
    }
}
