/// A county administrative board's decision on a year's grant (*beslut*).
///
/// - SeeAlso: Förordning (2013:522) 9 §; HSLF-FS 2016:98, 4 §.
public struct GrantDecision: Hashable, Codable, Sendable {
    /// The year of the grant.
    public var year: Int?
    /// The municipality it is given to.
    public var municipality: MunicipalityCode?
    /// When it was decided.
    public var date: CalendarDate?
    /// The board's case number.
    public var diaryNumber: LineText?
    /// Full-time positions granted (*årsanställningar*).
    public var positions: FullTimeEquivalent?
    /// What is granted.
    public var amount: Kronor?
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    public init() {}
}

extension GrantDecision: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("year", &year)
        try visitor.visit("municipality", &municipality)
        try visitor.visit("date", &date)
        try visitor.visit("diaryNumber", &diaryNumber)
        try visitor.visit("positions", &positions)
        try visitor.visit("amount", &amount)
    }
}
