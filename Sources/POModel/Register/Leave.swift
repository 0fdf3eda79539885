/// A leave of absence (*tjänstledighet*, *sjukfrånvaro*) from an employment; both days included.
///
/// Yearly holidays are no leave of absence.
public struct Leave: Hashable, Codable, Sendable {
    /// First day; a leave without one cannot be counted.
    public var start: CalendarDate?
    /// Last day; `nil` while it lasts.
    public var end: CalendarDate?
    /// How much of full time the ombud is away; `nil` for the whole of the employment.
    public var percent: FullTimePercent?
    /// Why.
    public var reason: Open<LeaveReason>?
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    package init() {}

    /// Creates a leave of the whole employment, or of a part of full time.
    public init(from start: CalendarDate, through end: CalendarDate? = nil, percent: FullTimePercent? = nil) {
        self.start = start
        self.end = end
        self.percent = percent
    }
}

extension Leave: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("start", &start)
        try visitor.visit("end", &end)
        try visitor.visit("percent", &percent)
        try visitor.visit("reason", &reason)
    }
}
