/// Rounds new clients by how long they waited, so that all waiting times add up to the new clients of the place as rounded.
struct WaitingRounding {
    let base: Int
    let limits: RoundedTables.Limits

    /// So many ways to round the numbers of a place are tried, those that change least.
    private static let mostOptions = 16

    /// Rounds the numbers of all places.
    ///
    /// - Parameters:
    ///   - given: The numbers by year and place, of each waiting time; none where there are none.
    ///   - totals: What they add up to.
    ///   - areas: The places and their areas.
    /// - Returns: The numbers as they can be published, and how far sums are that are too far from the truth, by the kind of area.
    func rounded(
        _ given: [[[Int]]], to totals: [[Int]], in areas: RoundingAreas
    ) -> (numbers: [[[Int]]], farthest: [RoundingAreas.Kind: Int]) {
        let bands = given.joined().map(\.count).max() ?? 0
        let rows = RoundingRows(areas: areas, years: given.count, items: bands, genders: 1)
        var balance = rows.balance(limits)
        var result = given
        var chosen: [(choice: Int, year: Int, place: Int)] = []
        for year in given.indices {
            for place in areas.places.indices where !given[year][place].isEmpty {
                let numbers = given[year][place]
                let options = ways(to: totals[year][place], from: numbers)
                let choice = balance.add(
                    rows: numbers.indices.map { rows.rows(ofPlace: place, year, $0) }, options: options)
                chosen.append((choice, year, place))
            }
        }
        balance.run()
        for (choice, year, place) in chosen {
            result[year][place] = zip(given[year][place], balance.picked(choice)).map { $0 + $1 }
        }
        return (result, rows.farthest(balance))
    }

    /// How numbers can change so that each is none or at least the base, none grows from nothing, and they have a sum.
    private func ways(to total: Int, from numbers: [Int]) -> [[Int]] {
        let some = numbers.indices.filter { numbers[$0] > 0 }
        var ways: [[Int]] = []
        for subset in 0..<(1 << some.count) {
            let kept = some.indices.filter { subset & (1 << $0) != 0 }.map { some[$0] }
            if let way = way(to: total, from: numbers, keeping: kept) { ways.append(way) }
        }
        func size(_ way: [Int]) -> Int { way.reduce(0) { $0 + $1 * $1 } }
        let sorted = ways.enumerated().sorted { (size($0.element), $0.offset) < (size($1.element), $1.offset) }
        return sorted.prefix(Self.mostOptions).map(\.element)
    }

    private func way(to total: Int, from numbers: [Int], keeping kept: [Int]) -> [Int]? {
        guard kept.count * base <= total, kept.isEmpty == (total == 0) else { return nil }
        var changes = numbers.map { -$0 }
        for band in kept { changes[band] = max(base, numbers[band]) - numbers[band] }
        var rest = total - numbers.indices.reduce(0) { $0 + numbers[$1] + changes[$1] }
        while rest != 0 {
            let step = rest.signum()
            // The one that has changed least so far, or most the other way.
            let open = kept.filter { step > 0 || numbers[$0] + changes[$0] > base }
            guard let band = open.min(by: { (step * changes[$0], $0) < (step * changes[$1], $1) }) else { return nil }
            changes[band] += step
            rest -= step
        }
        return changes
    }
}
