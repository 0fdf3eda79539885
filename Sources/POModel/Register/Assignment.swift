/// An assignment (*uppdrag*): one client's commission to an ombud, in one municipality.
///
/// - SeeAlso: Förordning (2013:522) 4 §: an ombud works on the individual's commission.
public struct Assignment: Hashable, Codable, Sendable {
    /// The client who gives it; `nil` when not recorded, and when a personal identity number stood in its place.
    public var client: ClientID?
    /// Whether a personal identity number stood in the place of the client when the record was read; it is neither held
    /// nor written, and the record cannot be counted.
    public private(set) var clientIsWithheld = false
    /// The municipality whose service has it.
    public var municipality: MunicipalityCode?
    /// The ombud who has it; `nil` while none has.
    public var ombud: OmbudID?
    /// The day when the client asked for an ombud; `nil` when not known.
    public var applied: CalendarDate?
    /// The day when it began; `nil` while the client waits, and when it was declined.
    public var opened: CalendarDate?
    /// The last day; `nil` while it lasts.
    public var closed: CalendarDate?
    /// How far it has come.
    public var phase: Open<AssignmentPhase>?
    /// Why the client made contact, as found when it was opened; each counts once.
    public var reasons: [ContactReason] = []
    /// What the client also needed, as found later; not among the contact reasons of the form.
    public var reasonsFoundLater: [ContactReason] = []
    /// The prioritised groups that the client belongs to.
    public var priorityGroups: [Open<PriorityGroup>] = []
    /// Who made contact first, or told the client about the service.
    public var referredBy: Open<Referrer>?
    /// Whether children lived with the client during it; `nil` when as the client's record says.
    public var childrenAtHome: Open<ChildrenAtHome>?
    /// That the request was declined.
    public var declined = Declination()
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    package init() {}

    /// Creates an assignment; both days are included.
    public init(
        of client: ClientID, in municipality: MunicipalityCode, applied: CalendarDate? = nil,
        opened: CalendarDate? = nil, closed: CalendarDate? = nil, ombud: OmbudID? = nil,
        reasons: [ContactReason] = []
    ) {
        self.client = client
        self.municipality = municipality
        self.ombud = ombud
        self.applied = applied
        self.opened = opened
        self.closed = closed
        self.reasons = reasons
    }
}

extension Assignment: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        var recorded = RecordedClientID(client, isWithheld: clientIsWithheld)
        try visitor.visit("client", &recorded)
        (client, clientIsWithheld) = (recorded?.id, recorded == .withheld)
        try visitor.visit("municipality", &municipality)
        try visitor.visit("ombud", &ombud)
        try visitor.visit("applied", &applied)
        try visitor.visit("opened", &opened)
        try visitor.visit("closed", &closed)
        try visitor.visit("phase", &phase)
        try visitor.visit("reasons", &reasons)
        try visitor.visit("reasonsFoundLater", &reasonsFoundLater)
        try visitor.visit("priorityGroups", &priorityGroups)
        try visitor.visit("referredBy", &referredBy)
        try visitor.visit("childrenAtHome", &childrenAtHome)
        try visitor.visit("declined", &declined)
    }
}
