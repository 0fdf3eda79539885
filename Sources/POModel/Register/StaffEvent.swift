/// An occasion of training (*utbildning*) or supervision (*handledning*) of ombud.
///
/// - SeeAlso: Förordning (2013:522) 8 § 6 and 10 § 1.
public struct StaffEvent: Hashable, Codable, Sendable {
    /// The day, or the first of several.
    public var date: CalendarDate?
    /// The last of several days, included.
    public var end: CalendarDate?
    /// What it was about.
    public var subject: LineText?
    /// Who gave it.
    public var organiser: LineText?
    /// The ombud who took part.
    public var participants: [OmbudID] = []
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    public init() {}
}

extension StaffEvent: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("date", &date)
        try visitor.visit("end", &end)
        try visitor.visit("subject", &subject)
        try visitor.visit("organiser", &organiser)
        try visitor.visit("participants", &participants)
    }
}
