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

extension FormEdition {
    /// The edition of an id, among those given and then the built-in ones.
    ///
    /// - Throws: `ExitCode` 2, after a message that names the editions there are.
    static func named(_ id: String, among own: [FormEdition] = []) throws -> FormEdition {
        if let edition = (own + builtIn).first(where: { $0.id.rawValue == id }) { return edition }
        let known = (own + builtIn).map(\.id.rawValue).joined(separator: ", ")
        Console.complain(
            id.isEmpty ? "expected an edition; there are: \(known)" : "no edition '\(id)'; there are: \(known)")
        throw ExitCode(2)
    }

    /// The edition that a document is in: the one that it names, or that of a memorandum, which names none.
    ///
    /// - Throws: `ExitCode` 2, after a message that names the editions there are.
    static func of(_ document: GrantDocument, among own: [FormEdition]) throws -> FormEdition {
        let memorandum = document.kind == .officialMemorandum ? (own + builtIn).first { $0.kind == document.kind } : nil
        return try memorandum ?? named(document.edition?.rawValue ?? "", among: own)
    }

    /// The report's edition for a year: that year's own, or else the nearest.
    static func report(for year: Int) throws -> FormEdition {
        let reports = builtIn.filter { $0.kind == .grantReport }
        guard let nearest = reports.min(by: { abs($0.year - year) < abs($1.year - year) }) else {
            return try named("report-\(year)")
        }
        return nearest
    }
}
