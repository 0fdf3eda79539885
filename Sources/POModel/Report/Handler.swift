/// Somebody who handles a case (*handläggare*).
public struct Handler: Hashable, Codable, Sendable {
    /// Name.
    public var name: LineText?
    /// Phone number.
    public var phone: PhoneNumber?
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    package init() {}
}

extension Handler: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("name", &name)
        try visitor.visit("phone", &phone)
    }
}
