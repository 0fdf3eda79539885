/// A seat in the management group and who holds it, by organisation; both days included.
public struct ManagementGroupMember: Hashable, Codable, Sendable {
    /// Whom the member speaks for.
    public var seat: Open<ManagementGroupSeat>?
    /// The organisation; no person's name.
    public var organisation: LineText?
    /// First day; `nil` for from the beginning.
    public var start: CalendarDate?
    /// Last day; `nil` while it lasts.
    public var end: CalendarDate?
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    public init() {}
}

extension ManagementGroupMember: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("seat", &seat)
        try visitor.visit("organisation", &organisation)
        try visitor.visit("start", &start)
        try visitor.visit("end", &end)
    }
}
