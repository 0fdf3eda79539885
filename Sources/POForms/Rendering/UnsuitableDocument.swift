public import POModel

/// Why a document cannot be printed on a form at all: it is another kind of document, or in another edition.
public struct UnsuitableDocument: Error, Hashable, Sendable {
    /// The kind of the document.
    public let kind: DocumentKind
    /// The edition that the document names; `nil` for none.
    public let edition: EditionID?
    /// The kind of the form.
    public let wantedKind: DocumentKind
    /// The edition of the form.
    public let wantedEdition: EditionID

    /// What was given and what is wanted, in one sentence.
    public func message(in language: MessageLanguage) -> String {
        let given = [kind.rawValue] + (edition.map { [$0.rawValue] } ?? [])
        let wanted = [wantedKind.rawValue, wantedEdition.rawValue]
        let (found, expected) = (given.joined(separator: ", "), wanted.joined(separator: ", "))
        return language == .swedish
            ? "Dokumentet är av annat slag än blanketten: väntade \(expected), fick \(found)."
            : "The document is not of the form's kind: expected \(expected), found \(found)."
    }
}

extension FormEdition {
    /// Refuses a document of another kind, or one that names another edition.
    func requireSuitable(_ document: GrantDocument) throws(UnsuitableDocument) {
        let namesOther = isNamedByDocuments && document.edition.map { $0 != id } ?? false
        guard document.kind != kind || namesOther else { return }
        throw UnsuitableDocument(
            kind: document.kind, edition: document.edition, wantedKind: kind, wantedEdition: id)
    }
}
