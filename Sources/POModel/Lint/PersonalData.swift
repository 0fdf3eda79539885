/// A place in a free text that seems to tell who somebody is.
///
/// A submitted report is a public document, so free texts must not tell who a client is. What was found is never
/// repeated: only its kind and where it stands.
///
/// ```swift
/// for (field, data) in PersonalData.found(in: .report(report)) {
///     print(field, data.category.text(in: .swedish))
/// }
/// ```
///
/// - SeeAlso: Offentlighets- och sekretesslagen (2009:400) 26 kap. 1 §.
public struct PersonalData: Hashable, Codable, Sendable {
    /// What kind of data it is.
    public enum Category: String, CaseIterable, Hashable, Codable, Sendable {
        /// A personal identity number (*personnummer*) with the right check digit, or with its last digits masked.
        case personalIdentityNumber
        /// A coordination number (*samordningsnummer*) with the right check digit.
        case coordinationNumber
        /// A phone number.
        case phoneNumber
        /// An e-mail address.
        case emailAddress
        /// A street with a number, a box, or a postal code with its town.
        case postalAddress
        /// A day on which somebody was born.
        case dateOfBirth
    }

    /// What kind of data it is.
    public let category: Category
    /// Where it stands, in UTF-8 bytes of the text.
    public let range: Range<Int>

    /// What a text seems to tell, in the order of the text, without overlaps.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    public static func found(in text: String) -> [PersonalData] {
        var scan = PersonalDataScan(text)
        return scan.run()
    }

    /// What the free texts of a document seem to tell, by the id of the field.
    ///
    /// Fields of one line, such as names and addresses of officials, ask for what they hold and are not looked at.
    ///
    /// - Complexity: O(*n*) in the size of the document.
    public static func found(in document: GrantDocument) -> [(field: FieldID, data: PersonalData)] {
        FreeTextFields.texts(in: document).flatMap { field, text in found(in: text).map { (field, $0) } }
    }
}

extension PersonalData.Category: Phrased {
    /// What to tell who wrote a text that seems to hold it.
    package var words: MessageText { ModelMessages.catalogue.words("personal-data.\(rawValue)") }
}
