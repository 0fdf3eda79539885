import Foundation
import POModel
import TestSupport
import Testing

/// All that rules say, with real arguments, as it stands in `Snapshots/rule-messages.txt`.
@Suite struct RuleMessageTests {
    private static let snapshot = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Snapshots/rule-messages.txt")

    private static func findings() throws -> [Finding] {
        try RuleCase.all.flatMap { example in try example.run().findings.filter { $0.rule == example.rule } }
    }

    @Test func messagesAreThoseOfTheSnapshot() throws {
        let text =
            try Self.findings().map { finding in
                let lines = MessageLanguage.allCases.map { "  \($0.rawValue): \(finding.message(in: $0))" }
                return (["\(finding.rule) \(finding.severity.rawValue)"] + lines).joined(separator: "\n")
            }.joined(separator: "\n") + "\n"
        // Written anew rather than compared when `PO_SNAPSHOTS=write`.
        if ProcessInfo.processInfo.environment["PO_SNAPSHOTS"] == "write" {
            try Data(text.utf8).write(to: Self.snapshot)
        }
        let expected = String(decoding: try Data(contentsOf: Self.snapshot), as: UTF8.self)
        let (said, wanted) = (text.split(separator: "\n"), expected.split(separator: "\n"))
        for (line, other) in zip(said, wanted) where line != other { Issue.record("said: \(line)\nsnapshot: \(other)") }
        #expect(said.count == wanted.count)
    }

    /// A path such as `clients.total`, a key such as `nonBinary`, and words that only the format knows.
    @Test func noMessageNamesAPathOrACode() throws {
        let path = /[\p{L}\d+]\.[\p{L}]/
        let key = /\p{Ll}\p{Lu}/
        let words: Set<Substring> = ["true", "false", "nil", "undivided", "byAge"]
        let swedish = words.union(["yes", "no", "partly", "women", "economy", "housing", "municipality"])
        for finding in try Self.findings() {
            for language in MessageLanguage.allCases {
                let texts = [finding.message(in: language)] + finding.names.values.map { $0.text(in: language) }
                for text in texts {
                    #expect(!text.contains(path) && !text.contains(key) && !text.contains("{"), "\(text)")
                    let used = Set(text.split { !$0.isLetter })
                    #expect(used.isDisjoint(with: language == .swedish ? swedish : words), "\(text)")
                }
            }
        }
    }

    @Test func aFindingCarriesItsCellsAndTheirValues() throws {
        let report = try JSON.decode(
            GrantDocument.self,
            #"""
            {"kind":"grantReport","edition":"report-2024","year":2024,"clients":{"closed":{"all":{"men":9},\#
            "byAge":{"30-49":{"men":11}}}}}
            """#)
        let finding = try #require(RuleRun(of: report).findings.first { $0.rule == "C3" })
        let band: FieldID = "clients.closed.byAge.30-49.men"
        #expect(finding.inputs[band] == "11" && finding.inputs["clients.closed.all.men"] == "9")
        #expect(finding.names[band]?.swedish == "Avslutade klienter, 30–49 år, män")
        #expect(finding.names[band]?.english == "Closed clients, 30–49 years, men")
    }

    @Test func theCauseIsToldWhereTheDocumentCarriesIt() throws {
        let run = try #require(RuleCase.client.last { $0.rule == "C1" }).run()
        let finding = try #require(run.findings.first { $0.rule == "C1" })
        #expect(finding.cause?.swedish == "1 är under 18 år och 2 saknar uppgift om födelseår")
        #expect(finding.cause?.english == "1 is under 18 and 2 have no known year of birth")
    }
}
