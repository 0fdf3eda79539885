public import POModel

/// A service's year, counted: its distinct clients and, for each, the municipalities and what happened there; and what
/// was recorded beside.
///
/// A year starts empty, takes assignments and registers with `add`, and takes in another with ``merge(_:)``. The order of
/// both makes no difference, so the parts of a register can be counted anywhere and joined. An assignment that is added
/// twice, with the same client, municipality, applied and opened, counts once: its reasons are those of both, it lasts until
/// the later last day, and a blank last day is later than any. Memory follows the number of distinct clients that the year
/// touches and of their distinct assignments, not the number of rows.
///
/// ```swift
/// var whole = first.serviceYear
/// try whole.merge(second.serviceYear)
/// let tables = whole.tables()
/// ```
public struct ServiceYear: Sendable {
    /// The year counted.
    public let year: Int
    /// The definitions that it is counted by.
    package let definition: CountingDefinition
    /// How much is counted.
    package let scope: ServiceScope
    /// The optional columns that some register lacked, so that the tables made from them are absent.
    package private(set) var absentColumns: Set<RegisterColumn> = []
    /// The clients.
    private(set) var clients = ClientTable()
    /// Waiting of each distinct assignment, by the place of the municipality in ``MunicipalityIndex``.
    private(set) var waiting: [UInt16: DayDistribution] = [:]
    /// What a service's figures need beside; `nil` when only the tables are counted.
    private(set) var details: ServiceDetails?
    /// Consultations and other records.
    private(set) var records: RecordCounts

    /// Creates an empty year.
    public init(_ year: Int, definition: CountingDefinition = .po1, scope: ServiceScope = .tables) {
        self.year = year
        self.definition = definition
        self.scope = scope
        details = scope == .service ? ServiceDetails() : nil
        records = RecordCounts(year: year)
    }

    /// Whether no assignment touches the year.
    public var isEmpty: Bool { clients.clients.isEmpty }

    /// Adds an assignment; one that neither touches the year nor waits when it ends changes nothing.
    ///
    /// - Returns: Why the assignment was left out, as on a row of a register; empty when it was not.
    /// - Complexity: O(*n*) in the length of the id.
    @discardableResult
    public mutating func add(_ assignment: AssignmentRecord) -> [RegisterIssue.Code] { take(assignment).faults }

    /// Adds consultations, system deficiencies, comments and complaints, surveys, and the time that ombud worked.
    ///
    /// They are counted as they are, so a record that stands in two registers counts twice.
    ///
    /// - Complexity: O(*n*) in the number of records.
    public mutating func addRecords(of register: Register) { records.add(register) }

    /// Adds an assignment; gives why it was left out, or what came of it.
    mutating func take(_ assignment: AssignmentRecord) -> (faults: [RegisterIssue.Code], added: AddedAssignment?) {
        let faults = assignment.faults(in: year)
        guard faults.isEmpty else { return (faults, nil) }
        details?.note(RecordedAnswers(of: assignment))
        guard let row = RegisterRow(assignment) else { return ([], nil) }
        let id = ContiguousArray(assignment.clientID.utf8)
        let ombud = number(of: assignment.ombud)
        return ([], add(row, ombud: ombud, of: ReadID(id.span), in: id.span))
    }

    /// The number of an ombud, by which rows name it; 0 for none, and when only the tables are counted.
    mutating func number(of ombud: OmbudID?) -> UInt32 { details?.number(of: ombud) ?? 0 }

    /// Adds a row of the client with an id, with the number of its ombud; gives what came of it, `nil` when it does not
    /// count in the year.
    mutating func add(
        _ row: RegisterRow, ombud: UInt32 = 0, of id: ReadID, in bytes: Span<UInt8>
    ) -> AddedAssignment? {
        guard let flags = YearFlags(row, in: year) else {
            guard row.waits(atEndOf: year), let isNew = details?.addRequest(KeptAssignment(row), of: id, in: bytes)
            else { return nil }
            return AddedAssignment(isRepeated: !isNew)
        }
        let (place, isNew) = clients.place(of: id, in: bytes)
        clients.join(flags, municipality: row.municipality, ofClientAt: place)
        let before = clients.clients[place].differences
        let isRepeated = !keep(KeptAssignment(row), ofClientAt: place)
        var found = clients.clients[place].differences.subtracting(before)
        found.formUnion(clients.joinPerson(gender: row.gender, birthYear: row.birthYear, toClientAt: place))
        details?.add(row, ombud: ombud, ofClientAt: place, year: year)
        return AddedAssignment(isOfNewClient: isNew, isRepeated: isRepeated, found: found)
    }

