import POStatistics

/// What a reader of published tables of a register knows who thinks of people and of time, and of nothing else.
///
/// A client has one gender, and one age a year; who is in stock or new is supported; who is in stock at a year's end is a year
/// older at the next year's start; who is in a place is among all, and may be in several; what is hidden is not zero.
struct PeopleSystem {
    private(set) var equations: [Attacker.Equation] = []
    private(set) var variables = 0
    /// The hidden cells by their variables, and by how much more they are.
    private(set) var hidden: [(cell: [String], variable: Int)] = []

    private let cells: [[String]: TableCell]
    private var numbers: [[String]: Int] = [:]
    /// A cell's variable counts from here.
    private var least: [Int: Int] = [:]

    private static let genders = ["woman", "man", "nonBinary"]
    private static let flows = ["openingStock", "new", "total", "closed", "closingStock"]

    init(_ tables: [StatisticalTable]) {
        var cells: [[String]: TableCell] = [:]
        for table in tables {
            for (position, cell) in table.cells.enumerated() {
                cells[[table.id] + table.categories(ofCell: position)] = cell
            }
        }
        self.cells = cells
        guard let clients = tables.first(where: { $0.id == "clients" }) else { return }
        func ids(_ index: Int) -> [String] { clients.dimensions[index].categories.map(\.id).filter { $0 != "all" } }
        let (years, places, bands) = (ids(0), ids(1), ids(3))
        for year in years {
            for place in ["all"] + places { people(year, place, bands) }
            for place in places { all(year, place, bands) }
            several(year, places, bands)
        }
        for (year, next) in zip(years, years.dropFirst()) {
            for place in ["all"] + places {
                for gender in ["all"] + Self.genders { older(year, next, place, bands, gender) }
            }
        }
    }

    private func clients(_ year: String, _ place: String, _ flow: String, _ age: String, _ gender: String) -> [String] {
        ["clients", year, place, flow, age, gender]
    }

    /// One year in one place.
    private mutating func people(_ year: String, _ place: String, _ bands: [String]) {
        let genders = ["all"] + Self.genders
        for gender in genders {
            for age in ["all", "none"] + bands {
                let flow = Self.flows.map { clients(year, place, $0, age, gender) }
                equate([flow[2]], [flow[0], flow[1]])
                equate([flow[2]], [flow[3], flow[4]])
            }
            for flow in Self.flows {
                equate(
                    [clients(year, place, flow, "all", gender)],
                    (bands + ["none"]).map { clients(year, place, flow, $0, gender) })
            }
            let children = ["children", year, place, gender]
            compare([clients(year, place, "total", "all", gender)], [children])
            for reason in reasons {
                compare([clients(year, place, "new", "all", gender)], [["reasons", year, place, reason, gender]])
            }
        }
        for flow in Self.flows {
            for age in ["all", "none"] + bands {
                equate(
                    [clients(year, place, flow, age, "all")],
                    Self.genders.map { clients(year, place, flow, age, $0) })
            }
        }
        equate([["children", year, place, "all"]], Self.genders.map { ["children", year, place, $0] })
        for reason in reasons {
            equate(
                [["reasons", year, place, reason, "all"]], Self.genders.map { ["reasons", year, place, reason, $0] })
        }
        equate([clients(year, place, "new", "all", "all")], waits.map { ["waiting", year, place, $0] })
    }

    private var reasons: [String] { categories("reasons", 3) }
    private var waits: [String] { categories("waiting", 3).filter { $0 != "all" } }

    private func categories(_ table: String, _ index: Int) -> [String] {
        Set(cells.keys.filter { $0[0] == table }.map { $0[index] }).sorted()
    }

    /// Who is in a place is among all.
    private mutating func all(_ year: String, _ place: String, _ bands: [String]) {
        for gender in ["all"] + Self.genders {
            for flow in ["openingStock", "total", "closingStock"] {
                for age in ["all", "none"] + bands {
                    compare(
                        [clients(year, "all", flow, age, gender)], [clients(year, place, flow, age, gender)])
                }
            }
            compare([["children", year, "all", gender]], [["children", year, place, gender]])
        }
    }

    /// Each of all is in a place, and the new are new there.
    private mutating func several(_ year: String, _ places: [String], _ bands: [String]) {
        var rests = cells.keys.filter { $0[1] == year && $0[2] == "all" }
        for flow in Self.flows {
            for gender in ["all"] + Self.genders { rests.append(clients(year, "all", flow, "none", gender)) }
        }
        for cell in rests.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            compare(places.map { Array(cell[..<2]) + [$0] + cell[3...] }, [cell])
        }
    }

    /// A year later everybody is a year older.
    private mutating func older(
        _ year: String, _ next: String, _ place: String, _ bands: [String], _ gender: String
    ) {
        func last(_ age: String) -> [String] { clients(year, place, "closingStock", age, gender) }
        func first(_ age: String) -> [String] { clients(next, place, "openingStock", age, gender) }
        equate([last("all")], [first("all")])
        for index in bands.indices {
            compare(bands[index...].map(first), bands[index...].map(last))
            compare([last("all")], bands[index...].map(last) + bands[..<index].map(first))
        }
    }

    private mutating func equate(_ one: [[String]], _ other: [[String]]) { add(one, other, isEqual: true) }

    /// The one side is at least the other.
    private mutating func compare(_ greater: [[String]], _ lesser: [[String]]) { add(greater, lesser, isEqual: false) }

    private mutating func add(_ one: [[String]], _ other: [[String]], isEqual: Bool) {
        var factors: [Int: Int] = [:]
        var sum = 0
        for (cell, factor) in one.map({ ($0, 1) }) + other.map({ ($0, -1) }) {
            if let number = cells[cell]?.number {
                sum -= factor * number
            } else {
                let variable = variable(cell)
                factors[variable, default: 0] += factor
                sum -= factor * (least[variable] ?? 0)
            }
        }
        var terms = factors.filter { $1 != 0 }.sorted { $0.key < $1.key }.map { (variable: $0.key, factor: $0.value) }
        guard !terms.isEmpty else { return }
        if !isEqual {
            terms.append((variables, -1))
            variables += 1
        }
        equations.append(Attacker.Equation(terms: terms, sum: sum))
    }

    private mutating func variable(_ cell: [String]) -> Int {
        if let variable = numbers[cell] { return variable }
        let variable = variables
        numbers[cell] = variable
        variables += 1
        if cells[cell] == .suppressed {
            least[variable] = 1
            hidden.append((cell, variable))
        }
        return variable
    }
}
