extension LinkedTables {
    /// The tables with small numbers rounded, so that everything adds up and no small number can be told.
    ///
    /// The clients of a place, gender and age who are few and come and go alike become none or as many as the base; every
    /// other number is the sum of those. Clients with children, with a reason and by how long they waited are rounded, too,
    /// and are never more than those whose part they are. The numbers of a county and of all are sums of the places', so that
    /// a person who is in several places is in each of them. Figures over counts, such as medians, are left out.
    ///
    /// What is published could be the truth: rounded again it is the same. So nobody who knows the method and all sums and
    /// relations can tell that a number is from 1 up to the base. Give every year that is published at once: a number that is
    /// rounded in two ways is told by both.
    ///
    /// - Parameter base: The smallest number above zero that may be shown; 2 or more.
    /// - Returns: The tables to publish, and how far they can be from the truth.
    /// - Throws: ``ProtectionError`` when the tables contradict themselves, are hidden in part already, have numbers that are
    ///   too large, a title with numbers, or are not those that this package makes of registers and reports.
    /// - Complexity: O(*n*) in the number of cells.
    /// - SeeAlso: Langsrud and Heldal, *An Algorithm for Small Count Rounding of Tabular Data*, 2018.
    public func rounded(base: Int = 3) throws(ProtectionError) -> RoundedTables {
        var rounding = TableRounding(self, base: max(2, base))
        return try rounding.rounded()
    }
}

/// The rounding of linked tables.
struct TableRounding {
    let linked: LinkedTables
    let base: Int
    let limits: RoundedTables.Limits
    private var farthest: [RoundingAreas.Kind: Int] = [:]

    init(_ linked: LinkedTables, base: Int) {
        (self.linked, self.base) = (linked, base)
        limits = RoundedTables.Limits(base: base)
    }

    mutating func rounded() throws(ProtectionError) -> RoundedTables {
        try refuse()
        guard let table = linked.tables.first(where: { $0.id == TableLabels.Table.clients.rawValue }),
            let cube = ClientCube(table)
        else { throw .notRounded(table: TableLabels.Table.clients.rawValue) }
        let areas = RoundingAreas(table.dimensions[1])
        let truth = try PlacedFlows(cube, areas)
        try truth.check()
        let (clients, farthest) = ClientRounding(base: base, limits: limits).rounded(truth)
        note(farthest)
        var tables: [StatisticalTable] = []
        for table in linked.tables where table.unit.isCount {
            switch TableLabels.Table(rawValue: table.id) {
            case .clients: tables.append(clients.table)
            case .children, .reasons: tables.append(try parts(table, of: truth, as: clients))
            case .waiting: tables.append(try waiting(table, as: clients))
            default: throw .notRounded(table: table.id)
            }
        }
        tables = tables.map { TableSums(table: $0).addingPlaces }
        return RoundedTables(
            tables: tables, base: base, limits: reached, countedAgain: countedAgain(truth, clients),
            unmet: try unmet(truth, clients, tables))
    }

    private func refuse() throws(ProtectionError) {
        if let cell = linked.tooLarge.first { throw .tooLarge(cell) }
        for table in linked.tables {
            guard table.titleIsSafe else { throw .numberInTitle(table: table.id) }
            for (position, cell) in table.cells.enumerated() where table.unit.isCount {
                let isTooLarge = (cell.number ?? 0) > .largestExact
                guard cell == .suppressed || isTooLarge || cell.number ?? 0 < 0 else { continue }
                let address = CellAddress(table: table.id, categories: table.categories(ofCell: position))
                throw cell == .suppressed
                    ? .alreadyHidden(address) : isTooLarge ? .tooLarge(address) : .negative(address)
            }
        }
    }

    mutating func note(_ farthest: [RoundingAreas.Kind: Int]) {
        self.farthest.merge(farthest) { max($0, $1) }
    }

    /// The limits; where they could not be held, the next whole bases that are.
    private var reached: RoundedTables.Limits {
        func reached(_ kind: RoundingAreas.Kind, _ limit: Int) -> Int {
            max(limit, ((farthest[kind] ?? 0) + base - 1) / base * base)
        }
        return RoundedTables.Limits(
            everywhere: reached(.everywhere, limits.everywhere), county: reached(.county, limits.county),
            place: reached(.place, limits.place))
    }
}

extension TableRounding {
    /// How many are at least counted again, in whole bases, and never more than the rounded tables leave room for.
    private func countedAgain(_ truth: PlacedFlows, _ clients: PlacedFlows) -> [Int: Int] {
        let table = truth.cube.table
        guard let sum = table.dimensions[1].sums.first(where: { $0.remainder == .inSeveralParts }),
            let top = table.dimensions[1].position(of: sum.total),
            let total = ClientFlow.allCases.firstIndex(of: .total)
        else { return [:] }
        var again: [Int: Int] = [:]
        for (year, category) in table.dimensions[0].categories.enumerated() {
            guard let name = Int(category.id),
                let persons = table.cells[truth.cube.cell(year, top, total, age: 0, gender: 0)].number
            else { continue }
            let counted = truth.areas.places.indices.reduce(0) {
                $0 + (truth.number(year, $1, .total, age: 0, gender: 0) ?? 0)
            }
            again[name] = min(counted - persons, clients.roomForCountingAgain(year)) / base * base
        }
        return again
    }

    /// The relations that do not hold, before or after.
    private func unmet(
        _ truth: PlacedFlows, _ clients: PlacedFlows, _ tables: [StatisticalTable]
    ) throws(ProtectionError) -> [CellRelation] {
        let sums = Set(
            truth.cube.table.dimensions[1].sums.filter { $0.remainder == .inSeveralParts }.map(\.total))
        let (before, after) = (CellReader(truth, linked.tables), CellReader(clients, tables))
        var unmet: [CellRelation] = []
        for relation in linked.relations {
            // The numbers of all become sums.
            if (relation.greater + relation.lesser).contains(where: {
                $0.categories.dropFirst().first.map(sums.contains) ?? false
            }) {
                continue
            }
            if !before.holds(relation) {
                guard relation.kind != .equal else { throw .contradiction(relation.greater + relation.lesser) }
                unmet.append(relation)
            } else if !after.holds(relation) {
                unmet.append(relation)
            }
        }
        return unmet
    }
}
