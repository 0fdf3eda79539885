import Foundation
import POModel
import TestSupport
import Testing

@Suite struct FreeTextTests {
    @Test(arguments: [
        ("abc", "abc"), ("  abc  ", "abc"),
        ("a\r\nb\rc\u{0B}d\u{0C}e\u{85}f\u{2028}g\u{2029}h", "a\nb\nc\nd\ne\nf\ng\nh"),
        ("a \nb\t\n\n\n\n c", "a\nb\n\n c"), ("a\u{0}b\u{7F}c\u{9B}d\u{FEFF}e", "abcde"),
        ("a\(noncharacter(0xFFFE))b\(noncharacter(0xFDD0))c\(noncharacter(0x10FFFF))d", "abcd"),
        ("a\tb", "a\tb"), ("o\u{308}A\u{30A}e\u{301}e\u{300}", "öÅéè"), ("x\u{30A}", "x\u{30A}"),
        ("a\u{0}\u{308}", "ä"), ("\n\n a\n\n", "a"), ("\u{A0}\u{3000}a\u{202F}", "a"), ("a\n \n\t\nb", "a\n\nb"),
        ("a  b", "a  b"), ("- ett\n- två", "- ett\n- två"), ("A\u{327}\u{30A}", "A\u{327}\u{30A}"),
        ("u\u{308}\u{301}", "ǘ"), ("\u{1F468}\u{200D}\u{1F467}", "\u{1F468}\u{200D}\u{1F467}"),
    ])
    func isBroughtToItsForm(text: String, form: String) {
        // Scalars are compared: strings that differ in composition are equal to Swift.
        #expect(FreeText(text).map { Array($0.rawValue.unicodeScalars) } == Array(form.unicodeScalars))
    }

    @Test(arguments: ["", " ", "\r\n\t\u{A0}", "\u{0}\u{FEFF}", "\u{2028}"])
    func aBlankTextIsNone(text: String) {
        #expect(FreeText(text) == nil)
        #expect(LineText(text) == nil)
    }

    @Test(arguments: seeds)
    func formIsStableAndHoldsNothingForbidden(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        guard let text = FreeText(randomText(length: Int(seed % 60) + 1, using: &random))?.rawValue else { return }
        #expect(FreeText(text).map { Array($0.rawValue.utf8) } == Array(text.utf8))
        #expect(!text.unicodeScalars.contains(where: isForbidden))
        #expect(!text.contains("\n\n\n"))
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            #expect(line.unicodeScalars.last?.properties.isWhitespace != true)
        }
        #expect(text.unicodeScalars.first?.properties.isWhitespace == false)
        #expect(text.unicodeScalars.last?.properties.isWhitespace == false)
    }

    private func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        let isControl = scalar.properties.generalCategory == .control && scalar != "\t" && scalar != "\n"
        return isControl || scalar.properties.isNoncharacterCodePoint
            || ["\u{FEFF}", "\u{2028}", "\u{2029}"].contains(scalar)
    }

    @Test(arguments: ["\u{300}", "\u{301}", "\u{308}", "\u{30A}"] as [Unicode.Scalar])
    func composesAsUnicodeDoes(mark: Unicode.Scalar) {
        for value in (0x21 as UInt32)...0xFFFF {
            guard let base = Unicode.Scalar(value), base.properties.canonicalCombiningClass == .notReordered,
                !base.properties.isWhitespace, !isForbidden(base)
            else { continue }
            var pair = String.UnicodeScalarView()
            pair.append(base)
            guard String(pair).precomposedStringWithCanonicalMapping.unicodeScalars.elementsEqual([base]) else {
                continue
            }
            pair.append(mark)
            let expected = String(pair).precomposedStringWithCanonicalMapping.unicodeScalars
            // A letter that its mark takes apart, as in polytonic Greek, is left alone.
            guard expected.count == 1 || expected.elementsEqual(String(pair).unicodeScalars) else { continue }
            let found = FreeText(String(pair))?.rawValue.unicodeScalars
            #expect(found.map(Array.init) == Array(expected), "U+\(String(value, radix: 16))")
        }
    }
}

@Suite struct LineTextTests {
    @Test(arguments: [
        ("abc", "abc"), (" a \t b\r\nc ", "a b c"), ("a\u{2028}\u{A0}b", "a b"), ("a\u{FEFF}b", "ab"),
        ("Go\u{308}teborg", "Göteborg"), ("\u{0}a\u{0} b", "a b"),
    ])
    func isBroughtToItsForm(text: String, form: String) {
        #expect(LineText(text).map { Array($0.rawValue.unicodeScalars) } == Array(form.unicodeScalars))
    }

    @Test(arguments: seeds)
    func formIsStableAndOneLine(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        guard let text = LineText(randomText(length: Int(seed % 40) + 1, using: &random))?.rawValue else { return }
        #expect(LineText(text).map { Array($0.rawValue.utf8) } == Array(text.utf8))
        #expect(FreeText(text).map { Array($0.rawValue.utf8) } == Array(text.utf8))
        #expect(!text.unicodeScalars.contains { $0.properties.isWhitespace && $0 != " " })
        #expect(!text.contains("  "))
    }
}
