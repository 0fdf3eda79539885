import POModel
import TestSupport
import Testing

@testable import POForms

/// What is rendered reads back as it was, whatever the answers hold.
@Suite struct RoundTripTests {
    static let reader = FormReader()

    @Test(arguments: FormEdition.builtIn, seeds)
    func markdown(edition: FormEdition, seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let document = try RandomDocument.make(for: edition, using: &random)
        try check(document, MarkdownRenderer(edition).render(document))
    }

    @Test(arguments: FormEdition.builtIn, seeds)
    func html(edition: FormEdition, seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let document = try RandomDocument.make(for: edition, using: &random)
        try check(document, HTMLRenderer(edition).render(document))
    }

    @Test(arguments: FormEdition.builtIn)
    func blankForm(edition: FormEdition) throws {
        let blank = edition.blankDocument()
        try check(blank, MarkdownRenderer(edition).render(blank))
        try check(blank, HTMLRenderer(edition).render(blank))
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
