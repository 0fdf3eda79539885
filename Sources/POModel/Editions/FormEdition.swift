/// An edition of a form: what it prints and asks, in order, as data.
///
/// The same edition renders a document and reads one. The questions' ids are the coding paths of the document's type,
/// so that no mapping between form and document is written by hand.
///
/// ```swift
/// let own = try JSONDecoder().decode(FormEdition.self, from: data)
/// print(own.fields.count, FormEdition.builtIn.map(\.id))
/// ```
public struct FormEdition: Hashable, Sendable {
    /// The edition's name, such as `report-2024`.
    public let id: EditionID
    /// The kind of document it carries.
    public let kind: DocumentKind
    /// The year that the form was made for.
    public let year: Int
    /// The first year whose documents are taken to be on this form when they name none; the form's own if nothing else is known.
    package let firstYear: Int
    /// The parts of the form, in order.
    public let sections: [FormSection]
    /// How values are told in the writer's own words; `nil` for a form, whose questions are printed in order.
    package let prose: FormProse?

    /// Creates an edition.
    package init(
        id: EditionID, kind: DocumentKind, year: Int, firstYear: Int? = nil, sections: [FormSection],
        prose: FormProse? = nil
    ) {
        self.id = id
        self.kind = kind
        self.year = year
        self.firstYear = firstYear ?? year
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

extension FormEdition: Codable {
    private enum CodingKeys: String, CodingKey { case id, kind, year, firstYear, sections, prose }

    /// Decodes an edition; `firstYear` and `prose` are optional.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            id: try container.decode(EditionID.self, forKey: .id),
            kind: try container.decode(DocumentKind.self, forKey: .kind),
            year: try container.decode(Int.self, forKey: .year),
            firstYear: try container.decodeIfPresent(Int.self, forKey: .firstYear),
            sections: try container.decode([FormSection].self, forKey: .sections),
            prose: try container.decodeIfPresent(FormProse.self, forKey: .prose))
    }

    /// Encodes the edition; what is optional only when it says more than its lack.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(kind, forKey: .kind)
        try container.encode(year, forKey: .year)
        if firstYear != year { try container.encode(firstYear, forKey: .firstYear) }
        try container.encode(sections, forKey: .sections)
        try container.encodeIfPresent(prose, forKey: .prose)
    }
}
