/// An amount of money and the positions it is for.
public struct GrantUse: Hashable, Codable, Sendable {
    /// Whole kronor.
    public var amount: Kronor?
    /// Full-time positions.
    public var positions: FullTimeEquivalent?
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    package init() {}
}

extension GrantUse: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("amount", &amount)
        try visitor.visit("positions", &positions)
    }
}
