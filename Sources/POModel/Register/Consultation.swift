/// Advice to somebody who is not a client (*konsultation*), counted without any record of who it was.
public struct Consultation: Hashable, Codable, Sendable {
    /// The day.
    public var date: CalendarDate?
    /// How many were given that day; `nil` for one.
    public var count: WholeNumber?
    /// The municipality.
    public var municipality: MunicipalityCode?
    /// Who asked.
    public var requestedBy: Open<Referrer>?
    /// What it was about; nothing that tells who the person is.
    public var subject: LineText?
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    public init() {}
}

extension Consultation: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("date", &date)
        try visitor.visit("count", &count)
        try visitor.visit("municipality", &municipality)
        try visitor.visit("requestedBy", &requestedBy)
        try visitor.visit("subject", &subject)
    }
}
