import POModel

/// The distinct clients of a year and what is known of each, found by id.
///
/// Ids are kept once, end to end, and compared as bytes; a hash only says where to look. Memory follows the number of
/// distinct clients, and of their distinct assignments: who counts an assignment once must know those met.
struct ClientTable: Sendable {
    /// The clients, in the order they were met.
    private(set) var clients = PagedArray<CountedClient>()
    /// Further municipalities of clients who have several, chained from the client.
    private var further: ContiguousArray<Membership> = []
    private var chains = AssignmentChains()
    private var idBytes: ContiguousArray<UInt8> = []
    /// Open addressing: the upper half is the hash, the lower the client's number plus 1; 0 is an empty slot.
    private var slots = ContiguousArray<UInt64>(repeating: 0, count: 64)
    private let hashMask: UInt32

    /// Creates an empty table; fewer bits of the hash make more ids collide, as a test wants.
    init(hashMask: UInt32 = .max) { self.hashMask = hashMask }

    /// Finds a client by id, adding one without municipality when the id is new.
    ///
    /// - Complexity: O(1) on average, amortised, for ids of bounded length.
    mutating func place(of id: Span<UInt8>) -> (place: Int, isNew: Bool) { place(of: id, hash: IDHash.hash(id)) }

    /// Finds a client by id and its hash, adding one without municipality when the id is new.
    ///
    /// - Complexity: O(1) on average, amortised, for ids of bounded length.
    mutating func place(of id: Span<UInt8>, hash: UInt32) -> (place: Int, isNew: Bool) {
        let hash = hash & hashMask
        let (slot, place) = search(for: id, hash: hash)
        if let place { return (place, false) }
        slots[slot] = UInt64(hash) << 32 | UInt64(clients.count + 1)
        clients.append(CountedClient(idStart: idBytes.count))
        for index in id.indices { idBytes.append(id[index]) }
        if clients.count * 4 > slots.count * 3 { growSlots() }
        return (clients.count - 1, true)
    }

    /// Finds a client by id; `nil` when there is none.
    ///
    /// - Complexity: O(1) on average, for ids of bounded length.
    func find(_ id: Span<UInt8>) -> Int? { search(for: id, hash: IDHash.hash(id) & hashMask).place }

    /// The slot of an id, and the place of its client; without a client, the slot is where it would be.
    private func search(for id: Span<UInt8>, hash: UInt32) -> (slot: Int, place: Int?) {
        let mask = slots.count - 1
        var slot = Int(hash) & mask
        while slots[slot] != 0 {
            let place = Int(slots[slot] & 0xFFFF_FFFF) - 1
            if UInt32(slots[slot] >> 32) == hash, isID(of: place, id) { return (slot, place) }
            slot = (slot + 1) & mask
        }
        return (slot, nil)
    }

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
    func id(at place: Int) -> ContiguousArray<UInt8> { ContiguousArray(idBytes[idRange(at: place)]) }

    private func idRange(at place: Int) -> Range<Int> {
        let end = place + 1 < clients.count ? clients[place + 1].idStart : idBytes.count
        return clients[place].idStart..<end
    }

    private func isID(of place: Int, _ id: Span<UInt8>) -> Bool {
        let range = idRange(at: place)
        guard range.count == id.count else { return false }
        for index in id.indices where idBytes[range.lowerBound + index] != id[index] { return false }
        return true
    }

    private mutating func growSlots() {
        var grown = ContiguousArray<UInt64>(repeating: 0, count: slots.count * 2)
        let mask = grown.count - 1
        for entry in slots where entry != 0 {
            var slot = Int(entry >> 32) & mask
            while grown[slot] != 0 { slot = (slot + 1) & mask }
            grown[slot] = entry
        }
        slots = grown
    }
}
