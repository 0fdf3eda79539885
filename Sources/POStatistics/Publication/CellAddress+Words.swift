package import POModel

extension CellAddress: Phrased {
    /// The cell by its labels, such as `Klienter med personligt ombud: 2024, Kalmar, nya, 18–29 år, kvinnor`; where the
    /// table is none of this package's, the ids that its maker gave, in quotation marks.
    package var words: MessageText {
        TableLabels.words(of: table) { labels, table in
            let names = labels.names(of: categories, in: table)
            return "\(labels.title(table, years: [])): \(names.joined(separator: ", "))"
        } ?? MessageText("”\(description)”", "“\(description)”")
    }
}

extension TableLabels {
    /// What a table is called; where it is none of this package's, by its id in quotation marks.
    static func name(of table: String) -> MessageText {
        words(of: table) { $0.title($1, years: []) } ?? MessageText("”\(table)”", "“\(table)”")
    }

    fileprivate static func words(of id: String, _ text: (TableLabels, Table) -> String) -> MessageText? {
        guard let table = Table(rawValue: id) else { return nil }
        return MessageText(text(TableLabels(language: .swedish), table), text(TableLabels(language: .english), table))
    }
}

extension TableLabels {
    /// The names of a cell's categories in one of this package's tables, as they stand in a sentence.
    fileprivate func names(of categories: [String], in table: Table) -> [String] {
        categories.enumerated().map { place, id in
            switch place {
            case 0: id
            case 1: placeName(id)
            default: name(of: id, dimensions(of: table), at: place - Self.shared)
            }
        }
    }

    /// How many dimensions all tables have: year and place.
    private static var shared: Int { 2 }

    private func placeName(_ id: String) -> String {
        if id == everywhere.id { return language == .swedish ? "alla kommuner" : "all municipalities" }
        return MunicipalityCode(rawValue: id).map { Municipality(code: $0).name } ?? id
    }

    private func dimensions(of table: Table) -> [TableDimension] {
        switch table {
        case .clients: [flows, ages([]), genders]
        case .children: [genders]
        case .reasons: [reasons, genders]
        case .waiting: [waitingBands]
        case .waitingDistribution: []
        }
    }

    /// A category of a dimension; age bands and intervals of days are told by their ids.
    private func name(of id: String, _ dimensions: [TableDimension], at place: Int) -> String {
        guard dimensions.indices.contains(place) else { return days(id) }
        if let known = dimensions[place].categories.first(where: { $0.id == id }) {
            return known.label.prefix(1).lowercased() + known.label.dropFirst()
        }
        return AgeBand(rawValue: id)?.text(in: language) ?? id
    }

    private func days(_ interval: String) -> String {
        if interval == everywhere.id { return language == .swedish ? "alla väntetider" : "all waiting times" }
        let starts = interval.split { !$0.isNumber }.compactMap { Int($0) }
        let named = intervals(startingAt: starts.count == 2 ? [starts[0], starts[1] + 1] : starts, isWhole: true)
        return named.categories.first { $0.id == interval }?.label ?? interval
    }
}
