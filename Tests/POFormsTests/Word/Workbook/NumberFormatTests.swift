import Testing

@testable import POForms

/// What cells show of the numbers that they hold.
@Suite struct NumberFormatTests {
    @Test(
        arguments: [
            ("General", 12, "12"), ("General", 2.25, "2,25"), ("General", 0.1 + 0.2, "0,3"), ("General", -3, "-3"),
            ("0", 12, "12"), ("0.00", 2, "2,00"), ("#,##0", 1_250, "1250"), ("#\\ ##0", 1_250, "1 250"),
            ("#,##0.00\\ \"kr\"", 912_000.5, "912000,50 kr"), ("0%", 0.5, "50%"), ("000\\ 00", 11_625, "116 25"),
            ("000\\-000", 42, "000-042"), ("0;-0;;@", 7, "7"), ("[Red]0", 7, "7"), ("_-* 0_-", 7, "7"), (";;;", 7, ""),
            ("yyyy-mm-dd", 45_664, "2025-01-07"), ("d/m/yy", 45_664.75, "2025-01-07"), ("hh:mm", 0.5, "12:00"),
            ("mmm yyyy", 45_664, "2025-01-07"), ("@", 17, "17"), ("# ?/?", 0.5, "0,5"),
        ] as [(String, Double, String)])
    func aNumberIsShownAsItsFormatSays(code: String, value: Double, shown: String) {
        let found = NumberFormat(code).shown(value, daysOf1904: false)
        #expect(found.text == shown)
        #expect(!found.isRounded)
    }

    @Test func aNumberWithMoreDecimalsThanItShowsIsRounded() {
        let found = NumberFormat("0.00").shown(1.337, daysOf1904: false)
        #expect(found.text == "1,34")
        #expect(found.isRounded)
    }

    @Test(
        arguments: [
            (1, false, "1900-01-01"), (59, false, "1900-02-28"), (61, false, "1900-03-01"),
            (36_585, false, "2000-02-29"),
            (2_958_465, false, "9999-12-31"), (0, true, "1904-01-01"), (44_202, true, "2025-01-07"),
        ] as [(Double, Bool, String)])
    func aDayIsThatOfTheCalendar(value: Double, from1904: Bool, day: String) {
        #expect(CellDay(value, from1904: from1904)?.text == day)
    }

    @Test(arguments: [-1, 0, 60, 1e18] as [Double])
    func noDayIsNone(value: Double) { #expect(CellDay(value, from1904: false) == nil) }

    @Test(arguments: [("A1", 0, 0), ("B7", 6, 1), ("AA10", 9, 26), ("XFD1048576", 1_048_575, 16_383), ("$C$3", 2, 2)])
    func cellsHaveTheirNames(name: String, row: Int, column: Int) {
        #expect(CellPlace(name) == CellPlace(row: row, column: column))
        #expect(CellPlace(row: row, column: column).name == name.filter { $0 != "$" })
    }

    @Test(arguments: ["", "A", "7", "A0", "XFE1", "A1048577", "A1B", "a1"])
    func otherNamesAreNoCells(name: String) { #expect(CellPlace(name) == nil) }
}
