/// An option to extend a contract (*förlängningsoption*).
public struct ContractExtension: Hashable, Codable, Sendable {
    /// Last day of the contract when the option is used, included.
    public var end: CalendarDate?
    /// Last day to decide whether to use it, included.
    public var decideBy: CalendarDate?
    /// Whether it was used; `nil` while not decided.
    public var used: Bool?
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    public init() {}
}

extension ContractExtension: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("end", &end)
        try visitor.visit("decideBy", &decideBy)
        try visitor.visit("used", &used)
    }
}
