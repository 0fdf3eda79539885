/// The municipality that was granted the money and accounts for it (*redovisande kommun*).
public struct Grantee: Hashable, Codable, Sendable {
    /// The municipality.
    public var municipality: Municipality?
    /// The municipality's case number (*diarienummer*).
    public var diaryNumber: LineText?
    /// Postal address.
    public var address = PostalAddress()
    /// Whom to ask.
    public var contactPerson: LineText?
    /// Department or unit (*avdelning/enhet*).
    public var unit: LineText?
    /// Political committee (*nämnd*).
    public var committee: LineText?
    /// Phone number.
    public var phone: PhoneNumber?
    /// E-mail address.
    public var email: EmailAddress?
    /// Municipalities that the account also covers.
    public var otherMunicipalities: [Municipality] = []
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    package init() {}
}

extension Grantee: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("municipality", &municipality)
        try visitor.visit("diaryNumber", &diaryNumber)
        try visitor.visit("address", &address)
        try visitor.visit("contactPerson", &contactPerson)
        try visitor.visit("unit", &unit)
        try visitor.visit("committee", &committee)
        try visitor.visit("phone", &phone)
        try visitor.visit("email", &email)
        try visitor.visit("otherMunicipalities", &otherMunicipalities)
    }
}
