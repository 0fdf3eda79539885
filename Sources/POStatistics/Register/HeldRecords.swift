import POModel

/// What a register in JSON says about a client, brought down to plain values.
struct HeldClient: Sendable {
    var gender: Gender?
    var birthYear: Int32?
    var childrenAtHome = HeldAnswer.blank
}

/// What a register in JSON says about an assignment, brought down to plain values.
struct HeldAssignment: Sendable {
    /// The number, from 1, of the client's id; 0 for a blank.
    var client: UInt32 = 0
    /// Whether a personal identity number stood in the place of the client's id.
    var clientIsWithheld = false
    /// What must be right; gender and year of birth are those of the client's record.
    var row = RegisterRow(municipality: unknownMunicipality, gender: .woman, birthYear: 0)
    var childrenAtHome = HeldAnswer.blank
    var isDeclined = false
    /// The place of the ombud; ``BatchOmbuds/nobody`` for none.
    var ombud = Int32(BatchOmbuds.nobody)
    /// The number, from 1, of the first contact reason that is not listed; 0 when there is none.
    var unlistedReason: UInt32 = 0
    /// What it tells beside what it must.
    var recorded: RecordedAnswers = []
    /// Whether the record cannot be read, so that nothing is known of it.
    var isUnreadable = false

    static let unknownMunicipality = UInt16.max
}

/// An answer to whether children live with a client.
enum HeldAnswer: UInt8, Sendable {
    case blank, yes, noOrUnknown, unlisted

    init(_ answer: Open<ChildrenAtHome>?) {
        switch answer {
        case nil: self = .blank
        case .listed(.yes): self = .yes
        case .listed: self = .noOrUnknown
        case .unlisted: self = .unlisted
        }
    }
}

extension HeldClient {
    init(_ client: Client) {
        gender = client.gender
        birthYear = client.birthYear.map { Int32(clamping: $0) }
        childrenAtHome = HeldAnswer(client.childrenAtHome)
    }
}

extension HeldAssignment {
    /// An assignment without its client and its ombud, which are held by number.
    init(_ assignment: Assignment) {
        clientIsWithheld = assignment.clientIsWithheld
        row.municipality =
            assignment.municipality.flatMap(MunicipalityIndex.standard.place(of:)) ?? Self.unknownMunicipality
        row.applied = PackedDay(assignment.applied)
        row.opened = PackedDay(assignment.opened)
        row.closed = PackedDay(assignment.closed)
        row.reasons = ReasonSet(Set(assignment.reasons))
        row.reasonsFoundLater = ReasonSet(Set(assignment.reasonsFoundLater))
        childrenAtHome = HeldAnswer(assignment.childrenAtHome)
        if !assignment.declined.isEmpty { decline(on: PackedDay(assignment.declined.date)) }
        if let place = assignment.reasons.firstIndex(where: { !ContactReason.asked.contains($0) }) {
            unlistedReason = UInt32(clamping: place + 1)
        }
        note(hasReasons: !assignment.reasons.isEmpty, hasLaterReasons: !assignment.reasonsFoundLater.isEmpty)
    }

    /// Notes that the request was declined; one declined on a day that is not told does not wait.
    mutating func decline(on day: PackedDay) {
        isDeclined = true
        row.declined = day.date == nil ? row.applied : day
    }

    /// Notes what the assignment tells, but for its ombud.
    mutating func note(hasReasons: Bool, hasLaterReasons: Bool) {
        if row.applied.date != nil { recorded.insert(.applied) }
        if hasReasons { recorded.insert(.reasons) }
        if hasLaterReasons { recorded.insert(.laterReasons) }
    }
}
