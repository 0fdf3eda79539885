/// A meeting of the management group.
public struct ManagementGroupMeeting: Hashable, Codable, Sendable {
    /// The day.
    public var date: CalendarDate?
    /// The seats whose members were there.
    public var present: [Open<ManagementGroupSeat>] = []
    /// What was decided or discussed.
    public var notes: FreeText?
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    public init() {}
}

extension ManagementGroupMeeting: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("date", &date)
        try visitor.visit("present", &present)
        try visitor.visit("notes", &notes)
    }
}
