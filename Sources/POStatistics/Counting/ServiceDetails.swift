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

    /// Which ombud the clients have.
    private(set) var ties = OmbudTies()
    /// Who still waits when the year ends, with the requests as their assignments.
    private(set) var waiting = ClientTable()
    /// Whether some register does not tell which ombud has an assignment.
    var lacksOmbud = false
    /// Whether some register does not tell what was found later.
    var lacksLaterReasons = false
    /// What some row tells, of the year or not.
    private(set) var recorded: RecordedAnswers = []

    /// The number of an ombud, by which rows name it; 0 for none.
    mutating func number(of ombud: OmbudID?) -> UInt32 { ties.number(of: ombud) }

    /// Adds a row that touches the year, of the client at a place, with the number of its ombud.
    mutating func add(_ row: RegisterRow, ombud: UInt32, ofClientAt place: Int, year: Int) {
        let isOpenAtEnd = row.closed.date.map { $0.year > year } ?? true
        ties.join(
            OmbudTie(
                municipality: row.municipality, ombud: ombud, isOpenAtEnd: isOpenAtEnd,
                laterReasons: row.reasonsFoundLater), toClientAt: place)
    }

    /// What is known of the client at a place, by municipality.
    func parts(ofClientAt place: Int) -> [Part] {
        var parts: [UInt16: Part] = [:]
        for tie in ties.chain(ofClientAt: place) {
            var part = parts[tie.municipality] ?? Part(municipality: tie.municipality)
            if tie.ombud == 0 {
                part.lacksOmbud = true
            } else {
                part.ombuds[ties.ombuds[Int(tie.ombud) - 1]] = tie.isOpenAtEnd
            }
            part.laterReasons.formUnion(tie.laterReasons)
            parts[tie.municipality] = part
        }
        return parts.values.sorted { $0.municipality < $1.municipality }
    }

    /// Sets what is known of the client at a place.
    mutating func replaceParts(ofClientAt place: Int, by parts: [Part]) {
        ties.removeAll(ofClientAt: place)
        for part in parts { join(part, toClientAt: place) }
    }

    /// Adds a request of the client with an id that waits when the year ends; `false` when it was there.
    mutating func addRequest(_ request: KeptAssignment, of id: ReadID, in bytes: Span<UInt8>) -> Bool {
        let place = waiting.place(of: id, in: bytes).place
        if case .new = waiting.join(request, ofClientAt: place) { return true }
        return false
    }

    /// Notes that some row tells something.
    mutating func note(_ answers: RecordedAnswers) { recorded.formUnion(answers) }

    /// Joins what is known of a client elsewhere.
    mutating func join(_ part: Part, toClientAt place: Int) {
        func tie(_ number: UInt32, _ isOpenAtEnd: Bool) -> OmbudTie {
            OmbudTie(
                municipality: part.municipality, ombud: number, isOpenAtEnd: isOpenAtEnd,
                laterReasons: part.laterReasons)
        }
        for (ombud, isOpenAtEnd) in part.ombuds {
            ties.join(tie(ties.number(of: ombud), isOpenAtEnd), toClientAt: place)
        }
        if part.lacksOmbud { ties.join(tie(0, false), toClientAt: place) }
    }

    /// Joins the requests of another part of a register, and what it tells at all.
    mutating func joinRequests(of other: Self) {
        for (place, client) in other.waiting.clients.enumerated() {
            let id = other.waiting.id(at: place)
            for request in other.waiting.assignments(of: client) {
                _ = addRequest(request, of: ReadID(id.span), in: id.span)
            }
        }
        recorded.formUnion(other.recorded)
        lacksOmbud = lacksOmbud || other.lacksOmbud
        lacksLaterReasons = lacksLaterReasons || other.lacksLaterReasons
    }
}
