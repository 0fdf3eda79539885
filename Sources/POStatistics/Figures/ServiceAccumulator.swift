import POModel

/// What the figures of a service are counted from: the year's clients as in ``YearAccumulator``, and for each the months
/// and the ombud, with how long assignments and waiting last.
///
/// Like it, an accumulator takes assignments with `add` and another with `merge`, in any order, and keeps the clients
/// themselves, so that parts can be counted anywhere and joined.
public struct ServiceAccumulator: Sendable {
    /// What the year's tables are counted from.
    public private(set) var year: YearAccumulator
    /// The definitions, beside those of the year's tables.
    public let policies: ServicePolicies
    private(set) var details: ServiceDetails

    /// Creates an empty accumulator for a year.
    public init(
        year: Int, policies: CountingPolicies = CountingPolicies(), servicePolicies: ServicePolicies = ServicePolicies()
    ) {
        self.init(YearAccumulator(year: year, policies: policies), ServiceDetails(), policies: servicePolicies)
    }

    init(_ year: YearAccumulator, _ details: ServiceDetails, policies: ServicePolicies = ServicePolicies()) {
        self.year = year
        self.details = details
        self.policies = policies
    }

    /// Adds an assignment; one that neither touches the year nor waits when it ends changes nothing.
    ///
    /// - Returns: Why the assignment was left out, as on a row of a register; `nil` when it was not.
    /// - Complexity: O(*n*) in the length of the id.
    @discardableResult
    public mutating func add(_ assignment: AssignmentRecord) -> RegisterIssue.Code? {
        let (fault, added) = year.take(assignment)
        if fault == nil { _ = details.add(assignment, added, year: year.year) }
        return fault
    }

    /// Takes in another accumulator; the result is as if all its assignments had been added to this one.
    ///
    /// Associative and commutative, and an accumulator taken in twice counts once. A figure is absent in the result when a
    /// register lacks its column, and when neither records anything of it.
    ///
    /// - Precondition: Both are of the same year and policies.
    /// - Complexity: O(*n*) in the size of the other.
    public mutating func merge(_ other: ServiceAccumulator) {
        precondition(policies == other.policies, "cannot merge different policies")
        year.merge(other.year)
        for (place, parts) in other.details.clients.enumerated() {
            let here = year.place(ofClient: other.year.clients.id(at: place).span)
            for part in parts { details.join(part, toClientAt: here) }
        }
        details.joinRequests(of: other.details)
    }
}

extension ServiceDetails {
    /// Adds an assignment that the year's clients have taken; whether it is a request that was there already.
    mutating func add(_ assignment: AssignmentRecord, _ added: AddedAssignment?, year: Int) -> Bool {
        note(RecordedAnswers(of: assignment))
        guard let municipality = MunicipalityIndex.standard.place(of: assignment.municipality) else { return false }
        var days = AssignmentDays(municipality: municipality)
        days.applied = assignment.applied.map(CompactDate.init)
        days.opened = assignment.opened.map(CompactDate.init)
        days.closed = assignment.closed.map(CompactDate.init)
        days.declined = assignment.declined.map(CompactDate.init)
        days.ombud = assignment.ombud
        for (place, reason) in ContactReason.asked.enumerated() where assignment.reasonsFoundLater.contains(reason) {
            days.laterReasons |= 1 << UInt16(place)
        }
        if let added {
            add(days, ofClientAt: added.place, year: year)
        } else if days.waits(atEndOf: year) {
            let id = ContiguousArray(assignment.clientID.utf8)
            return !addWaiting(days.request, of: id.span, hash: ClientTable.hash(id.span))
        }
        return false
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
