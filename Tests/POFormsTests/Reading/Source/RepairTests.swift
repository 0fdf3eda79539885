import POModel
import Testing

@testable import POForms

/// What is repaired in answers, told with what stood there, and can be left as it is.
@Suite struct RepairTests {
    /// An application in wrapped lines, as a PDF converter makes it, with three kinds of damage.
    private static let text = """
        Ansökan om statsbidrag för verksamhet med personligt ombud
        Sökande kommun
        Kommunens namn: Kalmar
        Förvaltning: Social-
        förvaltningen
        Postadress: Exempelgatan 1, 392 32 Kalmar
        Tfn: 0480-12 34 56
        E-post: ebba.exempel@kalmar.exam ple.se
        Organisationsnummer: 212000-0746
        Plus-eller bankgiro 24400-4
        Ansökan avser år: 2022
        Antal årsanställningar (heltid, ange i årsarbeten) 2,00
        Nämnd som beslutat om ansökan: Socialnämnden
        Kontaktperson
        Befattning: Enhetschef
        Namn: Ebba Exempel
        Driftsform/driftsformer och utförare
        Uppgift om vilken eller vilka driftsformer som verksamheten bedrivs i. Om verksamheten är ny uppge när
        kommunen beräknar att verksamheten kan påbörjas.
        Verksamheten drivs i egen regi med fokus på självsk\u{0430}d\u{0435}beteende och entreprenad- respektive
        e-tjänster.
        Uppföljning
        Följs upp varje år.
        """

    @Test func everyRepairIsTold() throws {
        let reading = FormReader().read(Self.text)
        let answers = Answers(try #require(reading.documents.first).document)
        #expect(answers["applicant.administration"] == .string("Socialförvaltningen"))
        #expect(answers["applicant.email"] == .string("ebba.exempel@kalmar.example.se"))
        #expect(
            answers["operatingForm"]
                == .string(
                    "Verksamheten drivs i egen regi med fokus på självskadebeteende och entreprenad- respektive e-tjänster."
                ))
        #expect(reading.repairs.map(\.kind) == [.hyphenation, .tornAddress, .homoglyph])
        let homoglyph = try #require(reading.repairs.last)
        #expect(
            homoglyph.original == "självsk\u{0430}d\u{0435}beteende" && homoglyph.replacement == "självskadebeteende")
        #expect(Array(Self.text.utf8)[homoglyph.range].elementsEqual(homoglyph.original.utf8))
    }

    @Test func nothingIsRepairedWhenItIsTurnedOff() throws {
        let reading = FormReader(repairing: []).read(Self.text)
        let answers = Answers(try #require(reading.documents.first).document)
        #expect(reading.repairs.isEmpty)
        #expect(answers["applicant.administration"] == .string("Social-förvaltningen"))
        #expect(answers["applicant.email"] == nil)
        #expect(reading.diagnostics.contains { $0.code == .invalidEmail && $0.field == "applicant.email" })
        guard case .string(let text)? = answers["operatingForm"] else { throw CancellationError() }
        #expect(text.contains("självsk\u{0430}d\u{0435}beteende"))
    }
}
