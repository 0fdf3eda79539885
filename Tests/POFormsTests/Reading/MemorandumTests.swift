import Foundation
import POModel
import Testing

@testable import POForms

/// Memoranda of several municipalities are read alike.
@Suite struct MemorandumTests {
    static let reader = FormReader()

    private static let decision = "Nämnden godkänner redovisningen för år 2021."
    private static let background = "Kommunen har haft personligt ombud i tio år.\n\nBidraget söks varje år."

    @Test(arguments: [
        """
        Handläggare
        Ebba Exempelsson
        0491-123 45

        TJÄNSTESKRIVELSE

        Datum
        2021-12-06

        Ärendebeteckning
        SN 2021/0001.03.02

        Socialnämnden

        Statsbidrag till personligt ombud

        Förslag till beslut

        \(decision)

        Bakgrund

        \(background)

        Ebba Exempelsson
        Enhetschef

        Sixten Påhittad
        Tf socialchef

        Bilagor:
        Redovisning 2021
        Ansökan 2022
        """,
        """
        # Tjänsteskrivelse

        Datum: 2021-12-06
        Dnr: SN 2021/0001.03.02
        Handläggare: Ebba Exempelsson
        Telefon: 0491-123 45

        Till Socialnämnden

        Ärende: Statsbidrag till personligt ombud

        ## Beslutsförslag

        \(decision)

        ## Ärendet

        \(background)

        Ebba Exempelsson
        Enhetschef

        Sixten Påhittad
        Tf socialchef

        ## Bilagor

        1. Redovisning 2021
        2. Ansökan 2022
        """,
        """
        Socialnämnden

        Statsbidrag till personligt ombud

        Förvaltningens förslag till beslut

        \(decision)

        Sammanfattning

        \(background)

        Ebba Exempelsson
        Enhetschef

        Sixten Påhittad
        Tf socialchef

        Bilagor
        - Redovisning 2021
        - Ansökan 2022

        Handläggare Ebba Exempelsson, 0491-123 45
        Datum 2021-12-06
        Diarienummer SN 2021/0001.03.02
        """,
    ])
    func wordings(text: String) throws {
        let reading = Self.reader.read(text)
        let found = try #require(reading.documents.first)
        #expect(reading.documents.map(\.edition) == [.memorandum])
        let answers = Answers(found.document)
        #expect(answers["handler.name"] == .string("Ebba Exempelsson"))
        #expect(answers["handler.phone"] == .string("0491-123 45"))
        #expect(answers["date"] == .string("2021-12-06"))
        #expect(answers["diaryNumber"] == .string("SN 2021/0001.03.02"))
        #expect(answers["addressee"] == .string("Socialnämnden"))
        #expect(answers["subject"] == .string("Statsbidrag till personligt ombud"))
        #expect(answers["proposedDecision"] == .string(Self.decision))
        #expect(answers["background"] == .string(Self.background))
        let persons = [("Ebba Exempelsson", "Enhetschef"), ("Sixten Påhittad", "Tf socialchef")]
        #expect(
            answers["signatories"]
                == .array(persons.map { .object(["name": .string($0.0), "title": .string($0.1)]) }))
        #expect(answers["attachments"] == .array([.string("Redovisning 2021"), .string("Ansökan 2022")]))
        #expect(reading.diagnostics.map(\.code) == [])
        #expect(reading.unclaimed.map(\.text) == [])
        try AccountingLaw.check(reading)
    }

    @Test func standsBeforeAForm() throws {
        let memorandum = """
            Handläggare
            Ebba Exempelsson

            TJÄNSTESKRIVELSE

            Datum
            2021-12-06

            Socialnämnden

            Statsbidrag till personligt ombud

            Förslag till beslut

            \(Self.decision)

            Bakgrund

            \(Self.background)

            Bilagor:
            Redovisning 2021


            """
        let form = String(decoding: try Fixture.data("Fixtures/report-2021.md"), as: UTF8.self)
        let reading = Self.reader.read(memorandum + form)
        #expect(reading.documents.map(\.edition) == [.memorandum, .report2021])
        let answers = Answers(try #require(reading.documents.first).document)
        #expect(answers["background"] == .string(Self.background))
        #expect(answers["attachments"] == .array([.string("Redovisning 2021")]))
    }
}
