public import POModel

/// An assignment (*uppdrag*) with what the year's tables need to know about it and its client.
public struct AssignmentRecord: Hashable, Sendable {
    /// The client's id; opaque, compared as UTF-8 bytes.
    public var clientID: String
    /// The municipality whose ombud has the assignment.
    public var municipality: MunicipalityCode
    /// The client's gender.
    public var gender: Gender
    /// The client's year of birth; `nil` when not known.
    public var birthYear: Int?
    /// The day when the client asked for an ombud; `nil` when not known.
    public var applied: CalendarDate?
    /// The day when the assignment began; `nil` while the client waits.
    public var opened: CalendarDate?
    /// The last day of the assignment; `nil` while it lasts.
    public var closed: CalendarDate?
    /// Whether children live with the client; `nil` when not known.
    public var hasChildrenAtHome: Bool?
    /// Why the client made contact; only those among ``/POModel/ContactReason/asked`` are counted.
    public var reasons: Set<ContactReason>

    /// Creates an assignment.
    public init(
        clientID: String, municipality: MunicipalityCode, gender: Gender, birthYear: Int? = nil,
        applied: CalendarDate? = nil, opened: CalendarDate? = nil, closed: CalendarDate? = nil,
        hasChildrenAtHome: Bool? = nil, reasons: Set<ContactReason> = []
    ) {
        self.clientID = clientID
        self.municipality = municipality
        self.gender = gender
        self.birthYear = birthYear
        self.applied = applied
        self.opened = opened
        self.closed = closed
        self.hasChildrenAtHome = hasChildrenAtHome
        self.reasons = reasons
    }
}
