public import POModel

extension LinkedTables {
    /// The tables of one or several years of a register: clients, children at home, reasons and waiting, of each
    /// municipality and of all together.
    ///
    /// All together a person is one person, so that the total can be less than the sum of the municipalities. Of two
    /// tables of the same year the last is used.
    ///
    /// - Parameters:
    ///   - years: The years' tables.
    ///   - language: The language of titles and labels.
    /// - Throws: ``MergeError`` when they were counted by different definitions or age bands.
    /// - Complexity: O(*n*) in the number of cells.
    public init(_ years: [YearTables], language: MessageLanguage = .swedish) throws(MergeError) {
        self.init()
        for (one, next) in zip(years, years.dropFirst()) {
            guard one.definition == next.definition else { throw .definitions(one.definition, next.definition) }
            guard one.ageBands == next.ageBands else { throw .ageBands(one.ageBands, next.ageBands) }
        }
        let ageBands = years.first?.ageBands ?? AgeBand.current
        let labels = TableLabels(language: language)
        let tables = Dictionary(years.map { ("\($0.year)", $0) }) { $1 }
        let numbers = tables.values.map(\.year).sorted()
        let codes = Set(tables.values.flatMap(\.municipalities.keys)).sorted()
        let places = labels.places(
            [labels.everywhere] + codes.map { .init(id: $0.rawValue, label: Municipality(code: $0).name) },
            sums: [.init(labels.everywhere.id, of: codes.map(\.rawValue), remainder: .inSeveralParts)])

        func table(_ year: String, _ place: String) -> YearTable? {
            guard place != labels.everywhere.id else { return tables[year]?.total }
            return MunicipalityCode(rawValue: place).flatMap { tables[year]?.municipalities[$0] }
        }
        let shape = EditionShape.register(ageBands)
        ClientTables(years: numbers, places: places, bands: ageBands, labels: labels) { year, place in
            table(year, place).map { table in
                PlacedClients(
                    clients: table.clients, reasons: table.contactReasons.counts,
                    reasonsAreOfNew: tables[year]?.definition.contactReasons != .allClients, shape: shape)
            }
        }
        .add(to: &self)
        addWaiting(years: numbers, places: places, labels: labels) { table($0, $1)?.waiting }
    }

    private mutating func addWaiting(
        years: [Int], places: TableDimension, labels: TableLabels,
        waiting: (_ year: String, _ place: String) -> WaitingStatistics?
    ) {
        // An assignment belongs to one municipality, so here the sum is exact.
        let exact = labels.places(
            places.categories, sums: places.sums.map { TableDimension.Sum($0.total, of: $0.parts) })
        let time = labels.years(years)
        let base = TableLabels.Table.waitingAssignments.rawValue
        add(
            StatisticalTable(
                base, title: labels.title(.waitingAssignments, years: years), unit: .assignments,
                language: labels.language, dimensions: [time, exact]
            ) { waiting($0[0], $0[1]).map { .value($0.count) } ?? .blank })
        add(
            StatisticalTable(
                TableLabels.Table.waitingDays.rawValue, title: labels.title(.waitingDays, years: years), unit: .days,
                language: labels.language, dimensions: [time, exact, labels.waitingFigures]
            ) { key in
                let waiting = waiting(key[0], key[1])
                let halves = key[2] == "median" ? waiting?.median?.halves : waiting?.maximumDays.map { $0 * 2 }
                return halves.map { .value($0 * 5) } ?? .blank
            }, over: base)
    }
}
