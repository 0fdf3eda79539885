import POModel

/// What a year's tables are counted from: the year's distinct clients and, for each, the municipalities and what
/// happened there.
///
/// An accumulator starts empty, takes assignments with `add`, and takes in another with `merge`. The order of both
/// makes no difference, so the parts of a register can be counted anywhere and joined. Memory follows the number of
/// distinct clients that the year touches, not the number of assignments.
public struct YearAccumulator: Sendable {
    /// The year counted.
    public let year: Int
    /// The definitions that it is counted by.
    public let policies: CountingPolicies
    /// The optional columns that some register lacked, so that the tables made from them are absent.
    public private(set) var absentColumns: Set<RegisterColumn> = []
    /// The clients.
    private(set) var clients = ClientTable()
    /// Waiting by the place of the municipality in ``MunicipalityIndex``.
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
    public mutating func add(_ assignment: AssignmentRecord) -> RegisterIssue.Code? {
        guard !assignment.clientID.isEmpty else { return .emptyClientID }
        let birthYear = assignment.birthYear ?? 0
        guard assignment.birthYear == nil || (birthYear >= BirthYear.earliest && birthYear <= year) else {
            return .birthYearOutOfRange
        }
        if let opened = assignment.opened, let closed = assignment.closed, closed < opened {
            return .closedBeforeOpened
        }
        guard let municipality = MunicipalityIndex.standard.place(of: assignment.municipality),
            var flags = YearFlags(opened: assignment.opened?.year, closed: assignment.closed?.year, in: year)
        else { return nil }
        if assignment.hasChildrenAtHome == true { flags.insert(.childrenAtHome) }
        var waitingDays: Int?
        if flags.contains(.openedInYear), let opened = assignment.opened {
            for (place, reason) in ContactReason.asked.enumerated() where assignment.reasons.contains(reason) {
                flags.insert(.reason(at: place))
            }
            waitingDays = assignment.applied.map { opened.daysSince1970 - $0.daysSince1970 }.flatMap {
                $0 < 0 ? nil : $0
            }
        }
        let id = ContiguousArray(assignment.clientID.utf8)
        add(
            CountedAssignment(
                municipality: municipality, gender: assignment.gender, birthYear: UInt16(clamping: birthYear),
                flags: flags, waitingDays: waitingDays),
            of: id.span)
        return nil
    }

    /// Adds an assignment that touches the year.
    ///
    /// - Returns: What it newly contradicts the client's other assignments about.
    @discardableResult
    mutating func add(_ assignment: CountedAssignment, of id: Span<UInt8>) -> PersonDifferences {
        add(assignment, of: id, hash: ClientTable.hash(id)).found
    }

    /// Adds an assignment that touches the year, of the client with an id and its hash.
    ///
    /// - Returns: The client's place, and what is newly contradicted.
    mutating func add(
        _ assignment: CountedAssignment, of id: Span<UInt8>, hash: UInt32
    ) -> (place: Int, found: PersonDifferences) {
        let place = clients.place(of: id, hash: hash).place
        clients.join(assignment.flags, municipality: assignment.municipality, ofClientAt: place)
        if let days = assignment.waitingDays {
            waiting[assignment.municipality, default: DayDistribution()].add(days: days)
        }
        let found = clients.joinPerson(
            gender: assignment.gender, birthYear: assignment.birthYear, toClientAt: place)
        return (place, found)
    }

    /// The place of a client, who is added if not there.
    mutating func place(ofClient id: Span<UInt8>) -> Int { clients.place(of: id).place }

    /// Notes that a register lacks a column, so that the tables made from it are absent.
    mutating func noteAbsent(_ column: RegisterColumn) { absentColumns.insert(column) }

    /// Takes in another accumulator; the result is as if all its assignments had been added to this one.
    ///
    /// Associative and commutative. A table absent in either is absent in the result.
    ///
    /// - Precondition: Both are of the same year and policies.
    /// - Complexity: O(*n*) in the size of the other.
    public mutating func merge(_ other: YearAccumulator) {
        precondition(year == other.year && policies == other.policies, "cannot merge different years or policies")
        absentColumns.formUnion(other.absentColumns)
        waiting.merge(other.waiting) { mine, theirs in
            var joined = mine
            joined.merge(theirs)
            return joined
        }
        for (index, client) in other.clients.clients.enumerated() {
            let place = clients.place(of: other.clients.id(at: index).span).place
            for membership in other.clients.memberships(of: client) {
                clients.join(membership.flags, municipality: membership.municipality, ofClientAt: place)
            }
            if let gender = client.gender {
                _ = clients.joinPerson(gender: gender, birthYear: client.birthYear, toClientAt: place)
            }
            clients.joinDifferences(client.differences, toClientAt: place)
        }
    }
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
