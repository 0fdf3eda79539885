import Foundation
import POModel
import TestSupport
import Testing

/// The rules against a plain telling of the same rules, on documents as careless people fill them in.
@Suite struct NaiveRulesTests {
    /// Twenty documents to a seed, so that all seeds of a release run are more than 2,000.
    @Test(arguments: seeds)
    func agree(seed: UInt64) throws {
        for number in 0..<20 as Range<UInt64> { try agree(on: seed &* 20 &+ number) }
    }

    private func agree(on seed: UInt64) throws {
        var random = RandomDocument(seed: seed)
        let forms = [("report-2012", 2012), ("report-2021", 2021), ("report-2024", 2024)]
        let (edition, year) = forms[Int(seed % 3)]
        let report = random.report(edition, year: year)
        let application = random.application("application-2021", year: [2020, 2021, 2024][Int(seed / 3 % 3)])
        let others = [
            random.report(edition, year: year - 1), random.application("application-2022", year: year),
            ["kind": "officialMemorandum", "date": "\(year + 1)-01-0\(seed % 7 + 2)"],
        ]
        let decision: [String: Any]? = seed % 4 == 0 ? ["amount": 809_060, "positions": 2.0] : nil
        for document in [report, application] {
            let beside = document["kind"] as? String == "grantReport" ? others : [others[2]]
            var context = RuleContext()
            context.relatedDocuments = try beside.map(Self.decoded)
            context.decision = try decision.map { try JSON.decode(GrantUse.self, Self.text($0)) }
            let run = RuleRun(of: try Self.decoded(document), in: context)
            let said = Dictionary(grouping: run.findings, by: \.rule.rawValue).mapValues {
                $0.map(\.severity.rawValue).sorted()
            }
            var naive = NaiveRules(document, beside: beside, decision: decision)
            let expected = naive.run()
            for rule in Set(said.keys).union(expected.keys).sorted() where said[rule] != expected[rule] {
                Issue.record(
                    "\(rule): \(said[rule] ?? []), plainly \(expected[rule] ?? []): \(try Self.text(document))")
            }
        }
    }

    private static func text(_ object: [String: Any]) throws -> String {
        String(decoding: try JSONSerialization.data(withJSONObject: object, options: .sortedKeys), as: UTF8.self)
    }

    private static func decoded(_ object: [String: Any]) throws -> GrantDocument {
        try JSON.decode(GrantDocument.self, text(object))
    }
}
