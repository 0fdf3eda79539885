import POModel

/// The clients of some municipalities, each once, with months and ombud joined over them.
struct ServedClients {
    /// One client.
    struct Person {
        /// The place of the client in the year.
        let place: Int
        let client: CountedClient
        let months: MonthFlags
    }

    private let people: [Person]
    private let year: ServiceYear
    private let ties: OmbudTies
    private let places: Set<UInt16>?

    init(_ year: ServiceYear, _ details: ServiceDetails, in places: Set<UInt16>?) {
        self.year = year
        self.places = places
        ties = details.ties
        people = year.clients.clients.enumerated().compactMap { place, client in
            let months = year.months(of: client, in: places)
            return months.isEmpty ? nil : Person(place: place, client: client, months: months)
        }
    }

    /// What is known of a person's ombud in the municipalities.
    private func ties(of person: Person) -> some Sequence<OmbudTie> {
        ties.chain(ofClientAt: person.place).lazy.filter { places?.contains($0.municipality) ?? true }
    }

    /// The clients of a period.
    func table(of period: CountingPeriod, ageBands: [AgeBand]) -> PeriodTable {
        let bands = BandPlaces(of: ageBands)
        var tally = TableTally(bandCount: ageBands.count, definition: year.definition)
        for person in people {
            guard let flags = person.months.flags(of: period),
                let client = year.tallied(person.client, bands)
            else { continue }
            tally.count(client, flags, waiting: .unknown)
        }
        var clients = tally.table(ageBands: ageBands, absentColumns: [], waiting: DayDistribution()).clients
        // Children at home are of the year, not of its parts.
        clients.withChildrenAtHome = CountsByGender()
        return PeriodTable(period: period, clients: clients)
    }

    /// Who has how many clients, and how many clients kept their ombud.
    var loads: (caseload: Caseload, continuity: Continuity) {
        // One who is an ombud's in two municipalities counts once: the numbers tell who was counted last.
        var supported = OmbudCounts(ombuds: ties.ombuds.count)
        var atEnd = supported
        var (withoutOmbud, same, several, notKnown) = (0, 0, 0, 0)
        for (number, person) in people.enumerated() {
            var ombuds = 0
            var lacksOmbud = false
            for tie in ties(of: person) {
                guard tie.ombud > 0 else {
                    lacksOmbud = true
                    continue
                }
                if supported.count(tie.ombud, ofPerson: number) { ombuds += 1 }
                if tie.isOpenAtEnd { atEnd.count(tie.ombud, ofPerson: number) }
            }
            if lacksOmbud { withoutOmbud += 1 }
            if ombuds > 1 {
                several += 1
            } else if lacksOmbud {
                notKnown += 1
            } else if ombuds == 1 {
                same += 1
            }
        }
        let loads = ties.ombuds.enumerated().filter { supported[$0.offset] > 0 }.map { place, ombud in
            Caseload.Load(ombud: ombud, supported: supported[place], atEnd: atEnd[place])
        }
        let caseload = Caseload(
            loads: loads.sorted { $0.ombud.rawValue.utf8.lexicographicallyPrecedes($1.ombud.rawValue.utf8) },
            supported: people.count, atEnd: people.count { $0.months.contains(.isOpen(before: 12)) },
            withoutOmbud: withoutOmbud)
        return (caseload, Continuity(sameOmbud: same, severalOmbuds: several, notKnown: notKnown))
    }

    var reasonsFoundLater: CountTable<ContactReason> {
        var tallies = ContactReason.asked.map { _ in GenderTally() }
        for person in people {
            let later = ties(of: person).reduce(into: ReasonSet()) { $0.formUnion($1.laterReasons) }
            guard !later.isEmpty, let gender = person.client.gender else { continue }
            for place in tallies.indices where later.contains(.reason(at: place)) { tallies[place].count(gender) }
        }
        var table = CountTable<ContactReason>()
        for (reason, tally) in zip(ContactReason.asked, tallies) { table[reason] = tally.counts }
        return table
    }
}

/// How many people each ombud has, each person once.
private struct OmbudCounts {
    private var counts: ContiguousArray<Int>
    /// The person whom each ombud counted last.
    private var lastPeople: ContiguousArray<Int>

    init(ombuds: Int) {
        counts = ContiguousArray(repeating: 0, count: ombuds)
        lastPeople = ContiguousArray(repeating: -1, count: ombuds)
    }

    /// The count of the ombud at a place.
    subscript(place: Int) -> Int { counts[place] }

    /// Counts a person of an ombud with a number, from 1; `false` when the person was counted last.
    @discardableResult
    mutating func count(_ ombud: UInt32, ofPerson person: Int) -> Bool {
        let place = Int(ombud) - 1
        guard lastPeople[place] != person else { return false }
        lastPeople[place] = person
        counts[place] += 1
        return true
    }
}

extension ServiceYear {
    /// The months of a client's assignments in some municipalities, or in all.
    func months(of client: CountedClient, in places: Set<UInt16>?) -> MonthFlags {
        clients.assignments(of: client).reduce(into: []) { months, assignment in
            if places?.contains(assignment.municipality) ?? true { months.formUnion(MonthFlags(assignment, in: year)) }
        }
    }
}
