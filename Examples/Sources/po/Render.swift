import ArgumentParser
import Foundation
import POForms
import POModel

/// `po render`: a typed document, or none, to a form.
struct Render: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print documents on their forms, or an empty form.",
        discussion: """
            The exit status is 1 if something has no place on the form; the form is still printed. A document of another
            kind or edition than the form is not printed, and the exit status is 2.
            """)

    @Argument(help: .documents)
    var files: [String] = []

    @Option(help: "What to print: markdown, html, html-form, text or docx.")
    var format: FormFormat = .markdown

    @Option(help: ArgumentHelp("Print an empty form of an edition instead.", valueName: "id"))
    var blank: String?

    @Option(
        name: .customLong("as"), help: ArgumentHelp("Print drafts on the form of another edition.", valueName: "id"))
    var target: String?

    @Option(name: .shortAndLong, help: .output)
    var output: String?

    @OptionGroup var editions: EditionOptions

    @OptionGroup var quietness: QuietOption

    @Option(help: "The language of messages: sv or en.")
    var language: MessageLanguage = Console.language

    /// Wants either a document or an edition.
    func validate() throws {
        guard files.isEmpty != (blank == nil) else { throw ValidationError("expected a document, or --blank ID") }
    }

    /// Prints the form or forms.
    func run() throws {
        let editions = try editions.finder(in: language)
        if let blank {
            let edition = try editions.named(blank)
            return try Console.write(format.render(edition.blankDocument(), edition, in: language), to: output)
        }
        let documents = try GivenDocument.read(files)
        if format.holdsOneForm && documents.count > 1 {
            throw ValidationError("expected one document for a file of \(format.rawValue), found \(documents.count)")
        }
        var forms = Data()
        var everythingHasAPlace = true
        for given in documents {
            let document = given.document
            let edition = try editions.namedEdition(of: document)
            if let target {
                let target = try editions.named(target)
                if try !printDraft(document, from: edition, to: target, &forms) { everythingHasAPlace = false }
                continue
            }
            forms += try format.render(document, edition, in: language)
            for field in edition.unplaced(document) {
                complain(of: field, edition)
                everythingHasAPlace = false
            }
        }
        try Console.write(forms, to: output)
        if !everythingHasAPlace { throw ExitCode.failure }
    }

    /// Prints a document on the form of another edition, and says what has no place and what is newly asked.
    private func printDraft(
        _ document: GrantDocument, from source: FormEdition, to edition: FormEdition, _ forms: inout Data
    ) throws -> Bool {
        guard let move = EditionMove(document, from: source, to: edition) else {
            throw WrongUse.of(edition.id, edition.kind, wanted: document.kind)
        }
        forms += try format.render(move.draft, edition, in: language)
        for field in move.withoutPlace { complain(of: field, edition) }
        for field in move.newlyAsked {
            Console.complain(
                language == .swedish
                    ? "\(field): frågas nytt på blanketten \(edition.id)"
                    : "\(field): is newly asked on the form \(edition.id)")
        }
        return move.withoutPlace.isEmpty
    }

    private func complain(of field: FieldID, _ edition: FormEdition) {
        Console.complain(
            language == .swedish
                ? "\(field): har ingen plats på blanketten \(edition.id)"
                : "\(field): has no place on the form \(edition.id)")
    }
}
