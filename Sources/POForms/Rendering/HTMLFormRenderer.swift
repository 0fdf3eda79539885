public import POModel

/// Renders a form as an HTML page to fill in.
///
/// Every input is named by its field's id, has a label, and tells its hint and its errors to those who hear the page.
/// The page works without script; what it sends is read by ``FormSubmission``.
public struct HTMLFormRenderer: DocumentRenderer {
    private let edition: FormEdition
    private let frame: Frame

    /// The styles of a page, for a service that serves them itself.
    public static let css = HTMLStyle.css + "\n" + HTMLFormStyle.css

    /// Creates a renderer of an edition.
    ///
    /// - Parameters:
    ///   - edition: The form.
    ///   - frame: What stands around its questions.
    public init(_ edition: FormEdition, frame: Frame = Frame()) {
        self.edition = edition
        self.frame = frame
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

    /// Renders what somebody sent once more, as it was written, with each doubt and finding at its field and all of them
    /// above.
    ///
    /// - Complexity: O(*n*) in the size of the form and the submission.
    public func render(_ submission: FormSubmission) -> String {
        let content = FormContent(edition, submission.document, year: submission.sent.formYear)
        let problems = submission.diagnostics.map(FormProblem.init) + submission.findings.map(FormProblem.init)
        return render(content, submission.sent.values, problems)
    }

    private func render(_ content: FormContent, _ values: InputValues, _ problems: [FormProblem]) -> String {
        var page = HTMLFormPage(content: content, values: values, problems: problems, frame: frame)
        page.render()
        return page.html
    }
}
