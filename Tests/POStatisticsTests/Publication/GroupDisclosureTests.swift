import POModel
import POStatistics
import TestSupport
import Testing

/// What tells something of everybody in a place is told to whoever publishes, and hidden if that is wanted.
@Suite struct GroupDisclosureTests {
    private static let hidesGroups = DisclosurePolicy(protectsGroups: true)

    private static func women(_ women: Int, men: Int) throws -> LinkedTables {
        let gender = try #require(
            TableDimension(
                id: "gender", label: "Kön", categories: ["all", "woman", "man"].map { .init(id: $0, label: $0) },
                sums: [.init("all", of: ["woman", "man"])]))
        let table = try #require(
            StatisticalTable(
                id: "clients", title: "Klienter", dimensions: [gender],
                cells: [.value(women + men), .value(women), .value(men)]))
        var linked = LinkedTables()
        linked.add(table)
        return linked
    }

    @Test func tellsThatAllAreSoAndNobodyIsNot() throws {
        let protected = try Self.women(12, men: 0).protected()
        #expect(protected.log.isEmpty)
        #expect(protected.remarks.map(\.kind) == [.everybody, .nobody])
        #expect(protected.remarks.map(\.cell.categories) == [["woman"], ["man"]])
    }

    @Test func hidesThatAllAreSoIfThatIsWanted() throws {
        let protected = try Self.women(12, men: 0).protected(by: Self.hidesGroups)
        #expect(protected.tables[0].cells == [.value(12), .suppressed, .suppressed])
        #expect(protected.log.map(\.reason) == [.tellsOfEverybody, .tellsOfEverybody])
        #expect(protected.remarks.isEmpty)
    }

    @Test func showsWhereSomeAreSo() throws {
        let linked = try Self.women(12, men: 9)
        #expect(try linked.protected(by: Self.hidesGroups).tables == linked.tables)
        #expect(try linked.protected().remarks.isEmpty)
    }

    @Test func knowsThoseWhoAreSomeOfOthers() throws {
        let header = "client_id,municipality_code,gender,birth_year,applied,opened,closed,children_at_home,reasons"
        let rows = (0..<14).map {
            "c\($0),0880,\($0 < 7 ? "woman" : "man"),\($0 % 2 == 0 ? 1990 : 1960),2024-01-01,2024-03-0\($0 < 7 ? 2 : 1),,no,economy"
        }
        let text = ([header] + rows).joined(separator: "\n") + "\n"
        let linked = try LinkedTables([try read(text, inPiecesOf: 4096, year: 2024).tables()])
        let cell = CellAddress(table: "reasons", categories: ["2024", "0880", "economy", "all"])
        let children = CellAddress(table: "children", categories: ["2024", "0880", "all"])
        let remarks = try linked.protected().remarks
        #expect(remarks.contains { $0.cell == cell && $0.kind == .everybody })
        #expect(remarks.contains { $0.cell == children && $0.kind == .nobody })
        #expect(try linked.protected(by: Self.hidesGroups)["reasons"]?["2024", "0880", "economy", "all"] == .suppressed)
    }

    /// That nobody is so in a place is told already where nobody is so in all together.
    @Test func hidesThatAllOfOnePlaceAreSo() throws {
        func dimension(_ id: String, _ role: TableDimension.Role, _ ids: [String], isSum: Bool = true) throws
            -> TableDimension
        {
            try #require(
                TableDimension(
                    id: id, label: id, role: role, categories: ids.map { .init(id: $0, label: $0) },
                    sums: isSum ? [.init(ids[0], of: Array(ids.dropFirst()))] : []))
        }
        let table = try #require(
            StatisticalTable(
                id: "clients", title: "Klienter",
                dimensions: [
                    dimension("year", .time, ["2024"], isSum: false), dimension("place", .place, ["all", "A", "B"]),
                    dimension("gender", .classification, ["all", "woman", "man", "nonBinary"]),
                ],
                cells: [40, 25, 15, 0, 12, 12, 0, 0, 28, 13, 15, 0].map(TableCell.value)))
        var linked = LinkedTables()
        linked.add(table)
        let protected = try linked.protected(by: Self.hidesGroups)
        #expect(protected.tables[0]["2024", "A", "woman"] == .suppressed)
        #expect(protected.tables[0]["2024", "A", "man"] == .suppressed)
        #expect(protected.tables[0]["2024", "all", "nonBinary"] == .value(0))
    }

    @Test(arguments: attackedSeeds.prefix(20))
    func noGroupIsToldOfAnyRegister(seed: UInt64) throws {
        let text = RandomService(seed: seed).text
        let linked = try LinkedTables([try read(text, inPiecesOf: 4096, year: 2024).tables()])
        #expect(try !linked.protected(by: Self.hidesGroups).remarks.contains { $0.kind == .everybody })
    }
}
