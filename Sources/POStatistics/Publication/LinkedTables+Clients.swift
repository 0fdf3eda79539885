import POModel

/// The counts that a table of linked tables is made of: one place's in one year.
struct PlacedClients {
    var clients = ReportedClients()
    var reasons = CountTable<ContactReason>()
    /// Whether a client of the reasons is one of the new, and not of all.
    var reasonsAreOfNew = true
    /// What was asked.
    var asked = Asked()

    /// What a form, or a register's table, asks about; the rest is not asked.
    struct Asked {
        var genders = Set(Gender.allCases)
        /// The flows by their ids.
        var flows: Set = ["openingStock", "new", "total", "closed", "closingStock"]
        /// The age bands of a flow; by default any of all but the stocks.
        var bands: [String: Set<AgeBand>]?
        var reasons = true
        var children = true

        func asks(_ band: AgeBand, of flow: String) -> Bool {
            guard let bands else { return flow != "openingStock" && flow != "closingStock" }
            return bands[flow]?.contains(band) ?? false
        }
    }
}

extension LinkedTables {
    /// Adds the tables of clients, of children at home and of reasons.
    ///
    /// - Parameters:
    ///   - years: The years, in order.
    ///   - places: The places with their sums.
    ///   - bands: The age bands.
    ///   - labels: The words.
    ///   - content: The counts of a year and a place; `nil` where there are none.
    mutating func addClients(
        years: [Int], places: TableDimension, bands: [AgeBand], labels: TableLabels,
        content: (_ year: String, _ place: String) -> PlacedClients?
    ) {
        let time = labels.years(years)
        add(
            StatisticalTable(
                TableLabels.Table.clients.rawValue, title: labels.title(.clients, years: years),
                language: labels.language,
                dimensions: [time, places, labels.flows, labels.ages(bands), labels.genders]
            ) { content($0[0], $0[1])?.cell(flow: $0[2], age: $0[3], gender: $0[4]) ?? .blank })
        add(
            StatisticalTable(
                TableLabels.Table.children.rawValue, title: labels.title(.children, years: years),
                language: labels.language, dimensions: [time, places, labels.genders]
            ) { key in
                guard let content = content(key[0], key[1]) else { return .blank }
                guard content.asked.children else { return .notAsked }
                return content.cell(content.clients.withChildrenAtHome, gender: key[2])
            })
        add(
            StatisticalTable(
                TableLabels.Table.reasons.rawValue, title: labels.title(.reasons, years: years),
                language: labels.language, dimensions: [time, places, labels.reasons, labels.genders]
            ) { key in
                guard let content = content(key[0], key[1]) else { return .blank }
                guard content.asked.reasons else { return .notAsked }
                return content.cell(content.reasons[ContactReason(rawValue: key[2])], gender: key[3])
            })
        relateYears(years, places: places, labels: labels)
        relateToClients(years, places: places, labels: labels, content: content)
    }

    /// The stock at a year's end is that at the next year's start; by age it is not, as people grow older.
    private mutating func relateYears(_ years: [Int], places: TableDimension, labels: TableLabels) {
        for year in years where years.contains(year + 1) {
            for place in places.categories {
                for gender in labels.genders.categories {
                    let last = clients("\(year)", place.id, "closingStock", gender.id)
                    let first = clients("\(year + 1)", place.id, "openingStock", gender.id)
                    relate(CellRelation([last], .expectedEqual, [first]))
                }
            }
        }
    }

    /// Clients with children at home are some of all; those with a reason are some of the new.
    private mutating func relateToClients(
        _ years: [Int], places: TableDimension, labels: TableLabels, content: (String, String) -> PlacedClients?
    ) {
        for year in years.map(String.init) {
            for place in places.categories.map(\.id) {
                let flow = content(year, place)?.reasonsAreOfNew ?? true ? "new" : "total"
                for gender in labels.genders.categories.map(\.id) {
                    let children = CellAddress(
                        table: TableLabels.Table.children.rawValue, categories: [year, place, gender])
                    relate(CellRelation([clients(year, place, "total", gender)], .atLeast, [children]))
                    for reason in labels.reasons.categories.map(\.id) {
                        let reason = CellAddress(
                            table: TableLabels.Table.reasons.rawValue, categories: [year, place, reason, gender])
                        relate(CellRelation([clients(year, place, flow, gender)], .atLeast, [reason]))
                    }
                }
            }
        }
    }

    private func clients(_ year: String, _ place: String, _ flow: String, _ gender: String) -> CellAddress {
        CellAddress(table: TableLabels.Table.clients.rawValue, categories: [year, place, flow, "all", gender])
    }
}

extension PlacedClients {
    /// The cell of the table of clients.
    fileprivate func cell(flow: String, age: String, gender: String) -> TableCell {
        guard asked.flows.contains(flow) else { return .notAsked }
        let band = AgeBand(rawValue: age)
        if let band, !asked.asks(band, of: flow) { return .notAsked }
        let counts: ClientCounts
        switch flow {
        case "openingStock": return cell(clients.openingStock, gender: gender)
        case "closingStock": return cell(clients.closingStock, gender: gender)
        case "new": counts = clients.new
        case "closed": counts = clients.closed
        default: counts = clients.total
        }
        return cell(band.map { counts.byAge[$0] } ?? counts.all, gender: gender)
    }

    /// The cell of a row of counts; all genders together follow from those asked about, when none is blank.
    fileprivate func cell(_ counts: CountsByGender, gender: String) -> TableCell {
        if let undivided = counts.undivided {
            return gender == "all" ? .value(undivided.rawValue) : .notAsked
        }
        guard let gender = Gender(rawValue: gender) else {
            let asked = Gender.allCases.filter { self.asked.genders.contains($0) || counts[$0] != nil }
            let numbers = asked.compactMap { counts[$0]?.rawValue }
            return numbers.count == asked.count && !asked.isEmpty ? .derived(numbers.reduce(0, +)) : .blank
        }
        guard let count = counts[gender] else { return asked.genders.contains(gender) ? .blank : .notAsked }
        return .value(count.rawValue)
    }
}
