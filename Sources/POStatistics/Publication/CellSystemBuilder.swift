/// Makes a system of cells from tables: numbers the cells, writes the equations, and completes what is blank.
struct CellSystemBuilder {
    private struct Row {
        var terms: [CellSystem.Term]
        /// What remains when the terms are summed: nothing, people nobody counts, or anything.
        var remainder: Remainder
        /// The relation it was made from; `nil` for a sum within a table.
        var relation: CellRelation?
        /// Whether the terms sum to zero by definition.
        var isCertain: Bool { remainder == .none && relation?.kind != .expectedEqual }
    }

    private enum Remainder { case none, people, overlap, anything }

    let linked: LinkedTables
    let policy: DisclosurePolicy
    /// The places by their ids, from 1.
    private(set) var placeNumbers: [String: Int] = [:]
    /// The places that are sums of others, by those that they are sums of.
    private(set) var sumsOfPlaces: [Int: Set<Int>] = [:]
    private var places: [Int] = []
    private var wasShown: [Bool?] = []
    /// The number of the first cell of each table of counts, by the table's position.
    private(set) var offsets: [Int: Int] = [:]
    private(set) var unmet: [CellRelation] = []
    private var numbers: [Int?] = []
    private var isPublished: [Bool] = []
    private var isAsked: [Bool] = []
    /// The cells whose number is a guess, or follows from one.
    private var guessed: Set<Int> = []
    private var costs: [Int] = []
    private var rows: [Row] = []

    init(_ linked: LinkedTables, policy: DisclosurePolicy) {
        self.linked = linked
        self.policy = policy
    }

    /// The system of all counts.
    mutating func system() throws(ProtectionError) -> CellSystem {
        for (position, table) in linked.tables.enumerated() where table.unit.isCount {
            offsets[position] = numbers.count
            try add(table)
        }
        for relation in linked.relations { add(relation) }
        complete()
        return try finished()
    }

    /// The address of a cell of a table.
    func address(of cell: Int) -> CellAddress? {
        for (position, offset) in offsets {
            let table = linked.tables[position]
            guard table.cells.indices.contains(cell - offset) else { continue }
            return CellAddress(table: table.id, categories: table.categories(ofCell: cell - offset))
        }
        return nil
    }

    private mutating func add(_ table: StatisticalTable) throws(ProtectionError) {
        let offset = numbers.count
        // The sums of places are hidden last.
        let heights = table.dimensions.map { dimension in
            dimension.categories.map { dimension.height(of: $0.id) * (dimension.role == .place ? Self.placeWeight : 1) }
        }
        let placeIndex = table.dimensions.firstIndex { $0.role == .place }
        let placesOfTable = placeIndex.map { table.dimensions[$0].categories.map { place(of: $0.id) } } ?? []
        for sum in placeIndex.map({ table.dimensions[$0].sums }) ?? [] {
            for part in sum.parts { sumsOfPlaces[place(of: part), default: []].insert(place(of: sum.total)) }
        }
        for (position, cell) in table.cells.enumerated() {
            let address = CellAddress(table: table.id, categories: table.categories(ofCell: position))
            guard cell != .suppressed else { throw .alreadyHidden(address) }
            if let number = cell.number, number < 0 { throw .negative(address) }
            if let number = cell.number, number > .largestExact { throw .tooLarge(address) }
            numbers.append(cell.number)
            isPublished.append(cell.number != nil)
            isAsked.append(cell != .notAsked)
            let steps = table.steps(ofCell: position)
            costs.append(1 + zip(heights, steps).reduce(0) { $0 + $1.0[$1.1] })
            wasShown.append(linked.wasShown[table.id]?[position])
            // A zero is not hidden, so one that is now was another number.
            if wasShown.last == false, cell.number == 0, !policy.protectsZeros { throw .publishedOtherwise(address) }
            places.append(placeIndex.map { placesOfTable[steps[$0]] } ?? 0)
        }
        let strides = table.strides
        for (index, dimension) in table.dimensions.enumerated() {
            for sum in dimension.sums {
                guard let total = dimension.position(of: sum.total) else { continue }
                let parts = sum.parts.compactMap(dimension.position(of:))
                for position in table.cells.indices where table.steps(ofCell: position)[index] == total {
                    let sign = sum.remainder == .inSeveralParts ? -1 : 1
                    let terms = parts.map { part in
                        CellSystem.Term(cell: offset + position + (part - total) * strides[index], sign: -sign)
                    }
                    rows.append(
                        Row(
                            terms: [CellSystem.Term(cell: offset + position, sign: sign)] + terms,
                            remainder: Self.remainder(sum.remainder, policy)))
                }
            }
        }
    }

