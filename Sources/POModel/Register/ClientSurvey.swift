/// A survey of clients (*brukarenkät*), as counts alone.
public struct ClientSurvey: Hashable, Codable, Sendable {
    /// What it is called.
    public var name: LineText?
    /// When clients are asked.
    public var occasion: Open<SurveyOccasion>?
    /// First day of answering.
    public var start: CalendarDate?
    /// Last day of answering, included.
    public var end: CalendarDate?
    /// The municipality; `nil` when it is for all of the register.
    public var municipality: MunicipalityCode?
    /// How many were asked.
    public var sent: WholeNumber?
    /// How many answered.
    public var answered: WholeNumber?
    /// The questions, in their order.
    public var questions: [SurveyQuestion] = []
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    public init() {}
}

extension ClientSurvey: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("name", &name)
        try visitor.visit("occasion", &occasion)
        try visitor.visit("start", &start)
        try visitor.visit("end", &end)
        try visitor.visit("municipality", &municipality)
        try visitor.visit("sent", &sent)
        try visitor.visit("answered", &answered)
        try visitor.visit("questions", &questions)
    }
}
