import POModel
import POStatistics
import TestSupport
import Testing

/// What was published before and what is published now tell nothing together.
@Suite struct PublishedBeforeTests {
    private static let bands = ["18-49", "50+"].compactMap(AgeBand.init(rawValue:))

    private static func tables(_ years: [Int], people: Int = 260, seed: UInt64 = 1) throws -> LinkedTables {
        var random = SeededGenerator(seed: seed)
        var text = "client_id,municipality_code,gender,birth_year,applied,opened,closed,children_at_home,reasons\n"
        for person in 0..<people {
            let opened = "\(Int.random(in: 2021...2025, using: &random))-06-\(Int.random(in: 10...28, using: &random))"
            let closed = random.oneIn(2) ? "" : max(opened, "\(Int.random(in: 2022...2025, using: &random))-12-01")
            let gender = random.pick(["woman", "man"])
            let birthYear = Int.random(in: 1945...2000, using: &random)
            text += "c\(person),0880,\(gender),\(birthYear),,\(opened),\(closed),\(random.oneIn(3) ? "yes" : "no"),\n"
        }
        return try LinkedTables(years.map { try read(text, inPiecesOf: 4096, year: $0).tables(ageBands: bands) })
    }

    private static func shown(_ tables: [StatisticalTable], of year: String) -> Int {
        tables.compactMap { $0.slice(year, of: "year") }.reduce(0) { $0 + $1.cells.count { $0.number ?? 0 > 0 } }
    }

    /// A year more changes nothing that is out, and shows nearly what it would alone.
    @Test(arguments: [1, 2, 3] as [UInt64])
    func aYearMoreChangesNothingThatIsOut(seed: UInt64) throws {
        let before = try Self.tables([2023, 2024], seed: seed).protected()
        var linked = try Self.tables([2023, 2024, 2025], seed: seed)
        for table in before.tables {
            try linked.add(published: #require(StatisticalTable(tidyCSV: table.tidyCSV(), id: table.id)))
        }
        let now = try linked.protected()
        for (old, new) in zip(before.tables, now.tables) {
            for (position, cell) in old.cells.enumerated() {
                #expect(new.cell(at: old.categories(ofCell: position)).map { new.cells[$0] } == cell)
            }
        }
        let alone = Self.shown(try Self.tables([2025], seed: seed).protected().tables, of: "2025")
        #expect(Self.shown(now.tables, of: "2025") * 100 >= alone * 80)
    }

    @Test func whatWasHiddenStaysHidden() throws {
        let linked = try Self.tables([2024])
        let address = CellAddress(table: "clients", categories: ["2024", "0880", "new", "all", "woman"])
        let before = try #require(linked.tables.first { $0.id == "clients" })
        let position = try #require(before.cell(at: address.categories))
        #expect(try linked.protected()["clients"]?.cells[position] != .suppressed)
        let cells = before.cells.indices.map { $0 == position ? TableCell.suppressed : .blank }
        var again = linked
        try again.add(
            published: #require(
                StatisticalTable(id: "clients", title: "Klienter", dimensions: before.dimensions, cells: cells)))
        let protected = try again.protected()
        #expect(protected["clients"]?.cells[position] == .suppressed)
        #expect(protected.log.contains(SuppressionRecord(cell: address, reason: .hiddenBefore)))
    }

    @Test func refusesWhatIsOutOtherwiseOrElsewhere() throws {
        let all = try Self.tables([2023, 2024])
        let published = try #require(try all.protected()["children"])
        var other = try Self.tables([2023, 2024], people: 250)
        #expect {
            try other.add(published: published)
        } throws: { error in
            guard case ProtectionError.publishedOtherwise = error else { return false }
            return true
        }
        var later = try Self.tables([2024])
        let address = CellAddress(table: "children", categories: ["2023", "all", "all"])
        #expect(throws: ProtectionError.publishedElsewhere(address)) { try later.add(published: published) }
    }
}
