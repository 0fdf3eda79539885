import POModel
import TestSupport
import Testing

@testable import POForms

/// What is rendered reads back as it was, whatever the answers hold.
@Suite struct RoundTripTests {
    static let reader = FormReader()

    /// A way to print a form.
    enum Format: CaseIterable {
        case markdown, html, htmlForm, text

        func render(_ document: GrantDocument, _ edition: FormEdition) throws -> String {
            switch self {
            case .markdown: try MarkdownRenderer(edition).render(document)
            case .html: try HTMLRenderer(edition).render(document)
            case .htmlForm: try HTMLFormRenderer(edition).render(document)
            case .text: try TextRenderer(edition).render(document)
            }
        }
    }

    @Test(arguments: Format.allCases, seeds)
    func whatIsPrintedIsReadBack(format: Format, seed: UInt64) throws {
        let edition = RandomDocument.edition(of: seed)
        var random = SeededGenerator(seed: seed)
        let document = try RandomDocument.make(for: edition, using: &random)
        try check(document, try format.render(document, edition))
    }

    @Test(arguments: Format.allCases, FormEdition.builtIn)
    func blankForm(format: Format, edition: FormEdition) throws {
        let blank = edition.blankDocument()
        try check(blank, try format.render(blank, edition))
    }

    private func check(_ document: GrantDocument, _ rendered: String) throws {
        let reading = Self.reader.read(rendered)
        #expect(reading.documents.count == 1)
        guard let read = reading.documents.first?.document else { return }
        let (wanted, found) = (try canonical(document), try canonical(read))
        #expect(wanted == found)
        if wanted != found {
            for (line, other) in zip(wanted.split(separator: "\n"), found.split(separator: "\n")) where line != other {
                Issue.record("expected \(line.debugDescription), found \(other.debugDescription)")
                break
            }
        }
        #expect(reading.diagnostics.map(\.code.rawValue) == [])
        #expect(reading.unclaimed.map(\.text) == [])
        try AccountingLaw.check(reading)
    }
}
