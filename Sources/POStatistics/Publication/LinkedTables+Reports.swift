public import POModel

extension LinkedTables {
    /// The tables of reports of one or several municipalities and years: clients, children at home and reasons.
    ///
    /// A municipality is that which accounts, with those that it accounts for. With several there is a sum over each
    /// county, and with several counties one over all; a sum with a blank part is blank. What an edition does not ask
    /// about is told from what was left blank.
    ///
    /// - Parameters:
    ///   - reports: The reports; each has a year and a municipality, and no two have both in common. Those that do not
    ///     are left out.
    ///   - ageBands: The bands of the table; a report with others has them not asked. By default they are those of the forms
    ///     and, where forms differ, those of 2021 and 2024.
    ///   - language: The language of titles and labels.
    ///   - editions: The forms that the reports can be on.
    /// - Complexity: O(*n*) in the number of cells.
    public init(
        reports: [GrantReport], ageBands: [AgeBand]? = nil, language: MessageLanguage = .swedish,
        editions: EditionFinder = .builtIn
    ) {
        self.init(ReportPlaces(reports.map { ($0, editions) }), ageBands, TableLabels(language: language)) { _ in true }
    }

    /// The tables of the reports that count in the roll-ups of one or several years.
    ///
    /// They are those of ``init(reports:ageBands:language:editions:)``. The label of a county, and of all, says that it is of the
    /// reports received unless in every year all that were expected are there.
    ///
    /// - Parameters:
    ///   - years: The roll-ups, of different years.
    ///   - ageBands: The bands of the table; a report with others has them not asked. By default they are those of the forms
    ///     and, where forms differ, those of 2021 and 2024.
    ///   - language: The language of titles and labels.
    /// - Complexity: O(*n*) in the number of cells.
    public init(
        _ years: [YearRollUp], ageBands: [AgeBand]? = nil, language: MessageLanguage = .swedish
    ) {
        let reports = years.flatMap { year in year.counted.map { ($0.report, year.editions) } }
        self.init(ReportPlaces(reports), ageBands, TableLabels(language: language)) { county in
            years.allSatisfy { year in
                guard let county else { return year.nation.coverage.isComplete }
                return year.counties.first { $0.county == county }?.area.coverage.isComplete ?? false
            }
        }
    }

    /// The tables of reports; a sum over a county, or over all, is of whom its label tells.
    private init(
        _ placed: ReportPlaces, _ ageBands: [AgeBand]?, _ labels: TableLabels, isComplete: (County?) -> Bool
    ) {
        self.init()
        let places = placed.dimension(labels, isComplete: isComplete)
        let years = Set(placed.contents.values.joined().map(\.key)).sorted()
        ClientTables(years: years, places: places, bands: ageBands ?? placed.ageBands, labels: labels) { year, place in
            Int(year).flatMap { placed.content(of: place, year: $0) }
        }
        .add(to: &self)
        sum(over: places.id)
    }
}

/// Reports by place and year.
private struct ReportPlaces {
    /// The counts of each place by year, by the place's id.
    private(set) var contents: [String: [Int: PlacedClients]] = [:]
    private var labels: [String: String] = [:]
    private var counties: [String: County] = [:]

    init(_ reports: [(GrantReport, EditionFinder)]) {
        var repeated: [(String, Int)] = []
        for (report, editions) in reports {
            guard let year = report.year, let municipality = report.grantee.municipality,
                let shape = editions.edition(of: report)?.shape
            else { continue }
            let place = municipality.code?.rawValue ?? "name:\(municipality.name)"
            guard contents[place]?[year] == nil else {
                repeated.append((place, year))
                continue
            }
            contents[place, default: [:]][year] = PlacedClients(
                clients: report.clients, reasons: report.contactReasons.counts, shape: shape)
            let names = ([municipality] + report.grantee.otherMunicipalities).map(\.name)
            labels[place] = labels[place] ?? names.joined(separator: ", ")
            counties[place] = municipality.county
        }
        for (place, year) in repeated { contents[place]?[year] = nil }
        contents = contents.filter { !$0.value.isEmpty }
    }

    /// The bands that all the forms have which divide by age; those of 2021 and 2024 when they differ.
    var ageBands: [AgeBand] {
        let divisions = Set(contents.values.joined().map(\.value.shape.ageBands)).filter { !$0.isEmpty }
        return divisions.count == 1 ? divisions.first ?? [] : AgeBand.current
    }

    func content(of place: String, year: Int) -> PlacedClients? { contents[place]?[year] }

    /// All places together, each county, and its municipalities.
    func dimension(_ labels: TableLabels, isComplete: (County?) -> Bool) -> TableDimension {
        let places = contents.keys.sorted()
        let groups = Dictionary(grouping: places) { counties[$0]?.code ?? "" }.sorted { $0.key < $1.key }
        var categories: [TableDimension.Category] = []
        var sums: [TableDimension.Sum] = []
        var tops: [String] = []
        for (code, members) in groups {
            if let county = County(code: code), places.count > 1 {
                categories.append(
                    .init(id: code, label: labels.sum(county.name, isComplete: isComplete(county))))
                sums.append(.init(code, of: members))
                tops.append(code)
            } else {
                tops += members
            }
            categories += members.map { .init(id: $0, label: self.labels[$0] ?? $0) }
        }
        if tops.count > 1 {
            let everywhere = labels.everywhere
            let label = labels.sum(everywhere.label, isComplete: isComplete(nil))
            categories.insert(.init(id: everywhere.id, label: label), at: 0)
            sums.insert(.init(labels.everywhere.id, of: tops), at: 0)
        }
        return labels.places(categories, sums: sums)
    }
}
