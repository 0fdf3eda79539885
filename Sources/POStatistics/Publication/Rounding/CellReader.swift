/// Reads cells by their addresses, those of clients from flows that are completed.
struct CellReader {
    private let clients: PlacedFlows
    private let tables: [String: StatisticalTable]
    private let places: [String: Int]

    init(_ clients: PlacedFlows, _ tables: [StatisticalTable]) {
        self.clients = clients
        self.tables = Dictionary(tables.map { ($0.id, $0) }) { first, _ in first }
        let ids = clients.cube.table.dimensions[1].categories.map(\.id)
        places = Dictionary(
            clients.areas.places.enumerated().map { (ids[$1], $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Whether a relation holds, or cells without a number leave it open.
    func holds(_ relation: CellRelation) -> Bool {
        guard let greater = sum(relation.greater), let lesser = sum(relation.lesser) else { return true }
        return relation.kind == .atLeast ? greater >= lesser : greater == lesser
    }

    private func sum(_ cells: [CellAddress]) -> Int? {
        var sum = 0
        for cell in cells {
            guard let number = number(cell) else { return nil }
            sum += number
        }
        return sum
    }

    private func number(_ address: CellAddress) -> Int? {
        let cube = clients.cube
        guard address.table == cube.table.id, address.categories.count == cube.table.dimensions.count,
            let place = places[address.categories[1]]
        else {
            return tables[address.table].flatMap { table in
                table.cell(at: address.categories).flatMap { table.cells[$0].number }
            }
        }
        let dimensions = cube.table.dimensions
        guard let year = dimensions[0].position(of: address.categories[0]),
            let flow = ClientFlow(rawValue: address.categories[2]),
            let age = cube.agePosition(of: address.categories[3]),
            let gender = cube.genderPosition(of: address.categories[4])
        else { return nil }
        return clients.number(year, place, flow, age: age, gender: gender)
    }
}
