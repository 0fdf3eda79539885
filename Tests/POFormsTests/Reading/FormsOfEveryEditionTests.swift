import Foundation
import POModel
import Testing

@testable import POForms

/// Filled forms of each edition in the shape that converters leave.
@Suite struct FormsOfEveryEditionTests {
    private static let reader = FormReader()

    struct Form: CustomTestStringConvertible, Sendable {
        let edition: EditionID
        let expected: String
        var testDescription: String { edition.rawValue }
    }

    @Test(arguments: [
        Form(edition: .report2021, expected: "report-2021"),
        Form(edition: .application2020, expected: "applications"),
        Form(edition: .application2021, expected: "applications"),
        Form(edition: .application2022, expected: "applications"),
    ])
    func isRead(form: Form) throws {
        let reading = Self.reader.read(Array(try Fixture.data("Fixtures/\(form.edition.rawValue).md")))
        let expected = try JSONDecoder().decode(
            [GrantDocument].self, from: Fixture.data("Fixtures/\(form.expected).json")
        ).filter { Answers($0)["edition"] == .string(form.edition.rawValue) }
        #expect(try canonical(reading.documents.map(\.document)) == canonical(expected))
        #expect(reading.diagnostics == [])
        #expect(reading.unclaimed == [])
        try AccountingLaw.check(reading)
    }

    /// The pandemic's questions, as others print boxes and marks.
    private func pandemic(_ options: String) throws -> (pandemic: Pandemic, codes: [Diagnostic.Code]) {
        let form = try Fixture.text("Fixtures/report-2021.md")
        let start = try #require(form.range(of: "<input checked"))
        let end = try #require(form.range(of: "Om ja, eller delvis"))
        let text = form[..<start.lowerBound] + options + "\n\n" + form[end.lowerBound...]
        let reading = Self.reader.read(String(text))
        guard case .report(let report)? = reading.documents.first?.document else {
            throw CocoaError(.coderReadCorrupt)
        }
        return (report.pandemic, reading.diagnostics.map(\.code))
    }

    @Test(arguments: [
        "☐\tJa\n☒\tDelvis\n☐\tNej\n☐\tKan inte bedöma", "Ja\t☐\nDelvis\t☒\nNej\t☐\nKan inte bedöma\t☐",
        "- [ ] Ja\n- [x] Delvis\n- [ ] Nej\n- [ ] Kan inte bedöma", "☐ Ja\n\n☒ Delvis\n\n☐ Nej\n\n☐ Kan inte bedöma",
        "Ja ☐\n\nDelvis ☒\n\nNej ☐\n\nKan inte bedöma ☐", "Ja\n\nX Delvis\n\nNej\n\nKan inte bedöma",
        "☐\n\nJa\n\n☒\n\nDelvis\n\n☐\n\nNej\n\n☐\n\nKan inte bedöma",
        "Ja\n\n☐\n\nDelvis\n\n☒\n\nNej\n\n☐\n\nKan inte bedöma\n\n☐",
        "☐\tJa\t☒\tDelvis\t☐\tNej\t☐\tKan inte bedöma", "Ja\t☐\tDelvis\t☒\tNej\t☐\tKan inte bedöma\t☐",
        "| \u{F0A8} | Ja |\n| --- | --- |\n| \u{F0FE} | Delvis |\n| \u{F0A8} | Nej |\n| \u{F0A8} | Kan inte bedöma |",
        "<table><tr><td><input type=\"checkbox\"></td><td>Ja</td></tr><tr><td><input type=\"checkbox\" checked></td>"
            + "<td>Delvis</td></tr><tr><td></td><td>Nej</td></tr><tr><td></td><td>Kan inte bedöma</td></tr></table>",
        "<ul><li><input type=\"radio\"> Ja</li><li><input type=\"radio\" checked> Delvis</li>"
            + "<li><input type=\"radio\"> Nej</li><li><input type=\"radio\"> Kan inte bedöma</li></ul>",
    ])
    func marksBelongToTheirOptions(options: String) throws {
        let (pandemic, codes) = try pandemic(options)
        #expect(pandemic.affected == .listed(.partly))
        #expect(codes == [])
    }

