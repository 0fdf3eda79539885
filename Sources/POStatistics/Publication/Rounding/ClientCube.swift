/// The table of clients by positions of its categories.
struct ClientCube {
    let table: StatisticalTable
    /// The positions of the bands.
    let bands: [Int]
    /// The positions of the genders.
    let genders: [Int]
    private let everyAge: Int
    private let everyGender: Int
    private let flows: [Int]
    private let strides: [Int]

    /// Takes a table; `nil` if it is not one of clients by year, place, flow, age and gender.
    init?(_ table: StatisticalTable) {
        let dimensions = table.dimensions
        guard dimensions.map(\.id) == ["year", "place", "flow", "age", "gender"],
            let age = dimensions[3].position(of: "all"), let gender = dimensions[4].position(of: "all")
        else { return nil }
        flows = ClientFlow.allCases.compactMap { dimensions[2].position(of: $0.rawValue) }
        guard flows.count == ClientFlow.allCases.count, dimensions[2].categories.count == flows.count else {
            return nil
        }
        (everyAge, everyGender) = (age, gender)
        bands = dimensions[3].categories.indices.filter { $0 != age }
        genders = dimensions[4].categories.indices.filter { $0 != gender }
        strides = table.strides
        self.table = table
    }

    /// The position of a cell; all ages and all genders are 0, and the bands and genders follow.
    func cell(_ year: Int, _ place: Int, _ flow: Int, age: Int, gender: Int) -> Int {
        let age = age == 0 ? everyAge : bands[age - 1]
        let gender = gender == 0 ? everyGender : genders[gender - 1]
        return zip([year, place, flows[flow], age, gender], strides).reduce(0) { $0 + $1.0 * $1.1 }
    }

    /// The number of an age by its id: all ages are 0, and the bands follow.
    func agePosition(of id: String) -> Int? {
        table.dimensions[3].position(of: id).flatMap { position in
            position == everyAge ? 0 : bands.firstIndex(of: position).map { $0 + 1 }
        }
    }

    /// The number of a gender by its id: all genders are 0, and each follows.
    func genderPosition(of id: String) -> Int? {
        table.dimensions[4].position(of: id).flatMap { position in
            position == everyGender ? 0 : genders.firstIndex(of: position).map { $0 + 1 }
        }
    }

    /// The flows of a year, a place and a gender, of all ages first.
    func columns(_ year: Int, _ place: Int, gender: Int) -> [FlowColumn] {
        (0...bands.count).map { age in
            var column = FlowColumn()
            for (index, flow) in ClientFlow.allCases.enumerated() {
                column[flow] = table.cells[cell(year, place, index, age: age, gender: gender)].number
            }
            return column
        }
    }
}

/// The clients of all places, completed, by year, place and gender.
struct PlacedFlows {
    let cube: ClientCube
    let areas: RoundingAreas
    /// The flows by year, place and gender; the last gender is of those whose gender is not told.
    var flows: [[[YearFlows?]]] = []

    /// How many genders there are, those whose gender is not told among them.
    var genders: Int { cube.genders.count + 1 }
    var years: Int { cube.table.dimensions[0].categories.count }

    /// Completes the clients of all places.
    ///
    /// - Throws: ``ProtectionError`` when numbers contradict each other.
    init(_ cube: ClientCube, _ areas: RoundingAreas) throws(ProtectionError) {
        (self.cube, self.areas) = (cube, areas)
        for year in 0..<years {
            var places: [[YearFlows?]] = []
            for place in areas.places { places.append(try completed(year, place)) }
            flows.append(places)
        }
    }

    private func completed(_ year: Int, _ place: Int) throws(ProtectionError) -> [YearFlows?] {
        var genders: [YearFlows?] = []
        for gender in 1...max(1, cube.genders.count) where gender <= cube.genders.count {
            genders.append(try completed(cube.columns(year, place, gender: gender), year, place, gender))
        }
        // Of all genders together, what is not told by gender.
        var rest = cube.columns(year, place, gender: 0)
        for age in rest.indices {
            for flow in ClientFlow.allCases {
                let told = genders.reduce(0) { sum, flows in
                    sum + (flows.map { age == 0 ? $0.sum(flow) : $0.number(flow, age) } ?? 0)
                }
                rest[age][flow] = rest[age][flow].map { max(0, $0 - told) }
            }
        }
        let isTold =
            genders.contains { $0 != nil }
            && !rest.contains { column in
                ClientFlow.allCases.contains { (column[$0] ?? 0) > 0 }
            }
        genders.append(isTold ? nil : try completed(rest, year, place, 0))
        return genders
    }

