/// The clients of the year (*Klienter*); each person is counted once.
///
/// - SeeAlso: Förordning (2013:522) 10 § 2.
public struct ReportedClients: Hashable, Codable, Sendable {
    /// Clients supported in the year (*totalt antal klienter*).
    public var total = ClientCounts()
    /// Clients new in the year (*nya klienter*).
    public var new = ClientCounts()
    /// Clients whose support ended in the year (*avslutade klienter*).
    public var closed = ClientCounts()
    /// Clients with children under 18 at home, wholly or partly.
    public var withChildrenAtHome = CountsByGender()
    /// Clients at the start of the year; the letter of 2012.
    public var openingStock = CountsByGender()
    /// Clients at the end of the year; the letter of 2012.
    public var closingStock = CountsByGender()
    /// Clients with children under 18, at home or not; the letter of 2012.
    public var withMinorChildren = CountsByGender()
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    package init() {}
}

extension ReportedClients: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("total", &total)
        try visitor.visit("new", &new)
        try visitor.visit("closed", &closed)
        try visitor.visit("withChildrenAtHome", &withChildrenAtHome)
        try visitor.visit("openingStock", &openingStock)
        try visitor.visit("closingStock", &closingStock)
        try visitor.visit("withMinorChildren", &withMinorChildren)
    }
}