    @Test func twoMarksWhereOneIsAskedForAreLeftOut() throws {
        let (pandemic, codes) = try pandemic("X\tJa\nX\tDelvis\n\tNej\n\tKan inte bedöma")
        #expect(pandemic.affected == nil)
        #expect(codes == [.conflictingMarks])
    }

    @Test func aMarkBetweenOptionsIsDoubtful() throws {
        let (pandemic, codes) = try pandemic("Ja\n\nDelvis\n\nNej\n\nX\n\nKan inte bedöma")
        #expect(pandemic.affected == .listed(.unknown))
        #expect(codes == [.marksBetweenOptions])
    }

    @Test func wordsInPlaceOfAMarkAreTold() throws {
        let (pandemic, codes) = try pandemic("nja\tJa\n\tDelvis\n\tNej\n\tKan inte bedöma")
        #expect(pandemic.affected == nil)
        #expect(codes == [.invalidMark])
    }

    @Test func aFormWithoutAnyMarkMayHaveLostThem() throws {
        let form = try Fixture.text("Fixtures/report-2021.md")
            .replacingOccurrences(of: "\tX\t", with: "\t\t").replacingOccurrences(of: "\tX\n", with: "\t\n")
            .replacingOccurrences(of: "\nX\t", with: "\n\t").replacingOccurrences(of: "\tx\t", with: "\t\t")
            .replacingOccurrences(of: "<input checked=\"\" type=\"checkbox\"/>", with: "")
            .replacingOccurrences(of: "<input type=\"checkbox\"/>", with: "")
            .replacingOccurrences(of: "<input checked type=\"checkbox\"/>", with: "")
        let text = form.replacingOccurrences(of: "<input checked=\"", with: "")
        let reading = Self.reader.read(text)
        let fields = reading.diagnostics.filter { $0.code == .noMarks }.compactMap { $0.field?.rawValue }
        #expect(
            fields == [
                "training.offered", "supervision.offered", "access.queue", "access.prioritisation.exists",
                "organisation.providers", "organisation.managementGroup.authorities",
                "organisation.managementGroup.organisations.patients.represented",
                "organisation.managementGroup.organisations.users.represented",
                "organisation.managementGroup.organisations.relatives.represented",
                "organisation.managementGroup.organisations.others.represented",
                "societalServices.deficiencyRoutines", "pandemic.affected", "pandemic.effects",
            ])
    }

    @Test func anotherYearIsReadByTheNearestEdition() throws {
        let form = try Fixture.text("Fixtures/application-2022.md")
            .replacingOccurrences(of: "Ansökan avser år:\t2022", with: "Ansökan avser år:\t2023")
        let reading = Self.reader.read(form)
        #expect(reading.documents.first?.edition == .application2022)
        #expect(reading.diagnostics.map(\.code) == [.nearestEdition])
    }

    @Test func countsUnderHeadingsOfGenderAreDivided() throws {
        let form = try Fixture.text("Fixtures/report-2021.md")
            .replacingOccurrences(
                of: "Kontaktorsak\t\t\nEkonomi\t7\t", with: "Kontaktorsak\tKvinnor\tMän\nEkonomi\t7\t2")
        let reading = Self.reader.read(form)
        guard case .report(let report)? = reading.documents.first?.document else {
            throw CocoaError(.coderReadCorrupt)
        }
        #expect(report.contactReasons.counts[.economy] == CountsByGender(women: 7, men: 2))
        #expect(reading.diagnostics == [])
    }

    @Test func aHeadThatEveryPageRepeatsIsFurniture() throws {
        let reading = Self.reader.read(Array(try Fixture.data("Fixtures/application-2021.md")))
        let furniture = reading.accounting.filter { $0.role == .furniture }
        let text = furniture.map { String(decoding: reading.text.utf8[$0.range], as: UTF8.self) }.joined(separator: " ")
        #expect(text.contains("Beteckning") && text.contains("2020-11-05") && !text.contains("Malå"))
    }
}
