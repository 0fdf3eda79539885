import POModel
import Testing

@testable import POStatistics

/// Reading cells from bytes.
@Suite struct CellContentTests {
    @Test func readsADateOnlyFromDigitsAndHyphens() {
        let date = ContiguousArray("2024-02-29".utf8)
        for place in date.indices {
            for byte in UInt8.min...UInt8.max {
                var changed = date
                changed[place] = byte
                let expected = CalendarDate(rawValue: String(decoding: changed, as: UTF8.self))
                let found = CellContent.date(changed.span)
                #expect(found.date?.daysSince1970 == expected?.daysSince1970, "\(byte) at \(place)")
                #expect((found == .invalid) == (expected == nil), "\(byte) at \(place)")
            }
        }
    }

    @Test func readsEveryDayOfManyYears() {
        for year in [1, 1_900, 2_000, 2_023, 2_024, 9_999] {
            for month in 0...13 {
                for day in 0...32 {
                    func padded(_ number: Int, _ width: Int) -> String {
                        String(repeating: "0", count: width - "\(number)".count) + "\(number)"
                    }
                    let text = "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
                    let found = CellContent.date(ContiguousArray(text.utf8).span).date?.daysSince1970
                    #expect(found == CalendarDate(year: year, month: month, day: day)?.daysSince1970, "\(text)")
                }
            }
        }
    }

    @Test(arguments: [("1987", 1987), ("0000", 0), ("198", nil), ("19870", nil), ("19:7", nil), ("-198", nil)])
    func readsFourDigits(text: String, number: Int?) {
        #expect(CellContent.fourDigits(ContiguousArray(text.utf8).span) == number)
    }
}
