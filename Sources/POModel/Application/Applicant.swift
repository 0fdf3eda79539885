/// The municipality that applies (*sökande kommun*).
///
/// - SeeAlso: Förordning (2013:522) 8 § 1.
public struct Applicant: Hashable, Codable, Sendable {
    /// The municipality.
    public var municipality: Municipality?
    /// Administration (*förvaltning*).
    public var administration: LineText?
    /// Postal address.
    public var address = PostalAddress()
    /// Phone number.
    public var phone: PhoneNumber?
    /// E-mail address.
    public var email: EmailAddress?
    /// Organisation number.
    public var organisationNumber: OrganisationNumber?
    /// Municipalities that the application also covers; 8 § 1.
    public var otherMunicipalities: [Municipality] = []
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    package init() {}
}

extension Applicant: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("municipality", &municipality)
        try visitor.visit("administration", &administration)
        try visitor.visit("address", &address)
        try visitor.visit("phone", &phone)
        try visitor.visit("email", &email)
        try visitor.visit("organisationNumber", &organisationNumber)
        try visitor.visit("otherMunicipalities", &otherMunicipalities)
    }
}
