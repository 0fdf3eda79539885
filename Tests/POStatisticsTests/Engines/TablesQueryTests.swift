import POModel
import POStatistics
import TestSupport
import Testing

/// The rows of a query become the tables that counting gives.
///
/// What the engines themselves make of the query is compared by `Scripts/check-engines`.
@Suite struct TablesQueryTests {
    private static let flags = ["opening", "closing", "children"]

    /// The rows that an engine gives of a register, counted naively.
    private static func csv(_ register: RandomRegister) -> String {
        let naive = NaiveCount(register, year: RandomRegister.year)
        let reasons = NaiveCount.reasons.indices.map { "reason_\($0)" }
        var lines = [(["part", "name", "gender", "measure", "number"] + flags + reasons).joined(separator: ",")]
        let blanks = String(repeating: ",", count: flags.count + reasons.count)
        let places = Set(naive.rows.map(\.municipality)).map { [$0] } + [nil]
        let people = Dictionary(grouping: naive.rows, by: \.id)
        for place in places {
            var counted: [String: [Int]] = [:]
            var waited: [String: Int] = [:]
            for rows in people.values {
                let here = rows.filter { place?.contains($0.municipality) ?? true }
                if here.isEmpty { continue }
                let gender = ["woman", "man", "nonBinary"].first { word in rows.contains { $0.gender == word } } ?? ""
                let born = rows.compactMap(\.birthYear).min().map(String.init) ?? ""
                let isOpening = here.contains { $0.opened < NaiveDate(2024, 1, 1) }
                let flags = [
                    isOpening, here.contains { $0.closed.map { $0 > NaiveDate(2024, 12, 31) } ?? true },
                    here.contains { $0.children == "yes" },
                ]
                let given = NaiveCount.reasons.map { reason in
                    !isOpening && here.contains { $0.opened >= NaiveDate(2024, 1, 1) && $0.reasons.contains(reason) }
                }
                if !isOpening { waited[Self.firstWait(here), default: 0] += 1 }
                let numbers = [1] + (flags + given).map { $0 ? 1 : 0 }
                counted["\(gender),\(born)", default: numbers.map { _ in 0 }] = zip(
                    counted["\(gender),\(born)"] ?? numbers.map { _ in 0 }, numbers
                ).map(+)
            }
            lines += counted.map { key, numbers in
                "clients,\(place?[0] ?? ""),\(key),\(numbers.map(String.init).joined(separator: ","))"
            }
            lines += waited.map { days, count in "new,\(place?[0] ?? ""),,\(days),\(count)\(blanks)" }
        }
        for row in naive.assignments where row.opened >= NaiveDate(2024, 1, 1) {
            guard let applied = row.applied, applied <= row.opened else { continue }
            lines.append("waiting,\(row.municipality),,\(row.opened.ordinal - applied.ordinal),1\(blanks)")
        }
        let sound = naive.leftOut.filter { $0.column != nil }
        lines.append("leftOut,,,,\(Set(sound.map(\.line)).count)\(blanks)")
        lines += Dictionary(grouping: sound, by: \.code).map { "fault,\($0.rawValue),,,\($1.count)\(blanks)" }
        lines.append("year,po-1 newClients,,,2024\(blanks)")
        for column in ["applied", "children_at_home", "reasons"] where !register.has(column) {
            lines.append("absent,\(column),,,1\(blanks)")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The days that a client waited for the first of some assignments, blank when not known; of several opened on one day,
    /// for that applied for first.
    private static func firstWait(_ rows: [NaiveCount.Row]) -> String {
        let day = rows.map(\.opened).filter { $0 >= NaiveDate(2024, 1, 1) }.min()
        let waits = rows.filter { $0.opened == day }.compactMap { row in
            row.applied.flatMap { $0 <= row.opened ? row.opened.ordinal - $0.ordinal : nil }
        }
        return waits.max().map(String.init) ?? ""
    }

    @Test(arguments: seeds)
    func rowsMakeTheTablesThatCountingGives(seed: UInt64) throws {
        let register = RandomRegister(seed: seed)
        let counted = try RegisterReader.read(register.text.utf8, year: RandomRegister.year).tables()
        let tables = try YearTables(rows: TableRow.rows(csv: Self.csv(register).utf8))
        #expect(try figures(tables.total) == figures(counted.total))
        #expect(tables.municipalities == counted.municipalities)
        #expect(tables.definition == counted.definition && tables.year == counted.year)
        // A database holds rows of cells, so that what was no such row is none of its.
        let known = counted.leftOut.byReason.filter { $0.key != .wrongCellCount && $0.key != .brokenQuoting }
        #expect(tables.leftOut.byReason == known)
    }

    @Test func rowsOfAnotherShapeAreRefusedByTheirLine() throws {
        let header = Self.csv(RandomRegister(seed: 1)).prefix { $0 != "\n" } + "\n"
        let year = "year,po-1 newClients,,,2024,,,,,,,,,,,,,"
        #expect(throws: TableRowError(line: 1)) { try TableRow.rows(csv: "part,name\n".utf8) }
        #expect(throws: TableRowError(line: 2)) { try TableRow.rows(csv: "\(header)waiting,0880,,3\n".utf8) }
        #expect(throws: TableRowError(line: 2)) {
            try TableRow.rows(csv: "\(header)leftOut,,,,många,,,,,,,,,,,,,\n".utf8)
        }
        let rows = try TableRow.rows(csv: "\(header)\(year)\nwaiting,9999,,3,1,,,,,,,,,,,,,\n".utf8)
        #expect(throws: TableRowError(line: 2)) { try YearTables(rows: rows) }
        let others = try TableRow.rows(csv: "\(header)year,po-2 newClients,,,2024,,,,,,,,,,,,,\n".utf8)
        #expect(throws: TableRowError(line: 1)) { try YearTables(rows: others) }
        let empty = try YearTables(rows: TableRow.rows(csv: "\(header)\(year)\n".utf8))
        #expect(empty.isEmpty && empty.year == 2024)
    }

    @Test func moreOfAKindThanClientsIsNoRowOfAQuery() throws {
        let header = Self.csv(RandomRegister(seed: 1)).prefix { $0 != "\n" } + "\n"
        let rows = try TableRow.rows(csv: "\(header)clients,0880,woman,1980,2,3,0,0,0,0,0,0,0,0,0,0,0,0\n".utf8)
        #expect(throws: TableRowError(line: 1)) { try YearTables(rows: rows) }
    }

    @Test(arguments: [
        (SQLDialect.postgresql, #""po"."uppdrag ""24""""#), (.duckdb, #""po"."uppdrag ""24""""#),
        (.spark, #"`po`.`uppdrag "24"`"#),
    ])
    func aTableIsNamedAsTheEngineQuotes(dialect: SQLDialect, name: String) {
        let sql = TablesQuery(year: 2024).sql(dialect, from: #"po.uppdrag "24""#)
        #expect(sql.contains("FROM \(name)\n"))
    }

    @Test func aColumnThatIsNotThereIsNotAskedFor() {
        let whole = TablesQuery(year: 2024).sql(.duckdb)
        #expect(whole.contains(#""reasons""#) && !whole.contains("'absent'"))
        let without = TablesQuery(year: 2024, columns: [.applied]).sql(.duckdb)
        #expect(!without.contains(#""reasons""#) && !without.contains(#""children_at_home""#))
        #expect(without.contains("SELECT 'absent' AS part, 'reasons' AS name"))
        #expect(!without.contains("'applied' AS name"))
    }
}
