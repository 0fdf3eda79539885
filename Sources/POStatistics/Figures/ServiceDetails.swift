import POModel

/// What a service's figures need beside the year's clients: months and ombud, who waits, and what is recorded at all.
///
/// The clients are those of a ``YearAccumulator``, in its order; it also knows how long their assignments last.
struct ServiceDetails: Sendable {
    /// A client's year in one municipality.
    struct Part: Sendable {
        let municipality: UInt16
        var months: MonthFlags
        /// The ombud of the client's assignments, and whether one of them is open when the year ends.
        var ombuds: [OmbudID: Bool] = [:]
        /// Whether an assignment names no ombud.
        var lacksOmbud = false
        /// The reasons found later, by their places among ``/POModel/ContactReason/asked``.
        var laterReasons: UInt16 = 0
    }

    private(set) var clients: ContiguousArray<[Part]> = []
    /// Who still waits when the year ends, with the requests as their assignments.
    private(set) var waiting = ClientTable()
    /// Whether some register does not tell which ombud has an assignment.
    var lacksOmbud = false
    /// Whether some register does not tell what was found later.
    var lacksLaterReasons = false
    /// What some row tells, of the year or not.
    private(set) var recorded: RecordedAnswers = []

    /// An assignment, as far as its days and ombud go.
    struct AssignmentDays {
        var municipality: UInt16
        var applied: CompactDate?
        var opened: CompactDate?
        var closed: CompactDate?
        var declined: CompactDate?
        var ombud: OmbudID?
        var laterReasons: UInt16 = 0

        /// Whether it is a request that still waits when a year ends.
        func waits(atEndOf year: Int) -> Bool {
            guard (1...9999).contains(year), let applied else { return false }
            let lastDay = CompactDate(year: year, month: 12, day: 31)
            func hasCome(_ day: CompactDate?) -> Bool { day.map { $0 <= lastDay } ?? false }
            return applied <= lastDay && !hasCome(opened) && !hasCome(closed) && !hasCome(declined)
        }

        /// What makes the request one request beside its client.
        var request: KeptAssignment {
            KeptAssignment(municipality: municipality, applied: applied, opened: opened, closed: closed)
        }
    }

    /// Adds an assignment that touches the year, of the client at a place.
    mutating func add(_ days: AssignmentDays, ofClientAt place: Int, year: Int) {
        guard let opened = days.opened else { return }
        while clients.count <= place { clients.append([]) }
        let isOpenAtEnd = days.closed.map { $0.year > year } ?? true
        join(
            Part(
                municipality: days.municipality,
                months: MonthFlags(opened: opened, closed: days.closed, in: year),
                ombuds: days.ombud.map { [$0: isOpenAtEnd] } ?? [:], lacksOmbud: days.ombud == nil,
                laterReasons: days.laterReasons), toClientAt: place)
    }

    /// Adds a request, of the client with an id and its hash, that waits when the year ends; `false` when it was there.
    mutating func addWaiting(_ request: KeptAssignment, of id: Span<UInt8>, hash: UInt32) -> Bool {
        let place = waiting.place(of: id, hash: hash).place
        if case .new = waiting.join(request, ofClientAt: place) { return true }
        return false
    }

    /// Notes that some row tells something.
    mutating func note(_ answers: RecordedAnswers) { recorded.formUnion(answers) }

    /// Joins what is known of a client elsewhere.
    mutating func join(_ part: Part, toClientAt place: Int) {
        while clients.count <= place { clients.append([]) }
        guard let index = clients[place].firstIndex(where: { $0.municipality == part.municipality }) else {
            clients[place].append(part)
            return
        }
        clients[place][index].months.formUnion(part.months)
        clients[place][index].ombuds.merge(part.ombuds) { $0 || $1 }
        if part.lacksOmbud { clients[place][index].lacksOmbud = true }
        clients[place][index].laterReasons |= part.laterReasons
    }

    /// Joins the requests of another part of a register, and what it tells at all.
    mutating func joinRequests(of other: Self) {
        for (place, client) in other.waiting.clients.enumerated() {
            let id = other.waiting.id(at: place)
            let hash = ClientTable.hash(id.span)
            for request in other.waiting.assignments(of: client) {
                _ = addWaiting(request, of: id.span, hash: hash)
            }
        }
        recorded.formUnion(other.recorded)
        lacksOmbud = lacksOmbud || other.lacksOmbud
        lacksLaterReasons = lacksLaterReasons || other.lacksLaterReasons
    }
}
