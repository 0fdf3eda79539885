/// Assessment guidelines or an order of priority (*bedömningsriktlinjer eller prioriteringsordning*).
public struct Prioritisation: Hashable, Codable, Sendable {
    /// Whether there are any; `nil` when not answered.
    public var exists: Bool?
    /// The order of priority.
    public var order: FreeText?
    /// Why there are none.
    public var reasonMissing: FreeText?
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    package init() {}
}

extension Prioritisation: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("exists", &exists)
        try visitor.visit("order", &order)
        try visitor.visit("reasonMissing", &reasonMissing)
    }
}
