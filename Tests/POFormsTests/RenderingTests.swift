import Foundation
import POModel
import TestSupport
import Testing

@testable import POForms

@Suite struct RenderingTests {
    private static let document = Result {
        try JSONDecoder().decode([GrantDocument].self, from: Fixture.data("Fixtures/tab-tables-2024.json"))[0]
    }

    @Test(arguments: [
        "report-2024.md", "report-2024.html", "report-2024.txt", "report-2024-form.html", "report-2024-blank.md",
        "report-2024-blank.txt",
    ])
    func isAsInItsSnapshot(name: String) throws {
        let edition = FormEdition.report2024
        let document = name.contains("blank") ? edition.blankDocument() : try Self.document.get()
        let format: RoundTripTests.Format =
            name.hasSuffix("form.html")
            ? .htmlForm : name.hasSuffix("html") ? .html : name.hasSuffix("md") ? .markdown : .text
        let rendered = format.render(document, edition)
        if Fixture.writesSnapshots {
            try Data(rendered.utf8).write(to: Fixture.url("Snapshots/\(name)"))
        } else {
            #expect(try rendered == Fixture.text("Snapshots/\(name)"))
        }
    }

    /// Hostile answers leave as many tags, of the same kinds, as harmless ones of the same shape.
    @Test(arguments: seeds)
    func answersCannotChangeThePage(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let document = try RandomDocument.make(for: .report2024, using: &random)
        var harmless = Answers(document)
        for field in FormEdition.report2024.fields {
            guard case .string(let text)? = harmless[field], !["kind", "edition"].contains(field.rawValue) else {
                continue
            }
            let letters = text.unicodeScalars.map { $0 == "\n" ? "\n" : "a" }.joined()
            if RandomDocument.isWords(field) { harmless[field] = .string(letters) }
        }
        let harmlessDocument = try harmless.document(as: GrantDocument.self)
        let renderer = HTMLRenderer(.report2024)
        #expect(Self.tags(in: renderer.render(document)) == Self.tags(in: renderer.render(harmlessDocument)))
        let form = HTMLFormRenderer(.report2024)
        let found = Self.tags(in: form.render(document)).map(Self.withoutValues)
        let expected = Self.tags(in: form.render(harmlessDocument)).map(Self.withoutValues)
        for (tag, other) in zip(found, expected) { #expect(tag == other) }
        #expect(found.count == expected.count)
    }

    private static func withoutValues(_ tag: String) -> String {
        let parts = tag.utf8.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
        return parts.enumerated().filter { $0.offset % 2 == 0 }.map { String(decoding: $0.element, as: UTF8.self) }
            .joined()
    }

    /// What stands between angle brackets, byte by byte, as browsers read.
    private static func tags(in html: String) -> [String] {
        html.utf8.split(separator: UInt8(ascii: "<")).dropFirst().map { rest in
            String(decoding: rest.prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self)
        }
    }

    @Test func markdownEscapesWhatCouldBeAMark() {
        let marks = ##"*a* | <b> \ #1 `c` [d] _e_ & ~"##
        #expect(MarkdownEscape.line(marks) == ##"\*a\* \| \<b\> \\ \#1 \`c\` \[d\] \_e\_ \& \~"##)
        #expect(MarkdownEscape.line("1. a") == #"1\. a"#)
        #expect(MarkdownEscape.line("- a - b") == #"\- a - b"#)
        #expect(MarkdownEscape.quotation("a\nb\n\nc") == "> a\\\n> b\n>\n> c\n")
    }

    @Test func htmlEscapesWhatCouldBeAMark() {
        #expect(HTMLEscape.text("<a href=\"x\">'&amp;'") == "&lt;a href=&quot;x&quot;&gt;&#39;&amp;amp;&#39;")
    }

    @Test func numbersAreGrouped() {
        #expect(AnswerKind.kronor.print(.integer(1_187_322)) == "1\u{A0}187\u{A0}322\u{A0}kr")
        #expect(AnswerKind.count.print(.integer(999)) == "999")
        #expect(AnswerKind.positions.print(.number(2.5)) == "2,50")
    }
}
