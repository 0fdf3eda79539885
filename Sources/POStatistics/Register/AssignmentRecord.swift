public import POModel

/// An assignment (*uppdrag*) with what the year's figures need to know about it and its client.
public struct AssignmentRecord: Hashable, Sendable {
    /// The client's id; opaque, compared as UTF-8 bytes.
    package var clientID: String
    /// The municipality whose ombud has the assignment.
    package var municipality: MunicipalityCode
    /// The client's gender.
    package var gender: Gender
    /// The client's year of birth; `nil` when not known.
    package var birthYear: Int?
    /// The day when the client asked for an ombud; `nil` when not known.
    package var applied: CalendarDate?
    /// The day when the assignment began; `nil` while the client waits.
    package var opened: CalendarDate?
    /// The last day of the assignment; `nil` while it lasts.
    package var closed: CalendarDate?
    /// Whether children live with the client; `nil` when not known.
    package var hasChildrenAtHome: Bool?
    /// Why the client made contact; only those among ``/POModel/ContactReason/asked`` are counted.
    package var reasons: Set<ContactReason>
    /// What the client also needed, as found later; not among the contact reasons of the form.
    public var reasonsFoundLater: Set<ContactReason> = []
    /// The ombud who has it; `nil` when not known.
    package var ombud: OmbudID?
    /// The day when the request was declined; `nil` when it was not.
    public var declined: CalendarDate?

    /// Creates an assignment.
    public init(
        clientID: String, municipality: MunicipalityCode, gender: Gender, birthYear: Int? = nil,
        applied: CalendarDate? = nil, opened: CalendarDate? = nil, closed: CalendarDate? = nil,
        hasChildrenAtHome: Bool? = nil, reasons: Set<ContactReason> = [], ombud: OmbudID? = nil
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
        self.ombud = ombud
    }
}

extension AssignmentRecord {
    /// Why the assignment must be left out of a year; empty when it need not.
    func faults(in year: Int) -> [RegisterIssue.Code] {
        var faults: [RegisterIssue.Code] = []
        let id = ContiguousArray(clientID.utf8)
        if WhiteSpace.isAll(of: id.span) {
            faults.append(.emptyClientID)
        } else if PersonalIdentityNumber.isIn(id.span) {
            faults.append(.personalIdentityNumber)
        }
        if MunicipalityIndex.standard.place(of: municipality) == nil { faults.append(.unknownMunicipality) }
        if let birthYear, !BirthYear.isPossible(birthYear, in: year) { faults.append(.birthYearOutOfRange) }
        if let opened, let closed, closed < opened { faults.append(.closedBeforeOpened) }
        return faults
    }
}

extension RegisterRow {
    /// What an assignment says; `nil` when its municipality is not known.
    init?(_ assignment: AssignmentRecord) {
        guard let municipality = MunicipalityIndex.standard.place(of: assignment.municipality) else { return nil }
        self.init(
            municipality: municipality, gender: assignment.gender,
            birthYear: UInt16(clamping: assignment.birthYear ?? 0), applied: PackedDay(assignment.applied),
            opened: PackedDay(assignment.opened), closed: PackedDay(assignment.closed),
            declined: PackedDay(assignment.declined), hasChildrenAtHome: assignment.hasChildrenAtHome == true,
            reasons: ReasonSet(assignment.reasons), reasonsFoundLater: ReasonSet(assignment.reasonsFoundLater))
    }
}

extension RecordedAnswers {
    /// What an assignment tells.
    init(of assignment: AssignmentRecord) {
        self = []
        if assignment.applied != nil { insert(.applied) }
        if !assignment.reasons.isEmpty { insert(.reasons) }
        if assignment.ombud != nil { insert(.ombud) }
        if !assignment.reasonsFoundLater.isEmpty { insert(.laterReasons) }
    }
}
