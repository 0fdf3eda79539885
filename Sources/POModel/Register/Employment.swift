/// A period in which an ombud is employed for one part of full time; both days included.
public struct Employment: Hashable, Codable, Sendable {
    /// First day; an employment without one cannot be counted.
    public var start: CalendarDate?
    /// Last day; `nil` while it lasts.
    public var end: CalendarDate?
    /// How much of full time; an employment without it cannot be counted.
    public var percent: FullTimePercent?
    /// Leaves of absence from it; days outside the employment do not count.
    public var leaves: [Leave] = []
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    package init() {}

    /// Creates an employment.
    public init(
        from start: CalendarDate, through end: CalendarDate? = nil, percent: FullTimePercent, leaves: [Leave] = []
    ) {
        self.start = start
        self.end = end
        self.percent = percent
        self.leaves = leaves
    }
}

extension Employment: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("start", &start)
        try visitor.visit("end", &end)
        try visitor.visit("percent", &percent)
        try visitor.visit("leaves", &leaves)
    }
}
