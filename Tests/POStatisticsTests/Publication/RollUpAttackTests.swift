import POModel
import POStatistics
import TestSupport
import Testing

/// The seeds of roll-ups that are attacked, a twentieth of all, as some take seconds to protect; none in a debug build, where
/// that takes minutes.
#if DEBUG
private let rollUpSeeds = seeds.prefix(0)
#else
private let rollUpSeeds = seeds.prefix(max(15, seeds.count / 20))
#endif

/// Sums of reports are shown where they can be, and give no hidden number away.
@Suite struct RollUpAttackTests {
    private static func rollUp(seed: UInt64) throws -> LinkedTables {
        var random = SeededGenerator(seed: seed)
        let years = random.pick([[2021], [2024]])
        return try RandomRollUp(
            counties: Int.random(in: 1...3, using: &random), municipalities: Int.random(in: 1...6, using: &random),
            years: years, clients: 2...random.pick([10, 40, 80]), seed: seed
        ).tables
    }

    /// What is hidden cannot be narrowed, by who takes one sum after the other, to fewer numbers than the policy promises.
    @Test(arguments: rollUpSeeds)
    func narrowsNothing(seed: UInt64) throws {
        let tables = try Self.rollUp(seed: seed)
        let protected = try tables.protected()
        var reader = SumReader(protected.tables)
        reader.narrow()
        for (cell, least, greatest) in reader.hidden {
            #expect(greatest - least >= DisclosurePolicy().threshold - 1, "\(cell) is in \(least)...\(greatest)")
        }
    }

    @Test func narrowsMuchWhereOnlySmallNumbersAreHidden() throws {
        let naive = try Self.rollUp(seed: 1).tables.map { table in
            try #require(
                StatisticalTable(
                    id: table.id, title: table.title, unit: table.unit, dimensions: table.dimensions,
                    cells: table.cells.map { (1...4).contains($0.number ?? 0) ? .suppressed : $0 }))
        }
        var reader = SumReader(naive)
        reader.narrow()
        #expect(reader.hidden.contains { $0.least == $0.greatest })
    }

    #if !DEBUG
    /// A county of many places is protected in parts, and shows what it can.
    @Test func showsSumsThatPlacesCanExchangeUnder() throws {
        let tables = try RandomRollUp(counties: 1, municipalities: 12, years: [2024], clients: 20...60, seed: 3).tables
        let clients = try #require(try tables.protected()["clients"])
        let shown = clients.cells.indices.count { index in
            clients.categories(ofCell: index)[1] == "01" && (clients.cells[index].number ?? 0) > 0
        }
        #expect(shown >= 10)
    }
    #endif
}

/// A reader who narrows what is hidden by every sum in which it stands, until nothing gets narrower.
private struct SumReader {
    private var least: [[String]: Int] = [:]
    private var greatest: [[String]: Int] = [:]
    private var hiddenCells: [[String]] = []
    /// The first is the sum of the others.
    private var sums: [[[String]]] = []

    private static let unbounded = 1_000_000

    init(_ tables: [StatisticalTable]) {
        for table in tables {
            for (position, cell) in table.cells.enumerated() {
                let key = [table.id] + table.categories(ofCell: position)
                if cell == .suppressed { hiddenCells.append(key) }
                least[key] = cell.number ?? (cell == .suppressed ? 1 : 0)
                greatest[key] = cell.number ?? Self.unbounded
            }
            for (index, dimension) in table.dimensions.enumerated() {
                for sum in dimension.sums where sum.remainder == .none {
                    for position in table.cells.indices {
                        let key = [table.id] + table.categories(ofCell: position)
                        guard key[index + 1] == sum.total else { continue }
                        sums.append(
                            ([sum.total] + sum.parts).map { part in
                                var key = key
                                key[index + 1] = part
                                return key
                            })
                    }
                }
            }
        }
    }

    mutating func narrow() {
        var changed = true
        while changed {
            changed = false
            for sum in sums {
                let parts = sum.dropFirst()
                let low = parts.reduce(0) { $0 + (least[$1] ?? 0) }
                let high = parts.reduce(0) { $0 + (greatest[$1] ?? 0) }
                let total = sum[0]
                let (totalLeast, totalGreatest) = (least[total] ?? 0, greatest[total] ?? 0)
                changed = narrow(total, low, high) || changed
                for part in parts {
                    let (partLeast, partGreatest) = (least[part] ?? 0, greatest[part] ?? 0)
                    changed =
                        narrow(part, totalLeast - (high - partGreatest), totalGreatest - (low - partLeast)) || changed
                }
            }
        }
    }

    private mutating func narrow(_ key: [String], _ low: Int, _ high: Int) -> Bool {
        var narrowed = false
        if low > least[key] ?? 0 { (least[key], narrowed) = (low, true) }
        if high < greatest[key] ?? 0 { (greatest[key], narrowed) = (high, true) }
        return narrowed
    }

    /// The hidden cells, and between what they are.
    var hidden: [(cell: [String], least: Int, greatest: Int)] {
        hiddenCells.map { ($0, least[$0] ?? 0, greatest[$0] ?? 0) }
    }
}
