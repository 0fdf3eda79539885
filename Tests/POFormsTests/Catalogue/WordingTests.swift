import Foundation
import POModel
import Testing

@testable import POForms

/// Other wordings of labels.
@Suite struct WordingTests {
    private static let reader = FormReader()

    private func read(_ old: String, _ new: String) throws -> (report: GrantReport, codes: [Diagnostic.Code]) {
        let form = try Fixture.text("Fixtures/report-2021.md")
        try #require(form.contains(old))
        let reading = Self.reader.read(form.replacingOccurrences(of: old, with: new))
        guard case .report(let report)? = reading.documents.first?.document else {
            throw CocoaError(.coderReadCorrupt)
        }
        return (report, reading.diagnostics.map(\.code))
    }

    @Test(arguments: [
        ("Ombuden har erbjudits utbildning.", "Har ombuden erbjudits någon utbildning?"),
        ("Om ja, ange vilken/vilka utbildningar. ", "Om ja, vilka utbildningar? "),
        ("Om ja, ange vilken/vilka utbildningar. ", "Om ja, ange vilka utbildningar "),
        ("därav mellan 18 och 29 år", "varav 18–29 år"), ("därav 65 år och över", "65 år och äldre"),
        ("Totalt antal klienter", "Klienter totalt"), ("Antal avslutade klienter", "Avslutade klienter under året"),
        ("Struktur i vardagen", "Att få struktur i vardagen"),
        ("Stöd i kontakten med sjukvården", "Stöd vid kontakter med hälso- och sjukvården"),
        ("Landstingets psykiatri", "Regionens psykiatri (öppenvård)"), ("Kommun/kommuner\tX", "Kommunen/kommunerna\tX"),
        ("Telefon (inkl. riktnummer) 090-", "Telefonnummer: 090-"), ("E-postadress", "E-mail:"),
        ("Beviljat statsbidrag, kr", "Beviljat belopp i kronor"),
        ("Förbrukat statsbidrag, kr", "Använt statsbidrag, kr"),
        ("Namnförtydligande Sven", "Namn (textat): Sven"), ("Titel Ordf", "Titel/befattning Ordf"),
        ("Tjänsteställe", "Arbetsplats"), ("Datum 2022", "Datum för underskrift 2022"),
        ("Kontaktorsak", "Orsak till kontakt"), ("Kan inte bedöma", "Vet ej"),
        ("Kommentera gärna ert svar:", "Kommentarer"),
        ("Om ja, ange vilken/vilka utbildningar. ", "Om svaret är ja, ange vilka utbildningar: "),
        ("Stöd i kontakten med myndighet", "Stöd i myndighetskontakter"), ("Bostad", "Boende och bostadsfrågor"),
        ("Landstingets primärvård", "Primärvården (region)"), ("därav 65 år och över", "därav 65+"),
        ("Brukarorganisationer", "Organisationer för brukare"), ("Beviljat statsbidrag, kr", "Beviljade medel, kronor"),
        ("9. Övrigt", "9. Övriga synpunkter"), ("Kontaktperson ", "Ansvarig kontaktperson "),
        ("Namnförtydligande Sven", "Namnets förtydligande: Sven"), ("Postort", "Postadress (ort)"),
        ("Postnummer", "Postnr (5 siffror)"), ("Kommun Umeå", "Bidragsmottagande kommun: Umeå"),
        ("Om ja, ange vilken/vilka utbildningar. ", "Om ja, ange utbildning(ar). "), ("Aktiebolag", "AB"),
    ])
    func areRead(old: String, new: String) throws {
        let (expected, _) = try read(old, old)
        let (report, codes) = try read(old, new)
        #expect(report == expected)
        #expect(codes == [])
    }

    /// What follows a short wording may be the rest of a question that is worded otherwise, and is no answer then.
    @Test func theRestOfALongerQuestionIsNoAnswer() throws {
        let (report, codes) = try read(
            "Om ja, rangordna prioriteringsordningen i er kommun Barn",
            "Om ja, rangordna prioriteringsordningen hos er i år Barn")
        #expect(report.access.prioritisation.order == nil)
        #expect(codes == [.missingQuestion, .unclaimedText])
    }

    @Test func aShortWordingIsWholeBeforeASignOrALine() throws {
        let (report, codes) = try read(
            "Om ja, rangordna prioriteringsordningen i er kommun Barn",
            "Om ja, rangordna prioriteringsordningen: Barn")
        #expect(report.access.prioritisation.order == FreeText("Barnfamiljer, därefter unga vuxna."))
        #expect(codes == [])
    }

    /// A number right after the words of a row belongs to its cells, and is no year that the words could end with.
    @Test func numbersAfterARowAreItsCounts() throws {
        let form = try Fixture.text("Fixtures/report-2021.md")
        let reworded = form.replacingOccurrences(of: "Antal nya klienter", with: "Nya klienter")
        guard case .report(let report)? = Self.reader.read(reworded).documents.first?.document,
            case .report(let expected)? = Self.reader.read(form).documents.first?.document
        else { throw CocoaError(.coderReadCorrupt) }
        #expect(report.clients == expected.clients)
    }

    @Test(arguments: [
        ("Telefon (inkl. riktnummer) 090-", "Riktnummer och telefon 090-")
    ])
    func theSameWordsInAnotherOrderAreReadWithADoubt(old: String, new: String) throws {
        let (expected, _) = try read(old, old)
        let (report, codes) = try read(old, new)
        #expect(report == expected)
        #expect(codes.contains(.unfamiliarLabel))
    }

    @Test func anAnswerThatGoesOnItsLabelIsDoubted() throws {
        let (_, codes) = try read("Nämnd Social", "Nämnd som ansvarar Social")
        #expect(codes.contains(.unfamiliarLabel))
    }
}

/// What wordings have in common.
@Suite struct WordOverlapTests {
    @Test(arguments: [
        ("Avd./enhet", "Avdelning, enhet"), ("Pg", "Plusgiro"), ("Använda medel, kr", "Förbrukat belopp i kronor"),
        ("Namn på kommunen", "Kommunens namn"), ("Ort & dag", "Ort och datum"),
    ])
    func wordsForTheSameAreTheSame(left: String, right: String) {
        #expect(WordOverlap(left).share(with: WordOverlap(right)) == 1)
    }

    @Test(arguments: [
        ("Beviljat belopp, kr", "Förbrukat belopp, kr"), ("Plusgiro", "Bankgiro"), ("därav 18–29 år", "därav 30–49 år"),
    ])
    func otherWordsAreOthers(left: String, right: String) {
        #expect(WordOverlap(left).share(with: WordOverlap(right)) < 0.75)
    }
}
