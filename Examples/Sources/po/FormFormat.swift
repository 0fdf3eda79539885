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
            return switch textRenderer(edition) {
            case let renderer?: Data(try renderer.render(document).utf8)
            case nil: Data(try WordRenderer(edition).render(document))
            }
        } catch {
            Console.complain(error.text(in: language))
            throw ExitCode(2)
        }
    }

    /// What prints the form as text; `nil` for the bytes of a Word document.
    private func textRenderer(_ edition: FormEdition) -> (any DocumentRenderer<String>)? {
        switch self {
        case .markdown: MarkdownRenderer(edition)
        case .html: HTMLRenderer(edition)
        case .htmlForm: HTMLFormRenderer(edition)
        case .text: TextRenderer(edition)
        case .docx: nil
        }
    }
}
