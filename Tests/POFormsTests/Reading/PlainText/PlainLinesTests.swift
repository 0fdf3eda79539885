import Testing

@testable import POForms

@Suite struct PlainLinesTests {
    private static func segments(_ text: String) -> [[String]] {
        let bytes = Array(text.utf8)
        return PlainLines(bytes).map { line in
            line.segments.map { "\($0.columns) \(String(decoding: bytes[$0.range], as: UTF8.self))" }
        }
    }

    @Test(arguments: [
        ("Två ord", [["0..<7 Två ord"]]), ("", []), ("\n", [[]]), ("  inne", [["2..<6 inne"]]),
        ("ute  ", [["0..<3 ute"]]), ("a   b", [["0..<1 a", "4..<5 b"]]), ("a\tb", [["0..<1 a", "8..<9 b"]]),
        ("1.   Fråga", [["0..<10 1.   Fråga"]]), ("| å | |", [["0..<2 å"]]),
        ("a\n\n| b |", [["0..<1 a"], [], ["0..<1 b"]]),
    ])
    func aLineIsTakenApart(text: String, segments: [[String]]) {
        #expect(Self.segments(text) == segments)
    }

    @Test func whatHoldsOfALineIsKept() {
        var lines = PlainLines(Array("a\n\u{C}b\n| c |\nd    e".utf8))
        lines.mark(3, asFurniture: true)
        #expect(lines.map(\.startsPage) == [false, false, true, false, false])
        #expect(lines.map(\.isRow) == [false, false, false, true, false])
        #expect(lines.map(\.isFurniture) == [false, false, false, true, false])
        #expect(lines.map(\.isParted) == [false, false, false, false, true])
        lines.mark(3, asFurniture: false)
        #expect(!lines.contains { $0.isFurniture })
    }

    @Test func everySecondLineOfADoubleSpacedTextIsGone() {
        let text = (0..<50).map { "rad \($0)\n\n" }.joined() + "sist   nu"
        #expect(Self.segments(text).count == 51)
        #expect(Self.segments(text).suffix(2) == [["0..<6 rad 49"], ["0..<4 sist", "7..<9 nu"]])
    }

    @Test(arguments: [
        (["kort", String(repeating: "a", count: 70)], 70), (["a    b"], nil), ([""], 0),
        ([String](repeating: "fyra", count: 60) + [String(repeating: "a", count: 150)], 4),
        ([String(repeating: "a", count: 161)], nil),
    ])
    func linesAreAsWideAsMostOfThem(lines: [String], width: Int?) {
        #expect(PlainLines(Array((lines.joined(separator: "\n") + "\n").utf8)).wrappedWidth == width)
    }

    @Test func mostLinesBeginAtTheMargin() {
        #expect(PlainLines(Array((String(repeating: "    inne\n", count: 20) + "ute").utf8)).margin == 4)
        #expect(PlainLines([]).margin == 0)
    }
}
