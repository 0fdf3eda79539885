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
            id.isEmpty
                ? "en blankettversion behövs; det finns: \(known)"
                : "ingen blankettversion '\(id)'; det finns: \(known)",
            id.isEmpty ? "expected an edition; there are: \(known)" : "no edition '\(id)'; there are: \(known)")
        throw ExitCode(2)
    }

    /// The built-in edition of an id, for a kind of document.
    ///
    /// - Throws: `ExitCode` 2, after a message that names what was given and what is wanted.
    static func named(_ id: String, for kind: DocumentKind) throws -> FormEdition {
        let edition = try named(id)
        guard edition.kind == kind else { throw WrongUse.of(edition.id, edition.kind, wanted: kind) }
        return edition
    }

    /// The edition that a document is in: the one that it names, or that of a memorandum, which names none.
    ///
    /// - Throws: `ExitCode` 2, after a message that names the editions there are, or that the edition is of another kind.
    static func of(_ given: GivenDocument, among own: [FormEdition]) throws -> FormEdition {
        let kind = given.document.kind
        if kind == .officialMemorandum, let memorandum = (own + builtIn).first(where: { $0.kind == kind }) {
            return memorandum
        }
        let edition = try named(given.document.edition?.rawValue ?? "", among: own)
        guard edition.kind == kind else { throw WrongUse.of(edition.id, edition.kind, wanted: kind) }
        return edition
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
