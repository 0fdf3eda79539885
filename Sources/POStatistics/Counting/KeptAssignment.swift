import POModel

/// What makes an assignment one assignment beside its client, and how long it lasts.
struct KeptAssignment: Sendable {
    /// The place of the municipality in ``MunicipalityIndex``.
    var municipality: UInt16
    var applied: PackedDay
    var opened: PackedDay
    /// The latest last day that a row gives; blank, as while it lasts, is later than any.
    private(set) var closed: PackedDay
    /// The number, from 1, of the client's next assignment; 0 when there is none.
    var next: UInt32 = 0

    init(municipality: UInt16, applied: PackedDay, opened: PackedDay, closed: PackedDay) {
        self.municipality = municipality
        self.applied = applied
        self.opened = opened
        self.closed = closed
    }

    /// What a row says of its assignment.
    init(_ row: RegisterRow) {
        self.init(municipality: row.municipality, applied: row.applied, opened: row.opened, closed: row.closed)
    }

    /// Whether two rows of a client are of one assignment.
    func isSame(as other: Self) -> Bool {
        municipality == other.municipality && applied == other.applied && opened == other.opened
    }

    /// Joins the last day that another row of the assignment gives; whether it is another.
    mutating func joinClosed(of other: Self) -> Bool {
        guard closed != other.closed else { return false }
        if let mine = closed.date, other.closed.date.map({ $0 > mine }) ?? true { closed = other.closed }
        return true
    }

    /// The days waited, if the assignment was opened in the year and applied for no later than that day.
    func waitingDays(in year: Int) -> Int? {
        guard let opened = opened.date, opened.year == year, let applied = applied.date, applied <= opened else {
            return nil
        }
        return opened.daysSince1970 - applied.daysSince1970
    }
}
