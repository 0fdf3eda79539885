import POModel
import POStatistics
import TestSupport
import Testing

@Suite struct ProtectionTests {
    private static let gender = dimension(
        "gender", ["all", "woman", "man", "nonBinary"], sums: [.init("all", of: ["woman", "man", "nonBinary"])])

    private static func dimension(
        _ id: String, _ categories: [String], role: TableDimension.Role = .classification,
        sums: [TableDimension.Sum] = []
    ) -> TableDimension? {
        TableDimension(
            id: id, label: id, role: role, categories: categories.map { .init(id: $0, label: $0) }, sums: sums)
    }

    private static func table(
        _ numbers: [Int], _ dimensions: [TableDimension?], id: String = "clients", title: String = "Klienter",
        unit: TableUnit = .clients
    ) throws -> StatisticalTable {
        try #require(
            StatisticalTable(
                id: id, title: title, unit: unit, dimensions: dimensions.compactMap { $0 },
                cells: numbers.map { .value($0) }))
    }

    private static func protect(
        _ table: StatisticalTable, by policy: DisclosurePolicy = DisclosurePolicy()
    ) throws -> ProtectedTables {
        var linked = LinkedTables()
        let isTaken1 = linked.add(table)
        #expect(isTaken1)
        return try linked.protected(by: policy)
    }

    @Test func showsWhatIsLargeOrZero() throws {
        let table = try Self.table([15, 7, 8, 0], [Self.gender])
        #expect(try Self.protect(table).tables == [table])
    }

    @Test func hidesASmallNumberAndTheOneThatWouldGiveIt() throws {
        let protected = try Self.protect(try Self.table([22, 3, 19, 0], [Self.gender]))
        #expect(protected.tables[0].cells == [.value(22), .suppressed, .suppressed, .value(0)])
        let small = CellAddress(table: "clients", categories: ["woman"])
        #expect(
            protected.log == [
                SuppressionRecord(cell: small, reason: .smallNumber),
                SuppressionRecord(cell: CellAddress(table: "clients", categories: ["man"]), reason: .protects(small)),
            ])
    }

    @Test func hidesTheTotalWhereNothingElseProtects() throws {
        let protected = try Self.protect(try Self.table([5, 3, 2, 0], [Self.gender]))
        #expect(protected.tables[0].cells == [.suppressed, .suppressed, .suppressed, .value(0)])
    }

    @Test func showsTheTotalOfTwoSmallNumbersThatCanBeFarApart() throws {
        let protected = try Self.protect(try Self.table([6, 3, 3, 0], [Self.gender]))
        #expect(protected.tables[0].cells == [.value(6), .suppressed, .suppressed, .value(0)])
    }

    @Test func hidesZerosIfTheyAreAsSensitive() throws {
        let policy = DisclosurePolicy(threshold: 5, protectsZeros: true)
        let protected = try Self.protect(try Self.table([27, 8, 19, 0], [Self.gender]), by: policy)
        #expect(protected.tables[0]["nonBinary"] == .suppressed)
        #expect(protected.log.count == 2)
    }

    @Test func followsTheThreshold() throws {
        let table = try Self.table([22, 3, 19, 0], [Self.gender])
        #expect(try Self.protect(table, by: DisclosurePolicy(threshold: 3)).log.isEmpty)
        #expect(try !Self.protect(table, by: DisclosurePolicy(threshold: 4)).log.isEmpty)
    }

    @Test func tellsNothingMoreInShares() throws {
        let protected = try Self.protect(try Self.table([22, 3, 19, 0], [Self.gender]))
        let shares = try #require(protected.tables[0].shares(of: "all", in: "gender", title: "Andelar"))
        #expect(shares.cells == [.derived(1000), .suppressed, .suppressed, .derived(0)])
        #expect(shares.unit == .percent)
        var linked = LinkedTables()
        let isTaken2 = linked.add(shares)
        #expect(!isTaken2)
    }

    @Test(arguments: [
        ("Klienter 2024", true), ("Klienter 18–29 år", true), ("Klienter (45 st)", false), ("3 kvinnor", false),
    ])
    func takesNoNumbersInTitles(title: String, isSafe: Bool) throws {
        let age = TableDimension(id: "age", label: "Ålder", categories: [.init(id: "18-29", label: "18–29 år")])
        let table = try Self.table([45], [age], title: title)
        if isSafe {
            #expect(try Self.protect(table).tables.count == 1)
        } else {
            #expect(throws: ProtectionError.numberInTitle(table: "clients")) { try Self.protect(table) }
        }
    }

    @Test func refusesContradictions() throws {
        let table = try Self.table([12, 3, 8, 0], [Self.gender])
        let cells = ["all", "woman", "man", "nonBinary"].map { CellAddress(table: "clients", categories: [$0]) }
        #expect(throws: ProtectionError.contradiction(cells)) { try Self.protect(table) }
    }

    @Test func refusesNegativeCountsAndTablesThatAreHiddenAlready() throws {
        let woman = CellAddress(table: "clients", categories: ["woman"])
        #expect(throws: ProtectionError.negative(woman)) {
            try Self.protect(try Self.table([6, -1, 7, 0], [Self.gender]))
        }
        let hidden = try Self.protect(try Self.table([22, 3, 19, 0], [Self.gender])).tables[0]
        #expect(throws: ProtectionError.alreadyHidden(woman)) { try Self.protect(hidden) }
    }

    @Test func leavesOutWhatIsExpectedAndDoesNotHold() throws {
        var linked = LinkedTables()
        linked.add(try Self.table([20], [Self.dimension("year", ["2023"])], id: "last"))
        linked.add(try Self.table([21], [Self.dimension("year", ["2024"])], id: "first"))
        let relation = CellRelation(
            [CellAddress(table: "last", categories: ["2023"])], .expectedEqual,
            [CellAddress(table: "first", categories: ["2024"])])
        let isTaken3 = linked.relate(relation)
        #expect(isTaken3)
        #expect(try linked.protected().unmet == [relation])
    }

    @Test func hidesTheSameNumberInALinkedTable() throws {
        var linked = LinkedTables()
        linked.add(try Self.table([3], [Self.dimension("year", ["2023"])], id: "last"))
        linked.add(
            try Self.table(
                [3, 20, 23],
                [Self.dimension("flow", ["stock", "new", "total"], sums: [.init("total", of: ["stock", "new"])])],
                id: "first"))
        linked.relate(
            CellRelation(
                [CellAddress(table: "last", categories: ["2023"])], .equal,
                [CellAddress(table: "first", categories: ["stock"])]))
        let protected = try linked.protected()
        #expect(protected["last"]?["2023"] == .suppressed)
        #expect(protected["first"]?.cells.count { $0 == .suppressed } == 2)
    }

    @Test(arguments: attackedSeeds)
    func isTheSameEachTimeAndAltersNothingButToHide(seed: UInt64) throws {
        let tables = try RandomService(seed: seed % 60).reports(seed: seed)
        let protected = try tables.protected()
        #expect(try tables.protected() == protected)
        for (table, original) in zip(protected.tables, tables.tables) {
            for (cell, before) in zip(table.cells, original.cells) where cell != .suppressed { #expect(cell == before) }
            for (cell, before) in zip(table.cells, original.cells) where cell == .suppressed {
                #expect(before.number != nil)
            }
            for cell in table.cells where table.unit.isCount { #expect(!(1...4).contains(cell.number ?? 0)) }
        }
        #expect(protected.log.count == protected.tables.reduce(0) { $0 + $1.cells.count { $0 == .suppressed } })
    }
}

/// Figures about few, or that tell about what is hidden.
@Suite struct FigureProtectionTests {
    private static func protected(_ counts: [Int], longest: [Int]) throws -> StatisticalTable {
        let place = try #require(
            TableDimension(
                id: "place", label: "Kommun", role: .place,
                categories: ["all", "0880", "0834", "0840"].map { .init(id: $0, label: $0) },
                sums: [.init("all", of: ["0880", "0834", "0840"])]))
        let figure = try #require(
            TableDimension(id: "figure", label: "Mått", categories: [.init(id: "maximum", label: "Längsta")]))
        let base = try #require(
            StatisticalTable(
                id: "count", title: "Uppdrag", unit: .assignments, dimensions: [place], cells: counts.map { .value($0) }
            ))
        let days = try #require(
            StatisticalTable(
                id: "days", title: "Väntetid", unit: .days, dimensions: [place, figure],
                cells: zip(counts, longest).map { $0 == 0 ? .blank : .value($1 * 10) }))
        var linked = LinkedTables()
        let isTaken4 = linked.add(base)
        #expect(isTaken4)
        let isTaken5 = linked.add(days, over: "count")
        #expect(isTaken5)
        return try #require(try linked.protected()["days"])
    }

    @Test func hidesFiguresOfFewAndOfHiddenCounts() throws {
        let days = try Self.protected([33, 3, 10, 20], longest: [90, 40, 90, 80])
        #expect(days.cells[1] == .suppressed)
        // One of the others is hidden to protect the three, and its figure with it.
        #expect(days.cells[1...].count { $0 == .suppressed } == 2)
    }

    @Test func hidesAMaximumThatIsThatOfAHiddenPart() throws {
        let days = try Self.protected([33, 3, 10, 20], longest: [400, 400, 90, 80])
        #expect(days.cells[0] == .suppressed)
    }

    @Test func showsFiguresOfMany() throws {
        let days = try Self.protected([33, 7, 6, 20], longest: [90, 40, 90, 80])
        #expect(!days.cells.contains(.suppressed))
    }

    @Test func doesNotTellAHiddenZeroByABlank() throws {
        let days = try Self.protected([9, 3, 6, 0], longest: [90, 40, 90, 0])
        let hidden = days.cells.indices.filter { days.cells[$0] == .suppressed }
        #expect(hidden.contains(1))
        if days.cells[2] != .suppressed, days.cells[0] != .suppressed { #expect(days.cells[3] == .suppressed) }
    }
}
