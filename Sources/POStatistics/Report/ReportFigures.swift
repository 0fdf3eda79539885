package import POModel

/// The figures of a report, with what follows from them, and whether the form asked.
package struct ReportFigures: Sendable {
    /// The year.
    package let year: Int
    /// What was asked.
    let shape: EditionShape
    private let clients: ReportedClients
    private let reasons: CountTable<ContactReason>
    private let headcount: CountsByGender
    private let scalars: [ReportMeasure: Int]

    /// The figures of a report on one of some editions; `nil` when it does not tell its year.
    package init?(of report: GrantReport, editions: EditionFinder = .builtIn) {
        guard let year = report.year, let found = editions.edition(of: report) else { return nil }
        self.year = year
        shape = found.shape
        clients = report.clients
        reasons = report.contactReasons.counts
        headcount =
            report.ombuds.headcount.isEmpty
            ? report.ombuds.persons.map(CountsByGender.init(undivided:)) ?? CountsByGender() : report.ombuds.headcount
        var scalars: [ReportMeasure: Int] = [:]
        scalars[.positions] = report.ombuds.positions?.hundredths
        scalars[.grantedPositions] = report.economy.granted.positions?.hundredths
        scalars[.usedPositions] = report.economy.used.positions?.hundredths
        scalars[.grantedAmount] = report.economy.granted.amount?.rawValue
        scalars[.usedAmount] = report.economy.used.amount?.rawValue
        self.scalars = scalars
    }

    /// The figures of a year's table of a register, which tells what the forms ask and the stocks.
    package init(of table: YearTable, year: Int) {
        self.year = year
        shape = .register(
            table.clients.total.byAge.keys.sorted(), childrenAtHome: !table.clients.withChildrenAtHome.isEmpty,
            reasons: !table.contactReasons.counts.isEmpty)
        clients = table.clients
        reasons = table.contactReasons.counts
        headcount = CountsByGender()
        scalars = [:]
    }

    /// What the report says in a cell, or what follows from its other cells.
    ///
    /// - Complexity: O(*n*) in the number of age bands.
    package subscript(cell: ReportCell) -> ReportedValue {
        guard cell.measure.countsPeople else {
            guard cell.band == nil, cell.gender == nil else { return .notAsked }
            return scalars[cell.measure].map(ReportedValue.answer)
                ?? (shape.asks(for: cell.measure) ? .blank : .notAsked)
        }
        let value = counted(cell)
        return value.number == nil ? balanced(cell) ?? value : value
    }

    /// The age bands of a table: those that the form asks for, or those that are there.
    func ageBands(of measure: ReportMeasure) -> [AgeBand] {
        let asked = shape.question(of: measure)?.ageBands ?? []
        guard measure.isByAge else { return [] }
        let given = table(measure).byAge.keys.sorted()
        return given.allSatisfy(asked.contains) ? asked : given
    }

    /// The genders that a row is divided into: those that the form asks for, and others that are there.
    func genders(of cell: ReportCell) -> [Gender] {
        var asked: [Gender] = []
        if case .byGender(let genders) = shape.question(of: cell.measure)?.division { asked = genders }
        let given = row(cell)
        return Gender.allCases.filter { asked.contains($0) || given[$0] != nil }
    }

    /// The row of counts that a cell stands in, as it is written.
    private func row(_ cell: ReportCell) -> CountsByGender {
        switch cell.measure {
        case .total, .new, .closed:
            let table = table(cell.measure)
            return cell.band.map { table.byAge[$0] } ?? table.all
        case .openingStock: return clients.openingStock
        case .closingStock: return clients.closingStock
        case .withChildrenAtHome: return clients.withChildrenAtHome
        case .withMinorChildren: return clients.withMinorChildren
        case .reason(let reason): return reasons[reason]
        case .headcount: return headcount
        case .positions, .grantedPositions, .usedPositions, .grantedAmount, .usedAmount: return CountsByGender()
        }
    }

    private func table(_ measure: ReportMeasure) -> ClientCounts {
        switch measure {
        case .total: clients.total
        case .new: clients.new
        case .closed: clients.closed
        default: ClientCounts()
        }
    }

    /// What the cell says, or the sum of its parts.
    private func counted(_ cell: ReportCell) -> ReportedValue {
        let row = row(cell)
        if let number = (cell.gender.map { row[$0] } ?? row.undivided)?.rawValue { return .answer(number) }
        if cell.gender == nil, let value = sum(of: genders(of: cell).map(cell.with(gender:))) { return value }
        if let value = sum(of: parts(byAgeOf: cell)) { return value }
        return isAsked(cell) ? .blank : .notAsked
    }

    private func parts(byAgeOf cell: ReportCell) -> [ReportCell] {
        let bands = ageBands(of: cell.measure)
        // Bands that overlap would count people twice, and those with gaps would miss some.
        guard let band = cell.band else {
            return AgeBand.areAdjacent(bands.sorted()) ? bands.map(cell.with(band:)) : []
        }
        return bands.contains(band) ? [] : band.parts(among: bands).map(cell.with(band:))
    }

    private func isAsked(_ cell: ReportCell) -> Bool {
        guard let question = shape.question(of: cell.measure) else { return false }
        if let band = cell.band {
            let bands = ageBands(of: cell.measure)
            if !bands.contains(band), band.parts(among: bands).isEmpty { return false }
        }
        guard let gender = cell.gender else { return true }
        if case .byGender(let genders) = question.division { return genders.contains(gender) }
        return false
    }

    /// The sum of cells; `nil` when none of them has a figure, or the sum is beyond what an `Int` holds.
    private func sum(of cells: [ReportCell]) -> ReportedValue? {
        var sum = 0
        var sources: [FieldID] = []
        var blanks: [FieldID] = []
        for cell in cells {
            switch counted(cell) {
            case .answer(let number):
                guard let next = sum.adding(number) else { return nil }
                sum = next
                sources.append(cell.field)
            case .derived(let part):
                guard let next = sum.adding(part.value) else { return nil }
                sum = next
                sources += part.sources
                blanks += part.blanks
            case .blank:
                blanks.append(cell.field)
            case .notAsked:
                continue
            }
        }
        return sources.isEmpty
            ? nil : .derived(.init(value: sum, rule: .sum, sources: sources, blanks: blanks))
    }

    /// What the balance of stocks and flows tells; `nil` when its terms are not all told without blanks.
    private func balanced(_ cell: ReportCell) -> ReportedValue? {
        let terms: (ReportMeasure, sign: Int, ReportMeasure)
        switch cell.measure {
        case .total: terms = (.openingStock, 1, .new)
        case .openingStock: terms = (.total, -1, .new)
        case .closingStock: terms = (.total, -1, .closed)
        default: return nil
        }
        let cells = [terms.0, terms.2].map { ReportCell($0, gender: cell.gender) }
        let values = cells.map(counted)
        guard cell.band == nil, values.allSatisfy({ $0.derivation?.blanks.isEmpty ?? true }),
            let first = values[0].number, let second = values[1].number,
            let value = first.adding(terms.sign * second), value >= 0
        else { return nil }
        let sources = zip(cells, values).flatMap { $1.derivation?.sources ?? [$0.field] }
        return .derived(.init(value: value, rule: .balance, sources: sources, blanks: []))
    }
}

extension Int {
    /// The sum; `nil` when it is beyond what an `Int` holds.
    func adding(_ other: Int) -> Int? {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? nil : sum
    }

    /// The largest number that every reader of JSON, and of other formats, holds exactly: 2⁵³.
    static let largestExact = 1 << 53
}
