import TestSupport
import Testing

@testable import POForms

@Suite struct ExcerptTests {
    /// An excerpt of the part of a text between two brackets, which are taken out.
    private func excerpt(_ text: String, width: Int = 100) -> String {
        let utf8 = Array(text.utf8)
        let start = utf8.firstIndex(of: UInt8(ascii: "[")) ?? 0
        let end = (utf8.firstIndex(of: UInt8(ascii: "]")) ?? 1) - 1
        return SourceLines(utf8.filter { $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "]") })
            .excerpt(of: start..<end, width: width)
    }

    @Test(arguments: [
        ("Antal: [femton] st", " 1 | Antal: femton st\n   |        ^~~~~~\n"),
        ("a\n\nAntal: [x]\nb", " 3 | Antal: x\n   |        ^\n"),
        ("a\r\nb [cd]\r\n", " 2 | b cd\n   |   ^~\n"),
        ("a []b", " 1 | a b\n   |   ^\n"),
        ("[]", " 1 | \n   | ^\n"),
        ("a[]", " 1 | a\n   |  ^\n"),
        ("å[ä]ö", " 1 | åäö\n   |  ^\n"),
        ("a\t[b]", " 1 | a       b\n   |         ^\n"),
        ("a[\t]b", " 1 | a       b\n   |  ^~~~~~~\n"),
        ("漢字[漢字]x", " 1 | 漢字漢字x\n   |     ^~~~\n"),
        ("👩‍👩‍👧[a]", " 1 | 👩‍👩‍👧a\n   |   ^\n"),
        ("e\u{301}[e\u{301}]", " 1 | e\u{301}e\u{301}\n   |  ^\n"),
        ("\u{1B}[31m", " 1 | �31m\n   |  ^~\n"),
        ("x\u{202E}[y]\u{7}", " 1 | x�y�\n   |   ^\n"),
        ("a [b\nc] d", " 1 | a b\n   |   ^\n 2 | c d\n   | ^\n"),
        ("a [b\n1\n2\nc] d", " 1 | a b\n   |   ^\n   ⋮\n 4 | c d\n   | ^\n"),
        ("a [b\n]c", " 1 | a b\n   |   ^\n"),
    ])
    func showsTheLineAndTheRange(text: String, wanted: String) {
        if text.contains("\u{1B}") {
            #expect(SourceLines(Array("\u{1B}31m".utf8)).excerpt(of: 1..<3) == wanted)
        } else {
            #expect(excerpt(text) == wanted)
        }
    }

    @Test func linesAreNumberedAlike() {
        let text = String(repeating: "\n", count: 8) + "[a\nb]"
        #expect(excerpt(text) == "  9 | a\n    | ^\n 10 | b\n    | ^\n")
    }

    @Test func longLinesAreCut() {
        let long = String(repeating: "abcdefghi ", count: 30)
        #expect(excerpt(long + "[X]" + long, width: 20) == " 1 | …efghi Xabcdefghi a…\n   |        ^\n")
        #expect(excerpt("[" + long + "]", width: 20) == " 1 | abcdefghi abcdefgh…\n   | ^~~~~~~~~~~~~~~~~~\n")
    }

    /// Whatever the text and range, each line is short and the mark stands under it.
    @Test(arguments: seeds)
    func isNeverTooWide(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let text = Array(HostileText.random(using: &random).utf8)
        let start = Int.random(in: 0...text.count, using: &random)
        let range = start..<Int.random(in: start...text.count, using: &random)
        let lines = SourceLines(text).excerpt(of: range, width: 40).split(
            separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count >= 3)
        for line in lines { #expect(line.unicodeScalars.filter { $0.properties.generalCategory == .control }.isEmpty) }
        for line in lines where line.contains("^") { #expect(line.count <= 40 + 8) }
    }
}
