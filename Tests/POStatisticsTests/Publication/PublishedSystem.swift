import POStatistics

/// What a reader of published tables knows: the numbers that are shown, and what the tables mean.
///
/// The reader is helped: where nobody is left out of the age bands or is in two municipalities, and where what is blank is
/// zero, the reader knows that too, as people who know the service may.
struct PublishedSystem {
    /// Something that must not be worked out, and the variable that it is.
    struct Target {
        let name: String
        let variable: Int
        let number: Int
    }

    private(set) var equations: [Attacker.Equation] = []
    private(set) var variables = 0
    private(set) var targets: [Target] = []
    /// How many cells are hidden.
    private(set) var hidden = 0

    private let truth: [String: StatisticalTable]
    private let published: [String: StatisticalTable]
    private let threshold: Int
    /// Whether zeros are hidden like small numbers, so that a reader cannot guess that a blank is one.
    private let zerosAreSecret: Bool
    private var numbers: [CellAddress: Int] = [:]

    /// With overlaps, people can be in several municipalities, so that all are at most their sum.
    init(
        _ published: [StatisticalTable], truth: LinkedTables, overlaps: Bool,
        policy: DisclosurePolicy = DisclosurePolicy()
    ) {
        self.published = Dictionary(uniqueKeysWithValues: published.map { ($0.id, $0) })
        self.truth = Dictionary(uniqueKeysWithValues: truth.tables.map { ($0.id, $0) })
        threshold = policy.threshold
        zerosAreSecret = policy.protectsZeros
        for table in published where table.unit != .days {
            hidden += table.cells.count { $0 == .suppressed }
            for index in table.dimensions.indices { sums(of: table, index, overlaps: overlaps) }
        }
        clientsOverYears()
        partsOfClients()
    }

    private mutating func sums(of table: StatisticalTable, _ index: Int, overlaps: Bool) {
        let ids = table.dimensions[index].categories.map(\.id)
        switch table.dimensions[index].id {
        case "gender": equate(table, index, "all", ["woman", "man", "nonBinary"])
        case "age": equate(table, index, "all", ids.filter { $0 != "all" }, lessAre: true)
        case "flow":
            equate(table, index, "total", ["openingStock", "new"])
            equate(table, index, "total", ["closed", "closingStock"])
        case "place":
            let municipalities = ids.filter { $0.count == 4 }
            if let total = ids.first(where: { $0 == "all" || $0 == "08" }) {
                equate(table, index, total, municipalities, moreAre: overlaps && table.unit == .clients)
            }
        default: break
        }
    }

    /// Equates a category with the sum of others, in every cell of the rest.
    private mutating func equate(
        _ table: StatisticalTable, _ index: Int, _ total: String, _ parts: [String], lessAre: Bool = false,
        moreAre: Bool = false
    ) {
        for cell in table.cells.indices where table.categories(ofCell: cell)[index] == total {
            let key = table.categories(ofCell: cell)
            func at(_ category: String) -> CellAddress {
                var key = key
                key[index] = category
                return CellAddress(table: table.id, categories: key)
            }
            let sign = moreAre ? -1 : 1
            equate(
                [(at(total), sign)] + parts.map { (at($0), -sign) }, slack: lessAre || moreAre, isSecret: true,
                moreAreNotSecret: moreAre)
        }
    }

    private mutating func clientsOverYears() {
        guard let clients = published["clients"] else { return }
        for place in clients.dimensions[1].categories.map(\.id) {
            for gender in clients.dimensions[4].categories.map(\.id) {
                let last = CellAddress(table: "clients", categories: ["2023", place, "closingStock", "all", gender])
                let first = CellAddress(table: "clients", categories: ["2024", place, "openingStock", "all", gender])
                guard clients.cell(at: last.categories) != nil, clients.cell(at: first.categories) != nil,
                    number(last) == number(first)
                else { continue }
                equate([(last, 1), (first, -1)], slack: false, isSecret: false)
            }
        }
    }

    private mutating func partsOfClients() {
        for (id, flow) in [("children", "total"), ("reasons", "new")] {
            guard let table = published[id] else { continue }
            for cell in table.cells.indices {
                let key = table.categories(ofCell: cell)
                let whole = CellAddress(table: "clients", categories: [key[0], key[1], flow, "all", key.last ?? ""])
                guard published["clients"]?.cell(at: whole.categories) != nil else { continue }
                equate(
                    [(whole, 1), (CellAddress(table: id, categories: key), -1)], slack: true, isSecret: false,
                    slackIsKnownIfZero: false)
            }
        }
    }

    private mutating func equate(
        _ terms: [(CellAddress, Int)], slack: Bool, isSecret: Bool, slackIsKnownIfZero: Bool = true,
        moreAreNotSecret: Bool = false
    ) {
        var equation = Attacker.Equation(terms: [], sum: 0)
        for (address, factor) in terms {
            switch content(address) {
            case .known(let number): equation.sum -= factor * number
            case .unknown(let variable): equation.terms.append((variable, factor))
            }
        }
        if slack {
            let rest = terms.reduce(0) { $0 + $1.1 * number($1.0) }
            if rest > 0 || !slackIsKnownIfZero || moreAreNotSecret {
                equation.terms.append((variables, -1))
                if isSecret, !moreAreNotSecret, (1..<threshold).contains(rest) {
                    targets.append(Target(name: "rest of \(terms[0].0)", variable: variables, number: rest))
                }
                variables += 1
            }
        }
        if !equation.terms.isEmpty { equations.append(equation) }
    }

    private enum Content {
        case known(Int)
        case unknown(Int)
    }

    private mutating func content(_ address: CellAddress) -> Content {
        if let variable = numbers[address] { return .unknown(variable) }
        guard let table = published[address.table], let position = table.cell(at: address.categories) else {
            return .known(0)
        }
        let cell = table.cells[position]
        if let number = cell.number { return .known(number) }
        let number = number(address)
        // What is blank and zero is known to be.
        if cell != .suppressed, number == 0, !zerosAreSecret { return .known(0) }
        if cell == .suppressed || (1..<threshold).contains(number) {
            targets.append(Target(name: "\(address)", variable: variables, number: number))
        }
        numbers[address] = variables
        variables += 1
        return .unknown(variables - 1)
    }

    /// The true number: as counted, or as it follows where nothing was asked.
    private func number(_ address: CellAddress) -> Int {
        guard let table = truth[address.table], let position = table.cell(at: address.categories) else { return 0 }
        if let number = table.cells[position].number { return number }
        var key = address.categories
        func with(_ category: String, at index: Int) -> Int {
            key[index] = category
            return number(CellAddress(table: address.table, categories: key))
        }
        if address.table == "clients", key[2] == "openingStock" { return with("total", at: 2) - with("new", at: 2) }
        if address.table == "clients", key[2] == "closingStock" { return with("total", at: 2) - with("closed", at: 2) }
        if key.last == "all" {
            return ["woman", "man", "nonBinary"].reduce(0) { $0 + with($1, at: key.count - 1) }
        }
        // Left blank: zero.
        if key[1] == "08" || key[1] == "all" {
            return table.dimensions[1].categories.map(\.id).filter { $0.count == 4 }
                .reduce(0) { $0 + with($1, at: 1) }
        }
        return 0
    }
}
