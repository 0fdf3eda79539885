/// Ranges of a text with what they are, in nine bytes each.
struct RoleRuns: RandomAccessCollection {
    private var ranges: [CompactRange] = []
    private var roles: [TextRole] = []

    /// Adds a range; one that is empty is nothing.
    mutating func append(_ range: Range<Int>, _ role: TextRole) {
        if range.isEmpty { return }
        ranges.append(CompactRange(range))
        roles.append(role)
    }

    /// Makes the last range end later.
    mutating func extendLast(to end: Int) {
        guard let last = ranges.popLast() else { return }
        ranges.append(CompactRange(last.range.lowerBound..<end))
    }

    /// Adds ranges with what they are.
    mutating func append(contentsOf runs: some Collection<(range: Range<Int>, role: TextRole)>) {
        ranges.reserveCapacity(ranges.count + runs.count)
        roles.reserveCapacity(roles.count + runs.count)
        for run in runs { append(run.range, run.role) }
    }

    var startIndex: Int { 0 }
    var endIndex: Int { ranges.count }
    subscript(index: Int) -> (range: Range<Int>, role: TextRole) { (ranges[index].range, roles[index]) }

    /// The same in the order of where they begin.
    consuming func sorted() -> Self {
        let isInOrder = zip(ranges, ranges.dropFirst()).allSatisfy { $0.range.lowerBound <= $1.range.lowerBound }
        let runs = self
        if isInOrder { return runs }
        let order = runs.ranges.indices.map { UInt32(truncatingIfNeeded: $0) }
            .sorted {
                (runs.ranges[Int($0)].range.lowerBound, $0) < (runs.ranges[Int($1)].range.lowerBound, $1)
            }
        var sorted = Self()
        sorted.ranges.reserveCapacity(order.count)
        sorted.roles.reserveCapacity(order.count)
        for place in order {
            sorted.ranges.append(runs.ranges[Int(place)])
            sorted.roles.append(runs.roles[Int(place)])
        }
        return sorted
    }
}
