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
        addWaiting(years: numbers, places: places, labels: labels) { table($0, $1)?.newByWaiting }
        relateToAll(years: numbers, places: codes.map(\.rawValue), bands: ageBands, labels: labels)
    }

    /// New clients by how long they waited.
    private mutating func addWaiting(
        years: [Int], places: TableDimension, labels: TableLabels,
        waiting: (_ year: String, _ place: String) -> [WaitingBand: Int]?
    ) {
        let id = TableLabels.Table.waiting.rawValue
        let all = labels.waitingBands.categories[0].id
        add(
            StatisticalTable(
                id, title: labels.title(.waiting, years: years), language: labels.language,
                dimensions: [labels.years(years), places, labels.waitingBands]
            ) { key in
                guard let waiting = waiting(key[0], key[1]) else { return .blank }
                guard let band = WaitingBand(rawValue: key[2]) else { return .derived(waiting.values.reduce(0, +)) }
                return .value(waiting[band] ?? 0)
            })
        for year in years.map(String.init) {
            for place in places.categories.map(\.id) where waiting(year, place) != nil {
                let new = CellAddress(
                    table: TableLabels.Table.clients.rawValue, categories: [year, place, "new", "all", "all"])
                relate(CellRelation([new], .equal, [CellAddress(table: id, categories: [year, place, all])]))
            }
        }
    }

    /// Of all together there are at least as many as of each municipality: of the supported, of those in stock, and of those
    /// with children; not of the new, who may be known elsewhere.
    private mutating func relateToAll(years: [Int], places: [String], bands: [AgeBand], labels: TableLabels) {
        let all = labels.everywhere.id
        for year in years.map(String.init) {
            for gender in labels.genders.categories.map(\.id) {
                let cells = ["total", "openingStock", "closingStock"].flatMap { flow in
                    labels.ages(bands).categories.map { (TableLabels.Table.clients, [flow, $0.id, gender]) }
                }
                for flow in ["total", "openingStock", "closingStock"] {
                    for place in places {
                        relateOutsideBands(year, place, all, flow, gender, labels.ages(bands).categories.map(\.id))
                    }
                }
                for (table, rest) in cells + [(.children, [gender])] {
                    for place in places {
                        relate(
                            CellRelation(
                                [CellAddress(table: table.rawValue, categories: [year, all] + rest)], .atLeast,
                                [CellAddress(table: table.rawValue, categories: [year, place] + rest)]))
                    }
                }
            }
        }
    }

    /// The same of those who are in no age band: who has none in a place has none among all.
    private mutating func relateOutsideBands(
        _ year: String, _ place: String, _ all: String, _ flow: String, _ gender: String, _ ages: [String]
    ) {
        func cells(_ place: String, _ ages: some Sequence<String>) -> [CellAddress] {
            ages.map {
                CellAddress(table: TableLabels.Table.clients.rawValue, categories: [year, place, flow, $0, gender])
            }
        }
        relate(
            CellRelation(
                cells(all, ages.prefix(1)) + cells(place, ages.dropFirst()), .atLeast,
                cells(place, ages.prefix(1)) + cells(all, ages.dropFirst())))
    }
}
