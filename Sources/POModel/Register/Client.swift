/// The pseudonym of a client (*klient*, *uppdragsgivare*) in a register.
public typealias ClientID = OpaqueID<Client>

/// A client (*klient*, *uppdragsgivare*) under a pseudonym, with no more than the statistics ask for.
public struct Client: Hashable, Codable, Sendable {
    /// The pseudonym; `nil` when not recorded, and when a personal identity number stood in its place.
    public var id: ClientID?
    /// Whether a personal identity number stood in the place of the pseudonym when the record was read; it is neither
    /// held nor written, and the record cannot be counted.
    public private(set) var idIsWithheld = false
    /// Gender; `nil` when not recorded.
    public var gender: Gender?
    /// Year of birth; `nil` when not recorded, and then in no age band.
    public var birthYear: Int?
    /// Whether children live with the client; an assignment that tells otherwise goes before this.
    public var childrenAtHome: Open<ChildrenAtHome>?
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    package init() {}

    /// Creates a client.
    public init(
        _ id: ClientID, gender: Gender? = nil, birthYear: Int? = nil, childrenAtHome: Open<ChildrenAtHome>? = nil
    ) {
        self.id = id
        self.gender = gender
        self.birthYear = birthYear
        self.childrenAtHome = childrenAtHome
    }
}

extension Client: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        var recorded = RecordedClientID(id, isWithheld: idIsWithheld)
        try visitor.visit("id", &recorded)
        (id, idIsWithheld) = (recorded?.id, recorded == .withheld)
        try visitor.visit("gender", &gender)
        try visitor.visit("birthYear", &birthYear)
        try visitor.visit("childrenAtHome", &childrenAtHome)
    }
}
