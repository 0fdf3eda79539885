/// A shortcoming in how society's care, support and service can be reached (*systembrist*, *systemfel*).
///
/// It is recorded by theme and never tied to a client.
///
/// - SeeAlso: Förordning (2013:522) 3 § and 10 § 5.
public struct SystemDeficiency: Hashable, Codable, Sendable {
    /// The service's own number for it.
    public var id: LineText?
    /// When it was observed.
    public var observed: CalendarDate?
    /// The municipality in which.
    public var municipality: MunicipalityCode?
    /// What it is about.
    public var theme: Open<DeficiencyTheme>?
    /// Who is responsible.
    public var responsibleBody: Open<ResponsibleBody>?
    /// The name of who is responsible, such as a unit's; never a person's.
    public var bodyName: LineText?
    /// What was observed; nothing that tells who a client is.
    public var description: FreeText?
    /// How far the work with it has come.
    public var status: Open<DeficiencyStatus>?
    /// What was done.
    public var measures: [DeficiencyMeasure] = []
    /// When the responsible body, or the management group, told what became of it (*återkoppling*).
    public var feedbackDates: [CalendarDate] = []
    /// When it was remedied or closed.
    public var closed: CalendarDate?
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    public init() {}
}

extension SystemDeficiency: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("id", &id)
        try visitor.visit("observed", &observed)
        try visitor.visit("municipality", &municipality)
        try visitor.visit("theme", &theme)
        try visitor.visit("responsibleBody", &responsibleBody)
        try visitor.visit("bodyName", &bodyName)
        try visitor.visit("description", &description)
        try visitor.visit("status", &status)
        try visitor.visit("measures", &measures)
        try visitor.visit("feedbackDates", &feedbackDates)
        try visitor.visit("closed", &closed)
    }
}
