/// A contract with a provider (*avtal*); both days included.
public struct ProviderContract: Hashable, Codable, Sendable {
    /// First day.
    public var start: CalendarDate?
    /// Last day.
    public var end: CalendarDate?
    /// Last day if every extension is used.
    public var latestEnd: CalendarDate?
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    package init() {}
}

extension ProviderContract: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("start", &start)
        try visitor.visit("end", &end)
        try visitor.visit("latestEnd", &latestEnd)
    }
}
