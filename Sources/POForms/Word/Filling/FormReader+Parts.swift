import POModel

/// A document of a form as it was found in a text, with the places of its labels.
struct FormPart {
    let edition: FormEdition
    let search: LabelSearch
    let headings: ColumnHeadings
    let matches: [Alignment.Match]
    /// The part of the plain text that it lies in.
    let range: Range<Int>

    /// The kind of document, as its answers tell it.
    var kind: JSONValue { .string(edition.kind.rawValue) }
}
