/// Somebody who signed a memorandum.
public struct Signatory: Hashable, Codable, Sendable {
    /// Name.
    public var name: LineText?
    /// Title or position.
    public var title: LineText?
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    public init() {}
}

extension Signatory: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("name", &name)
        try visitor.visit("title", &title)
    }
}
