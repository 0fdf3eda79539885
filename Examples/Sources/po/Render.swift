import ArgumentParser
import POForms
import POModel

/// `po render`: a typed document, or none, to a form.
struct Render: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print documents on their forms, or an empty form.",
        discussion: "The exit status is 1 if something has no place on the form; the form is still printed.")

    @Argument(help: ArgumentHelp("A document, an array of documents, or a line of `po read`.", valueName: "document"))
    var file: String?

    @Option(help: "What to print: markdown, html, html-form or text.")
    var format: FormFormat = .markdown

    @Option(help: ArgumentHelp("Print an empty form of an edition instead.", valueName: "id"))
    var blank: String?

    /// Wants either a document or an edition.
    func validate() throws {
        guard (file == nil) != (blank == nil) else { throw ValidationError("expected a document, or --blank ID") }
    }

    /// Prints the form or forms.
    func run() throws {
        if let blank {
            let edition = try FormEdition.named(blank)
            return Console.print(format.render(edition.blankDocument(), edition))
        }
        let documents = try file.map(DocumentFile.read) ?? []
        if (format == .html || format == .htmlForm) && documents.count > 1 {
            throw ValidationError("expected one document for a page of HTML, found \(documents.count)")
        }
        var everythingHasAPlace = true
        for document in documents {
            let edition = try FormEdition.named(document.edition?.rawValue ?? "")
            Console.print(format.render(document, edition))
            for field in edition.unplaced(document) {
                Console.complain("\(field): has no place on the form \(edition.id)")
                everythingHasAPlace = false
            }
        }
        if !everythingHasAPlace { throw ExitCode.failure }
    }
}
