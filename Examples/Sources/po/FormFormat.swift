import ArgumentParser
import Foundation
import POForms
import POModel

/// What a form is printed as.
enum FormFormat: String, CaseIterable, ExpressibleByArgument {
    case markdown, html, text, docx
    case htmlForm = "html-form"

    /// Whether a file holds one form: a page, or an archive.
    var holdsOneForm: Bool { self == .html || self == .htmlForm || self == .docx }

    /// The form with a document's answers.
    ///
    /// - Throws: `ExitCode` 2, after a message, for a document of another kind or edition.
    func render(_ document: GrantDocument, _ edition: FormEdition, in language: MessageLanguage) throws -> Data {
        do {
            return switch self {
            case .markdown: Data(try MarkdownRenderer(edition).render(document).utf8)
            case .html: Data(try HTMLRenderer(edition).render(document).utf8)
            case .htmlForm: Data(try HTMLFormRenderer(edition).render(document).utf8)
            case .text: Data(try TextRenderer(edition).render(document).utf8)
            case .docx: Data(try WordRenderer(edition).render(document))
            }
        } catch {
            Console.complain(error.text(in: language))
            throw ExitCode(2)
        }
    }
}
