/// A last day by which something must be sent in, as data.
public struct Deadline: Hashable, Sendable {
    /// What must be sent in.
    public enum Duty: String, CaseIterable, Hashable, Codable, Sendable {
        /// The municipality's application to the county.
        case application
        /// The municipality's report to the county.
        case report
        /// The county's report to Socialstyrelsen.
        case countyReport
        /// Socialstyrelsen's report to the government.
        case nationalReport
    }

    /// What must be sent in.
    package let duty: Duty
    /// The years of grant it holds for.
    package let years: ClosedRange<Int>
    /// The code of the county it holds for; `nil` for all.
    package let county: String?
    /// Years after the year of grant.
    package let yearsAfter: Int
    /// The month, 1 to 12.
    package let month: Int
    /// The day of the month, included.
    package let day: Int
    /// Where it is laid down, in Swedish.
    package let source: String

    /// Creates a deadline.
    public init(
        _ duty: Duty, years: ClosedRange<Int>, county: String? = nil, yearsAfter: Int, month: Int, day: Int,
        source: String
    ) {
        self.duty = duty
        self.years = years
        self.county = county
        self.yearsAfter = yearsAfter
        self.month = month
        self.day = day
        self.source = source
    }
}

/// Last days by duty, year and county.
public struct DeadlineCalendar: Hashable, Sendable {
    /// The deadlines; where several hold, one for the county goes before one for all, and a later one before an earlier.
    public var deadlines: [Deadline]

    /// Creates a calendar.
    package init(_ deadlines: [Deadline]) { self.deadlines = deadlines }

    /// The last day for a year of grant, included; `nil` if none is known.
    ///
    /// - Complexity: O(*n*) in the number of deadlines.
    public func lastDay(for duty: Deadline.Duty, year: Int, county: String? = nil) -> CalendarDate? {
        let holding = deadlines.filter { $0.duty == duty && $0.years.contains(year) }
        let own = county.flatMap { code in holding.last { $0.county == code } }
        guard let deadline = own ?? holding.last(where: { $0.county == nil }) else { return nil }
        return CalendarDate(year: year + deadline.yearsAfter, month: deadline.month, day: deadline.day)
    }

    /// The deadlines of the ordinance and its regulations, and those that forms were printed with.
    public static let known = DeadlineCalendar([
        Deadline(.application, years: 2017...9998, yearsAfter: 0, month: 3, day: 1, source: "HSLF-FS 2016:98, 2 §"),
        Deadline(
            .application, years: 2021...2021, county: "01", yearsAfter: 0, month: 1, day: 15,
            source: "Länsstyrelsen Stockholms ansökningsblankett för 2021"),
        Deadline(.report, years: 2014...9998, yearsAfter: 1, month: 1, day: 15, source: "Förordning (2013:522) 10 §"),
        Deadline(
            .report, years: 2012...2012, county: "01", yearsAfter: 1, month: 2, day: 1,
            source: "Länsstyrelsen i Stockholms läns begäran för 2012"),
        Deadline(
            .countyReport, years: 2014...9998, yearsAfter: 1, month: 3, day: 1, source: "Förordning (2013:522) 12 §"),
        Deadline(
            .nationalReport, years: 2014...9998, yearsAfter: 1, month: 5, day: 15, source: "Förordning (2013:522) 14 §"),
    ])
}
