import POModel

/// The counts that a table of linked tables is made of: one place's in one year.
struct PlacedClients {
    var clients = ReportedClients()
    var reasons = CountTable<ContactReason>()
    /// Whether a client of the reasons is one of the new, and not of all.
    var reasonsAreOfNew = true
    /// What was asked.
    var shape: EditionShape
}

/// The tables of clients, of children at home and of reasons, and what ties them together.
struct ClientTables {
    /// The years, in order.
    let years: [Int]
    /// The places with their sums.
    let places: TableDimension
    /// The age bands.
    let bands: [AgeBand]
    /// The words.
    let labels: TableLabels
    /// The counts of a year and a place; `nil` where there are none.
    let content: (_ year: String, _ place: String) -> PlacedClients?

    /// Adds them to others.
    func add(to linked: inout LinkedTables) {
        let time = labels.years(years)
        linked.add(
            StatisticalTable(
                TableLabels.Table.clients.rawValue, title: labels.title(.clients, years: years),
                language: labels.language,
                dimensions: [time, places, labels.flows, labels.ages(bands), labels.genders]
            ) { content($0[0], $0[1])?.cell(flow: $0[2], age: $0[3], gender: $0[4]) ?? .blank })
        linked.add(
            StatisticalTable(
                TableLabels.Table.children.rawValue, title: labels.title(.children, years: years),
                language: labels.language, dimensions: [time, places, labels.genders]
            ) { key in
                guard let content = content(key[0], key[1]) else { return .blank }
                return content.cell(.withChildrenAtHome, content.clients.withChildrenAtHome, gender: key[2])
            })
        linked.add(
            StatisticalTable(
                TableLabels.Table.reasons.rawValue, title: labels.title(.reasons, years: years),
                language: labels.language, dimensions: [time, places, labels.reasons, labels.genders]
            ) { key in
                guard let content = content(key[0], key[1]) else { return .blank }
                let reason = ContactReason(rawValue: key[2])
                return content.cell(.reason(reason), content.reasons[reason], gender: key[3])
            })
        relateYears(in: &linked)
        relateToClients(in: &linked)
    }

    /// The stock at a year's end is that at the next year's start; by age it is not, as people grow older: from each age
    /// upwards there are at least as many at the next year's start, and below it at most as many.
    private func relateYears(in linked: inout LinkedTables) {
        for year in years where years.contains(year + 1) {
            for place in places.categories {
                for gender in labels.genders.categories {
                    let last = clients("\(year)", place.id, "closingStock", gender.id)
                    let first = clients("\(year + 1)", place.id, "openingStock", gender.id)
                    linked.relate(CellRelation([last], .expectedEqual, [first]))
                    if asksAges(of: year, place.id, gender.id), asksAges(of: year + 1, place.id, gender.id) {
                        relateAges(from: year, place.id, gender.id, in: &linked)
                    }
                }
            }
        }
    }

    /// Whether the bands take all ages from the first upwards, and the stocks by age follow from answers that are given.
    private func asksAges(of year: Int, _ place: String, _ gender: String) -> Bool {
        guard let content = content("\(year)", place), bands.last?.highest == nil,
            zip(bands, bands.dropFirst()).allSatisfy({ $0.highest.map { $0 + 1 } == $1.lowest })
        else { return false }
        return ["total", "new", "closed"].allSatisfy { flow in
            bands.allSatisfy { content.cell(flow: flow, age: $0.rawValue, gender: gender).number != nil }
        }
    }

    private func relateAges(from year: Int, _ place: String, _ gender: String, in linked: inout LinkedTables) {
        func last(_ age: String) -> CellAddress { clients("\(year)", place, "closingStock", gender, age: age) }
        let first = bands.map { clients("\(year + 1)", place, "openingStock", gender, age: $0.rawValue) }
        for (index, band) in bands.enumerated() {
            let older = bands[index...].map { last($0.rawValue) }
            linked.relate(CellRelation(Array(first[index...]), .atLeast, older))
            // Those under age may be in the first band a year later.
            guard band != bands.first else { continue }
            linked.relate(CellRelation([last("all")], .atLeast, older + first[..<index]))
        }
    }

    /// Clients with children at home are some of all; those with a reason are some of the new.
    private func relateToClients(in linked: inout LinkedTables) {
        for year in years.map(String.init) {
            for place in places.categories.map(\.id) {
                let flow = content(year, place)?.reasonsAreOfNew ?? true ? "new" : "total"
                for gender in labels.genders.categories.map(\.id) {
                    let children = CellAddress(
                        table: TableLabels.Table.children.rawValue, categories: [year, place, gender])
                    linked.relate(CellRelation([clients(year, place, "total", gender)], .atLeast, [children]))
                    for reason in labels.reasons.categories.map(\.id) {
                        let reason = CellAddress(
                            table: TableLabels.Table.reasons.rawValue, categories: [year, place, reason, gender])
                        linked.relate(CellRelation([clients(year, place, flow, gender)], .atLeast, [reason]))
                    }
                }
            }
        }
    }

    private func clients(
        _ year: String, _ place: String, _ flow: String, _ gender: String, age: String = "all"
    ) -> CellAddress {
        CellAddress(table: TableLabels.Table.clients.rawValue, categories: [year, place, flow, age, gender])
    }
}

extension PlacedClients {
    /// The cell of the table of clients.
    fileprivate func cell(flow: String, age: String, gender: String) -> TableCell {
        let (measure, counts): (ReportMeasure, ClientCounts)
        switch flow {
        case "openingStock": (measure, counts) = (.openingStock, ClientCounts(all: clients.openingStock))
        case "closingStock": (measure, counts) = (.closingStock, ClientCounts(all: clients.closingStock))
        case "new": (measure, counts) = (.new, clients.new)
        case "closed": (measure, counts) = (.closed, clients.closed)
        default: (measure, counts) = (.total, clients.total)
        }
        guard let band = AgeBand(rawValue: age) else { return cell(measure, counts.all, gender: gender) }
        guard shape.question(of: measure)?.ageBands.contains(band) ?? false else { return .notAsked }
        return cell(measure, counts.byAge[band], gender: gender)
    }

    /// The cell of a row of counts; all genders together follow from those asked about, when none is blank.
    fileprivate func cell(_ measure: ReportMeasure, _ counts: CountsByGender, gender: String) -> TableCell {
        guard let question = shape.question(of: measure) else { return .notAsked }
        if let undivided = counts.undivided {
            return gender == "all" ? .value(undivided.rawValue) : .notAsked
        }
        let genders = question.genders
        guard let gender = Gender(rawValue: gender) else {
            let asked = Gender.allCases.filter { genders.contains($0) || counts[$0] != nil }
            let numbers = asked.compactMap { counts[$0]?.rawValue }
            return numbers.count == asked.count && !asked.isEmpty ? .derived(numbers.reduce(0, +)) : .blank
        }
        guard let count = counts[gender] else { return genders.contains(gender) ? .blank : .notAsked }
        return .value(count.rawValue)
    }
}

extension ClientCounts {
    /// Counts that are not by age.
    fileprivate init(all: CountsByGender) {
        self.init()
        self.all = all
    }
}
