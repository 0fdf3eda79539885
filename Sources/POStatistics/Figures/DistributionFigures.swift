/// What a distribution of times in days comes to.
public struct DistributionFigures: Hashable, Codable, Sendable {
    /// How many times there are.
    public let count: Int
    /// A quarter of the times are no longer; `nil` when there is no time.
    public let lowerQuartile: HalfDays?
    /// Half of the times are no longer; `nil` when there is no time.
    public let median: HalfDays?
    /// Three quarters of the times are no longer; `nil` when there is no time.
    public let upperQuartile: HalfDays?
    /// The longest time in days; `nil` when there is no time.
    public let maximumDays: Int?

    /// The figures of a distribution.
    ///
    /// - Complexity: O(*d* log *d*) in the number of distinct lengths.
    package init(_ distribution: DayDistribution) {
        count = distribution.count
        lowerQuartile = distribution.quartile(1)
        median = distribution.quartile(2)
        upperQuartile = distribution.quartile(3)
        maximumDays = distribution.lengths.last?.days
    }

    private enum CodingKeys: String, CodingKey {
        case count
        case lowerQuartile = "lowerQuartileDays"
        case median = "medianDays"
        case upperQuartile = "upperQuartileDays"
        case maximumDays
    }
}
