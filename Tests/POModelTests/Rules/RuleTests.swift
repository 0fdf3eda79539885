import Testing

@testable import POModel

@Suite struct RuleTests {
    @Test func idsAreStable() {
        #expect(
            DocumentRule.all.map(\.id.rawValue) == [
                "C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9", "C10", "C11", "C12", "C13", "C14", "C15", "O1",
                "O2",
                "O3", "O4", "O5", "O6", "P1", "P2", "P3", "P4", "Q1", "Q2", "Q3", "Q4", "L1", "L2", "L3", "X1", "E1",
                "E2",
                "E3", "E4", "E5", "E6", "E7", "D1", "D2", "D3", "D4", "D5", "N1", "N2", "N3", "N4", "N5", "F8", "F10",
            ])
        #expect(Check.testedRules == Set(DocumentRule.all.map(\.id)))
    }

    @Test(arguments: [
        (DocumentRule.Severity.inconsistency, ["O1", "E5", "D1"]),
        (
            .error,
            [
                "C1", "C2", "C3", "C5", "C6", "C7", "C10", "C11", "C12", "C13", "O2", "Q1", "L1", "E1", "E3", "E7",
                "D2", "N1", "N2", "N3",
            ]
        ),
        (.note, ["C8", "Q4", "L2", "D5", "N4"]),
    ])
    func severitiesAreThoseOfTheDomain(severity: DocumentRule.Severity, rules: [DocumentRule.ID]) {
        #expect(DocumentRule.all.filter { $0.severity == severity }.map(\.id) == rules)
    }

    @Test(arguments: DocumentRule.all)
    func isWordedAlikeInBothLanguages(rule: DocumentRule) {
        for wording in Array(rule.messages.values) + [rule.title] {
            #expect(placeholders(in: wording.swedish) == placeholders(in: wording.english))
            #expect(wording.swedish.hasSuffix(".") && wording.english.hasSuffix("."))
        }
    }

    private func placeholders(in text: String) -> Set<Substring> {
        Set(text.split(separator: "{").dropFirst().compactMap { $0.split(separator: "}").first })
    }
}

@Suite struct GrantRatesTests {
    @Test(arguments: [(2012, 302_500), (2019, 300_180), (2020, 402_638), (2021, 404_530), (2024, 395_774)])
    func knowsWhatWasFound(year: Int, amount: Int) throws {
        let rate = try GrantRates.known.rate(for: year)
        #expect(rate.amount.rawValue == amount)
        #expect(!rate.source.isEmpty)
    }

    @Test(arguments: [2011, 2013, 2018, 2022, 2023, 2025, 2026])
    func noYearStandsInForAnother(year: Int) {
        #expect(throws: UnknownGrantYear(year: year)) { try GrantRates.known.rate(for: year) }
    }

    @Test func anAmountCanBeAdded() throws {
        var rates = GrantRates.known
        rates.add(GrantRate(year: 2025, amount: try #require(Kronor(400_000)), source: "invented"))
        #expect(try rates.rate(for: 2025).amount == Kronor(400_000))
    }
}

@Suite struct DeadlineTests {
    @Test(
        arguments: [
            (Deadline.Duty.application, 2020, "12", "2020-03-01"), (.application, 2021, "01", "2021-01-15"),
            (.application, 2021, "08", "2021-03-01"), (.application, 2012, "01", nil),
            (.report, 2024, "01", "2025-01-15"),
            (.report, 2012, "01", "2013-02-01"), (.report, 2012, "08", nil), (.countyReport, 2024, nil, "2025-03-01"),
            (.nationalReport, 2024, nil, "2025-05-15"),
        ] as [(Deadline.Duty, Int, String?, String?)])
    func lastDays(duty: Deadline.Duty, year: Int, county: String?, day: String?) {
        #expect(DeadlineCalendar.known.lastDay(for: duty, year: year, county: county)?.rawValue == day)
    }

    @Test func aCountysOwnDayGoesFirst() {
        var calendar = DeadlineCalendar.known
        calendar.deadlines.append(
            Deadline(.report, years: 2024...2024, county: "08", yearsAfter: 1, month: 1, day: 10, source: "påhittad"))
        #expect(calendar.lastDay(for: .report, year: 2024, county: "08")?.rawValue == "2025-01-10")
        #expect(calendar.lastDay(for: .report, year: 2024, county: "01")?.rawValue == "2025-01-15")
    }
}
