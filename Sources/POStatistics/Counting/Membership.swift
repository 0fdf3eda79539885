/// A client's year in one municipality.
struct Membership: Sendable {
    /// The place of the municipality in ``MunicipalityIndex``; `UInt16.max` before any.
    private(set) var municipality = UInt16.max
    private(set) var flags: YearFlags = []
    /// The number, from 1, of the client's next municipality; 0 when there is none.
    var next: UInt32 = 0

    init() {}

    init(municipality: UInt16, flags: YearFlags, next: UInt32) {
        self.municipality = municipality
        self.flags = flags
        self.next = next
    }

    /// Joins flags when the municipality is this one or none is set; `false` when it is another.
    mutating func join(_ other: YearFlags, municipality code: UInt16) -> Bool {
        guard municipality == code || municipality == .max else { return false }
        municipality = code
        flags.formUnion(other)
        return true
    }
}

/// The municipalities of one client.
struct MembershipChain: Sequence, IteratorProtocol {
    fileprivate var current: Membership?
    fileprivate let further: ContiguousArray<Membership>

    init(current: Membership, further: ContiguousArray<Membership>) {
        self.current = current
        self.further = further
    }

    mutating func next() -> Membership? {
        guard let result = current else { return nil }
        current = result.next == 0 ? nil : further[Int(result.next) - 1]
        return result
    }
}
