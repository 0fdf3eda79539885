import POModel
import TestSupport
import Testing

@testable import POForms

@Suite struct EditionDraftTests {
    /// A way to print a blank form.
    enum Format: CaseIterable {
        case markdown, html

        func blank(_ edition: FormEdition, year: Int) throws -> String {
            let document = edition.blankDocument(year: year)
            return switch self {
            case .markdown: try MarkdownRenderer(edition).render(document)
            case .html: try HTMLRenderer(edition).render(document)
            }
        }

        /// A blank form as a county would have it, which names no edition.
        func foreign(_ text: String) -> String {
            text.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.contains("po-edition") }
                .joined(separator: "\n")
        }
    }

    private func draft(_ blank: String, _ edition: FormEdition, year: Int) throws -> EditionDraft {
        try #require(FormEdition.draft(from: Array(blank.utf8), like: edition, year: year))
    }

    private static let forms = FormEdition.builtIn.filter { $0.prose == nil }

    @Test(arguments: Format.allCases, forms)
    func aFormThatDidNotChangeIsTheEditionOfAnotherYear(format: Format, edition: FormEdition) throws {
        let blank = format.foreign(try format.blank(edition, year: 2026))
        let draft = try draft(blank, edition, year: 2026)
        #expect(draft.changes.filter { $0.kind != .keptUnseen } == [])
        #expect(draft.edition.fields.sorted() == edition.fields.sorted())
        #expect(draft.edition.problems == [])
        #expect(labels(of: draft.edition) == labels(of: edition))
        // In a page nothing parts two tables of fields.
        if format == .markdown { #expect(format.foreign(try format.blank(draft.edition, year: 2026)) == blank) }
    }

    private func labels(of edition: FormEdition) -> [String] {
        FormSlot.all(of: edition).map { $0.label.fullText(year: 2026) }.sorted()
    }

    /// A form that changed, and what the draft must say of it.
    struct Case: CustomTestStringConvertible {
        let name: String
        let edition: FormEdition
        /// What is replaced in the Markdown of the blank form, and by what.
        let edits: [(old: String, new: String)]
        /// The kinds of the changes, with their words after or, of what was dropped, before.
        let told: [String]
        /// Fields that the draft asks, with the kinds of their answers.
        var asked: [FieldID: AnswerKind] = [:]
        var testDescription: String { "\(edition.id.rawValue): \(name)" }

        /// The changed form in Markdown.
        func blank() throws -> String {
            var blank = Format.markdown.foreign(try Format.markdown.blank(edition, year: 2026))
            for (old, new) in edits {
                let place = try #require(blank.firstRange(of: old), "\(old)")
                blank.replaceSubrange(place, with: new)
            }
            return blank
        }
    }

    @Test(arguments: cases)
    func whatChangedIsDraftedAndTold(form: Case) throws {
        let blank = try form.blank()
        let draft = try draft(blank, form.edition, year: 2026)
        #expect(Self.told(by: draft) == form.told)
        #expect(draft.edition.problems.map { "\($0.path): \($0.text(in: .english))" } == [])
        // What the draft prints is the changed form, word by word.
        #expect(Format.markdown.foreign(try Format.markdown.blank(draft.edition, year: 2026)) == blank)
        let kinds = Dictionary(
            draft.edition.items.flatMap(RandomDocument.questions).flatMap { question in
                question.fields.map { ($0, question.answer) }
            }
        ) { first, _ in first }
        for (field, kind) in form.asked { #expect(kinds[field] == kind, "\(field)") }
        try checkFilledForms(draft.edition)
        // A page of the changed form tells the same.
        let page = Format.html.foreign(try Format.html.blank(draft.edition, year: 2026))
        let other = try self.draft(page, form.edition, year: 2026)
        #expect(Self.told(by: other) == form.told)
        #expect(labels(of: other.edition) == labels(of: draft.edition))
        #expect(other.edition.fields.sorted() == draft.edition.fields.sorted())
    }

    static func told(by draft: EditionDraft) -> [String] {
        draft.changes.filter { $0.kind != .keptUnseen }.map { "\($0.kind.rawValue): \($0.after ?? $0.before ?? "")" }
    }

    /// Filled forms read like their documents.
    private func checkFilledForms(_ edition: FormEdition) throws {
        let reader = FormReader(editions: [edition])
        // Each case has an edition of its own: two documents of each tell what its words make of it.
        for seed in seeds.prefix(2) {
            var random = SeededGenerator(seed: seed)
            let document = try RandomDocument.make(for: edition, using: &random)
            let reading = reader.read(try MarkdownRenderer(edition).render(document))
            #expect(reading.documents.map(\.document) == [document])
            #expect(reading.diagnostics.map(\.code.rawValue) == [])
        }
    }

    @Test func messagesNameTheWordsAndTheAnswer() {
        let change = EditionDraft.Change(
            kind: .newQuestion, path: "sections.1.items.0.question", fields: ["new.egnaMedel"], before: nil,
            after: "Egna medel", answer: .kronor)
        #expect(
            change.text(in: .english)
                == "'Egna medel' is new; its answer is taken to be an amount in kronor")
        #expect(
            change.text(in: .swedish) == "”Egna medel” är ny; svaret antas vara ett belopp i kronor")
    }

    @Test func aFileThatIsNoTextDraftsNothing() {
        #expect(FormEdition.draft(from: Array("%PDF-1.7\n".utf8), like: .report2024, year: 2026) == nil)
    }

    @Test(arguments: seeds)
    func anyTextDraftsSomething(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<3 {
            let text = (0..<20).map { _ in HostileText.random(using: &random) }.joined(separator: "\n")
            let draft = FormEdition.draft(from: Array(text.utf8), like: .report2024, year: 2026)
            // What is not there is told as dropped, each field once.
            let fields = Set(draft?.edition.fields ?? [])
            for field in FormEdition.report2024.fields where !fields.contains(field) {
                #expect(draft?.changes.contains { $0.kind == .dropped && $0.fields.contains(field) } != false)
            }
        }
    }
}
