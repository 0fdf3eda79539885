import Foundation
import POModel
import Testing

@testable import POForms

/// Forms that were reworded, reordered, torn by pages, or answered with more than was asked for.
extension ConvertedFormTests {
    private static let text = FreeText("Fler frågar om bostad.")

    private func codes(_ reading: Reading, _ field: FieldID) -> [Diagnostic.Code] {
        reading.diagnostics.filter { $0.field == field }.map(\.code)
    }

    // MARK: Pages

    @Test(arguments: ["Sida # av 5\nExempelkommun 2024", "#(5)", "Exempelkommun 2024\nSida # av 5"])
    func pagesWithoutFormFeedsLeaveAnswersAlone(edge: String) throws {
        let answered: [FieldID] = [Self.trends, "societalServices.measures", "remarks"]
        let words = ["Fler frågar om bostad.", "Unga söker stöd.", "Vi har flyttat."]
        let answers = answered.enumerated().map { number, field in
            (field, words[number] + "\n" + edge.replacingOccurrences(of: "#", with: "\(number + 1)"))
        }
        let (report, reading) = try report(form(Dictionary(uniqueKeysWithValues: answers + [("year", "2024")])))
        #expect(report.contactReasons.groupTrends == FreeText(words[0]))
        #expect(report.societalServices.measures == FreeText(words[1]))
        #expect(report.remarks == FreeText(words[2]))
        try AccountingLaw.check(reading)
    }

    // MARK: Other wordings

