/// How many times lasted how many days.
///
/// Memory follows the number of distinct lengths, not of times, and quantiles stay exact under merging: the median of
/// parts is found from what they were counted from, never from their medians.
package struct DayDistribution: Hashable, Sendable {
    private var counts: [Int: Int] = [:]

    /// Creates an empty distribution.
    package init() {}

    /// Adds a time in whole days.
    package mutating func add(days: Int) { add(days: days, count: 1) }

    /// Adds so many times of as many whole days.
    mutating func add(days: Int, count: Int) { counts[days, default: 0] += count }

    /// Takes in another distribution; associative and commutative.
    ///
    /// - Complexity: O(*d*) in the number of the other's distinct lengths.
    package mutating func merge(_ other: Self) { counts.merge(other.counts, uniquingKeysWith: +) }

    /// How many times there are.
    ///
    /// - Complexity: O(*d*) in the number of distinct lengths.
    package var count: Int { counts.values.reduce(0, +) }

    /// The longest length; `nil` when there is no time.
    ///
    /// - Complexity: O(*d*) in the number of distinct lengths.
    var longest: Int? { counts.keys.max() }

    /// The lengths with how many times there are of each, the shortest first.
    ///
    /// - Complexity: O(*d* log *d*) in the number of distinct lengths.
    package var lengths: [(days: Int, count: Int)] {
        counts.sorted { $0.key < $1.key }.map { (days: $0.key, count: $0.value) }
    }

    /// The time below which some quarters of all times lie; `nil` when there is none.
    ///
    /// Where a whole number of times lies below, it is the mean of that number's last and the next; else the time in which
    /// the quarter ends. So the second quarter is the median: the middle one, or the mean of the middle two.
    ///
    /// - Precondition: The number of quarters is 1, 2 or 3.
    /// - Complexity: O(*d* log *d*) in the number of distinct lengths.
    package func quartile(_ quarters: Int) -> HalfDays? {
        precondition((1...3).contains(quarters), "a distribution has three quartiles")
        let total = count
        var before = 0
        var lower: Int?
        for (days, count) in lengths {
            before += count
            if lower == nil, before * 4 >= total * quarters { lower = days }
            if before * 4 > total * quarters { return HalfDays(halves: (lower ?? days) + days) }
        }
        return nil
    }
}

extension DayDistribution: Codable {
    /// Decodes how many times lasted how many days, by days.
    ///
    /// - Throws: `DecodingError` when a length has no time.
    package init(from decoder: any Decoder) throws {
        counts = try [Int: Int](from: decoder)
        guard counts.values.allSatisfy({ $0 > 0 }) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "expected lengths that some time has"))
        }
    }

    /// Encodes an object of days with how many times lasted so long.
    package func encode(to encoder: any Encoder) throws { try counts.encode(to: encoder) }
}
