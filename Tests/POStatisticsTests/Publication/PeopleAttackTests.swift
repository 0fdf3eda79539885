import POModel
import POStatistics
import TestSupport
import Testing

/// Nothing that is hidden can be worked out by who knows what is always true of people and time.
@Suite struct PeopleAttackTests {
    private static func tables(_ rows: [String]) throws -> LinkedTables {
        let header = "client_id,municipality_code,gender,birth_year,applied,opened,closed,children_at_home,reasons"
        let text = ([header] + rows).joined(separator: "\n") + "\n"
        return try LinkedTables(
            [2023, 2024].map { try read(text, inPiecesOf: 4096, year: $0).tables(ageBands: bands) })
    }

    private static let bands = ["18-49", "50+"].compactMap(AgeBand.init(rawValue:))

    private static func attack(_ linked: LinkedTables) throws {
        let protected = try linked.protected()
        let system = PeopleSystem(protected.tables)
        var attacker = Attacker(system.equations, variables: system.variables)
        #expect(!attacker.isContradicted)
        for (cell, variable) in system.hidden {
            let bounds = attacker.bounds(of: variable, stoppingAt: 4)
            #expect(!bounds.isNarrower(than: 4), "\(cell) is in \(bounds)")
        }
    }

    private static func rows(_ count: Int, _ number: Int, _ row: String) -> [String] {
        (0..<count).map { "c\(number)-\($0),\(row)" }
    }

    /// Who is under 50 at a year's end and fewer are the next year.
    @Test func agesTellNothing() throws {
        try Self.attack(
            Self.tables(
                Self.rows(5, 1, "0880,woman,1990,,2023-03-01,,,")
                    + Self.rows(1, 2, "0880,woman,1990,,2023-03-01,2023-09-01,,")
                    + Self.rows(14, 3, "0880,woman,1960,,2023-03-01,,,")
                    + Self.rows(6, 4, "0880,woman,1960,,2023-03-01,2023-09-01,,")
                    + Self.rows(5, 5, "0880,woman,1990,,2024-03-01,,,")
                    + Self.rows(6, 6, "0880,woman,1960,,2024-03-01,,,")))
    }

    /// All are at least as many as those of a place.
    @Test func peopleInTwoPlacesTellNothing() throws {
        try Self.attack(
            Self.tables(
                Self.rows(20, 1, "0880,woman,1990,,2024-03-01,,,") + Self.rows(5, 1, "0881,woman,1990,,2024-03-01,,,")
                    + Self.rows(1, 2, "0881,woman,1990,,2024-03-01,2024-09-01,,")
                    + Self.rows(20, 3, "0881,woman,1960,,2024-03-01,,,")
                    + Self.rows(3, 4, "0881,woman,1960,,2024-03-01,2024-09-01,,")))
    }

    /// New clients are those who waited, some so long and some longer.
    @Test func waitingTellsNothing() throws {
        try Self.attack(
            Self.tables(
                Self.rows(6, 1, "0880,woman,1990,2024-02-01,2024-03-01,,yes,economy")
                    + Self.rows(3, 2, "0880,man,1990,2024-01-01,2024-03-01,,no,housing")
                    + Self.rows(2, 3, "0880,man,1960,2024-02-27,2024-03-01,,no,")
                    + Self.rows(4, 4, "0881,man,1960,2023-02-27,2023-03-01,2024-05-01,no,")))
    }

    /// The attack works: it finds what is hidden alone.
    @Test func findsTheSmallNumbersOfAPlaceThatAreHiddenAlone() throws {
        let tables = try Self.tables(
            Self.rows(9, 1, "0880,woman,1990,,2023-03-01,,,") + Self.rows(3, 2, "0880,man,1990,,2023-03-01,,,"))
        let naive = try tables.tables.map { table in
            try #require(
                StatisticalTable(
                    id: table.id, title: table.title, unit: table.unit, dimensions: table.dimensions,
                    cells: table.cells.map { (1...4).contains($0.number ?? 0) ? .suppressed : $0 }))
        }
        let system = PeopleSystem(naive)
        var attacker = Attacker(system.equations, variables: system.variables)
        #expect(!system.hidden.isEmpty)
        for (cell, variable) in system.hidden { #expect(attacker.bounds(of: variable).isRecovered, "\(cell)") }
    }

    @Test(arguments: attackedSeeds)
    func peopleOfAnyRegisterTellNothing(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed &+ 4_000)
        let places = Array(["0880", "0834", "0840"].prefix(Int.random(in: 1...2, using: &random)))
        let genders = random.oneIn(2) ? ["woman", "man"] : ["woman", "man", "woman", "man", "nonBinary"]
        var rows: [String] = []
        for person in 0..<random.pick([6, 12, 20, 30]) {
            let gender = random.pick(genders)
            let birthYear = random.pick([1955, 1960, 1973, 1974, 1990, 2000, 2006])
            for place in random.oneIn(8) ? places : [random.pick(places)] {
                let opened =
                    "\(random.pick([2022, 2023, 2023, 2024, 2024]))-06-\(Int.random(in: 10...28, using: &random))"
                let closed = random.oneIn(2) ? "" : max(opened, "\(random.pick([2023, 2024]))-12-01")
                rows.append("c\(person),\(place),\(gender),\(birthYear),,\(opened),\(closed),,")
            }
        }
        try Self.attack(Self.tables(rows))
    }
}
