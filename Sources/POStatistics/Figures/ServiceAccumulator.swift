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
        if let fault = year.add(assignment) { return fault }
        details.add(assignment, to: &year)
        return nil
    }

    /// Takes in another accumulator; the result is as if all its assignments had been added to this one.
    ///
    /// Associative and commutative. A figure absent in either is absent in the result.
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
        details.joinLengths(of: other.details)
    }
}

extension ServiceDetails {
    /// Adds an assignment that the year's clients have taken.
    mutating func add(_ assignment: AssignmentRecord, to year: inout YearAccumulator) {
        guard let municipality = MunicipalityIndex.standard.place(of: assignment.municipality) else { return }
        var days = AssignmentDays(municipality: municipality)
        days.applied = assignment.applied.map(CompactDate.init)
        days.opened = assignment.opened.map(CompactDate.init)
        days.closed = assignment.closed.map(CompactDate.init)
        days.declined = assignment.declined.map(CompactDate.init)
        days.ombud = assignment.ombud
        for (place, reason) in ContactReason.asked.enumerated() where assignment.reasonsFoundLater.contains(reason) {
            days.laterReasons |= 1 << UInt16(place)
        }
        addWaiting(days, year: year.year)
        guard YearFlags(opened: days.opened?.year, closed: days.closed?.year, in: year.year) != nil else { return }
        let id = ContiguousArray(assignment.clientID.utf8)
        add(days, ofClientAt: year.place(ofClient: id.span), year: year.year)
    }
}