    @Test(arguments: [
        "Ser ni någon ändring i vilka grupper som söker stöd under 2024? Beskriv i så fall hur.",
        "Beskriv förändringar av vilka grupper som söker stöd.",
        "Vilka grupper inom målgruppen har tagit kontakt?",
    ])
    func aQuestionPutMoreFreelyIsReadWithADoubt(question: String) throws {
        let text = form([Self.trends: "Fler frågar om bostad.", "year": "2024"])
        let label = try #require(
            text.components(separatedBy: "\n\n").first { $0.contains("vilka grupper inom målgruppen") })
        let (report, reading) = try report(text.replacingOccurrences(of: label, with: question))
        #expect(report.contactReasons.groupTrends == Self.text)
        #expect(codes(reading, Self.trends).contains(.unfamiliarLabel))
    }

    @Test func aQuestionOfTheFormBeforeWasNotMeant() throws {
        let text = form(["contactReasons.reasonTrends": "Det vet vi inte.", "year": "2024"])
        let label = try #require(
            text.components(separatedBy: "\n\n").first { $0.contains("vilka grupper inom målgruppen") })
        let reworded = text.replacingOccurrences(
            of: label, with: "Vilka grupper inom målgruppen har tagit kontakt?\n\nUnga.")
        let (report, reading) = try report(reworded)
        #expect(report.contactReasons.groupTrends == FreeText("Unga."))
        #expect(codes(reading, "contactReasons.groupTrends").contains(.unfamiliarLabel))
    }

    @Test(arguments: [" (kommunens):", " (kommunens)"])
    func parenthesesAfterALabelAreNoAnswer(rest: String) throws {
        let form = try Fixture.text("Fixtures/report-2021.md")
        let text = form.replacingOccurrences(of: "Nämnd Socialnämnden", with: "Nämnd\(rest) Socialnämnden")
        try #require(text != form)
        #expect(try report(text).report.grantee.committee == LineText("Socialnämnden"))
    }

    @Test func aForeignQuestionEndsTheAnswerBefore() throws {
        let question = "Har kommunen samverkat med samordningsförbundet?\n\nJa, två gånger."
        let (report, reading) = try report(form("Fler frågar om bostad.\n\n\(question)", heading: Self.heading))
        #expect(report.contactReasons.groupTrends == Self.text)
        #expect(isDoubted(reading))
        #expect(reading.unclaimed.contains { $0.text.contains("Ja, två gånger.") })
    }

    @Test func aValueOfTheRightKindTellsWhatItsLabelAsks() throws {
        let text = form(["year": "2024"])
        let label = try #require(text.components(separatedBy: "\n\n").first { $0.contains("med 2 decimaler") })
        let (report, reading) = try report(text.replacingOccurrences(of: label, with: "Tjänster sammanlagt: 1,75"))
        #expect(report.ombuds.positions == FullTimeEquivalent(hundredths: 175))
        #expect(codes(reading, "ombuds.positions").contains(.unfamiliarLabel))
    }

    @Test func sectionsInAnotherOrderAreRead() throws {
        var sections = FormEdition.application2022.sections
        let last = try #require(sections.indices.dropLast().last)
        sections.swapAt(last, last - 1)
        let text = sections.flatMap { section in
            [section.heading?.text ?? ""]
                + section.items.flatMap { item -> [String] in
                    switch item {
                    case .question(let question):
                        [question.label.text, question.answer == .text ? "Svar på \(question.id.rawValue)." : ""]
                    case .fields(let questions): questions.map(\.label.text)
                    case .caption(let label): [label.text]
                    case .note, .table, .choices: []
                    }
                }
        }
        guard
            case .application(let application)? = Self.reader.read(text.joined(separator: "\n\n")).documents.first?
                .document
        else {
            Issue.record("no application")
            return
        }
        #expect(application.organisationPlan == FreeText("Svar på organisationPlan."))
        #expect(application.followUpPlan == FreeText("Svar på followUpPlan."))
        #expect(application.supportPlan == FreeText("Svar på supportPlan."))
    }

    @Test func aSentenceThatBeginsLikeALabelIsNone() throws {
        let text = form([
            "remarks": "Fler frågar.\n\nDatum: ännu inte bestämt.", "signature.date": "2025-01-07", "year": "2024",
        ])
        let (report, _) = try report(text)
        #expect(report.remarks == FreeText("Fler frågar.\n\nDatum: ännu inte bestämt."))
        #expect(report.signature.date == CalendarDate(rawValue: "2025-01-07"))
    }

    @Test func whatAsksForSomethingElseIsNoDetailOfAnOption() throws {
        let fixture = try Fixture.text("Fixtures/report-2021.md")
        let asked = "X\tAnnan förändring, ange vad: möten i parken\n\nKommentera gärna ert svar:"
        try #require(fixture.contains(asked))
        let text = fixture.replacingOccurrences(
            of: asked, with: "\tAnnan förändring, ange vad:\n\nHär kan ni lägga till något:")
        let (report, reading) = try report(text)
        #expect(report.pandemic.otherEffect == nil)
        #expect(codes(reading, "pandemic.comment").contains(.missingQuestion))
    }

    // MARK: Cells

    @Test func aBoxWithOneWordIsAnAnswer() throws {
        let text = try form("| Nej |\n| --- |", heading: Self.heading)
        let (report, _) = try report(text + "\n\n# Slut\n")
        #expect(report.contactReasons.groupTrends == FreeText("Nej"))
    }

    private func clients(_ table: String) throws -> (report: GrantReport, reading: Reading) {
        try report(form(["year": "2024"], tables: ["clients.total": table]))
    }

    @Test(arguments: ["17*\n12\n0", "ca 17\n12\n0"])
    func anOddCellKeepsItsNeighbours(cells: String) throws {
        let table =
            "Antal kvinnor\nAntal män\nAntal icke-binära\nTotalt antal klienter\n\(cells)\nAntal nya klienter\n4\n5\n\n"
        let (report, reading) = try clients(table)
        #expect(report.clients.total.all == CountsByGender(women: 17, men: 12, nonBinary: 0))
        #expect(report.clients.new.all == CountsByGender(women: 4, men: 5))
        #expect(codes(reading, "clients.total.all.women").count == 1)
    }

    @Test(arguments: [("1 041 12 0", 1041), ("ca 17 12 0", nil), ("17 st 12 0", nil)] as [(String, Int?)])
    func anOddRowKeepsTheRowsAfterIt(cells: String, women: Int?) throws {
        let table =
            "Antal kvinnor Antal män Antal icke-binära\nTotalt antal klienter \(cells)\nAntal nya klienter 4 5 1\n"
        let (report, reading) = try clients(table)
        #expect(report.clients.total.all.women?.rawValue == women)
        #expect(report.clients.new.all == CountsByGender(women: 4, men: 5, nonBinary: 1))
        #expect(codes(reading, "clients.total.all").contains(.lostColumns) == (women == nil))
    }

    @Test func whatFollowsARowWithoutAnswersIsToldAtTheRow() throws {
        let table =
            "Antal kvinnor Antal män Antal icke-binära\nTotalt antal klienter 7 8 1\nAntal nya klienter\n"
            + "enligt den statistik som vi för i verksam-\n2 5\nSida 2 av 3\nheten.\n"
        let (report, reading) = try clients(table)
        #expect(report.clients.new.all == CountsByGender())
        #expect(!codes(reading, "clients.new.all").isEmpty)
    }

    @Test func aLongerRowLabelKeepsItsRow() throws {
        let heads = "Antal kvinnor\nAntal män\nAntal icke-binära\nTotalt antal klienter\n7\n8\n1\n"
        let (report, reading) = try clients(
            heads + "Antal nya klienter sedan förra året\n4\n5\n1\nAntal avslutade klienter\n1\n2\n3\n")
        #expect(report.clients.total.all == CountsByGender(women: 7, men: 8, nonBinary: 1))
        #expect(report.clients.closed.all == CountsByGender(women: 1, men: 2, nonBinary: 3))
        #expect(report.clients.new.all == CountsByGender())
        #expect(codes(reading, "clients.new.all") == [.missingQuestion])
    }

    @Test func aLabelMayBeginWithinTheCellOfAnUnknownQuestion() throws {
        let text = form(["year": "2024"])
        let label = try #require(
            text.components(separatedBy: "\n\n").first { $0.contains("vilka grupper inom målgruppen") })
        let page = text.components(separatedBy: "\n\n").map { block in
            block == label
                ? "<table><tr><td>Vilka nya grupper gäller det?<br>\(block)</td><td>x</td></tr></table>"
                : "<p>\(block)</p>"
        }
        try AccountingLaw.check(report(page.joined()).reading)
    }

    @Test func aHeadingTakesNoWordOfTheRowBelowIt() throws {
        let heads = "Kvinnor\nMän\nIcke-binära\n"
        let (report, _) = try clients(
            heads + "Totalt antal klienter\n7\n8\n1\n\n" + heads + "Antal nya klienter\n4\n5\n1\n")
        #expect(report.clients.total.all == CountsByGender(women: 7, men: 8, nonBinary: 1))
        #expect(report.clients.new.all == CountsByGender(women: 4, men: 5, nonBinary: 1))
    }

    private func offered(_ rows: String) throws -> (report: GrantReport, reading: Reading) {
        try report(form(["year": "2024"], tables: ["organisation.managementGroup.authorities": rows]))
    }

    @Test func aMarkBetweenHeadingsIsLeftOut() throws {
        let rows = """
                                       Ja                            Nej
            Arbetsförmedlingen                                   X
            """
        let (report, reading) = try offered(rows)
        #expect(report.organisation.managementGroup.authorities.employmentService == nil)
        #expect(
            codes(reading, "organisation.managementGroup.authorities.employmentService").contains(.lostColumns))
    }

    @Test func aRowThatNoFormPrintsIsNoPartOfTheNamesAboveIt() throws {
        let rows =
            "Ja Nej Om ja, ange vilken/vilka:\nPatientorganisationer X RSMH\nStudieförbund X\nAnhörigorganisationer X\n"
        let (report, _) = try report(
            form(["year": "2024"], tables: ["organisation.managementGroup.organisations": rows]))
        let names = report.organisation.managementGroup.organisations.patients.names?.rawValue ?? ""
        #expect(!names.contains("Studieförbund"))
    }

    @Test func aColumnThatAPageShiftedIsOneColumn() throws {
        let rows = """
                                       Ja                            Nej
            Arbetsförmedlingen         X
            Försäkringskassan              X
            """
        let authorities = try offered(rows).report.organisation.managementGroup.authorities
        #expect(authorities.employmentService == true)
        #expect(authorities.socialInsuranceAgency == true)
    }

    @Test func aLineAfterSeveralAnswersMakesThemDoubtful() throws {
        let text = form(["year": "2024"])
        let contact = "Kontaktperson Åsa Avdelning/Enhet PO-verksamheten"
        let lines = text.components(separatedBy: "\n\n").map {
            $0.hasPrefix("Kontaktperson") ? contact + "\n\nPåhitt" : $0
        }
        let (report, reading) = try report(
            lines.filter { !$0.hasPrefix("Avdelning/Enhet") }.joined(separator: "\n\n"))
        #expect(report.grantee.contactPerson == LineText("Åsa"))
        #expect(codes(reading, "grantee.contactPerson").contains(.cutAnswer))
    }
}
