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

    private static func said() throws -> SaidMessages {
        var said = SaidMessages()
        for finding in try findings() { said.add("\(finding.rule) \(finding.severity.rawValue)", finding) }
        return said
    }

    @Test func messagesAreThoseOfTheSnapshot() throws {
        #expect(try Self.said().differences(from: Self.snapshot) == [])
    }

    @Test func noMessageNamesAPathOrACode() throws {
        #expect(try Self.said().faults() == [])
        var names = SaidMessages()
        for finding in try Self.findings() { for (field, name) in finding.names { names.add("\(field)", name) } }
        #expect(names.faults() == [])
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
