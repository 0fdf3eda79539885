import Testing

@testable import POForms

@Suite struct SourceTextTests {
    private static let text = "Länsstyrelsen – å"

    @Test func readsUTF8() {
        #expect(SourceText(bytes: Array(Self.text.utf8)).utf8 == Array(Self.text.utf8))
        #expect(SourceText(bytes: [0xEF, 0xBB, 0xBF] + Array(Self.text.utf8)).utf8 == Array(Self.text.utf8))
    }

    @Test func readsUTF16OfBothEnds() {
        let little: [UInt8] = [0xFF, 0xFE] + Self.text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let big: [UInt8] = [0xFE, 0xFF] + Self.text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        #expect(SourceText(bytes: little).utf8 == Array(Self.text.utf8))
        #expect(SourceText(bytes: big).utf8 == Array(Self.text.utf8))
    }

    @Test(arguments: [false, true])
    func readsUTF16WithoutAMark(isBigEndian: Bool) {
        let text = "Länsstyrelsen – å ☒\n"
        let bytes = text.utf16.flatMap { unit in
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
            return isBigEndian ? [high, low] : [low, high]
        }
        let source = SourceText(bytes: bytes)
        #expect(source.utf8 == Array(text.utf8))
        #expect(source.replacements == 0)
    }

    @Test func aLargeTextIsCutWhereALineEnds() {
        let source = SourceText(bytes: Array("en\ntvå\nåtta".utf8), limit: 9)
        #expect(source.isCut && source.utf8 == Array("en\ntvå\n".utf8))
        let line = SourceText(bytes: Array("ååå".utf8), limit: 3)
        #expect(line.isCut && line.utf8 == Array("å".utf8))
        #expect(!SourceText(bytes: Array("ååå".utf8), limit: 6).isCut)
    }

    @Test func readsWindows1252() {
        let bytes: [UInt8] = [0x4C, 0xE4, 0x6E, 0x20, 0x96, 0x20, 0xE5]
        let source = SourceText(bytes: bytes)
        #expect(source.utf8 == Array("Län – å".utf8))
        #expect(source.replacements == 0)
    }

    @Test func aStrayByteAmongLettersIsReplacedAndTold() {
        let source = SourceText(bytes: Array("åäö".utf8) + [0xFF] + Array("a".utf8))
        #expect(source.utf8 == Array("åäö\u{FFFD}a".utf8))
        #expect(source.replacements == 1)
    }

    @Test func brokenUTF16IsReplacedAndTold() {
        let source = SourceText(bytes: [0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8, 0x42])
        #expect(source.utf8 == Array("A\u{FFFD}".utf8))
        #expect(source.replacements == 2)
    }
}