    /// More than all other sums in a table together lead up to.
    private static let placeWeight = 16

    private static func remainder(_ remainder: TableDimension.Remainder, _ policy: DisclosurePolicy) -> Remainder {
        switch remainder {
        case .none: .none
        case .inNoPart: .people
        case .inSeveralParts: policy.protectsOverlaps ? .people : .overlap
        }
    }

    private mutating func place(of id: String) -> Int {
        if let number = placeNumbers[id] { return number }
        placeNumbers[id] = placeNumbers.count + 1
        return placeNumbers.count
    }

    private mutating func add(_ relation: CellRelation) {
        let greater = relation.greater.compactMap(cell(at:)).map { CellSystem.Term(cell: $0, sign: 1) }
        let lesser = relation.lesser.compactMap(cell(at:)).map { CellSystem.Term(cell: $0, sign: -1) }
        rows.append(
            Row(terms: greater + lesser, remainder: relation.kind == .atLeast ? .anything : .none, relation: relation))
    }

    /// A sum within a table as a relation.
    private func relation(_ row: Row) -> CellRelation {
        func cells(_ sign: Int) -> [CellAddress] {
            row.terms.filter { $0.sign == sign }.compactMap { address(of: $0.cell) }
        }
        return CellRelation(cells(1), row.remainder == .none ? .equal : .atLeast, cells(-1))
    }

    fileprivate func cell(at address: CellAddress) -> Int? {
        guard let table = linked.tables.firstIndex(where: { $0.id == address.table }), let offset = offsets[table],
            let position = linked.tables[table].cell(at: address.categories)
        else { return nil }
        return offset + position
    }

    /// Gives each blank the number that the sums leave it; else one by which nobody is left out of a sum; else zero.
    ///
    /// An attacker may think so too: what people leave blank is often zero.
    private mutating func complete() {
        var rowsOfCell: [Int: [Int]] = [:]
        for (index, row) in rows.enumerated() where row.remainder != .anything {
            for term in row.terms where numbers[term.cell] == nil { rowsOfCell[term.cell, default: []].append(index) }
        }
        var pending = Set(rowsOfCell.values.joined()).sorted()
        // Answers before what nobody asked, and parts before totals, which then follow from them.
        func rank(_ cell: Int) -> (Int, Int, Int) { (isAsked[cell] ? 0 : 1, costs[cell], cell) }
        for candidate in rowsOfCell.keys.sorted(by: { rank($0) < rank($1) }) {
            while let row = pending.popLast() {
                guard rows[row].isCertain, let (cell, number) = blank(of: rows[row]), number >= 0 else { continue }
                numbers[cell] = number
                if rows[row].terms.contains(where: { guessed.contains($0.cell) }) { guessed.insert(cell) }
                pending += rowsOfCell[cell] ?? []
            }
            guard numbers[candidate] == nil else { continue }
            let likely = (rowsOfCell[candidate] ?? []).lazy.compactMap { [self] in likelyNumber(of: $0) }.first
            numbers[candidate] = likely ?? 0
            guessed.insert(candidate)
            pending += rowsOfCell[candidate] ?? []
        }
    }

    /// The one blank of a row, and the number by which the terms sum to zero; `nil` if there are more blanks.
    private func blank(of row: Row) -> (cell: Int, number: Int)? {
        let blanks = row.terms.filter { numbers[$0.cell] == nil }
        guard blanks.count == 1, let blank = blanks.first, let sum = sum(row) else { return nil }
        let (number, overflow) = sum.multipliedReportingOverflow(by: -blank.sign)
        return overflow ? nil : (blank.cell, number)
    }

