/// The words by which people name the authorities of a management group.
enum SeatWord {
    /// The authority that a word in lower case names; `nil` for any other word.
    static func seat(of word: String) -> SeatMentions.Seat? {
        if let seat = abbreviations[word] { return seat }
        if word.contains("socialpsyk") || word.contains("kommunpsyk") { return "municipality" }
        return stems.first { _, stems in stems.contains { word.contains($0) } }?.seat
    }

    private static let abbreviations: [String: SeatMentions.Seat] = [
        "af": "employmentService", "afs": "employmentService", "fk": "socialInsuranceAgency",
        "fks": "socialInsuranceAgency",
        "kassan": "socialInsuranceAgency", "vc": "primaryCare", "hc": "primaryCare", "vuxenpsyk": "psychiatry",
        "öppenpsyk": "psychiatry", "allmänpsyk": "psychiatry", "vup": "psychiatry", "soc": "municipality",
        "ifo": "municipality", "stad": "municipality", "stads": "municipality", "staden": "municipality",
        "stadens": "municipality", "boendestöd": "municipality", "boendestödet": "municipality", "lss": "municipality",
    ]

    private static let stems: [(seat: SeatMentions.Seat, stems: [String])] = [
        ("employmentService", ["arbetsförmedl"]),
        ("socialInsuranceAgency", ["försäkringskass"]),
        (
            "primaryCare",
            [
                "primärvård", "vårdcentral", "hälsocentral", "husläkar", "familjeläkar", "distriktsläkar",
                "distriktssköter",
                "närhälsa",
            ]
        ),
        ("psychiatry", ["psykiatri", "psykiatr", "psykmottagning", "psykklinik"]),
        (
            "municipality",
            [
                "kommun", "socialförvaltning", "omsorgsförvaltning", "förvaltning", "socialtjänst", "socialkontor",
                "omsorgskontor", "socialnämnd", "omsorgsnämnd", "stadsdel", "socialchef", "biståndshandlägg",
                "socialsekreterar", "skuldrådgiv", "överförmyndar", "vuxenenhet", "boendestöd", "äldreomsorg",
                "handikappomsorg",
                "arbetsmarknadsenhet",
            ]
        ),
    ]
}
