/// Something done about a system deficiency (*åtgärd*).
public struct DeficiencyMeasure: Hashable, Codable, Sendable {
    /// When.
    public var date: CalendarDate?
    /// What.
    public var description: FreeText?
    /// Who did it; `nil` for the service itself.
    public var takenBy: Open<ResponsibleBody>?
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    public init() {}
}

extension DeficiencyMeasure: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("date", &date)
        try visitor.visit("description", &description)
        try visitor.visit("takenBy", &takenBy)
    }
}
