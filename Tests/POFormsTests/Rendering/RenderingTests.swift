import Foundation
import POModel
import TestSupport
import Testing

@testable import POForms

@Suite struct RenderingTests {
    private static let document = Result {
        try JSONDecoder().decode([GrantDocument].self, from: Fixture.data("Fixtures/tab-tables-2024.json"))[0]
    }

    private static let formats: [(suffix: String, format: RoundTripTests.Format)] = [
        (".md", .markdown), (".html", .html), (".txt", .text), ("-form.html", .htmlForm), ("-blank.md", .markdown),
    ]

    @Test(arguments: FormEdition.builtIn, formats)
    func isAsInItsSnapshot(edition: FormEdition, format: (suffix: String, format: RoundTripTests.Format)) throws {
        let document = format.suffix.contains("blank") ? edition.blankDocument() : try Self.filled(edition)
        let rendered = try format.format.render(document, edition)
        let name = "Snapshots/\(edition.id.rawValue)\(format.suffix)"
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
    @Test(arguments: seeds)
    func answersCannotChangeThePage(seed: UInt64) throws {
        let edition = RandomDocument.edition(of: seed)
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
        let harmlessDocument = try harmless.document()
        let renderer = HTMLRenderer(edition)
        #expect(try Self.tags(in: renderer.render(document)) == Self.tags(in: renderer.render(harmlessDocument)))
        let form = HTMLFormRenderer(edition)
        let found = try Self.tags(in: form.render(document)).map(Self.withoutValues)
        let expected = try Self.tags(in: form.render(harmlessDocument)).map(Self.withoutValues)
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
        // A carriage return before a line end, which no text of ours has, does not let the next line out.
        #expect(MarkdownEscape.quotation("a\r\nb") == "> a\r\\\n> b\n")
    }

    @Test func htmlEscapesWhatCouldBeAMark() {
        #expect(HTMLEscape.text("<a href=\"x\">'&amp;'") == "&lt;a href=&quot;x&quot;&gt;&#39;&amp;amp;&#39;")
    }

    @Test func printedPagesTellTheMunicipalityAndTheYear() throws {
        var report = GrantReport()
        report.year = 2024
        report.grantee.municipality = Municipality(name: "Åse \\\"}</style>")
        let page = try HTMLRenderer(.report2024).render(.report(report))
        #expect(page.contains(#"@bottom-left { content: "Åse \5c \22 \7d \3c \2f style\3e  2024";"#))
        let blank = try HTMLRenderer(.report2024).render(FormEdition.report2024.blankDocument())
        #expect(blank.contains(#"@bottom-left { content: "2024";"#))
    }

    @Test func numbersAreGrouped() {
        #expect(AnswerKind.kronor.print(.integer(1_187_322)) == "1\u{A0}187\u{A0}322\u{A0}kr")
        #expect(AnswerKind.count.print(.integer(999)) == "999")
        #expect(AnswerKind.positions.print(.number(2.5)) == "2,50")
    }
}

/// What a renderer refuses.
@Suite struct UnsuitableDocumentTests {
    private static let documents = FormEdition.builtIn.map { $0.blankDocument() }

    @Test(arguments: RoundTripTests.Format.allCases, FormEdition.builtIn)
    func documentsOfOtherFormsAreRefused(format: RoundTripTests.Format, edition: FormEdition) throws {
        for document in Self.documents
        where document.kind != edition.kind || document.edition != edition.blankDocument().edition {
            #expect(throws: UnsuitableDocument.self) { try format.render(document, edition) }
        }
        #expect(try !format.render(edition.blankDocument(), edition).isEmpty)
    }

    @Test func aDocumentThatNamesNoEditionIsPrinted() throws {
        #expect(try HTMLRenderer(.report2024).render(.report(GrantReport())).contains("REDOVISNING"))
    }

    @Test func theMessageSaysWhatWasGivenAndWhatIsWanted() {
        let error = #expect(throws: UnsuitableDocument.self) {
            try MarkdownRenderer(.report2024).render(FormEdition.application2022.blankDocument())
        }
        #expect(
            error?.text(in: .english)
                == "The document is an application, but the form is for a report."
        )
        #expect(
            error?.text(in: .swedish)
                == "Dokumentet är en ansökan, men blanketten är för en redovisning."
        )
    }
}
