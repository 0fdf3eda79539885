import Foundation
import POModel
import POStatistics
import TestSupport
import Testing

/// The seeds of tables that are protected: few in a release build unless `PO_SYSTEMS` says how many, as some take a second;
/// none in a debug build, where some take minutes.
#if DEBUG
private let protectedSeeds = seeds.prefix(0)
#else
private let protectedSeeds =
    0..<(ProcessInfo.processInfo.environment["PO_SYSTEMS"].flatMap(UInt64.init) ?? 30)
#endif

/// Tables of any register or reports can be protected, and every certificate holds.
///
/// Protection checks each certificate itself, so that what is thrown is what fails here. Whole small systems are what is
/// random: one to three years, places that share people, waiting, children and reasons; roll-ups of both forms.
@Suite struct CertificateLawTests {
    @Test(arguments: protectedSeeds)
    func everyCertificateOfARegisterHolds(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed &+ 9_000)
        let places = Array(["0880", "0834", "0840", "0821"].prefix(Int.random(in: 1...4, using: &random)))
        let years = Array([2022, 2023, 2024].prefix(Int.random(in: 1...3, using: &random)))
        let people = random.pick([4, 8, 15, 30, 60])
        let genders = random.oneIn(2) ? ["woman", "man"] : ["woman", "man", "woman", "man", "nonBinary"]
        var text = "client_id,municipality_code,gender,birth_year,applied,opened,closed,children_at_home,reasons\n"
        for person in 0..<people {
            let gender = random.pick(genders)
            let birthYear = random.oneIn(30) ? "" : "\(Int.random(in: 1940...2008, using: &random))"
            for place in random.oneIn(6) ? places : [random.pick(places)] {
                let year = Int.random(in: 2020...2024, using: &random)
                let opened = "\(year)-\(random.pick(["03", "09"]))-\(Int.random(in: 10...28, using: &random))"
                let applied = random.oneIn(5) ? "" : "\(year - (random.oneIn(3) ? 1 : 0))-01-15"
                let closed = random.oneIn(2) ? "" : max(opened, "\(Int.random(in: 2021...2024, using: &random))-12-01")
                let children = random.pick(["yes", "no", "unknown"])
                let reasons = random.pick(["", "economy", "economy;housing", "other"])
                text +=
                    "c\(person),\(place),\(gender),\(birthYear),\(applied),\(opened),\(closed),\(children),\(reasons)\n"
            }
        }
        let tables = try years.map { try read(text, inPiecesOf: 4096, year: $0).tables() }
        try Self.check(LinkedTables(tables))
    }

    @Test(arguments: protectedSeeds)
    func everyCertificateOfReportsHolds(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed &+ 9_500)
        let rollUp = try RandomRollUp(
            counties: Int.random(in: 1...2, using: &random), municipalities: Int.random(in: 1...3, using: &random),
            years: random.pick([[2021], [2024], [2023, 2024]]), clients: 2...random.pick([6, 20, 60]), seed: seed)
        try Self.check(rollUp.tables)
    }

    private static func check(_ linked: LinkedTables) throws {
        let protected = try linked.protected()
        #expect(protected.log.count == protected.tables.reduce(0) { $0 + $1.cells.count { $0 == .suppressed } })
        for (table, published) in zip(linked.tables, protected.tables) {
            for (before, after) in zip(table.cells, published.cells) {
                #expect(after == before || after == .suppressed)
                #expect(after.number.map { $0 == 0 || $0 >= DisclosurePolicy().threshold } ?? true)
            }
        }
    }
}
