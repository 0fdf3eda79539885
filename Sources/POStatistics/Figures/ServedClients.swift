import POModel

/// The clients of some municipalities, each once, with months and ombud joined over them.
struct ServedClients {
    /// One client.
    struct Person {
        let client: CountedClient
        let months: MonthFlags
        var ombuds: [OmbudID: Bool] = [:]
        var lacksOmbud = false
        var laterReasons: ReasonSet = []
    }

    private let people: [Person]
    private let year: ServiceYear

    init(_ year: ServiceYear, _ details: ServiceDetails, in places: Set<UInt16>?) {
        self.year = year
        people = year.clients.clients.enumerated().compactMap { place, client in
            var person = Person(client: client, months: year.months(of: client, in: places))
            for part in details.parts(ofClientAt: place) where places?.contains(part.municipality) ?? true {
                person.ombuds.merge(part.ombuds) { $0 || $1 }
                person.lacksOmbud = person.lacksOmbud || part.lacksOmbud
                person.laterReasons.formUnion(part.laterReasons)
            }
            return person.months.isEmpty ? nil : person
        }
    }

    /// The clients of a period.
    func table(of period: Period, ageBands: [AgeBand]) -> PeriodTable {
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

    var caseload: Caseload {
        var supported: [OmbudID: Int] = [:]
        var atEnd: [OmbudID: Int] = [:]
        for person in people {
            for (ombud, isOpenAtEnd) in person.ombuds {
                supported[ombud, default: 0] += 1
                if isOpenAtEnd { atEnd[ombud, default: 0] += 1 }
            }
        }
        let ids = supported.keys.sorted { $0.rawValue.utf8.lexicographicallyPrecedes($1.rawValue.utf8) }
        return Caseload(
            loads: ids.map { .init(ombud: $0, supported: supported[$0] ?? 0, atEnd: atEnd[$0] ?? 0) },
            supported: people.count, atEnd: people.count { $0.months.contains(.isOpen(before: 12)) },
            withoutOmbud: people.count(where: \.lacksOmbud))
    }

    var continuity: Continuity {
        Continuity(
            sameOmbud: people.count { $0.ombuds.count == 1 && !$0.lacksOmbud },
            severalOmbuds: people.count { $0.ombuds.count > 1 },
            notKnown: people.count { $0.ombuds.count < 2 && $0.lacksOmbud })
    }

    var reasonsFoundLater: CountTable<ContactReason> {
        var table = CountTable<ContactReason>()
        for (place, reason) in ContactReason.asked.enumerated() {
            var tally = GenderTally()
            for person in people where person.laterReasons.contains(.reason(at: place)) {
                if let gender = person.client.gender { tally.count(gender) }
            }
            table[reason] = tally.counts
        }
        return table
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
