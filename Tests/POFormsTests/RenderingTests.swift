import Foundation
import POModel
import TestSupport
import Testing

@testable import POForms

@Suite struct RenderingTests {
    private static let document = Result {
        try JSONDecoder().decode([GrantDocument].self, from: Fixture.data("Fixtures/tab-tables-2024.json"))[0]
    }

    @Test(arguments: FormEdition.builtIn, ["md", "html", "blank.md"])
    func isAsInItsSnapshot(edition: FormEdition, suffix: String) throws {
        let document = suffix == "blank.md" ? edition.blankDocument() : try Self.filled(edition)
        let rendered =
            suffix == "html" ? HTMLRenderer(edition).render(document) : MarkdownRenderer(edition).render(document)
        let name = "Snapshots/\(edition.id.rawValue)\(suffix == "blank.md" ? "-" : ".")\(suffix)"
        if Fixture.writesSnapshots {
            try Data(rendered.utf8).write(to: Fixture.url(name))
        } else {
            #expect(try rendered == Fixture.text(name))
        }
    }

    /// A filled form of an edition, with invented answers.
    private static func filled(_ edition: FormEdition) throws -> GrantDocument {
        if edition.id == .report2024 { return try document.get() }
        let name = edition.prose != nil ? "free-forms" : edition.kind == .grantReport ? "report-2021" : "applications"
        let documents = try JSONDecoder().decode([GrantDocument].self, from: Fixture.data("Fixtures/\(name).json"))
        return try #require(documents.first { edition.unplaced($0).isEmpty })
    }

    /// Hostile answers leave as many tags, of the same kinds, as harmless ones of the same shape.
    @Test(arguments: FormEdition.builtIn, seeds)
    func answersCannotChangeThePage(edition: FormEdition, seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let document = try RandomDocument.make(for: edition, using: &random)
        var harmless = Answers(document)
        for field in edition.fields {
            guard case .string(let text)? = harmless[field], !["kind", "edition"].contains(field.rawValue) else {
                continue
            }
            let letters = text.unicodeScalars.map { $0 == "\n" ? "\n" : "a" }.joined()
            if RandomDocument.isWords(field, in: edition) { harmless[field] = .string(letters) }
        }
        let renderer = HTMLRenderer(edition)
        let expected = Self.tags(in: renderer.render(try harmless.document(as: GrantDocument.self)))
        #expect(Self.tags(in: renderer.render(document)) == expected)
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
