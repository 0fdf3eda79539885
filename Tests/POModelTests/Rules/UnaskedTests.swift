import Foundation
import POModel
import Testing

/// Rules say nothing of what a document's form does not ask.
@Suite struct UnaskedTests {
    private func findings(_ json: String, in context: RuleContext = RuleContext()) throws -> [Finding] {
        let document = try JSONDecoder().decode(GrantDocument.self, from: Data(json.utf8))
        return RuleRun(of: document, in: context).findings
    }

    /// A form on which only the tables of all and of new clients stand, without totals and for two genders.
    private static let form: FormEdition = {
        func row(_ label: String, _ path: String) -> FormRow {
            FormRow(.init(label), [.answer("\(path).women", .count), .answer("\(path).men", .count)])
        }
        return FormEdition(
            id: EditionID(rawValue: "report-own"), kind: .grantReport, year: 2026,
            sections: [
                FormSection(items: [
                    .fields([.init("year", "År", .year)]),
                    .table(
                        FormTable(
                            columns: ["Kvinnor", "Män"],
                            rows: [
                                row("18–64 år", "clients.total.byAge.18-64"),
                                row("65 år och över", "clients.total.byAge.65+"),
                            ])),
                    .table(FormTable(columns: ["Kvinnor", "Män"], rows: [row("Nya", "clients.new.all")])),
                ])
            ])
    }()

    @Test func aTotalThatTheFormLacksIsNotMissed() throws {
        var context = RuleContext()
        context.editions = EditionFinder([Self.form])
        let clients =
            #""clients":{"total":{"byAge":{"18-64":{"women":3,"men":4},"65+":{"women":1,"men":0}}},"new":{"all":{"women":2,"men":1}}}"#
        let found = try findings(#"{"kind":"grantReport","edition":"report-own","year":2026,\#(clients)}"#, in: context)
        #expect(found == [])
    }

    @Test func aColumnThatTheFormLacksIsNotMissed() throws {
        let rows = #"{"women":1,"men":2}"#
        let json =
            #"{"kind":"grantReport","edition":"report-2021","year":2021,"clients":{"total":{"all":\#(rows)},"new":{"all":\#(rows)}}}"#
        #expect(try findings(json).filter { $0.rule == "C15" } == [])
        let later = json.replacingOccurrences(of: "report-2021", with: "report-2024")
        #expect(
            try findings(later.replacingOccurrences(of: #""new":{"all":{"#, with: #""new":{"all":{"nonBinary":1,"#))
                .filter { $0.rule == "C15" }.map(\.fields) == [["clients.total.all.nonBinary"]])
    }

    /// A report that names no edition is judged as one on the form of its year.
    @Test func aReportWithoutEditionIsJudgedByTheFormOfItsYear() throws {
        let json = #"{"kind":"grantReport","year":2019,"access":{"queue":"yes"}}"#
        let found = try findings(json)
        #expect(found.contains { $0.rule == "Q1" } && !found.contains { $0.rule == "Q2" })
        let later = try findings(json.replacingOccurrences(of: "2019", with: "2024"))
        #expect(later.contains { $0.rule == "Q2" })
    }
}
