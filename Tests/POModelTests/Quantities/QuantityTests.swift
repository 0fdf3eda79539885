import POModel
import Testing

@Suite struct CalendarDateTests {
    @Test func daysAgreeWithCountingThem() throws {
        var number = -719_162
        for year in 1...9999 {
            for month in 1...12 {
                let length = CalendarDate.days(inMonth: month, of: year)
                let first = try #require(CalendarDate(year: year, month: month, day: 1))
                if first.daysSince1970 != number { Issue.record("\(first)") }
                // Within a month only the day counts; the last is looked at, and the one after refused.
                if CalendarDate(year: year, month: month, day: length)?.daysSince1970 != number + length - 1 {
                    Issue.record("\(first), last day")
                }
                if CalendarDate(year: year, month: month, day: length + 1) != nil { Issue.record("\(first), too long") }
                number += length
            }
        }
        #expect(number == 2_932_897)
    }

    @Test func everyDayOfACycleIsOneAfterTheOther() throws {
        var number = try #require(CalendarDate(rawValue: "1899-12-31")).daysSince1970
        var previous: CalendarDate?
        for year in 1900...2300 {
            for month in 1...12 {
                for day in 1...CalendarDate.days(inMonth: month, of: year) {
                    let date = try #require(CalendarDate(year: year, month: month, day: day))
                    number += 1
                    if date.daysSince1970 != number { Issue.record("\(date)") }
                    if let previous, previous >= date { Issue.record("\(date) is not after \(previous)") }
                    if CalendarDate(rawValue: date.rawValue) != date { Issue.record("\(date) is not read back") }
                    previous = date
                }
            }
        }
    }

    @Test(arguments: ["2025-01-07", "1970-01-01", "0001-01-01", "9999-12-31", "2024-02-29", "2000-02-29"])
    func isWrittenAsRead(text: String) throws {
        #expect(CalendarDate(rawValue: text)?.rawValue == text)
        #expect(try JSON.pass(CalendarDate.self, "\"\(text)\"") == "\"\(text)\"")
    }

    @Test(arguments: [
        "", "2025-1-7", "2025-13-01", "2025-00-01", "2025-01-00", "2025-01-32", "2023-02-29", "1900-02-29",
        "0000-01-01",
        "20250107", "2025/01/07", "2025-01-07 ", "+025-01-07", "２０２５-01-07",
    ])
    func refuses(text: String) {
        #expect(CalendarDate(rawValue: text) == nil)
        #expect(throws: DecodingError.self) { try JSON.decode(CalendarDate.self, "\"\(text)\"") }
    }
}

@Suite struct FullTimeEquivalentTests {
    @Test(arguments: [
        ("2", 200, "2", "2,00"), ("2.0", 200, "2", "2,00"), ("2.25", 225, "2.25", "2,25"), ("0", 0, "0", "0,00"),
        ("0.07", 7, "0.07", "0,07"), ("14.5", 1450, "14.5", "14,50"), ("1e1", 1000, "10", "10,00"),
        ("1.10", 110, "1.1", "1,10"),
    ])
    func isExactInJSON(json: String, hundredths: Int, written: String, printed: String) throws {
        let positions = try JSON.decode(FullTimeEquivalent.self, json)
        #expect(positions.hundredths == hundredths)
        #expect(try JSON.encode(positions) == written)
        #expect("\(positions)" == printed)
    }

    @Test(arguments: ["1.005", "-1", "-0.01", "2.000000001", "1e300", "10000000000000", "\"2\"", "null", "true"])
    func refuses(json: String) {
        #expect(throws: DecodingError.self) { try JSON.decode(FullTimeEquivalent.self, json) }
    }

    @Test func everyHundredthSurvivesJSON() throws {
        for hundredths in 0...5_000 {
            let positions = try #require(FullTimeEquivalent(hundredths: hundredths))
            #expect(FullTimeEquivalent(positions.positions) == positions)
        }
        let most = try #require(FullTimeEquivalent(hundredths: 999_999_999_999_999))
        #expect(try JSON.decode(FullTimeEquivalent.self, JSON.encode(most)) == most)
        #expect(FullTimeEquivalent(hundredths: 1_000_000_000_000_000) == nil)
        #expect(FullTimeEquivalent(.nan) == nil)
        #expect(FullTimeEquivalent(.infinity) == nil)
    }
}

@Suite struct CountTests {
    @Test(arguments: [("0", 0), ("7", 7), ("7.0", 7), ("999999999999999", 999_999_999_999_999)])
    func decodes(json: String, number: Int) throws {
        #expect(try JSON.decode(WholeNumber.self, json).rawValue == number)
        #expect(try JSON.decode(Kronor.self, json).rawValue == number)
    }

    @Test(arguments: ["-1", "0.5", "1000000000000000", "9223372036854775808", "\"1\"", "true", "null"])
    func refuses(json: String) {
        #expect(throws: DecodingError.self) { try JSON.decode(WholeNumber.self, json) }
        #expect(throws: DecodingError.self) { try JSON.decode(Kronor.self, json) }
    }

    @Test func isOrderedAndPrinted() throws {
        let seven: WholeNumber = 7
        #expect(seven > 6)
        #expect("\(seven)" == "7")
        #expect(try #require(Kronor(1)) < #require(Kronor(2)))
    }
}
