import ArgumentParser
import POForms
import POModel

/// What a form is printed as.
enum FormFormat: String, CaseIterable, ExpressibleByArgument {
    case markdown, html, text
    case htmlForm = "html-form"

    /// The form with a document's answers.
    ///
    /// - Throws: `ExitCode` 2, after a message, for a document of another kind or edition.
    func render(_ document: GrantDocument, _ edition: FormEdition, in language: MessageLanguage) throws -> String {
        do {
            return switch self {
            case .markdown: try MarkdownRenderer(edition).render(document)
            case .html: try HTMLRenderer(edition).render(document)
            case .htmlForm: try HTMLFormRenderer(edition).render(document)
            case .text: try TextRenderer(edition).render(document)
            }
        } catch {
            Console.complain(error.message(in: language))
            throw ExitCode(2)
        }
    }
}
