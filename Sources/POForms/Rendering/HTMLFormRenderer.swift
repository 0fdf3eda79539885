public import POModel

/// Renders a form as an HTML page to fill in.
///
/// Every input is named by its field's id, has a label, and tells its hint and its errors to those who hear the page.
/// The page works without script; what it sends is read by ``FormSubmission``.
public struct HTMLFormRenderer: Sendable {
    private let edition: FormEdition
    private let action: String

    /// Creates a renderer of an edition.
    ///
    /// - Parameters:
    ///   - edition: The form.
    ///   - action: The address that the page sends its answers to; the page's own if it is empty.
    public init(_ edition: FormEdition, action: String = "") {
        self.edition = edition
        self.action = action
    }

    /// Renders a document as a form filled in so far; what the form cannot carry (`unplaced`) is left out.
    ///
    /// - Throws: ``UnsuitableDocument`` for a document of another kind, or one that names another edition.
    /// - Complexity: O(*n*) in the size of the form and the document.
    public func render(_ document: GrantDocument) throws(UnsuitableDocument) -> String {
        try edition.requireSuitable(document)
        let content = FormContent(edition, document)
        return render(content, InputValues(content), [])
    }

    /// Renders what somebody sent once more, as it was written, with each doubt at its field and all of them above.
    ///
    /// - Complexity: O(*n*) in the size of the form and the submission.
    public func render(_ submission: FormSubmission) -> String {
        render(FormContent(edition, submission.document), submission.values, submission.diagnostics)
    }

    private func render(_ content: FormContent, _ values: InputValues, _ diagnostics: [Diagnostic]) -> String {
        var page = HTMLFormPage(content: content, values: values, diagnostics: diagnostics, action: action)
        page.render()
        return page.html
    }
}
