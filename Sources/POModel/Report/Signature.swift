/// The signature of someone authorised to sign for the municipality (*behörig företrädare*).
public struct Signature: Hashable, Codable, Sendable {
    /// Place.
    public var place: LineText?
    /// Date of signing.
    public var date: CalendarDate?
    /// Printed name (*namnförtydligande*).
    public var name: LineText?
    /// Title or position.
    public var title: LineText?
    /// Workplace (*tjänsteställe*).
    public var workplace: LineText?
    /// Phone number.
    public var phone: PhoneNumber?
    /// E-mail address.
    public var email: EmailAddress?
    /// `true` when the form says that it was decided digitally and so has no signature.
    public var decidedDigitally: Bool?
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    public init() {}
}

extension Signature: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("place", &place)
        try visitor.visit("date", &date)
        try visitor.visit("name", &name)
        try visitor.visit("title", &title)
        try visitor.visit("workplace", &workplace)
        try visitor.visit("phone", &phone)
        try visitor.visit("email", &email)
        try visitor.visit("decidedDigitally", &decidedDigitally)
    }
}
