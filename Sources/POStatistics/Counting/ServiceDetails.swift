import POModel

/// What a service's figures need beside the year's clients and their assignments: ombud, who waits, and what is recorded
/// at all.
///
/// The clients are those of a ``ServiceYear``, in its order.
struct ServiceDetails: Sendable {
    /// A client's year in one municipality.
    struct Part: Sendable {
        let municipality: UInt16
        /// The ombud of the client's assignments, and whether one of them is open when the year ends.
        var ombuds: [OmbudID: Bool] = [:]
        /// Whether an assignment names no ombud.
        var lacksOmbud = false
        /// The reasons found later.
        var laterReasons: ReasonSet = []
    }

    private var clients: ContiguousArray<[Part]> = []
    /// Who still waits when the year ends, with the requests as their assignments.
    private(set) var waiting = ClientTable()
    /// Whether some register does not tell which ombud has an assignment.
    var lacksOmbud = false
    /// Whether some register does not tell what was found later.
    var lacksLaterReasons = false
    /// What some row tells, of the year or not.
    private(set) var recorded: RecordedAnswers = []

    /// Adds a row that touches the year, of the client at a place.
    mutating func add(_ row: RegisterRow, ombud: OmbudID?, ofClientAt place: Int, year: Int) {
        let isOpenAtEnd = row.closed.date.map { $0.year > year } ?? true
        join(
            Part(
                municipality: row.municipality, ombuds: ombud.map { [$0: isOpenAtEnd] } ?? [:],
                lacksOmbud: ombud == nil, laterReasons: row.reasonsFoundLater), toClientAt: place)
    }

    /// What is known of the client at a place, by municipality.
    func parts(ofClientAt place: Int) -> [Part] { clients.indices.contains(place) ? clients[place] : [] }

    /// Sets what is known of the client at a place.
    mutating func replaceParts(ofClientAt place: Int, by parts: [Part]) {
        while clients.count <= place { clients.append([]) }
        clients[place] = parts
    }

    /// Adds a request, of the client with an id and its hash, that waits when the year ends; `false` when it was there.
    mutating func addRequest(_ request: KeptAssignment, of id: Span<UInt8>, hash: UInt32) -> Bool {
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
        clients[place][index].ombuds.merge(part.ombuds) { $0 || $1 }
        if part.lacksOmbud { clients[place][index].lacksOmbud = true }
        clients[place][index].laterReasons.formUnion(part.laterReasons)
    }

    /// Joins the requests of another part of a register, and what it tells at all.
    mutating func joinRequests(of other: Self) {
        for (place, client) in other.waiting.clients.enumerated() {
            let id = other.waiting.id(at: place)
            let hash = IDHash.hash(id.span)
            for request in other.waiting.assignments(of: client) {
                _ = addRequest(request, of: id.span, hash: hash)
            }
        }
        recorded.formUnion(other.recorded)
        lacksOmbud = lacksOmbud || other.lacksOmbud
        lacksLaterReasons = lacksLaterReasons || other.lacksLaterReasons
    }
}
