/// An edition of a form: what it prints and asks, in order, as data.
///
/// The same edition renders a document and reads one. The questions' ids are the coding paths of the document's type,
/// so that no mapping between form and document is written by hand.
public struct FormEdition: Hashable, Codable, Sendable {
    /// The edition's name, such as `report-2024`.
    public let id: EditionID
    /// The kind of document it carries.
    public let kind: DocumentKind
    /// The year that the form was made for.
    public let year: Int
    /// The parts of the form, in order.
    public let sections: [FormSection]
    /// How values are told in the writer's own words; `nil` for a form, whose questions are printed in order.
    public let prose: FormProse?

    /// Creates an edition.
    public init(id: EditionID, kind: DocumentKind, year: Int, sections: [FormSection], prose: FormProse? = nil) {
        self.id = id
        self.kind = kind
        self.year = year
        self.sections = sections
        self.prose = prose
    }
}

extension FormEdition {
    /// Every item of the form, in order.
    package var items: [FormItem] { sections.flatMap(\.items) }

    /// Whether documents say which edition they have; a memorandum does not.
    package var isNamedByDocuments: Bool { kind != .officialMemorandum }

    /// The ids of every question and cell, in the order of the form.
    public var fields: [FieldID] { items.flatMap(\.fields) }
}
