import POModel
import Testing

@testable import POForms

@Suite struct AnswerTextTests {
    @Test(arguments: [
        ("Individ- och", Diagnostic.Code.cutAnswer), ("Maj-", .cutAnswer), ("Rådhustorget 3,", .cutAnswer),
        ("c/o Åsa von", .cutAnswer),
        ("Vuxennämnden asa@example.se", .guessedDivision), ("RSMH ☒ ☐ FUB", .guessedDivision),
        ("Socialnämnden Telefon (inkl.", .cutAnswer),
        ("Socialnämnden 0123-45 67 89", .guessedDivision), ("FUB Om någon saknas, ange varför", .guessedDivision),
    ])
    func linesThatCannotBeWholeAreDoubted(text: String, code: Diagnostic.Code) {
        #expect(AnswerKind.line.read(text) == .doubtful(.string(text), code, []))
        #expect(AnswerKind.line.read(text, verbatim: true) == .value(.string(text)))
    }

    @Test(arguments: [
        "Socialnämnden", "Vård- och omsorgsnämnden", "Av", "Enhet 3", "3519 0953 1 1946", "PO 2024",
        "Åsa Påhitt-Exempel",
    ])
    func linesThatCanBeWholeAreNot(text: String) {
        #expect(AnswerKind.line.read(text) == .value(.string(text)))
    }

    @Test(arguments: [
        "", "  ", "-", "--", "–", "Klicka eller tryck här för att ange text.", "Klicka här för att ange text.",
    ])
    func placeholdersAreBlank(text: String) {
        #expect(AnswerKind.text.read(text) == .blank)
        #expect(AnswerKind.line.read(text) == .blank)
    }

    @Test(arguments: ["--", "Klicka eller tryck här för att ange text."])
    func placeholdersInQuotationsAreAnswers(text: String) {
        #expect(AnswerKind.text.read(text, verbatim: true) == .value(.string(text)))
    }

    @Test(arguments: ["821-xxxxx-2020/2021", "821-____-2024", "XXX"])
    func diaryPlaceholdersAreBlank(text: String) {
        #expect(AnswerKind.diaryNumber.read(text) == .blank)
    }

    @Test(arguments: ["1499-2024", "SN 2021/0725.03.02", "704-16578-2012"])
    func diaryNumbersAreKept(text: String) {
        #expect(AnswerKind.diaryNumber.read(text) == .value(.string(text)))
    }

    @Test(arguments: [
        (AnswerKind.count, Diagnostic.Code.invalidCount), (.positions, .invalidPositions), (.kronor, .invalidAmount),
        (.date, .invalidDate), (.year, .invalidYear), (.postalCode, .invalidPostalCode), (.phone, .invalidPhone),
        (.email, .invalidEmail),
    ])
    func wrongAnswersAreTold(kind: AnswerKind, code: Diagnostic.Code) {
        #expect(kind.read("se bilaga") == .unreadable(code))
    }

    @Test func wordsBeforeAPhoneNumberAreNoPartOfIt() {
        let number = ReadAnswer.value(.string("090-12 34 56"))
        #expect(AnswerKind.phone.read("(inkl. riktnu- mer) 090-12 34 56") == number)
        #expect(AnswerKind.phone.read("(090) 12 34 56") == .value(.string("(090) 12 34 56")))
    }

    @Test func municipalitiesAreParted() throws {
        let names = ["Gällivare, Pajala och Kiruna", "Gällivare\nPajala\nKiruna", "Gällivare; Pajala kommun; KIRUNA"]
        for text in names {
            guard case .value(.array(let list)) = AnswerKind.municipalities.read(text) else {
                Issue.record("not read: \(text)")
                continue
            }
            #expect(try list.map { try Municipality(json: $0).name } == ["Gällivare", "Pajala", "Kiruna"])
        }
    }

    @Test func unknownMunicipalitiesAreKeptAndNearestNamed() throws {
        let misspelt = try #require(Municipality(name: "Kalmarr")).json
        #expect(AnswerKind.municipality.read("Kalmarr") == .doubtful(misspelt, .unknownMunicipality, ["Kalmar"]))
        let invented = try #require(Municipality(name: "Sagolandet")).json
        #expect(AnswerKind.municipality.read("Sagolandet") == .doubtful(invented, .unknownMunicipality, []))
    }

    @Test func waitingTimesWithoutDaysAreDoubtful() throws {
        let time = try WaitingTime(#require(LineText("varierar"))).json
        #expect(AnswerKind.waitingTime.read("varierar") == .doubtful(time, .unreadWaitingTime, []))
    }
}
