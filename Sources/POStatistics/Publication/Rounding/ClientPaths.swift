/// Clients of a place and a gender who come, grow older and go alike, in some years on end.
struct ClientPath: Hashable {
    /// How many they are.
    let count: Int
    /// The first of the years in which they are clients.
    let start: Int
    /// Their age in each of the years, by position.
    let ages: [Int]
    /// Whether they are new in the first of them, and not in stock at its start.
    let isNew: Bool
    /// Whether their support closes in the last of them.
    let isClosed: Bool

    /// What they are counted in.
    var margins: [Margin] {
        ages.indices.flatMap { index in
            let isLast = index == ages.count - 1
            let flows: [ClientFlow] = [
                index == 0 && isNew ? .new : .openingStock, isLast && isClosed ? .closed : .closingStock,
            ]
            return flows.map { Margin(year: start + index, age: ages[index], flow: $0) }
        }
    }

    /// A number that paths add up to.
    struct Margin: Hashable {
        let year: Int
        let age: Int
        let flow: ClientFlow
    }
}

/// Years on end, parted into few paths of many clients.
///
/// Tables do not tell which of the new are those who leave, so that it can be thought as it suits: here, that as many as
/// possible do the same.
struct ClientPaths {
    private var years: [YearFlows]
    private var opening: [Int]
    private var closing: [Int]
    /// How many of an age in stock at a year's end are of which age in the next.
    private var links: [[[Int]]]

    /// Takes years of which each begins with the stock with which the last ends.
    init(_ years: [YearFlows]) {
        self.years = years
        let ages = years.first?.total.indices ?? 0..<0
        opening = ages.map { years.first?.opening($0) ?? 0 }
        closing = ages.map { years.last?.closing($0) ?? 0 }
        links = zip(years, years.dropFirst()).map { last, next in
            Self.aged(ages.map(last.closing), to: ages.map(next.opening))
        }
    }

    /// Who is older stays older: so everybody ages as little as can be.
    private static func aged(_ last: [Int], to next: [Int]) -> [[Int]] {
        var links = last.map { _ in next.map { _ in 0 } }
        var (last, next) = (last, next)
        var (from, to) = (0, 0)
        while from < last.count, to < next.count {
            let moved = min(last[from], next[to])
            links[from][to] += moved
            last[from] -= moved
            next[to] -= moved
            if last[from] == 0 { from += 1 } else { to += 1 }
        }
        return links
    }

    /// The paths, the widest first.
    mutating func paths() -> [ClientPath] {
        var paths: [ClientPath] = []
        while let path = widest(), path.count > 0 {
            take(path)
            paths.append(path)
        }
        return paths
    }

    /// How many can come to an age in a year alike, and from which age they come; `nil` if they were not there before.
    private struct Arrival {
        var count = 0
        var isNew = false
        var from: Int?
    }

    private func widest() -> ClientPath? {
        var arrivals: [[Arrival]] = []
        var best: (count: Int, year: Int, age: Int, isClosed: Bool)?
        for (year, flows) in years.enumerated() {
            arrivals.append(
                flows.total.indices.map { age in
                    var arrival = Arrival(count: flows.new[age], isNew: true)
                    if year == 0, opening[age] > arrival.count { arrival = Arrival(count: opening[age]) }
                    guard year > 0 else { return arrival }
                    for from in flows.total.indices {
                        let count = min(arrivals[year - 1][from].count, links[year - 1][from][age])
                        if count > arrival.count { arrival = Arrival(count: count, from: from) }
                    }
                    return arrival
                })
            for age in flows.total.indices {
                let closed = min(arrivals[year][age].count, flows.closed[age])
                if closed > best?.count ?? 0 { best = (closed, year, age, true) }
                guard year == years.count - 1 else { continue }
                let staying = min(arrivals[year][age].count, closing[age])
                if staying > best?.count ?? 0 { best = (staying, year, age, false) }
            }
        }
        guard let best else { return nil }
        var (year, ages) = (best.year, [best.age])
        var arrival = arrivals[best.year][best.age]
        while let from = arrival.from {
            year -= 1
            ages.insert(from, at: 0)
            arrival = arrivals[year][from]
        }
        return ClientPath(count: best.count, start: year, ages: ages, isNew: arrival.isNew, isClosed: best.isClosed)
    }

    private mutating func take(_ path: ClientPath) {
        let first = path.ages.first ?? 0
        if path.isNew { years[path.start].new[first] -= path.count } else { opening[first] -= path.count }
        for (index, (from, to)) in zip(path.ages, path.ages.dropFirst()).enumerated() {
            links[path.start + index][from][to] -= path.count
        }
        let (last, end) = (path.ages.last ?? 0, path.start + path.ages.count - 1)
        if path.isClosed { years[end].closed[last] -= path.count } else { closing[last] -= path.count }
    }
}
