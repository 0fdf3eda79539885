/// That a request for an ombud was declined, and why; the request then led to no assignment.
public struct Declination: Hashable, Codable, Sendable {
    /// When it was declined.
    public var date: CalendarDate?
    /// Why.
    public var reason: Open<DeclineReason>?
    /// More about why; nothing that tells who the person is.
    public var details: FreeText?
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    package init() {}
}

extension Declination: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("date", &date)
        try visitor.visit("reason", &reason)
        try visitor.visit("details", &details)
    }
}
