import POModel

extension ContactReason {
    /// The reason's Swedish names: the one that is printed, then others that people write.
    static let swedishNames: [(reason: ContactReason, names: [String])] = [
        (.economy, ["Ekonomi", "Ekonomiska frågor", "Hjälp med ekonomi"]),
        (.housing, ["Boende", "Bostad", "Bostadsfrågor", "Boendefrågor"]),
        (.occupation, ["Sysselsättning", "Arbete", "Arbete/sysselsättning", "Sysselsättning/arbete"]),
        (.everydayStructure, ["Struktur i vardagen", "Vardagsstruktur"]),
        (.breakingIsolation, ["Bryta isolering", "Isolering", "Social isolering"]),
        (.relationships, ["Relationsfrågor", "Relationer"]),
        (.existentialQuestions, ["Existentiella frågor"]),
        (
            .authorityContact,
            [
                "Stöd i kontakten med myndighet", "Stöd i kontakt med myndigheter", "Myndighetskontakt",
                "Myndighetskontakter",
            ]
        ),
        (
            .healthcareContact,
            [
                "Stöd i kontakten med sjukvården", "Stöd i kontakt med sjukvården", "Sjukvård", "Vårdkontakt",
                "Vårdkontakter",
            ]
        ),
        (.other, ["Annan orsak", "Annat", "Övrigt"]),
        (.personalSupport, ["Personligt stöd"]),
        (
            .socialServices,
            [
                "Socialtjänst", "Socialtjänsten", "Kontakt socialtjänst", "Kontakt med socialtjänst",
                "Kontakt med socialtjänsten",
            ]
        ),
    ]

    /// The name that is printed; a reason without one is printed as it stands in the interchange format.
    var swedishName: String { Self.swedishNames.first { $0.reason == self }?.names[0] ?? rawValue }
}
