import Testing

@testable import POForms

/// What no question took is one text over all blocks with nothing else between them.
@Suite struct UnclaimedTextTests {
    @Test(arguments: [
        ("# Hej\n\n- ett\n- två\n\n| a |  | b |\n|---|---|---|\n| c |  |  |\n", "Hej\nett\ntvå\na\nb\nc", 6),
        ("En rad\nsom går vidare\n", "En rad som går vidare", 2),
        ("<p>ett</p><p>&nbsp;</p><p>två</p>", "ett\ntvå", 2),
    ])
    func blocksAreOneText(source: String, text: String, parts: Int) throws {
        let reading = FormReader().read(source)
        #expect(reading.unclaimed.map(\.text) == [text])
        #expect(reading.accounting.count { $0.role == .unclaimed } == parts)
        try AccountingLaw.check(reading)
    }

    @Test func columnsBesideEachOtherAreAccountedForInTheOrderOfTheText() throws {
        let reading = FormReader().read(
            "Ett långt stycke        Ett annat stycke\nsom går vidare          som går vidare\n")
        #expect(reading.accounting.filter { $0.role == .unclaimed }.count == 4)
        try AccountingLaw.check(reading)
    }
}

@Suite struct SourcesOfBlocksTests {
    @Test func theBlankBetweenTwoLinesComesFromNoPlace() {
        let text = Array("abc\ndef\n".utf8)
        let blocks = MarkdownScanner.scan(text)
        #expect(String(decoding: blocks.text, as: UTF8.self) == "abc def\n")
        #expect(blocks.source(of: 0..<7) == [0..<3, 4..<7])
        #expect(blocks.source(of: 3..<6) == [4..<6])
        #expect(blocks.source(of: 3..<4) == [])
        #expect(blocks.pieces.count == 2)
    }
}
