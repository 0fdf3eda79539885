/// A comment or complaint (*synpunkt*, *klagomål*) on the service, through its handling.
public struct Feedback: Hashable, Codable, Sendable {
    /// What kind of view it is.
    public var kind: Open<FeedbackKind>?
    /// When it came.
    public var received: CalendarDate?
    /// The municipality.
    public var municipality: MunicipalityCode?
    /// Who gave it, by kind; never by name.
    public var receivedFrom: Open<Referrer>?
    /// What it says; nothing that tells who a client is.
    public var content: FreeText?
    /// What was done.
    public var action: FreeText?
    /// When whoever gave it was answered.
    public var answered: CalendarDate?
    /// When the handling ended.
    public var closed: CalendarDate?
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    public init() {}
}

extension Feedback: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("kind", &kind)
        try visitor.visit("received", &received)
        try visitor.visit("municipality", &municipality)
        try visitor.visit("receivedFrom", &receivedFrom)
        try visitor.visit("content", &content)
        try visitor.visit("action", &action)
        try visitor.visit("answered", &answered)
        try visitor.visit("closed", &closed)
    }
}
