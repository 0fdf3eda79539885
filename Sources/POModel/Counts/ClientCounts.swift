/// Clients counted in all and by age (*Totalt antal klienter … därav mellan 18 och 29 år …*).
public struct ClientCounts: Hashable, Codable, Sendable {
    /// All clients.
    public var all = CountsByGender()
    /// Clients by age band.
    public var byAge = CountTable<AgeBand>()
    /// Clients of the total who are in none of the age bands, by the reason why; no form asks for them.
    public var outsideBands = CountTable<OutsideBandReason>()
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    package init() {}
}

extension ClientCounts: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("all", &all)
        try visitor.visit("byAge", &byAge)
        try visitor.visit("outsideBands", &outsideBands)
    }
}
