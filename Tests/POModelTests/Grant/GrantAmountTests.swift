import POModel
import Testing

@Suite struct GrantAmountTests {
    /// What the source documents say, and each edge of rounding.
    @Test(arguments: [
        (2021, 200, 404_530, 809_060), (2024, 200, 395_774, 791_548), (2012, 200, 302_500, 605_000),
        (2024, 1400, 395_774, 5_540_836), (2024, 0, 395_774, 0), (2024, 150, 0, 0),
        (2024, 50, 1, 1),  // 0,50 kr
        (2024, 49, 1, 0), (2024, 150, 1, 2), (2024, 249, 1, 2), (2024, 1, 395_774, 3_958), (2024, 1, 395_749, 3_957),
        (2024, 1, 395_750, 3_958), (2024, 100, 999_999_999_999_999, 999_999_999_999_999),
    ])
    func isPositionsTimesTheYearsAmount(year: Int, hundredths: Int, amount: Int, expected: Int) throws {
        let rate = try rate(amount, in: year)
        #expect(rate.amount(for: try positions(hundredths))?.rawValue == expected)
        let first = try #require(CalendarDate(year: year, month: 1, day: 1))
        let last = try #require(CalendarDate(year: year, month: 12, day: 31))
        #expect(rate.amount(for: try positions(hundredths), during: first...last)?.rawValue == expected)
    }

    @Test func isNoneWhenTooLarge() throws {
        let rate = try rate(999_999_999_999_999, in: 2024)
        #expect(rate.amount(for: try positions(101)) == nil)
        #expect(rate.amount(for: try positions(999_999_999_999_999)) == nil)
        #expect(try #require(Kronor(999_999_999_999_999)).perPosition(try positions(1)) == nil)
        let clients = try #require(WholeNumber(rawValue: 999_999_999_999_999))
        #expect(try clients.perPosition(positions(1)) == nil)
        #expect(try clients.perPosition(positions(100))?.hundredths == 99_999_999_999_999_900)
    }

    @Test(arguments: [
        ("2024-01-01", "2024-12-31", 366_000), ("2023-01-01", "2025-12-31", 366_000),
        ("2024-02-29", "2024-02-29", 1_000),
        ("2024-01-01", "2024-01-31", 31_000), ("2024-12-31", "2025-06-30", 1_000), ("2023-12-01", "2024-01-01", 1_000),
        ("2023-01-01", "2023-12-31", 0), ("2025-01-01", "2025-01-01", 0),
    ])
    func partYearsCountDays(first: String, last: String, expected: Int) throws {
        let first = try #require(CalendarDate(rawValue: first))
        let last = try #require(CalendarDate(rawValue: last))
        #expect(try rate(366_000, in: 2024).amount(for: positions(100), during: first...last)?.rawValue == expected)
    }

    /// 73 of 365 days are a fifth of the year.
    @Test(arguments: [(2, 0), (3, 1), (7, 1), (8, 2)])
    func partYearsAreRoundedOnce(amount: Int, expected: Int) throws {
        let first = try #require(CalendarDate(year: 2023, month: 1, day: 1))
        let last = try #require(CalendarDate(year: 2023, month: 3, day: 14))
        #expect(try rate(amount, in: 2023).amount(for: positions(100), during: first...last)?.rawValue == expected)
    }

    @Test(arguments: [(200, 200, 800), (150, 200, 600), (250, 200, 800), (0, 200, 0)])
    func workEarnsNoMoreThanWasGranted(worked: Int, granted: Int, expected: Int) throws {
        let amount = try rate(400, in: 2024).amount(forWorked: positions(worked), ofGranted: positions(granted))
        #expect(amount?.rawValue == expected)
    }

    /// Clients per position as in the three sources that tell them.
    @Test(arguments: [
        (40, 200, "20,00"), (115, 200, "57,50"), (45, 200, "22,50"), (1, 300, "0,33"), (2, 300, "0,67"),
        (1, 800, "0,13"),
        (0, 200, "0,00"), (5, 0, nil),
    ])
    func clientsPerPosition(clients: Int, hundredths: Int, expected: String?) throws {
        #expect(try #require(WholeNumber(clients)).perPosition(positions(hundredths))?.description == expected)
    }

    @Test(arguments: [(791_548, 200, 395_774), (1, 200, 1), (1, 300, 0), (5, 0, nil)])
    func kronorPerPosition(amount: Int, hundredths: Int, expected: Int?) throws {
        #expect(try #require(Kronor(amount)).perPosition(positions(hundredths))?.rawValue == expected)
    }

    @Test(arguments: [(5, "0,05"), (-5, "-0,05"), (0, "0,00"), (-250, "-2,50"), (Int.min, "-92233720368547758,08")])
    func figuresAreWrittenWithAComma(hundredths: Int, text: String) {
        #expect(RoundedFigure(hundredths: hundredths).description == text)
    }

    private func rate(_ amount: Int, in year: Int) throws -> GrantRate {
        GrantRate(year: year, amount: try #require(Kronor(amount)), source: "test")
    }

    private func positions(_ hundredths: Int) throws -> FullTimeEquivalent {
        try #require(FullTimeEquivalent(hundredths: hundredths))
    }
}
