import TestSupport
import Testing

@testable import POForms

@Suite struct MarkupWriterTests {
    private func written(_ text: String) -> PrintedWordFile.Element? {
        var xml = MarkupWriter()
        xml.element("a", ["b": text], text: text)
        return PrintedWordFile.Element(xml.bytes)
    }

    @Test(arguments: [
        "a & b", "<b>\"c\" 'd'</b>", "]]>", "&amp;", "<!-- -->", "å \u{1F469}\u{200D}\u{1F469}", "a\tb\nc\rd",
        "e\u{301}",
        "\u{2028}\u{85}", "\u{FFFD}",
    ])
    func aTextIsWhatItWas(text: String) throws {
        let element = try #require(written(text))
        #expect(element.words.unicodeScalars.elementsEqual(text.unicodeScalars))
        #expect(element.attributes["b"]?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
    }

    @Test func whatXMLCannotHoldIsLeftOut() throws {
        let element = try #require(written("a\u{0}b\u{1F}c\u{FFFE}d\u{FFFF}e\u{B}"))
        #expect(element.words == "abcde")
        #expect(element.attributes["b"] == "abcde")
    }

    @Test(arguments: seeds)
    func anyTextIsWellFormed(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<50 { _ = try #require(written(HostileText.random(using: &random))) }
    }
}
