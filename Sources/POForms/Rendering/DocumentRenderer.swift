public import POModel

/// Prints documents on the form of an edition.
///
/// What is printed is a text (``MarkdownRenderer``, ``HTMLRenderer``, ``HTMLFormRenderer``, ``TextRenderer``) or the bytes of a
/// file (``WordRenderer``).
public protocol DocumentRenderer<Printed>: Sendable {
    /// What is printed.
    associatedtype Printed: Sendable

    /// Prints a document.
    ///
    /// - Throws: ``UnsuitableDocument`` if the document is of another kind than the edition.
    /// - Complexity: O(*n*) in the size of the document and the edition.
    func render(_ document: GrantDocument) throws(UnsuitableDocument) -> Printed
}