    /// The number of the one blank of a row, as if nobody remained; `nil` if that tells nothing.
    private func likelyNumber(of index: Int) -> Int? {
        let row = rows[index]
        guard !row.isCertain, let (cell, number) = blank(of: row) else { return nil }
        // A blank part of a total that some are in no part of is rather zero.
        let isTotal = row.terms.first?.cell == cell
        if row.remainder == .people, row.terms.first?.sign == 1, !isTotal { return nil }
        return max(0, number)
    }

    /// The sum of the terms that have a number; `nil` if it is too large.
    private func sum(_ row: Row) -> Int? {
        row.terms.reduce(Int?.some(0)) { sum, term in
            let (result, overflow) = (sum ?? 0).addingReportingOverflow(term.sign * (numbers[term.cell] ?? 0))
            return sum == nil || overflow ? nil : result
        }
    }

    private mutating func finished() throws(ProtectionError) -> CellSystem {
        var system = CellSystem()
        for (cell, number) in numbers.enumerated() {
            _ = system.add(
                number ?? 0, isPublished: isPublished[cell], cost: isPublished[cell] ? costs[cell] : 0,
                place: places[cell], wasShown: wasShown[cell])
        }
        var equations: [CellSystem.Equation] = []
        for row in rows {
            guard let remainder = sum(row) else {
                let addresses = row.terms.compactMap { address(of: $0.cell) }
                throw .tooLarge(addresses.first ?? CellAddress(table: "", categories: []))
            }
            guard row.remainder == .none ? remainder == 0 : remainder >= 0 else {
                // What people left blank may be otherwise than guessed, and what is expected need not hold.
                let isCertain = row.relation.map { $0.kind == .equal } ?? true
                guard !isCertain || row.terms.contains(where: { guessed.contains($0.cell) }) else {
                    throw .contradiction(row.terms.compactMap { address(of: $0.cell) })
                }
                unmet.append(row.relation ?? relation(row))
                continue
            }
            var equation = CellSystem.Equation(terms: row.terms)
            if row.remainder == .anything || row.remainder == .overlap {
                equation.slack = remainder
            } else if remainder > 0 {
                // Who knows that nobody remains knows an equation; else those who remain are a number not published.
                let place = row.terms.first.map { system.places[$0.cell] } ?? 0
                let cell = system.add(remainder, isPublished: false, cost: 0, place: place)
                equation.terms.append(CellSystem.Term(cell: cell, sign: -1))
            }
            equations.append(equation)
        }
        system.join(equations)
        if policy.protectsGroups {
            let secret = secretCells()
            system.keep(secret: secret.cells, open: secret.zeros)
        }
        return system
    }
}

extension CellSystemBuilder {
    /// The cells that tell something of everybody in a place, and the zeros there that can be hidden with them.
    ///
    /// That nobody is so need not be secret where nobody is so in a sum that the place is part of, and that sum is shown.
    fileprivate func secretCells() -> (cells: Set<Int>, zeros: Set<Int>) {
        let search = GroupSearch(linked)
        func number(_ address: CellAddress) -> Int? {
            linked.tables.first { $0.id == address.table }.flatMap { table in
                table.cell(at: address.categories).flatMap { table.cells[$0].number }
            }
        }
        let telling = search.groups.filter { group in
            number(group.whole).map { whole in whole > 0 && group.parts.contains { number($0) == whole } } ?? false
        }
        let addresses = telling.flatMap(\.parts).filter { number($0) != nil }
        let places = Set(addresses.map { Array($0.categories.prefix(2)) })
        func isPossible(_ part: CellAddress) -> Bool {
            guard let table = linked.tables.first(where: { $0.id == part.table }),
                let index = table.dimensions.firstIndex(where: { $0.role == .place })
            else { return true }
            return table.dimensions[index].sums(above: part.categories[index]).allSatisfy { sum in
                var key = part.categories
                key[index] = sum
                return number(CellAddress(table: part.table, categories: key)) != 0
                    || places.contains(Array(key.prefix(2)))
            }
        }
        var zeros: Set<Int> = []
        for (position, offset) in offsets {
            let table = linked.tables[position]
            for cell in table.cells.indices where places.contains(Array(table.categories(ofCell: cell).prefix(2))) {
                zeros.insert(offset + cell)
            }
        }
        return (Set(addresses.filter(isPossible).compactMap(cell(at:))), zeros)
    }
}
