package import POModel

/// Why a document cannot be printed on a form at all: it is another kind of document, or in another edition.
public struct UnsuitableDocument: Error, Hashable, Sendable {
    /// The kind of the document.
    package let kind: DocumentKind
    /// The edition that the document names; `nil` for none.
    package let edition: EditionID?
    /// The kind of the form.
    package let wantedKind: DocumentKind
    /// The edition of the form.
    package let wantedEdition: EditionID
}

extension UnsuitableDocument: Phrased {
    /// What was given and what is wanted, in one sentence.
    package var words: MessageText {
        kind == wantedKind
            ? FormMessages.words("unsuitable-document.edition", [])
            : FormMessages.words("unsuitable-document.kind", [kind, wantedKind])
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
