import POModel

/// A free text that seems to tell who somebody is, told once for each kind of data; what it tells is not repeated.
struct PersonalDataRemark: Encodable {
    let document: Int
    let field: FieldID
    /// What the form calls the field.
    let cell: String
    let category: PersonalData.Category
    let message: String

    /// What the free texts of a document seem to tell.
    static func remarks(
        on document: GrantDocument, _ number: Int, in editions: EditionFinder, _ language: MessageLanguage
    ) -> [PersonalDataRemark] {
        let found = editions.edition(of: document)
        var told: Set<[String]> = []
        return PersonalData.found(in: document).compactMap { field, data in
            guard told.insert([field.rawValue, data.category.rawValue]).inserted else { return nil }
            return PersonalDataRemark(
                document: number, field: field,
                cell: (found?.shape.name(of: field)).map { $0.text(in: language) } ?? field.rawValue,
                category: data.category,
                message: data.category.text(in: language))
        }
    }
}
