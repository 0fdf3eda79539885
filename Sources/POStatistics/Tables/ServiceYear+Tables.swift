public import POModel

extension ServiceYear {
    /// The tables of every municipality that the year touches, and of all together.
    ///
    /// - Complexity: O(*n*) in the number of clients.
    public func tables(ageBands: [AgeBand] = AgeBand.current, leftOut: LeftOutRows = LeftOutRows()) -> YearTables {
        let bands = BandPlaces(of: ageBands)
        var total = emptyTally(ageBands)
        var tallies: [TableTally?] = Array(repeating: nil, count: MunicipalityIndex.standard.codes.count)
        // Closures over the clients alone, so that no client costs a copy of the whole year.
        let (clients, year) = (clients, year)
        for counted in clients.clients {
            guard let client = tallied(counted, bands) else { continue }
            var joined: YearFlags = []
            for membership in clients.memberships(of: counted) {
                joined.formUnion(membership.flags)
                let place = Int(membership.municipality)
                if tallies[place] == nil { tallies[place] = emptyTally(ageBands) }
                tallies[place]?.count(
                    client, membership.flags,
                    waiting: clients.waitingBand(of: counted, year) { $0 == membership.municipality })
            }
            total.count(client, joined, waiting: clients.waitingBand(of: counted, year) { _ in true })
        }
        var municipalities: [MunicipalityCode: YearTable] = [:]
        for (place, (code, tally)) in zip(MunicipalityIndex.standard.codes, tallies).enumerated() {
            municipalities[code] = tally.map { finished($0, ageBands, waiting[UInt16(place)] ?? DayDistribution()) }
        }
        return YearTables(
            year: year, total: finished(total, ageBands, waiting(in: nil)), municipalities: municipalities,
            ageBands: ageBands, definition: definition, leftOut: leftOut)
    }

    /// The table of some municipalities together, as of a joint service; of one, that municipality's table.
    ///
    /// A person counts once over all of them, and is new if new in all. Empty when no assignment there touches the year.
    ///
    /// - Complexity: O(*n*) in the number of clients.
    public func table(
        for municipalities: some Sequence<MunicipalityCode>, ageBands: [AgeBand] = AgeBand.current
    ) -> YearTable {
        let places = Set(municipalities.compactMap(MunicipalityIndex.standard.place(of:)))
        let bands = BandPlaces(of: ageBands)
        var tally = emptyTally(ageBands)
        let (clients, year) = (clients, year)
        for counted in clients.clients {
            var joined: YearFlags?
            for membership in clients.memberships(of: counted) where places.contains(membership.municipality) {
                joined = (joined ?? []).union(membership.flags)
            }
            guard let joined, let client = tallied(counted, bands) else { continue }
            tally.count(client, joined, waiting: clients.waitingBand(of: counted, year, in: places.contains))
        }
        return finished(tally, ageBands, waiting(in: places))
    }

    /// The table of a county: a person who had ombud in two of its municipalities counts once.
    ///
    /// - Complexity: O(*n*) in the number of clients.
    package func table(of county: County, ageBands: [AgeBand] = AgeBand.current) -> YearTable {
        table(for: county.municipalities.compactMap(\.code), ageBands: ageBands)
    }

    /// How many clients of some municipalities have rows of the year, there or elsewhere, that contradict each other.
    ///
    /// Of all municipalities, when none are given.
    ///
    /// - Complexity: O(*n*) in the number of clients.
    package func differingClients(in municipalities: [MunicipalityCode]? = nil) -> DifferingClients {
        let places = MunicipalityIndex.standard.places(of: municipalities)
        var result = DifferingClients()
        for client in clients.clients where !client.differences.isEmpty {
            guard clients.memberships(of: client).contains(where: { places?.contains($0.municipality) ?? true }) else {
                continue
            }
            if client.differences.contains(.gender) { result.gender += 1 }
            if client.differences.contains(.birthYear) { result.birthYear += 1 }
            if client.differences.contains(.closed) { result.closed += 1 }
        }
        return result
    }

    /// The municipalities with an assignment that touches the year, in code order.
    ///
    /// - Complexity: O(*n*) in the number of clients.
    public var municipalities: [MunicipalityCode] {
        var isTouched = Array(repeating: false, count: MunicipalityIndex.standard.codes.count)
        for client in clients.clients {
            for membership in clients.memberships(of: client) { isTouched[Int(membership.municipality)] = true }
        }
        return zip(MunicipalityIndex.standard.codes, isTouched).compactMap { $1 ? $0 : nil }
    }

    private func emptyTally(_ ageBands: [AgeBand]) -> TableTally {
        TableTally(bandCount: ageBands.count, definition: definition)
    }

    func tallied(_ client: CountedClient, _ bands: BandPlaces) -> TalliedClient? {
        guard let gender = client.gender else { return nil }
        let age = client.birthYear == 0 ? nil : year - Int(client.birthYear)
        return TalliedClient(gender: gender, age: age, bands: age.map { bands[$0] } ?? [])
    }

    private func finished(_ tally: TableTally, _ ageBands: [AgeBand], _ waiting: DayDistribution) -> YearTable {
        tally.table(ageBands: ageBands, absentColumns: absentColumns, waiting: waiting)
    }

    /// Waiting in some municipalities, or in all.
    func waiting(in places: Set<UInt16>?) -> DayDistribution {
        var joined = DayDistribution()
        for (place, distribution) in waiting where places?.contains(place) ?? true { joined.merge(distribution) }
        return joined
    }
}

extension ClientTable {
    /// How long a client waited for the first assignment of the year in some municipalities.
    fileprivate func waitingBand(
        of client: CountedClient, _ year: Int, in municipalities: (UInt16) -> Bool
    ) -> WaitingBand {
        WaitingBand(of: assignments(of: client), in: municipalities, year: year)
    }
}

extension RegisterReading {
    /// The year's tables, with the rows that were left out.
    ///
    /// - Complexity: O(*n*) in the number of clients.
    public func tables(ageBands: [AgeBand] = AgeBand.current) -> YearTables {
        serviceYear.tables(ageBands: ageBands, leftOut: issues.leftOutRows)
    }
}
