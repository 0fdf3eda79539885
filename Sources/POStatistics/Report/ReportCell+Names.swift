public import POModel

extension ReportCell {
    /// The cell in words, as on the forms: `Avslutade klienter, 18–29 år, kvinnor`.
    public func name(in language: MessageLanguage) -> String {
        let parts = [band.map { $0.name(in: language) }, gender.map { $0.plural(in: language) }].compactMap(\.self)
        return ([measure.name(in: language)] + parts).joined(separator: ", ")
    }
}

extension AgeBand {
    func name(in language: MessageLanguage) -> String {
        let years = language == .swedish ? "år" : "years"
        guard let highest else {
            return language == .swedish ? "\(lowest) år och över" : "\(lowest) years and over"
        }
        return "\(lowest)–\(highest) \(years)"
    }
}

extension Gender {
    func plural(in language: MessageLanguage) -> String { language == .swedish ? swedishPlural : englishPlural }
}

extension ReportMeasure {
    /// What the figure is about, in words.
    public func name(in language: MessageLanguage) -> String {
        let words = words
        return language == .swedish ? words.swedish : words.english
    }

    private var words: (swedish: String, english: String) {
        switch self {
        case .total: ("Klienter totalt", "All clients")
        case .new: ("Nya klienter", "New clients")
        case .closed: ("Avslutade klienter", "Closed clients")
        case .openingStock: ("Klienter vid årets början", "Clients at the start of the year")
        case .closingStock: ("Klienter vid årets slut", "Clients at the end of the year")
        case .withChildrenAtHome: ("Klienter med hemmavarande barn", "Clients with children at home")
        case .withMinorChildren: ("Klienter med minderåriga barn", "Clients with children under 18")
        case .reason(let reason): Self.reasons[reason] ?? (reason.rawValue, reason.rawValue)
        case .headcount: ("Personliga ombud, personer", "Ombud, persons")
        case .positions: ("Ombudstjänster", "Ombud positions")
        case .grantedPositions: ("Beviljade årsanställningar", "Positions granted")
        case .usedPositions: ("Förbrukade årsanställningar", "Positions used")
        case .grantedAmount: ("Beviljat statsbidrag, kr", "Grant, kronor")
        case .usedAmount: ("Förbrukat statsbidrag, kr", "Grant used, kronor")
        }
    }

    private static let reasons: [ContactReason: (String, String)] = [
        .economy: ("Ekonomi", "Economy"), .housing: ("Bostad", "Housing"),
        .occupation: ("Sysselsättning", "Occupation"),
        .everydayStructure: ("Struktur i vardagen", "Structure in everyday life"),
        .breakingIsolation: ("Bryta isolering", "Breaking isolation"),
        .relationships: ("Relationsfrågor", "Relationships"),
        .existentialQuestions: ("Existentiella frågor", "Existential questions"),
        .authorityContact: ("Stöd i kontakten med myndighet", "Support in contact with an authority"),
        .healthcareContact: ("Stöd i kontakten med sjukvården", "Support in contact with health care"),
        .other: ("Annan orsak", "Another reason"),
    ]
}
