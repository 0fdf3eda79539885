/// Whether a kind of organisation takes part, and which.
public struct Representation: Hashable, Codable, Sendable {
    /// Whether one takes part; `nil` when not answered.
    public var represented: Bool?
    /// Which.
    public var names: LineText?
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    package init() {}
}

extension Representation: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("represented", &represented)
        try visitor.visit("names", &names)
    }
}
