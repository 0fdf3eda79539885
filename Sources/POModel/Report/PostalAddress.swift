/// A postal address (*utdelningsadress, postnummer, postort*).
public struct PostalAddress: Hashable, Codable, Sendable {
    /// Street or box; c/o and department lines stand here too.
    public var street: LineText?
    /// Postal code.
    public var postalCode: PostalCode?
    /// Post town (*postort*).
    public var locality: LineText?
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    package init() {}
}

extension PostalAddress: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("street", &street)
        try visitor.visit("postalCode", &postalCode)
        try visitor.visit("locality", &locality)
    }
}
