/// How many assignments waited how many days.
///
/// Memory follows the number of distinct lengths, not of assignments, and the median stays exact under merging.
struct WaitingDistribution: Sendable {
    private var counts: [Int: Int] = [:]

    mutating func add(days: Int) { counts[days, default: 0] += 1 }

    mutating func merge(_ other: Self) { counts.merge(other.counts, uniquingKeysWith: +) }

    /// The figures of the distribution.
    ///
    /// - Complexity: O(*d* log *d*) in the number of distinct lengths.
    var statistics: WaitingStatistics {
        let lengths = counts.keys.sorted()
        let total = counts.values.reduce(0, +)
        guard let longest = lengths.last else { return WaitingStatistics() }
        var before = 0
        var lower: Int?
        for length in lengths {
            before += counts[length] ?? 0
            // Half the assignments, rounded up, end with the lower of the middle two.
            if lower == nil, before * 2 >= total { lower = length }
            if before * 2 > total {
                return WaitingStatistics(
                    count: total, median: HalfDays(halves: (lower ?? length) + length), maximumDays: longest)
            }
        }
        return WaitingStatistics()
    }
}
