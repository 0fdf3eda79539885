import Foundation
import POModel
import POStatistics
import TestSupport
import Testing

/// Rounded tables add up, tell no small number, and stay close to the truth.
@Suite struct RoundingTests {
    /// Registers and reports of several years and places.
    private static func tables(seed: UInt64, _ kind: Int) throws -> LinkedTables {
        let service = RandomService(seed: seed &* 4 &+ UInt64(kind))
        return kind == 3 ? try service.reports(seed: seed) : try service.register()
    }

    private static func check(_ linked: LinkedTables, base: Int) throws {
        let rounded = try linked.rounded(base: base)
        let people = RoundedPeople(rounded.tables)
        #expect(people.sumFaults == [])
        #expect(people.smallNumbers(base) == [])
        #expect(rounded.unmet == [])
        #expect(people.faults == [])
        let distances = people.distances(from: RoundedPeople(linked.tables))
        #expect(
            distances.everywhere <= 3 * base && distances.county <= 6 * base && distances.place <= base, "\(distances)")
        #expect(!distances.raised.contains { $0[0] == "clients" })
        #expect(
            rounded.limits.everywhere == 3 * base && rounded.limits.county == 6 * base && rounded.limits.place == base)
        // What is published could be the truth, and would be published so: no small number can be told.
        #expect(try Self.again(rounded, linked).tables == rounded.tables)
    }

    static func again(_ rounded: RoundedTables, _ linked: LinkedTables) throws -> RoundedTables {
        var again = LinkedTables()
        for table in rounded.tables { again.add(table) }
        for relation in linked.relations { again.relate(relation) }
        return try again.rounded(base: rounded.base)
    }

    @Test(arguments: seeds, 0..<4)
    func addsUpAndTellsNoSmallNumber(seed: UInt64, kind: Int) throws {
        try Self.check(Self.tables(seed: seed, kind), base: seed.isMultiple(of: 2) ? 3 : 5)
    }

    @Test(arguments: seeds.prefix(40))
    func staysCloseToTheTruthInManyPlaces(seed: UInt64) throws {
        let rollUp = try RandomRollUp(
            counties: 3, municipalities: 6, years: seed.isMultiple(of: 2) ? [2021] : [2024], clients: 2...40, seed: seed
        )
        try Self.check(rollUp.tables, base: 3)
    }

    private static func report(_ clients: String, reasons: String = "", year: Int = 2024) throws -> GrantReport {
        let text =
            #"{"kind":"grantReport","edition":"report-2024","year":\#(year),"grantee":{"municipality":{"code":"0880"}},"#
            + #""clients":{\#(clients)},"contactReasons":{"counts":{\#(reasons)}}}"#
        return try JSONDecoder().decode(GrantReport.self, from: Data(text.utf8))
    }

    private static func rounded(_ report: GrantReport) throws -> RoundedTables {
        try LinkedTables(reports: [report]).rounded()
    }

    private static let women = #"{"women":7,"men":0,"nonBinary":0}"#

    @Test func leavesLargeNumbersAsTheyAre() throws {
        let report = try Self.report(
            #""total":{"all":\#(Self.women)},"new":{"all":\#(Self.women)},"closed":{"all":\#(Self.women)}"#)
        let linked = LinkedTables(reports: [report])
        #expect(try linked.rounded().tables == linked.tables)
    }

    /// Two of nine are new, so that both they and the nine are rounded, and seven are not.
    @Test func roundsWhatIsSmallAndWhatItIsPartOf() throws {
        let clients = ["total": 9, "new": 2, "closed": 0].map { flow, count in
            #""\#(flow)":{"all":{"women":\#(count),"men":0,"nonBinary":0}}"#
        }
        let table = try #require(try Self.rounded(try Self.report(clients.joined(separator: ",")))["clients"])
        #expect(table["2024", "0880", "new", "all", "woman"] == .value(3))
        #expect(table["2024", "0880", "total", "all", "woman"] == .value(10))
        #expect(table["2024", "0880", "total", "all", "all"] == .derived(10))
        #expect(table["2024", "0880", "closed", "all", "woman"] == .value(0))
    }

    /// All clients have children, but the clients become fewer.
    @Test func partsAreNeverMoreThanTheWhole() throws {
        let counts = [1, 5].map { #"{"women":\#($0),"men":0,"nonBinary":0}"# }
        let rounded = try Self.rounded(
            try Self.report(
                #""total":{"all":\#(counts[0])},"new":{"all":\#(counts[0])},"closed":{"all":\#(counts[0])},"#
                    + #""withChildrenAtHome":\#(counts[0])"#, reasons: #""economy":\#(counts[0])"#))
        #expect(rounded["clients"]?["2024", "0880", "total", "all", "woman"] == .value(0))
        #expect(rounded["children"]?["2024", "0880", "woman"] == .value(0))
        #expect(rounded["reasons"]?["2024", "0880", "economy", "woman"] == .value(0))
    }

    @Test func blanksStayBlank() throws {
        let rounded = try Self.rounded(try Self.report(#""total":{"all":{"women":4}},"new":{"all":{"women":1}}"#))
        let table = try #require(rounded["clients"])
        #expect(table["2024", "0880", "total", "all", "man"] == .blank)
        #expect(table["2024", "0880", "total", "all", "all"] == .blank)
        #expect(table["2024", "0880", "new", "all", "woman"] == .value(0))
        #expect(table["2024", "0880", "total", "all", "woman"] == .value(3))
    }

    @Test func refusesContradictionsAndOtherTables() throws {
        let report = try Self.report(
            #""total":{"all":{"women":2,"men":0,"nonBinary":0}},"new":{"all":{"women":7,"men":0,"nonBinary":0}}"#)
        #expect(throws: ProtectionError.self) { try Self.rounded(report) }
        #expect(throws: ProtectionError.notRounded(table: "clients")) { try LinkedTables().rounded() }
    }

    @Test func tellsHowManyAreCountedAgain() throws {
        let header = "client_id,municipality_code,gender,birth_year,applied,opened,closed,children_at_home,reasons"
        let rows = ["0880", "0834"].flatMap { code in (0..<7).map { "c\($0),\(code),woman,1990,,2024-03-01,,," } }
        let text = ([header] + rows).joined(separator: "\n") + "\n"
        let rounded = try LinkedTables([try read(text, inPiecesOf: 4096, year: 2024).tables()]).rounded()
        #expect(rounded.countedAgain == [2024: 6])
        #expect(rounded["clients"]?["2024", "all", "total", "all", "all"] == .derived(14))
        #expect(rounded.text(in: .english).hasSuffix("for 2024 that is at least 6 of those counted."))
    }

    @Test func isKeptAsJSON() throws {
        let rounded = try RandomService(seed: 1).register().rounded()
        #expect(try JSONDecoder().decode(RoundedTables.self, from: JSONEncoder().encode(rounded)) == rounded)
    }
}

/// Who knows the method and runs it on everything that could be the truth learns no small number.
@Suite struct RoundingAttackTests {
    #if DEBUG
    private static let (most, mostOutside) = (3, 1)
    #else
    private static let (most, mostOutside) = (5, 4)
    #endif

    /// Total, new and closed up to a number.
    private static func flows(upTo most: Int) -> [[Int]] {
        (0...most).flatMap { total in
            (0...total).flatMap { new in (0...total).map { closed in [total, new, closed] } }
        }
    }

    /// Clients of one place and gender, in a band and in none.
    private static func truth(_ band: [Int], _ outside: [Int], children: Int) throws -> LinkedTables {
        let clients = zip(["total", "new", "closed"], zip(band, outside)).map { flow, counts in
            #""\#(flow)":{"all":{"women":\#(counts.0 + counts.1)},"byAge":{"18-29":{"women":\#(counts.0)}}}"#
        }
        let text =
            #"{"kind":"grantReport","edition":"report-own","year":2023,"grantee":{"municipality":{"code":"0880"}},"#
            + #""clients":{\#(clients.joined(separator: ",")),"withChildrenAtHome":{"women":\#(children)}}}"#
        let report = try JSONDecoder().decode(GrantReport.self, from: Data(text.utf8))
        let bands = Array(AgeBand.current.prefix(1))
        let edition = FormEdition.ofCounts(year: 2023, genders: [.woman], ageBands: bands)
        return LinkedTables(reports: [report], ageBands: bands, editions: EditionFinder([edition]))
    }

    /// What an attacker wants to know.
    private static func numbers(_ tables: [StatisticalTable]) -> [Int] {
        let people = RoundedPeople(tables)
        let clients = ["openingStock", "new", "total", "closed", "closingStock"].flatMap { flow in
            ["all", "none", "18-29"].map { people.clients("2023", "0880", flow, $0, "woman") ?? 0 }
        }
        return clients + tables.filter { $0.id == "children" }.flatMap { $0.cells.map { $0.number ?? 0 } }
    }

    @Test(arguments: [3, 4])
    func noSmallNumberIsTheOnlyOneThatCouldBe(base: Int) throws {
        var truths: [RoundedTables: Set<[Int]>] = [:]
        var linked: [LinkedTables] = []
        for band in Self.flows(upTo: Self.most) {
            for outside in Self.flows(upTo: Self.mostOutside) {
                let truth = try Self.truth(band, outside, children: band[0])
                truths[try truth.rounded(base: base), default: []].insert(Self.numbers(truth.tables))
                if linked.isEmpty { linked.append(truth) }
            }
        }
        #expect(truths.count > 1)
        // Larger numbers could be, too, and among them what is published as it stands.
        for rounded in truths.keys {
            let again = try RoundingTests.again(rounded, linked[0])
            truths[again]?.insert(Self.numbers(rounded.tables))
        }
        for numbers in truths.values {
            for cell in numbers.first?.indices ?? 0..<0 {
                let possible = Set(numbers.map { $0[cell] })
                #expect(possible.count > 1 || !(1..<base).contains(possible.first ?? 0), "\(cell) is \(possible)")
            }
        }
    }
}
