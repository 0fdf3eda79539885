package import POModel

extension StatisticalTable {
    /// How many assignments waited how long, by intervals of days and in all.
    ///
    /// - Parameters:
    ///   - counts: How many assignments waited each number of days.
    ///   - starts: The first day of each interval, rising; the last interval has no end. Shorter times than the first
    ///     are in the total only.
    ///   - year: The year, for the title.
    ///   - language: The language of title and labels.
    /// - Returns: The table; `nil` if the starts do not rise, one is negative, or a count is.
    /// - Complexity: O(*n* · *m*) in the numbers of lengths and of intervals.
    package static func waiting(
        days counts: [Int: Int], intervalsStartingAt starts: [Int] = [0, 31, 61, 91, 181, 366], year: Int,
        language: MessageLanguage = .swedish
    ) -> StatisticalTable? {
        WaitingIntervals(counts, starts)?.table(year: year, TableLabels(language: language))
    }
}

/// Times in days by intervals.
private struct WaitingIntervals {
    /// How many times there are of each length.
    private let counts: [Int: Int]
    /// The first day of each interval, rising.
    private let starts: [Int]
    private let first: Int

    init?(_ counts: [Int: Int], _ starts: [Int]) {
        guard let first = starts.first, first >= 0, zip(starts, starts.dropFirst()).allSatisfy({ $0 < $1 }),
            counts.values.allSatisfy({ $0 >= 0 })
        else { return nil }
        (self.counts, self.starts, self.first) = (counts, starts, first)
    }

    func table(year: Int, _ labels: TableLabels) -> StatisticalTable? {
        let id = TableLabels.Table.waitingDistribution
        let dimension = labels.intervals(startingAt: starts, isWhole: !counts.keys.contains { $0 < first })
        let cells: [TableCell] = dimension.categories.indices.map { index in
            guard index > 0 else { return .derived(counts.values.reduce(0, +)) }
            let end = index < starts.count ? starts[index] : .max
            return .value(counts.reduce(0) { $0 + ((starts[index - 1]..<end).contains($1.key) ? $1.value : 0) })
        }
        return StatisticalTable(
            unchecked: id.rawValue, labels.title(id, years: [year]), .assignments, labels.language, [dimension], cells)
    }
}
