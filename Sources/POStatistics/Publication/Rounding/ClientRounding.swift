/// Rounds the clients of all places: those who come, age and go alike and are few become none or as many as the base.
///
/// Who is rounded is in all numbers that count them, so that these add up. Those few are left as they are who are counted with
/// enough others in every number; and all, where no number is small.
struct ClientRounding {
    let base: Int
    let limits: RoundedTables.Limits

    /// The clients as they can be published, and how far the sums are beyond the limits, by the kind of area.
    func rounded(_ clients: PlacedFlows) -> (clients: PlacedFlows, farthest: [RoundingAreas.Kind: Int]) {
        let ages = clients.cube.bands.count + 1
        let flowCount = ClientFlow.allCases.count
        let rows = RoundingRows(
            areas: clients.areas, years: clients.years, items: flowCount * ages, genders: clients.genders + 1)
        let total = (ClientFlow.allCases.firstIndex(of: .total) ?? 0) * ages
        var balance = rows.balance(limits, totals: [total])
        var chosen: [(choice: Int, path: ClientPath, place: Int, gender: Int)] = []
        for place in clients.areas.places.indices {
            for gender in 0..<clients.genders {
                for path in smallPaths(clients, place, gender) {
                    let rowsOfPath = Self.rows(of: path, rows, place, gender, ages: ages)
                    let choice = balance.add(rows: [rowsOfPath], options: [[-path.count], [base - path.count]])
                    chosen.append((choice, path, place, gender))
                }
            }
        }
        balance.run()
        var result = clients
        for (choice, path, place, gender) in chosen {
            result.add(balance.picked(choice)[0], along: path, place, gender)
        }
        return (result, rows.farthest(balance))
    }

    private static func rows(
        of path: ClientPath, _ rows: RoundingRows, _ place: Int, _ gender: Int, ages: Int
    ) -> [Int] {
        let totals = path.ages.enumerated().map { ClientPath.Margin(year: path.start + $0, age: $1, flow: .total) }
        return (path.margins + totals).flatMap { margin in
            let item = (ClientFlow.allCases.firstIndex(of: margin.flow) ?? 0) * ages
            let items = margin.age == 0 ? [item] : [item, item + margin.age]
            return items.flatMap { rows.rows(ofPlace: place, margin.year, $0, gender: gender + 1) }
        }
    }

    /// The paths that must be rounded.
    private func smallPaths(_ clients: PlacedFlows, _ place: Int, _ gender: Int) -> [ClientPath] {
        clients.stretches(place, gender).flatMap { stretch -> [ClientPath] in
            let isSmall = stretch.years.contains { flows in
                flows.total.indices.contains { age in
                    ClientFlow.allCases.contains { (1..<base).contains(flows.number($0, age)) }
                }
            }
            guard isSmall else { return [] }
            var parts = ClientPaths(stretch.years)
            let paths = parts.paths()
            let large = Set(paths.filter { $0.count >= base }.flatMap(\.margins))
            return paths.filter { $0.count < base && !large.isSuperset(of: $0.margins) }.map { $0.later(stretch.start) }
        }
    }
}

extension ClientPath {
    /// The path some years later.
    fileprivate func later(_ years: Int) -> Self {
        ClientPath(count: count, start: start + years, ages: ages, isNew: isNew, isClosed: isClosed)
    }
}

extension PlacedFlows {
    /// The years on end, each beginning with the stock with which the last ends.
    func stretches(_ place: Int, _ gender: Int) -> [(start: Int, years: [YearFlows])] {
        let names = cube.table.dimensions[0].categories.map { Int($0.id) }
        var stretches: [(start: Int, years: [YearFlows])] = []
        for year in 0..<years {
            guard let next = flows[year][place][gender] else { continue }
            if let last = stretches.last, last.start + last.years.count == year, let before = last.years.last,
                let name = names[year], names[year - 1] == name - 1,
                before.sum(.closingStock) == next.sum(.openingStock)
            {
                stretches[stretches.count - 1].years.append(next)
            } else {
                stretches.append((year, [next]))
            }
        }
        return stretches
    }

    /// Changes the numbers that a path is counted in.
    fileprivate mutating func add(_ change: Int, along path: ClientPath, _ place: Int, _ gender: Int) {
        for (index, age) in path.ages.enumerated() {
            flows[path.start + index][place][gender]?.total[age] += change
        }
        let (first, last, end) = (path.ages.first ?? 0, path.ages.last ?? 0, path.start + path.ages.count - 1)
        if path.isNew { flows[path.start][place][gender]?.new[first] += change }
        if path.isClosed { flows[end][place][gender]?.closed[last] += change }
    }
}
