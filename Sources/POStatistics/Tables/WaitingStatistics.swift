/// How long people waited from application to the opening of an assignment (*väntetid*), in days.
///
/// Of each assignment opened in the year that was applied for no later than that day.
public struct WaitingStatistics: Hashable, Codable, Sendable {
    /// How many assignments the figures are about.
    public var count: Int
    /// The median: the middle one, or the mean of the middle two; `nil` when there is no assignment.
    public var median: HalfDays?
    /// The longest time in days; `nil` when there is no assignment.
    public var maximumDays: Int?

    /// Creates figures; those of no assignment by default.
    package init(count: Int = 0, median: HalfDays? = nil, maximumDays: Int? = nil) {
        self.count = count
        self.median = median
        self.maximumDays = maximumDays
    }

    /// The figures of a distribution.
    ///
    /// - Complexity: O(*d* log *d*) in the number of distinct lengths.
    init(_ distribution: DayDistribution) {
        self.init(
            count: distribution.count, median: distribution.quartile(2),
            maximumDays: distribution.longest)
    }

    enum CodingKeys: String, CodingKey {
        case count
        case median = "medianDays"
        case maximumDays
    }
}
