import POModel
import POStatistics

/// Reads tables by what is always true of people, to say what is wrong with rounded ones; it knows nothing of how they are made.
struct RoundedPeople {
    private let cells: [[String]: Int]
    private let years: [String]
    private let places: [String]
    private let bands: [String]
    private let tables: [StatisticalTable]

    private static let flows = ["openingStock", "new", "total", "closed", "closingStock"]
    private static let genders = ["all", "woman", "man", "nonBinary"]

    init(_ tables: [StatisticalTable]) {
        self.tables = tables
        var cells: [[String]: Int] = [:]
        for table in tables {
            for (position, cell) in table.cells.enumerated() {
                cells[[table.id] + table.categories(ofCell: position)] = cell.number
            }
        }
        self.cells = cells
        let dimensions = tables.first { $0.id == "clients" }?.dimensions ?? []
        func ids(_ index: Int) -> [String] {
            dimensions.indices.contains(index) ? dimensions[index].categories.map(\.id) : []
        }
        (years, places) = (ids(0), ids(1))
        bands = ids(3).filter { $0 != "all" }
    }

    /// The places that are no sums.
    var leaves: [String] {
        let sums = Set(tables.first { $0.id == "clients" }?.dimensions[1].sums.map(\.total) ?? [])
        return places.filter { !sums.contains($0) }
    }

    func clients(_ year: String, _ place: String, _ flow: String, _ age: String, _ gender: String) -> Int? {
        if age == "none" {
            let parts = bands.compactMap { clients(year, place, flow, $0, gender) }
            guard parts.count == bands.count else { return nil }
            return clients(year, place, flow, "all", gender).map { $0 - parts.reduce(0, +) }
        }
        if let number = cells[["clients", year, place, flow, age, gender]] { return number }
        // Stocks by age are in no table, but follow.
        guard let other = ["openingStock": "new", "closingStock": "closed"][flow], age != "all",
            let total = clients(year, place, "total", age, gender), let part = clients(year, place, other, age, gender)
        else { return nil }
        return total - part
    }

    /// What does not add up.
    var sumFaults: [String] {
        tables.flatMap { table in
            table.dimensions.enumerated().flatMap { index, dimension in
                dimension.sums.flatMap { sum in
                    table.cells.indices.compactMap { position -> String? in
                        let key = table.categories(ofCell: position)
                        guard key[index] == sum.total, let total = table.cells[position].number else { return nil }
                        let parts = sum.parts.compactMap { part -> Int? in
                            var key = key
                            key[index] = part
                            return cells[[table.id] + key]
                        }
                        let isPlace = dimension.role == .place
                        guard parts.count == sum.parts.count || isPlace else { return nil }
                        let rest = total - parts.reduce(0, +)
                        return rest == 0 || rest > 0 && sum.remainder == .inNoPart ? nil : "\(table.id) \(key): \(rest)"
                    }
                }
            }
        }
    }

    /// Numbers that are small, of clients in no band and of stocks by age, too.
    func smallNumbers(_ base: Int) -> [String] {
        var small = cells.filter { (1..<base).contains($0.value) || $0.value < 0 }.map { "\($0.key)" }
        for year in years {
            for place in places {
                for flow in Self.flows {
                    for age in ["none"] + bands {
                        for gender in Self.genders {
                            let number = clients(year, place, flow, age, gender) ?? 0
                            if number < 0 || (1..<base).contains(number) {
                                small.append("\(year) \(place) \(flow) \(age) \(gender)")
                            }
                        }
                    }
                }
            }
        }
        return small
    }

    /// What cannot be true of people: parts that are more than the whole, stocks that change over night, and who grows younger.
    var faults: [String] {
        var faults: [String] = []
        func compare(_ greater: Int?, _ lesser: Int?, _ name: String) {
            if let greater, let lesser, greater < lesser { faults.append("\(name): \(greater) < \(lesser)") }
        }
        for (key, number) in cells {
            switch key[0] {
            case "children": compare(clients(key[1], key[2], "total", "all", key[3]), number, "\(key)")
            case "reasons": compare(clients(key[1], key[2], "new", "all", key[4]), number, "\(key)")
            case "waiting" where key[3] == "all":
                let new = clients(key[1], key[2], "new", "all", "all")
                if new != number { faults.append("\(key): \(number), but new are \(new ?? -1)") }
            default: break
            }
        }
        for (year, next) in zip(years, years.dropFirst()) where Int(next) == Int(year).map({ $0 + 1 }) {
            for place in leaves {
                for gender in Self.genders {
                    let last = clients(year, place, "closingStock", "all", gender)
                    let first = clients(next, place, "openingStock", "all", gender)
                    if let last, let first, last != first { faults.append("\(year) \(place) \(gender): stock") }
                    // Who is older than the last band is in none.
                    for index in bands.indices where bands.last?.hasSuffix("+") ?? false {
                        func older(_ year: String, _ flow: String) -> Int? {
                            let parts = bands[index...].compactMap { clients(year, place, flow, $0, gender) }
                            return parts.count == bands.count - index ? parts.reduce(0, +) : nil
                        }
                        compare(
                            older(next, "openingStock"), older(year, "closingStock"),
                            "\(year) \(place) \(gender) \(index)")
                    }
                }
            }
        }
        return faults
    }

    /// How far numbers are from the truth, of all places, of each county and of the places' totals; and zeros that are none.
    func distances(from truth: RoundedPeople) -> (everywhere: Int, county: Int, place: Int, raised: [[String]]) {
        var (everywhere, counties, place) = ([[String]: Int](), [[String]: Int](), 0)
        var raised: [[String]] = []
        let leaves = Set(leaves)
        for (key, number) in cells where leaves.contains(key[2]) {
            let before = truth.cells[key] ?? 0
            if before == 0, number > 0 { raised.append(key) }
            var rest = key
            rest.remove(at: 2)
            everywhere[rest, default: 0] += number - before
            counties[rest + [String(key[2].prefix(2))], default: 0] += number - before
            if key[0] == "clients", key[3...] == ["total", "all", "all"] { place = max(place, abs(number - before)) }
        }
        func most(_ numbers: [[String]: Int]) -> Int { numbers.values.map(abs).max() ?? 0 }
        return (most(everywhere), most(counties), place, raised)
    }
}
