import POModel

/// The distinct clients of a year and what is known of each, found by id.
///
/// Memory follows the number of distinct clients, and of their distinct assignments: who counts an assignment once must
/// know those met.
struct ClientTable: Sendable {
    /// The clients, in the order they were met.
    private(set) var clients = PagedArray<CountedClient>()
    /// Their ids, in the same order.
    private var ids: IDTable
    /// Further municipalities of clients who have several, chained from the client.
    private var further: ContiguousArray<Membership> = []
    private var chains = AssignmentChains()

    /// Creates an empty table; fewer bits of the hash make more ids collide, as a test wants.
    init(hashMask: UInt32 = .max) { ids = IDTable(hashMask: hashMask) }

    /// Finds a client by id, adding one without municipality when the id is new.
    ///
    /// - Complexity: O(1) on average, amortised, for ids of bounded length.
    mutating func place(of id: Span<UInt8>) -> (place: Int, isNew: Bool) { added(ids.place(of: id)) }

    /// Finds a client by an id that was read, adding one without municipality when the id is new.
    ///
    /// - Complexity: O(1) on average, amortised, for ids of bounded length.
    mutating func place(of id: ReadID, in bytes: Span<UInt8>) -> (place: Int, isNew: Bool) {
        added(ids.place(ofShort: id.word, or: bytes.extracting(id.range), hash: id.hash))
    }

    private mutating func added(_ found: (place: Int, isNew: Bool)) -> (place: Int, isNew: Bool) {
        if found.isNew { clients.append(CountedClient()) }
        return found
    }

    /// Finds a client by id; `nil` when there is none.
    ///
    /// - Complexity: O(1) on average, for ids of bounded length.
    func find(_ id: Span<UInt8>) -> Int? { ids.find(id) }

    /// Joins flags to a client's flags in a municipality.
    mutating func join(_ flags: YearFlags, municipality: UInt16, ofClientAt place: Int) {
        if clients[place].membership.join(flags, municipality: municipality) { return }
        var next = Int(clients[place].membership.next)
        while next != 0 {
            if further[next - 1].join(flags, municipality: municipality) { return }
            next = Int(further[next - 1].next)
        }
        further.append(Membership(municipality: municipality, flags: flags, next: clients[place].membership.next))
        clients[place].membership.next = UInt32(further.count)
    }

    /// Joins an assignment to a client's.
    ///
    /// - Complexity: O(1) on average, amortised.
    mutating func join(_ assignment: KeptAssignment, ofClientAt place: Int) -> AssignmentChains.Outcome {
        let outcome = chains.join(assignment, last: &clients[place].lastAssignment, ofClientAt: place)
        if case .same(differs: true) = outcome { clients[place].differences.insert(.closed) }
        return outcome
    }

    /// The distinct assignments of a client.
    func assignments(of client: CountedClient) -> AssignmentChains.Chain { chains.chain(from: client.lastAssignment) }

    /// Joins what a row or another table says of a client.
    ///
    /// - Returns: The differences that were not known before.
    mutating func joinPerson(gender: Gender, birthYear: UInt16, toClientAt place: Int) -> PersonDifferences {
        clients[place].joinPerson(gender: gender, birthYear: birthYear)
    }

    /// Joins the differences found within another table.
    mutating func joinDifferences(_ differences: PersonDifferences, toClientAt place: Int) {
        clients[place].differences.formUnion(differences)
    }

    /// The municipalities of a client, each once.
    func memberships(of client: CountedClient) -> MembershipChain {
        MembershipChain(current: client.membership, further: further)
    }

    /// The id of a client.
    func id(at place: Int) -> ContiguousArray<UInt8> { ids[place] }
}
