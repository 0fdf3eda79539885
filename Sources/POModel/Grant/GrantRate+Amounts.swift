extension GrantRate {
    /// What a year's positions are granted: positions times the year's amount, rounded to whole kronor, half away from
    /// zero; `nil` when it is more than an amount can be.
    ///
    /// - SeeAlso: HSLF-FS 2016:98, 3–5 §§.
    package func amount(for positions: FullTimeEquivalent) -> Kronor? {
        Kronor(Int128(positions.hundredths) * Int128(amount.rawValue), over: 100)
    }

    /// What positions of a part of the year are granted: as for the whole year, by days, rounded once.
    ///
    /// `nil` when it is more than an amount can be, and when the year is not 1 to 9999. Both ends are included. Days of other years do not count, so that a period outside the year gives nothing.
    package func amount(for positions: FullTimeEquivalent, during period: ClosedRange<CalendarDate>) -> Kronor? {
        guard let first = CalendarDate(year: year, month: 1, day: 1)?.daysSince1970,
            let last = CalendarDate(year: year, month: 12, day: 31)?.daysSince1970
        else { return nil }
        let start = max(first, period.lowerBound.daysSince1970)
        let end = min(last, period.upperBound.daysSince1970)
        let days = Int128(max(0, end - start + 1))
        return Kronor(
            Int128(positions.hundredths) * Int128(amount.rawValue) * days, over: 100 * Int128(last - first + 1))
    }

    /// What of a grant was earned by positions worked: no more than what was granted.
    ///
    /// The rest is unused, and may be reclaimed.
    ///
    /// - SeeAlso: Förordning (2013:522) 15 § 2.
    package func amount(forWorked worked: FullTimeEquivalent, ofGranted granted: FullTimeEquivalent) -> Kronor? {
        amount(for: min(worked, granted))
    }
}

extension Kronor {
    /// A quotient rounded to whole kronor, half away from zero; `nil` when it is not an amount.
    init?(_ dividend: Int128, over divisor: Int128) {
        guard divisor > 0, let kronor = Int(exactly: dividend.dividedRounding(by: divisor)) else { return nil }
        self.init(rawValue: kronor)
    }

    /// This amount for each full-time position, rounded to whole kronor, half away from zero; `nil` without positions,
    /// and when it is more than an amount can be.
    package func perPosition(_ positions: FullTimeEquivalent) -> Kronor? {
        Kronor(Int128(rawValue) * 100, over: Int128(positions.hundredths))
    }
}

extension WholeNumber {
    /// This many for each full-time position, such as clients; `nil` without positions.
    package func perPosition(_ positions: FullTimeEquivalent) -> RoundedFigure? {
        RoundedFigure(Int128(rawValue) * 100, over: Int128(positions.hundredths))
    }
}