    private func completed(
        _ columns: [FlowColumn], _ year: Int, _ place: Int, _ gender: Int
    ) throws(ProtectionError) -> YearFlows? {
        guard columns.contains(where: { !$0.isEmpty }) else { return nil }
        guard let flows = YearFlows(completing: columns) else {
            throw .contradiction(
                ClientFlow.allCases.indices.flatMap { flow in
                    columns.indices.map { cube.cell(year, place, flow, age: $0, gender: gender) }
                }.filter { cube.table.cells[$0].number != nil }.map(address(of:)))
        }
        return flows
    }

    func address(of cell: Int) -> CellAddress {
        CellAddress(table: cube.table.id, categories: cube.table.categories(ofCell: cell))
    }

    /// The number of a cell: all ages and all genders are 0, and the bands and genders follow; `nil` where nothing is told.
    func number(_ year: Int, _ place: Int, _ flow: ClientFlow, age: Int, gender: Int) -> Int? {
        let known = flows[year][place]
        let some = gender == 0 ? known.compactMap(\.self) : known[gender - 1].map { [$0] } ?? []
        guard !some.isEmpty else { return nil }
        return some.reduce(0) { $0 + (age == 0 ? $1.sum(flow) : $1.number(flow, age)) }
    }
}

extension PlacedFlows {
    /// Whether another table has the same years and places, and beside a dimension of genders or so, at most one more.
    func fits(_ other: StatisticalTable, at last: Int) -> Bool {
        guard last >= 2, other.dimensions.count == last + 1 else { return false }
        let isSame = zip(other.dimensions.prefix(2), cube.table.dimensions).allSatisfy {
            $0.id == $1.id && $0.categories == $1.categories
        }
        return isSame
            && (other.dimensions[last].id != "gender"
                || other.dimensions[last].categories == cube.table.dimensions[4].categories)
    }

    /// Throws what numbers contradict each other.
    func check() throws(ProtectionError) {
        for year in 0..<years {
            for (index, place) in areas.places.enumerated() {
                for (cell, number) in numbers(year, index, at: place) where cube.table.cells[cell].number != number {
                    throw .contradiction([address(of: cell)])
                }
            }
        }
    }

    /// The numbers of a place's cells where the table has one.
    private func numbers(_ year: Int, _ index: Int, at place: Int) -> [(cell: Int, number: Int)] {
        ClientFlow.allCases.enumerated().flatMap { position, flow in
            (0...cube.bands.count).flatMap { age in
                (0...cube.genders.count).compactMap { gender -> (Int, Int)? in
                    let cell = cube.cell(year, place, position, age: age, gender: gender)
                    guard cube.table.cells[cell].number != nil else { return nil }
                    return number(year, index, flow, age: age, gender: gender).map { (cell, $0) }
                }
            }
        }
    }

    /// The table with the numbers of the places; those of sums are as they were.
    var table: StatisticalTable {
        let changes = (0..<years).flatMap { year in
            areas.places.enumerated().flatMap { numbers(year, $0, at: $1) }
        }
        return cube.table.replacing(changes.map { ($0.cell, $0.number) })
    }

    /// How many clients can at most be the same as others in another place: those of a gender and age beside the most of a
    /// place.
    func roomForCountingAgain(_ year: Int) -> Int {
        (0..<genders).reduce(0) { room, gender in
            (0...cube.bands.count).reduce(room) { room, age in
                let numbers = areas.places.indices.map { flows[year][$0][gender]?.total[age] ?? 0 }
                return room + numbers.reduce(0, +) - (numbers.max() ?? 0)
            }
        }
    }
}
