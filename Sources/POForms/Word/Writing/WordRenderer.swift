public import POModel

/// Renders a form as a Word file (`.docx`), filled in or to be filled in.
///
/// The page is A4, in Swedish, with headings, and with tables whose header rows are marked as such. Every answer stands in
/// a content control whose tag is the field's id and whose title is the question, within a bookmark of the same name; marks
/// are boxes to tick, and what is not answered shows where to write. The properties tell the form's title and edition, and
/// nobody's name.
///
/// ```swift
/// let file = try WordRenderer(.report2024).render(.report(report))
/// ```
public struct WordRenderer: DocumentRenderer {
    private let edition: FormEdition
    private let names: WordNames
    private let styles: [UInt8]

    /// Creates a renderer of an edition.
    ///
    /// - Complexity: O(*n*) in the size of the form.
    public init(_ edition: FormEdition) {
        self.edition = edition
        names = WordNames(edition)
        styles = WordPageStyles.part()
    }

    /// Renders a document on the form; what the form cannot carry (`unplaced`) is left out.
    ///
    /// - Returns: The bytes of the file; the same for the same document.
    /// - Throws: ``UnsuitableDocument`` for a document of another kind, or one that names another edition.
    /// - Complexity: O(*n*) in the size of the form and the document.
    public func render(_ document: GrantDocument) throws(UnsuitableDocument) -> [UInt8] {
        try edition.requireSuitable(document)
        let content = FormContent(edition, document)
        var page = WordPage(content: content, names: names)
        page.render()
        var archive = ArchiveWriter()
        archive.add(WordFileParts.contentTypes, named: "[Content_Types].xml")
        archive.add(WordFileParts.packageRelationships, named: "_rels/.rels")
        archive.add(WordFileParts.coreProperties(title: edition.title(year: content.year)), named: "docProps/core.xml")
        archive.add(WordFileParts.customProperties(edition: edition.id), named: "docProps/custom.xml")
        archive.add(page.xml.bytes, named: "word/document.xml")
        archive.add(WordFileParts.documentRelationships, named: "word/_rels/document.xml.rels")
        archive.add(styles, named: "word/styles.xml")
        archive.add(WordFileParts.settings, named: "word/settings.xml")
        archive.add(WordFileParts.footer, named: "word/footer1.xml")
        return archive.finished()
    }
}
