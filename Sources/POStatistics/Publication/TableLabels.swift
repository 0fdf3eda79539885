import POModel

/// The categories of the tables of this package, worded.
struct TableLabels: Sendable {
    let language: MessageLanguage

    private func word(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }

    /// Years, each a category.
    func years(_ years: [Int]) -> TableDimension {
        TableDimension(
            unchecked: "year", word("År", "Year"), .time, years.map { .init(id: "\($0)", label: "\($0)") })
    }

    /// Places with given sums.
    func places(_ places: [TableDimension.Category], sums: [TableDimension.Sum]) -> TableDimension {
        TableDimension(unchecked: "place", word("Kommun", "Municipality"), .place, places, sums)
    }

    /// All places together.
    var everywhere: TableDimension.Category { .init(id: "all", label: word("Samtliga", "All")) }

    /// The name of several places together, which says if some of them may be missing.
    func sum(_ name: String, isComplete: Bool) -> String {
        isComplete ? name : name + word(", inkomna redovisningar", ", reports received")
    }

    /// Supported, new and closed clients, and the stocks, which add up: supported are those in stock when the year
    /// starts and the new, and also those whose support closed and those in stock when it ends.
    var flows: TableDimension {
        TableDimension(
            unchecked: "flow", word("Klienter", "Clients"), .classification,
            [
                .init(id: "openingStock", label: word("Vid årets början", "At the year's start")),
                .init(id: "new", label: word("Nya", "New")),
                .init(id: "total", label: word("Totalt under året", "In all during the year")),
                .init(id: "closed", label: word("Avslutade", "Closed")),
                .init(id: "closingStock", label: word("Vid årets slut", "At the year's end")),
            ],
            [.init("total", of: ["openingStock", "new"]), .init("total", of: ["closed", "closingStock"])])
    }

    /// All ages, and bands; a client whose age is not known, or under 18, is in no band.
    func ages(_ bands: [AgeBand]) -> TableDimension {
        let total = TableDimension.Category(id: "all", label: word("Alla åldrar", "All ages"))
        return TableDimension(
            unchecked: "age", word("Ålder", "Age"), .classification,
            [total] + bands.map { .init(id: $0.rawValue, label: label(of: $0)) },
            [.init("all", of: bands.map(\.rawValue), remainder: .inNoPart)])
    }

    private func label(of band: AgeBand) -> String {
        if let highest = band.highest { return "\(band.lowest)–\(highest) " + word("år", "years") }
        return word("\(band.lowest) år och över", "\(band.lowest) years and over")
    }

    /// Women, men and non-binary people, and all.
    var genders: TableDimension {
        TableDimension(
            unchecked: "gender", word("Kön", "Gender"), .classification,
            [
                .init(id: "all", label: word("Alla", "All")),
                .init(id: Gender.woman.rawValue, label: word("Kvinnor", "Women")),
                .init(id: Gender.man.rawValue, label: word("Män", "Men")),
                .init(id: Gender.nonBinary.rawValue, label: word("Icke-binära", "Non-binary")),
            ],
            [.init("all", of: Gender.allCases.map(\.rawValue))])
    }

    /// The ten reasons of the forms; a client can have several, so they have no sum.
    var reasons: TableDimension {
        let labels: [(ContactReason, String, String)] = [
            (.economy, "Ekonomi", "Economy"), (.housing, "Bostad", "Housing"),
            (.occupation, "Sysselsättning", "Occupation"),
            (.everydayStructure, "Struktur i vardagen", "Structure in everyday life"),
            (.breakingIsolation, "Bryta isolering", "Breaking isolation"),
            (.relationships, "Relationsfrågor", "Relationships"),
            (.existentialQuestions, "Existentiella frågor", "Existential questions"),
            (.authorityContact, "Stöd i kontakten med myndighet", "Support in contact with an authority"),
            (.healthcareContact, "Stöd i kontakten med sjukvården", "Support in contact with health care"),
            (.other, "Annan orsak", "Another reason"),
        ]
        return TableDimension(
            unchecked: "reason", word("Kontaktorsak", "Contact reason"), .classification,
            labels.map { .init(id: $0.rawValue, label: word($1, $2)) })
    }

    /// All new clients, and those who waited so long.
    var waitingBands: TableDimension {
        let bands = WaitingBand.allCases
        let total = TableDimension.Category(id: "all", label: word("Alla väntetider", "All waiting times"))
        return TableDimension(
            unchecked: "waiting", word("Väntetid", "Waiting time"), .classification,
            [total] + bands.map { .init(id: $0.rawValue, label: label(of: $0)) },
            [.init(total.id, of: bands.map(\.rawValue))])
    }

    private func label(of band: WaitingBand) -> String {
        switch band {
        case .unknown: word("Okänd väntetid", "Waiting time not known")
        case .longer: word("366 dagar eller fler", "366 days or more")
        default: band.rawValue.replacing("-", with: "–") + word(" dagar", " days")
        }
    }

    /// Intervals of days of waiting, both ends included, each with its first day; the last has no end.
    ///
    /// Where some waited shorter than the first interval, the total is more than the sum.
    func intervals(startingAt starts: [Int], isWhole: Bool) -> TableDimension {
        let categories = starts.indices.map { index -> TableDimension.Category in
            let start = starts[index]
            guard index + 1 < starts.count else {
                return .init(id: "\(start)+", label: word("\(start) dagar eller fler", "\(start) days or more"))
            }
            let end = starts[index + 1] - 1
            let days = start == end ? "\(start)" : "\(start)–\(end)"
            return .init(id: start == end ? "\(start)" : "\(start)-\(end)", label: days + word(" dagar", " days"))
        }
        let total = TableDimension.Category(id: "all", label: word("Alla väntetider", "All waiting times"))
        return TableDimension(
            unchecked: "waiting", word("Väntetid", "Waiting time"), .classification, [total] + categories,
            [.init("all", of: categories.map(\.id), remainder: isWhole ? .none : .inNoPart)])
    }

    /// The title of a table of this package, with the years that it covers.
    func title(_ table: Table, years: [Int]) -> String {
        let subject =
            switch table {
            case .clients: word("Klienter med personligt ombud", "Clients with a personal ombud")
            case .children:
                word(
                    "Klienter med personligt ombud som har hemmavarande barn",
                    "Clients with a personal ombud and children at home")
            case .reasons:
                word("Nya klienters orsaker till kontakt med personligt ombud", "New clients' reasons for contact")
            case .waiting:
                word(
                    "Nya klienter efter väntetid till personligt ombud",
                    "New clients by waiting time for a personal ombud")
            case .waitingDistribution:
                word("Uppdrag efter väntetid till personligt ombud", "Assignments by waiting time")
            }
        guard let first = years.first, let last = years.last else { return subject }
        return first == last ? "\(subject) \(first)" : "\(subject) \(first)–\(last)"
    }

    /// The tables of this package; the raw value is the table's id.
    enum Table: String {
        case clients
        case children
        case reasons
        case waiting
        case waitingDistribution
    }
}
