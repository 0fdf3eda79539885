import POModel

/// What a service's figures need beside the year's clients: months, ombud and lengths.
///
/// The clients are those of a ``YearAccumulator``, in its order.
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

    /// Lengths by the place of the municipality in ``MunicipalityIndex``.
    typealias Lengths = [UInt16: DayDistribution]

    private(set) var clients: ContiguousArray<[Part]> = []
    private(set) var closed: Lengths = [:]
    private(set) var running: Lengths = [:]
    private(set) var stillWaiting: Lengths = [:]
    /// Whether some register does not tell which ombud has an assignment.
    var lacksOmbud = false
    /// Whether some register does not tell what was found later.
    var lacksLaterReasons = false

    /// An assignment, as far as its days and ombud go.
    struct AssignmentDays {
        var municipality: UInt16
        var applied: CompactDate?
        var opened: CompactDate?
        var closed: CompactDate?
        var declined: CompactDate?
        var ombud: OmbudID?
        var laterReasons: UInt16 = 0
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
        // Lengths are counted in years that have days.
        guard (1...9999).contains(year) else { return }
        let lastDay = CompactDate(year: year, month: 12, day: 31)
        let end = isOpenAtEnd ? lastDay : days.closed ?? lastDay
        let length = end.daysSince1970 - opened.daysSince1970 + 1
        if isOpenAtEnd {
            running[days.municipality, default: DayDistribution()].add(days: length)
        } else {
            closed[days.municipality, default: DayDistribution()].add(days: length)
        }
    }

    /// Adds a request that may still wait when the year ends.
    mutating func addWaiting(_ days: AssignmentDays, year: Int) {
        guard (1...9999).contains(year) else { return }
        let lastDay = CompactDate(year: year, month: 12, day: 31)
        let hasEnded = [days.opened, days.closed, days.declined].contains { $0.map { $0 <= lastDay } ?? false }
        guard let applied = days.applied, applied <= lastDay, !hasEnded else { return }
        stillWaiting[days.municipality, default: DayDistribution()].add(
            days: lastDay.daysSince1970 - applied.daysSince1970)
    }

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

    /// Joins the lengths of another part of a register.
    mutating func joinLengths(of other: Self) {
        func joined(_ mine: DayDistribution, _ theirs: DayDistribution) -> DayDistribution {
            var joined = mine
            joined.merge(theirs)
            return joined
        }
        closed.merge(other.closed, uniquingKeysWith: joined)
        running.merge(other.running, uniquingKeysWith: joined)
        stillWaiting.merge(other.stillWaiting, uniquingKeysWith: joined)
        lacksOmbud = lacksOmbud || other.lacksOmbud
        lacksLaterReasons = lacksLaterReasons || other.lacksLaterReasons
    }
}
