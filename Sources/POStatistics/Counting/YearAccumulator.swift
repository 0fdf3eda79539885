import POModel

/// What a year's tables are counted from: the year's distinct clients and, for each, the municipalities and what
/// happened there.
///
/// An accumulator starts empty, takes assignments with `add`, and takes in another with `merge`. The order of both
/// makes no difference, so the parts of a register can be counted anywhere and joined. An assignment that is added twice,
/// with the same client, municipality, applied and opened, counts once: its reasons are those of both, it lasts until the
/// later last day, and a blank last day is later than any. Memory follows the number of distinct clients that the year
/// touches and of their distinct assignments, not the number of rows.
public struct YearAccumulator: Sendable {
    /// The year counted.
    public let year: Int
    /// The definitions that it is counted by.
    public let policies: CountingPolicies
    /// The optional columns that some register lacked, so that the tables made from them are absent.
    public private(set) var absentColumns: Set<RegisterColumn> = []
    /// The clients.
    private(set) var clients = ClientTable()
    /// Waiting of each distinct assignment, by the place of the municipality in ``MunicipalityIndex``.
    private(set) var waiting: [UInt16: DayDistribution] = [:]

    /// Creates an empty accumulator for a year.
    public init(year: Int, policies: CountingPolicies = CountingPolicies()) {
        self.year = year
        self.policies = policies
    }

    /// Whether no assignment touches the year.
    public var isEmpty: Bool { clients.clients.isEmpty }

    /// Adds an assignment; one that does not touch the year changes nothing.
    ///
    /// - Returns: Why the assignment was left out, as on a row of a register; `nil` when it was not.
    /// - Complexity: O(*n*) in the length of the id.
    @discardableResult
    public mutating func add(_ assignment: AssignmentRecord) -> RegisterIssue.Code? { take(assignment).fault }

    /// Adds an assignment; gives why it was left out, or what came of it if it touches the year.
    mutating func take(_ assignment: AssignmentRecord) -> (fault: RegisterIssue.Code?, added: AddedAssignment?) {
        let id = ContiguousArray(assignment.clientID.utf8)
        if WhiteSpace.isAll(of: id.span) { return (.emptyClientID, nil) }
        if PersonalIdentityNumber.isIn(id.span) { return (.personalIdentityNumber, nil) }
        let birthYear = assignment.birthYear ?? 0
        guard assignment.birthYear == nil || (birthYear >= BirthYear.earliest && birthYear <= year) else {
            return (.birthYearOutOfRange, nil)
        }
        if let opened = assignment.opened, let closed = assignment.closed, closed < opened {
            return (.closedBeforeOpened, nil)
        }
        guard let municipality = MunicipalityIndex.standard.place(of: assignment.municipality),
            let opened = assignment.opened,
            var flags = YearFlags(opened: opened.year, closed: assignment.closed?.year, in: year)
        else { return (nil, nil) }
        if assignment.hasChildrenAtHome == true { flags.insert(.childrenAtHome) }
        if flags.contains(.openedInYear) {
            for (place, reason) in ContactReason.asked.enumerated() where assignment.reasons.contains(reason) {
                flags.insert(.reason(at: place))
            }
        }
        let counted = CountedAssignment(
            municipality: municipality, gender: assignment.gender, birthYear: UInt16(clamping: birthYear), flags: flags,
            applied: assignment.applied.map(CompactDate.init), opened: CompactDate(opened),
            closed: assignment.closed.map(CompactDate.init))
        return (nil, add(counted, of: id.span, hash: ClientTable.hash(id.span)))
    }

    /// Adds an assignment that touches the year, of the client with an id and its hash.
    mutating func add(_ assignment: CountedAssignment, of id: Span<UInt8>, hash: UInt32) -> AddedAssignment {
        let (place, isNew) = clients.place(of: id, hash: hash)
        clients.join(assignment.flags, municipality: assignment.municipality, ofClientAt: place)
        let before = clients.clients[place].differences
        let isRepeated = !keep(assignment.kept, ofClientAt: place)
        var found = clients.clients[place].differences.subtracting(before)
        found.formUnion(
            clients.joinPerson(gender: assignment.gender, birthYear: assignment.birthYear, toClientAt: place))
        return AddedAssignment(place: place, isOfNewClient: isNew, isRepeated: isRepeated, found: found)
    }

    /// Keeps an assignment of a client, and counts its waiting; `false` when it was there already.
    private mutating func keep(_ assignment: KeptAssignment, ofClientAt place: Int) -> Bool {
        guard case .new = clients.join(assignment, ofClientAt: place) else { return false }
        if let days = assignment.waitingDays(in: year) {
            waiting[assignment.municipality, default: DayDistribution()].add(days: days)
        }
        return true
    }

    /// The place of a client, who is added if not there.
    mutating func place(ofClient id: Span<UInt8>) -> Int { clients.place(of: id).place }

    /// Notes that a register lacks a column, so that the tables made from it are absent.
    mutating func noteAbsent(_ column: RegisterColumn) { absentColumns.insert(column) }

    /// Takes in another accumulator; the result is as if all its assignments had been added to this one.
    ///
    /// Associative and commutative, and an accumulator taken in twice counts once. A table absent in either is absent in
    /// the result.
    ///
    /// - Precondition: Both are of the same year and policies.
    /// - Complexity: O(*n*) in the size of the other.
    public mutating func merge(_ other: YearAccumulator) {
        precondition(year == other.year && policies == other.policies, "cannot merge different years or policies")
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
        }
    }
}

/// What came of adding an assignment that touches the year.
struct AddedAssignment {
    /// The client's place.
    let place: Int
    /// Whether it is the client's first.
    let isOfNewClient: Bool
    /// Whether it was there already.
    let isRepeated: Bool
    /// What it newly contradicts the client's other assignments about.
    let found: PersonDifferences
}

extension YearFlags {
    /// What an assignment means for stocks and flows; `nil` when it does not touch the year.
    ///
    /// A year begins and ends with whole years of both dates, so the days make no difference.
    init?(opened: Int?, closed: Int?, in year: Int) {
        guard let opened, opened <= year, closed ?? year >= year else { return nil }
        self = opened < year ? .openingStock : .openedInYear
        if closed.map({ $0 > year }) ?? true { insert(.closingStock) }
    }
}
