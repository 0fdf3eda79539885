/// A day as cells hold it: how many days it is after another.
struct CellDay: Hashable, Sendable {
    /// The day as forms write it, such as `2025-01-07`.
    let text: String

    /// The day of a number; `nil` for none that a calendar has.
    ///
    /// - Parameters:
    ///   - value: The number, whose fraction is the time of day.
    ///   - from1904: Whether 1 January 1904 is day 0; else 1 January 1900 is day 1, and 1900 has a leap day too many.
    init?(_ value: Double, from1904: Bool) {
        // The last day that a cell can show is in the year 9999.
        guard value >= (from1904 ? 0 : 1), value < 2_958_466 else { return nil }
        var days = Int(value)
        if from1904 {
            days += Self.daysTo1904
        } else if days == Self.missingDay {
            return nil
        } else if days < Self.missingDay {
            days += 1
        }
        text = Self.written(days)
    }

    /// How many days 1 January 1904 is after the day that is 0 since March 1900.
    private static let daysTo1904 = 1_462
    /// The day after 28 February 1900 that no calendar has.
    private static let missingDay = 60

    /// The day that is so many days after 30 December 1899.
    private static func written(_ days: Int) -> String {
        // Years of March to February end in the leap day; 400 of them are as long as any others.
        let shifted = days + 693_899  // 30 December 1899 after 1 March of the year 0
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
    }

    /// The time of day of a number.
    static func time(_ value: Double) -> String {
        let minutes = Int(((value - value.rounded(.down)) * 1_440).rounded()) % 1_440
        return padded(minutes / 60, 2) + ":" + padded(minutes % 60, 2)
    }

    private static func padded(_ number: Int, _ count: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, count - digits.count)) + digits
    }
}
