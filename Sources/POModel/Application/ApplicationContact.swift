/// Whom to ask about an application (*kontaktperson*).
public struct ApplicationContact: Hashable, Codable, Sendable {
    /// Position (*befattning*).
    public var position: LineText?
    /// Name.
    public var name: LineText?
    /// Postal address.
    public var address = PostalAddress()
    /// Phone number.
    public var phone: PhoneNumber?
    /// E-mail address.
    public var email: EmailAddress?
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    package init() {}
}

extension ApplicationContact: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("position", &position)
        try visitor.visit("name", &name)
        try visitor.visit("address", &address)
        try visitor.visit("phone", &phone)
        try visitor.visit("email", &email)
    }
}
