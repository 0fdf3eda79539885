/// The prose of the free-form letter of 2012, by section.
public struct Narrative: Hashable, Codable, Sendable {
    /// Organisation and management (*Organisation och ledning*).
    public var organisation: FreeText?
    /// Premises (*Lokaler*).
    public var premises: FreeText?
    /// Plan of work (*Arbets- och handlingsplan*).
    public var workPlan: FreeText?
    /// Target group (*Målgrupp*).
    public var targetGroup: FreeText?
    /// Tendencies (*Tendenser*).
    public var trends: FreeText?
    /// Grounds for assessment (*Bedömningsgrunder*).
    public var assessmentCriteria: FreeText?
    /// Queue and priorities (*Köbildning/prioritering*).
    public var prioritisation: FreeText?
    /// Management group (*Ledningsgrupp*).
    public var managementGroup: FreeText?
    /// System deficiencies (*Systemfel*).
    public var systemDeficiencies: FreeText?
    /// Competence and supervision (*Kompetensutveckling/handledning*).
    public var competenceDevelopment: FreeText?
    /// Quality and follow-up of results (*Kvalitet och resultatuppföljning*).
    public var quality: FreeText?
    /// Evaluation (*Utvärdering*).
    public var evaluation: FreeText?
    /// Text beside the statistics (*Statistik*).
    public var statistics: FreeText?
    /// Text beside the money (*Ekonomisk redovisning*).
    public var economy: FreeText?
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    package init() {}
}

extension Narrative: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("organisation", &organisation)
        try visitor.visit("premises", &premises)
        try visitor.visit("workPlan", &workPlan)
        try visitor.visit("targetGroup", &targetGroup)
        try visitor.visit("trends", &trends)
        try visitor.visit("assessmentCriteria", &assessmentCriteria)
        try visitor.visit("prioritisation", &prioritisation)
        try visitor.visit("managementGroup", &managementGroup)
        try visitor.visit("systemDeficiencies", &systemDeficiencies)
        try visitor.visit("competenceDevelopment", &competenceDevelopment)
        try visitor.visit("quality", &quality)
        try visitor.visit("evaluation", &evaluation)
        try visitor.visit("statistics", &statistics)
        try visitor.visit("economy", &economy)
    }
}