    /// Keeps an assignment of a client, and counts its waiting; `false` when it was there already.
    private mutating func keep(_ assignment: KeptAssignment, ofClientAt place: Int) -> Bool {
        guard case .new = clients.join(assignment, ofClientAt: place) else { return false }
        if let days = assignment.waitingDays(in: year) {
            waiting[assignment.municipality, default: DayDistribution()].add(days: days)
        }
        return true
    }

    /// Notes that some row tells something.
    mutating func note(_ answers: RecordedAnswers) { details?.note(answers) }

    /// Notes which columns a register has, so that the tables made from those that it lacks are absent.
    mutating func note(_ header: RegisterHeader) {
        absentColumns.formUnion(header.absentColumns)
        details?.lacksOmbud = header.places[.ombudID] == nil
        details?.lacksLaterReasons = true
    }

    /// Takes in another year of the same number, definition and scope; the result is as if all that was added to it had
    /// been added to this one.
    ///
    /// Associative and commutative, and clients taken in twice count once. A table or a figure absent in either is absent
    /// in the result; what neither records has no figure.
    ///
    /// - Throws: ``MergeError`` when the two do not belong together; this one is then as it was.
    /// - Complexity: O(*n*) in the size of the other.
    public mutating func merge(_ other: ServiceYear) throws(MergeError) {
        guard year == other.year else { throw .years(year, other.year) }
        guard definition == other.definition else { throw .definitions(definition, other.definition) }
        guard scope == other.scope else { throw .scopes(scope, other.scope) }
        absentColumns.formUnion(other.absentColumns)
        for (index, client) in other.clients.clients.enumerated() {
            let place = clients.place(of: other.clients.id(at: index).span).place
            for membership in other.clients.memberships(of: client) {
                clients.join(membership.flags, municipality: membership.municipality, ofClientAt: place)
            }
            for assignment in other.clients.assignments(of: client) { _ = keep(assignment, ofClientAt: place) }
            if let gender = client.gender {
                _ = clients.joinPerson(gender: gender, birthYear: client.birthYear, toClientAt: place)
            }
            clients.joinDifferences(client.differences, toClientAt: place)
            for part in other.details?.parts(ofClientAt: index) ?? [] { details?.join(part, toClientAt: place) }
        }
        if let others = other.details { details?.joinRequests(of: others) }
        records.merge(other.records)
    }

    /// Joins what is kept of a client beside assignments.
    mutating func join(_ client: StoredServiceYear.Client, of id: ContiguousArray<UInt8>) {
        guard let place = clients.find(id.span) else { return }
        for difference in client.differing ?? [] {
            clients.joinDifferences(difference.difference, toClientAt: place)
        }
        details?.replaceParts(ofClientAt: place, by: client.municipalities.compactMap(ServiceDetails.Part.init))
    }

    /// Takes what is kept beside clients.
    mutating func restore(_ stored: StoredServiceYear) {
        absentColumns = Set(stored.absentColumns)
        records = stored.records
        guard let kept = stored.details else { return }
        details?.note(kept.recorded)
        details?.lacksOmbud = kept.lacksOmbud
        details?.lacksLaterReasons = kept.lacksLaterReasons
    }
}

/// What came of adding an assignment that counts in the year.
struct AddedAssignment {
    /// Whether it is the client's first of the year.
    var isOfNewClient = false
    /// Whether it was there already.
    let isRepeated: Bool
    /// What it newly contradicts the client's other assignments about.
    var found: PersonDifferences = []
}
