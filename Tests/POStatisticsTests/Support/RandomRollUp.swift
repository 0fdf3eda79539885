import Foundation
import POModel
import POStatistics
import TestSupport

/// Invented reports of whole counties, of places large and small, as they are added up.
struct RandomRollUp {
    /// The reports.
    let reports: [GrantReport]

    // The counties have at most so many municipalities, of so many clients each.
    init(counties: Int, municipalities most: Int, years: [Int], clients: ClosedRange<Int>, seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let groups = Dictionary(grouping: Municipality.all) { $0.county?.code ?? "" }.sorted { $0.key < $1.key }
        var reports: [GrantReport] = []
        for (_, members) in groups.prefix(counties) {
            for municipality in members.prefix(most) {
                let size = Int.random(in: clients, using: &random)
                for year in years {
                    reports.append(try Self.report(of: municipality.name, year: year, size: size, &random))
                }
            }
        }
        self.reports = reports
    }

    /// The tables of the roll-ups of the years.
    var tables: LinkedTables {
        let received = reports.enumerated().map { ReceivedReport($1, name: "\($0)") }
        return LinkedTables(YearRollUp.years(of: received).years)
    }

    private static let reasons: [ContactReason] = [
        .economy, .housing, .occupation, .everydayStructure, .breakingIsolation, .relationships, .existentialQuestions,
        .authorityContact, .healthcareContact, .other,
    ]

    private static func report(
        of name: String, year: Int, size: Int, _ random: inout SeededGenerator
    ) throws -> GrantReport {
        typealias Counts = [String: Int]
        var flows: [String: (all: Counts, byAge: [String: Counts])] = [:]
        func add(_ flow: String, _ band: String, _ gender: String) {
            flows[flow, default: ([:], [:])].all[gender, default: 0] += 1
            flows[flow, default: ([:], [:])].byAge[band, default: [:]][gender, default: 0] += 1
        }
        var children: Counts = [:]
        var reasons: [String: Counts] = [:]
        for _ in 0..<size {
            let band = random.pick(["18-29", "30-49", "30-49", "50-64", "50-64", "65+"])
            let gender = random.oneIn(60) ? "nonBinary" : random.pick(["women", "men"])
            add("total", band, gender)
            if random.oneIn(3) { add("closed", band, gender) }
            if random.oneIn(5) { children[gender, default: 0] += 1 }
            guard random.oneIn(3) else { continue }
            add("new", band, gender)
            for reason in Self.reasons where random.oneIn(3) {
                reasons[reason.rawValue, default: [:]][gender, default: 0] += 1
            }
        }
        let genders = ["women", "men", "nonBinary"]
        func filled(_ counts: Counts?) -> Counts {
            Dictionary(uniqueKeysWithValues: genders.map { ($0, counts?[$0] ?? 0) })
        }
        var clients: [String: Any] = ["withChildrenAtHome": filled(children)]
        for flow in ["total", "new", "closed"] {
            let bands = Dictionary(
                uniqueKeysWithValues: ["18-29", "30-49", "50-64", "65+"].map { ($0, filled(flows[flow]?.byAge[$0])) })
            clients[flow] = ["all": filled(flows[flow]?.all), "byAge": bands]
        }
        let counts = Dictionary(
            uniqueKeysWithValues: Self.reasons.map { ($0.rawValue, filled(reasons[$0.rawValue])) })
        let json: [String: Any] = [
            "kind": "grantReport", "edition": "report-\(year < 2024 ? 2021 : 2024)", "year": year,
            "grantee": ["municipality": ["name": name]], "clients": clients, "contactReasons": ["counts": counts],
        ]
        return try JSONDecoder().decode(GrantReport.self, from: JSONSerialization.data(withJSONObject: json))
    }
}
