import POModel

/// What the cells of a row say, brought down to plain values; its client's id stands beside it.
struct RegisterRow: Sendable {
    /// The place of the municipality in ``MunicipalityIndex``.
    var municipality: UInt16
    var gender: Gender
    /// The year of birth; 0 when it is blank.
    var birthYear: UInt16
    var applied = PackedDay()
    var opened = PackedDay()
    var closed = PackedDay()
    var declined = PackedDay()
    /// Whether children live with the client; not when that is not known.
    var hasChildrenAtHome = false
    var reasons: ReasonSet = []
    var reasonsFoundLater: ReasonSet = []

    /// Whether the assignment was opened by the end of a year, and not closed before it.
    func touches(_ year: Int) -> Bool {
        guard let opened = opened.date, opened.year <= year else { return false }
        return closed.date.map { $0.year >= year } ?? true
    }

    /// Whether it is a request that still waits when a year ends.
    func waits(atEndOf year: Int) -> Bool {
        guard (1...9999).contains(year), let applied = applied.date else { return false }
        let lastDay = CompactDate(year: year, month: 12, day: 31)
        func hasCome(_ day: PackedDay) -> Bool { day.date.map { $0 <= lastDay } ?? false }
        return applied <= lastDay && !hasCome(opened) && !hasCome(closed) && !hasCome(declined)
    }

    /// Whether the waiting that counts in a year, or that has not ended with it, is longer than ten years.
    func waitsOverTenYears(in year: Int) -> Bool {
        guard let applied = applied.date else { return false }
        if let opened = opened.date, opened.year <= year {
            return opened.year == year && applied.isOverTenYears(before: opened)
        }
        return waits(atEndOf: year) && applied.isOverTenYears(before: CompactDate(year: year, month: 12, day: 31))
    }
}

/// Contact reasons, told by their places among ``/POModel/ContactReason/asked``.
struct ReasonSet: OptionSet, Hashable, Sendable {
    let rawValue: UInt16

    init(rawValue: UInt16) { self.rawValue = rawValue }

    /// The reason at a place.
    static func reason(at place: Int) -> Self { Self(rawValue: 1 << UInt16(place)) }

    /// The reasons, in the order of the forms.
    var reasons: [ContactReason] {
        ContactReason.asked.enumerated().filter { contains(.reason(at: $0.offset)) }.map(\.element)
    }

    /// Those of some reasons that the forms ask about.
    init(_ reasons: Set<ContactReason>) {
        self = []
        if reasons.isEmpty { return }
        for (place, reason) in ContactReason.asked.enumerated() where reasons.contains(reason) {
            insert(.reason(at: place))
        }
    }
}
