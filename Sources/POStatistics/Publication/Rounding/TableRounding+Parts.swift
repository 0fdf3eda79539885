extension TableRounding {
    /// Rounds the children or the reasons, which are some of the clients.
    mutating func parts(
        _ table: StatisticalTable, of truth: PlacedFlows, as clients: PlacedFlows
    ) throws(ProtectionError) -> StatisticalTable {
        let items = table.dimensions.count == 4 ? table.dimensions[2].categories.count : 1
        guard let gender = table.dimensions.last?.position(of: "all"), table.dimensions.last?.id == "gender",
            truth.fits(table, at: [3, 4].contains(table.dimensions.count) ? table.dimensions.count - 1 : 0)
        else { throw .notRounded(table: table.id) }
        try TableSums(table: table).check()
        let genders = [gender] + (0..<truth.genders).filter { $0 != gender }
        let flow = wholes(of: table)
        var given = PartRounding.Numbers(
            years: truth.years, items: items, genders: genders.count, numbers: [], most: [])
        func cell(_ year: Int, _ place: Int, _ item: Int, _ gender: Int) -> Int {
            ((year * table.dimensions[1].categories.count + place) * items + item) * genders.count + genders[gender]
        }
        for year in 0..<truth.years {
            var (numbers, most): ([[[Int?]]], [[[Int?]]]) = ([], [])
            for (index, place) in truth.areas.places.enumerated() {
                let cells = (0..<items).map { item in
                    genders.indices.map { table.cells[cell(year, place, item, $0)].number }
                }
                numbers.append(cells)
                most.append(
                    cells.map { row in
                        row.indices.map { gender in
                            // Of who are more than those whose part they are, nothing is known.
                            guard let whole = truth.number(year, index, flow, age: 0, gender: gender),
                                row[gender] ?? 0 <= whole
                            else { return nil }
                            return clients.number(year, index, flow, age: 0, gender: gender)
                        }
                    })
            }
            given.numbers.append(numbers)
            given.most.append(most)
        }
        let (rounded, farthest) = PartRounding(base: base, limits: limits).rounded(given, in: truth.areas)
        note(farthest)
        var changes: [(Int, Int)] = []
        for year in 0..<truth.years {
            for (index, place) in truth.areas.places.enumerated() {
                for item in 0..<items {
                    for gender in genders.indices {
                        guard let number = rounded[year][index][item][gender] else { continue }
                        changes.append((cell(year, place, item, gender), number))
                    }
                }
            }
        }
        return table.replacing(changes)
    }

    /// The flow of clients that those of a table are some of.
    private func wholes(of table: StatisticalTable) -> ClientFlow {
        let whole = linked.relations.first { $0.kind == .atLeast && $0.lesser.contains { $0.table == table.id } }
        let flow = whole?.greater.first { $0.table == TableLabels.Table.clients.rawValue }?.categories.dropFirst(2)
            .first
        return flow.flatMap(ClientFlow.init(rawValue:)) ?? (table.id == "reasons" ? .new : .total)
    }

    /// Rounds new clients by how long they waited.
    mutating func waiting(
        _ table: StatisticalTable, as clients: PlacedFlows
    ) throws(ProtectionError) -> StatisticalTable {
        guard table.dimensions.count == 3, let all = table.dimensions[2].position(of: "all"), clients.fits(table, at: 2)
        else { throw .notRounded(table: table.id) }
        try TableSums(table: table).check()
        let count = table.dimensions[2].categories.count
        let bands = (0..<count).filter { $0 != all }
        func cell(_ year: Int, _ place: Int, _ band: Int) -> Int {
            (year * table.dimensions[1].categories.count + place) * count + band
        }
        let years = 0..<clients.years
        let places = clients.areas.places
        let numbers = years.map { year in
            places.map { place in
                let numbers = bands.compactMap { table.cells[cell(year, place, $0)].number }
                return numbers.count == bands.count ? numbers : []
            }
        }
        let totals = years.map { year in
            places.indices.map { clients.number(year, $0, .new, age: 0, gender: 0) ?? 0 }
        }
        let (rounded, farthest) = WaitingRounding(base: base, limits: limits).rounded(
            numbers, to: totals, in: clients.areas)
        note(farthest)
        var changes: [(Int, Int)] = []
        for year in years {
            for (index, place) in places.enumerated() where !rounded[year][index].isEmpty {
                changes.append((cell(year, place, all), totals[year][index]))
                changes += zip(bands, rounded[year][index]).map { (cell(year, place, $0), $1) }
            }
        }
        return table.replacing(changes)
    }
}
