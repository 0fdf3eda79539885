public import POModel

extension YearTables {
    /// The tables that the rows of a ``TablesQuery`` make, whatever engine gave them and in whatever order.
    ///
    /// Of the rows left out only the numbers are known, by reason, and not where they stand.
    ///
    /// - Throws: ``TableRowError`` with the number of a row, from 1, that no query of this release gives.
    /// - Complexity: O(*n*) in the number of rows.
    public init(rows: some Sequence<TableRow>, ageBands: [AgeBand] = AgeBand.current) throws(TableRowError) {
        var sum = RowSum(ageBands)
        var count = 0
        for row in rows {
            count += 1
            guard sum.add(row) else { throw TableRowError(line: count) }
        }
        guard let tables = sum.tables else { throw TableRowError(line: count) }
        self = tables
    }
}

/// What the rows of a query add up to.
private struct RowSum {
    private let ageBands: [AgeBand]
    private let bands: BandPlaces
    private var year: Int?
    private var definition = CountingDefinition.po1
    private var clients: [String: [TableRow]] = [:]
    private var waiting: [String: DayDistribution] = [:]
    private var new: [String: [TableRow]] = [:]
    private var absent: Set<RegisterColumn> = []
    private var leftOut = LeftOutRows()

    init(_ ageBands: [AgeBand]) {
        self.ageBands = ageBands
        bands = BandPlaces(of: ageBands)
    }

    /// Adds a row; `false` when no query of this release gives it.
    mutating func add(_ row: TableRow) -> Bool {
        guard row.number >= 0 else { return false }
        switch row.part {
        case "clients":
            guard row.gender.flatMap(Gender.init(rawValue:)) != nil, row.clientNumbers != nil, isPlace(row.name) else {
                return false
            }
            clients[row.name ?? "", default: []].append(row)
        case "waiting":
            guard let days = row.measure, days >= 0, let place = row.name, isPlace(place), row.number > 0 else {
                return false
            }
            waiting[place, default: DayDistribution()].add(days: days, count: row.number)
        case "new":
            guard row.measure.map({ $0 >= 0 }) ?? true, isPlace(row.name) else { return false }
            new[row.name ?? "", default: []].append(row)
        case "fault":
            guard let reason = row.name.flatMap(RegisterIssue.Code.init(rawValue:)) else { return false }
            if row.number > 0 { leftOut.byReason[reason, default: 0] += row.number }
        case "leftOut": leftOut.count += row.number
        case "absent":
            guard let column = row.name.flatMap(RegisterColumn.init(rawValue:)) else { return false }
            absent.insert(column)
        case "year":
            let whose = CountingDefinition.ContactReasonsOf.allCases.first {
                row.name == "\(CountingDefinition.po1.name) \($0.rawValue)"
            }
            guard let whose, year == nil else { return false }
            year = row.number
            definition = .po1(contactReasons: whose)
        default: return false
        }
        return true
    }

    private func isPlace(_ code: String?) -> Bool {
        guard let code, !code.isEmpty else { return true }
        return MunicipalityCode(rawValue: code).flatMap(MunicipalityIndex.standard.place(of:)) != nil
    }

    /// The tables; `nil` when no row says which year they are of.
    var tables: YearTables? {
        guard let year else { return nil }
        var municipalities: [MunicipalityCode: YearTable] = [:]
        for (place, rows) in clients {
            guard let code = MunicipalityCode(rawValue: place) else { continue }
            municipalities[code] = table(of: rows, at: place, waiting[place] ?? DayDistribution(), year)
        }
        var everywhere = DayDistribution()
        for distribution in waiting.values { everywhere.merge(distribution) }
        return YearTables(
            year: year, total: table(of: clients[""] ?? [], at: "", everywhere, year), municipalities: municipalities,
            ageBands: ageBands, definition: definition, leftOut: leftOut)
    }

    private func table(
        of rows: [TableRow], at place: String, _ waiting: DayDistribution, _ year: Int
    ) -> YearTable {
        var tally = TableTally(bandCount: ageBands.count, definition: definition)
        for row in rows {
            guard let gender = row.gender.flatMap(Gender.init(rawValue:)), let numbers = row.clientNumbers else {
                continue
            }
            let age = row.measure.map { year - $0 }
            tally.count(TalliedClient(gender: gender, age: age, bands: age.map { bands[$0] } ?? []), numbers)
        }
        for row in new[place] ?? [] {
            tally.count(newClientsWaiting: WaitingBand(days: row.measure), times: row.number)
        }
        return tally.table(ageBands: ageBands, absentColumns: absent, waiting: waiting)
    }
}
