/// Why clients made contact, and what is changing (*Kontakt med verksamheten*).
///
/// - SeeAlso: Förordning (2013:522) 10 § 2.
public struct ContactReasons: Hashable, Codable, Sendable {
    /// New clients by reason; one person can have several.
    public var counts = CountTable<ContactReason>()
    /// What the other reason was.
    public var otherReason: FreeText?
    /// Tendencies in the reasons.
    public var reasonTrends: FreeText?
    /// Tendencies in the groups that make contact.
    public var groupTrends: FreeText?
    /// The most common reasons of each year, ranked; the letter of 2012.
    public var ranking = ReasonRanking()
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    package init() {}
}

extension ContactReasons: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("counts", &counts)
        try visitor.visit("otherReason", &otherReason)
        try visitor.visit("reasonTrends", &reasonTrends)
        try visitor.visit("groupTrends", &groupTrends)
        try visitor.visit("ranking", &ranking)
    }
}
