/// Access to the services of society (*Tillgång till samhällsservice*).
///
/// - SeeAlso: Förordning (2013:522) 10 § 5.
public struct SocietalServices: Hashable, Codable, Sendable {
    /// Whether there are routines for deficiencies (*rutiner … brister*).
    public var deficiencyRoutines: Bool?
    /// Municipalities with routines, where the form has their number.
    public var municipalitiesWithRoutines: WholeNumber?
    /// Municipalities without routines, where the form has their number.
    public var municipalitiesWithoutRoutines: WholeNumber?
    /// The deficiencies observed.
    public var deficiencies: FreeText?
    /// What was done about them.
    public var measures: FreeText?
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    package init() {}
}

extension SocietalServices: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("deficiencyRoutines", &deficiencyRoutines)
        try visitor.visit("municipalitiesWithRoutines", &municipalitiesWithRoutines)
        try visitor.visit("municipalitiesWithoutRoutines", &municipalitiesWithoutRoutines)
        try visitor.visit("deficiencies", &deficiencies)
        try visitor.visit("measures", &measures)
    }
}
