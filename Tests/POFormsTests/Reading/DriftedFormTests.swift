import Foundation
import POModel
import Testing

@testable import POForms

/// Forms as counties reword them and municipalities fill them in: what is read, and what is told instead.
@Suite struct DriftedFormTests {
    private static let reader = FormReader()

    private func read(
        _ replacements: [(old: String, new: String)]
    ) throws -> Reading {
        var text = try Fixture.text("Fixtures/report-2021.md")
        for (old, new) in replacements {
            try #require(text.contains(old))
            text = text.replacingOccurrences(of: old, with: new)
        }
        return Self.reader.read(text)
    }

    private func report(_ reading: Reading) throws -> GrantReport {
        guard case .report(let report)? = reading.documents.first?.document else {
            throw CocoaError(.coderReadCorrupt)
        }
        return report
    }

    private func codes(_ reading: Reading, _ field: FieldID) -> [Diagnostic.Code] {
        reading.diagnostics.filter { $0.field == field }.map(\.code)
    }

    // MARK: Columns

    @Test(arguments: ["Antalet män", "Män (antal)", "Antal, män", "Man (st)", "Antal (män)"])
    func aColumnOfCountsHasItsHeadingInOtherWords(heading: String) throws {
        let reading = try read([("Antal kvinnor\tAntal män", "Antalet kvinnor\t\(heading)")])
        #expect(try report(reading).ombuds.headcount == CountsByGender(women: 2, men: 1))
        #expect(codes(reading, "ombuds.headcount") == [])
    }

    @Test func countsUnderAHeadingThatNobodyKnowsAreTold() throws {
        let reading = try read([("\tKvinnor\tMän\nTotalt", "\tKvinnor\tHerrar\nTotalt")])
        let clients = try report(reading).clients
        #expect(clients.total.all == CountsByGender(women: 21))
        for field in ["clients.total.all.men", "clients.total.byAge.30-49.men"] as [FieldID] {
            #expect(codes(reading, field) == [.unclaimedText])
        }
        try AccountingLaw.check(reading)
    }

    @Test func headingsThatEndOnTheSameLineAreOneRow() throws {
        let table = """
                                           Antal                      Antal icke-
                                           kvinnor      Antal män     binära
            Totalt antal klienter          42           40            1
            därav mellan 18 och 29 år      9                          2
            """
        let text = ConvertedFormTests().form(["year": "2024"], tables: ["clients.total": table])
        let total = try report(Self.reader.read(text)).clients.total
        #expect(total.all == CountsByGender(women: 42, men: 40, nonBinary: 1))
        #expect(total.byAge[AgeBand.current[0]] == CountsByGender(women: 9, nonBinary: 2))
    }

    /// The first heading in words that nobody knows: what stands under it must not be taken for the next column's.
    @Test(arguments: [
        """
                                       Damer           Antal män   Antal icke-binära
        Totalt antal klienter          21              17
        därav mellan 18 och 29 år      4               3           1
        """,
        "Damer\nAntal män\nAntal icke-binära\nTotalt antal klienter\n21\n17\n\ndärav mellan 18 och 29 år\n4\n3\n1",
    ])
    func aColumnDoesNotMoveUnderTheNextHeading(table: String) throws {
        let text = ConvertedFormTests().form(["year": "2024"], tables: ["clients.total": table])
        let reading = Self.reader.read(text)
        let told = Set(codes(reading, "clients.total") + codes(reading, "clients.total.all"))
        #expect(!told.isDisjoint(with: [.unevenRow, .lostColumns]))
    }

    @Test func rowsThatSeveralTablesHaveAreDoubtedWithoutTheTablesOwnRow() throws {
        let reading = try read([("Antal avslutade klienter\t5\t0\n", "")])
        #expect(codes(reading, "clients.closed.byAge.30-49.women").contains(.guessedFromText))
        #expect(!codes(reading, "clients.new.byAge.30-49.women").contains(.guessedFromText))
    }

    /// A narrow column of questions moves the marks of some rows, and leaves one blank before others.
    @Test func marksThatANarrowColumnMovesStayUnderTheirHeading() throws {
        let table = """
                                                                          Om ja, ange
                                Ja                 Nej                    vilken/vilka:
            Patientorganisati   X                                         FUNKA
            oner
            Brukarorganisati X                                            NSPH (2
            oner                                                          ledamöter)
            Anhörigorganisat                       X
            ioner
            Annan            X                                            Röda Korset
            organisation
            """
        let text = ConvertedFormTests().form(
            ["year": "2024"], tables: ["organisation.managementGroup.organisations": table])
        let found = try report(Self.reader.read(text)).organisation.managementGroup.organisations
        #expect(found.patients.represented == true)
        #expect(found.users.represented == true)
        #expect(found.users.names?.rawValue == "NSPH (2 ledamöter)")
        #expect(found.relatives.represented == false)
        #expect(found.others.represented == true)
    }

    @Test func aNumberInGroupsOnALineOfItsOwnIsOne() throws {
        let table =
            "Kvinnor\nMän\nAntal icke-binära\nTotalt antal klienter\n1 204\n17\n–\ndärav mellan 18 och 29 år\n4\n3\n1"
        let text = ConvertedFormTests().form(["year": "2024"], tables: ["clients.total": table])
        let total = try report(Self.reader.read(text)).clients.total
        #expect(total.all == CountsByGender(women: 1204, men: 17))
        #expect(total.byAge[AgeBand.current[0]] == CountsByGender(women: 4, men: 3, nonBinary: 1))
    }

    @Test func aNumberInGroupsInTheFirstOfTwoColumnsIsOne() throws {
        let table =
            "Kontaktorsak\nKvinnor\nMän\nEkonomi\n1\n\nStruktur i vardagen\n1 204\n–\nBryta isolering\n6\n\nRelationsfrågor\n3\n2"
        let text = ConvertedFormTests().form(["year": "2024"], tables: ["contactReasons.counts": table])
        let counts = try report(Self.reader.read(text)).contactReasons.counts
        #expect(counts[.everydayStructure] == CountsByGender(women: 1204))
        #expect(counts[.relationships] == CountsByGender(women: 3, men: 2))
    }

    // MARK: Words of the form within answers

    @Test func aHeadingOfTheFormStandsAboveItsQuestion() throws {
        let text = try Fixture.text("Fixtures/application-2022.md")
        let heading = try #require(text.range(of: "Uppföljning"))
        let reading = Self.reader.read(
            text.replacingCharacters(in: heading, with: "Uppföljning\n\nDen görs i mars.\n\nUppföljning"))
        guard case .application(let application)? = reading.documents.first?.document,
            case .application(let expected)? = Self.reader.read(text).documents.first?.document
        else {
            throw CocoaError(.coderReadCorrupt)
        }
        #expect(application.followUpPlan == expected.followUpPlan)
        #expect(application.supportPlan?.rawValue.hasSuffix("Uppföljning\n\nDen görs i mars.") == true)
    }

    @Test func anAnswerCutByWordsOfTheFormIsDoubted() throws {
        let text = ConvertedFormTests().form(["year": "2024"])
        let reading = Self.reader.read(
            text.replacingOccurrences(
                of: "Avdelning/Enhet ", with: "Avdelning/Enhet Omsorgen,\nAvdelning vuxen, Enheten för stöd"))
        #expect(!codes(reading, "grantee.unit").isEmpty)
    }

    @Test func aLineWithALabelOfItsOwnIsDoubtedInAnAnswer() throws {
        let reading = try read([("Nämnd Socialnämnden\t", "Nämnd Socialnämnden<br>Kommun: Umeå\t")])
        #expect(codes(reading, "grantee.committee").contains(.questionInText))
    }

    // MARK: Blank, and not told

    @Test func aBlankQuestionBeforeAnUnreadableAnswerIsTold() throws {
        let text = ConvertedFormTests().form(["year": "2024"]).replacingOccurrences(
            of: "Postnummer ", with: "Postnummer Storgatan")
        let reading = Self.reader.read(text)
        #expect(codes(reading, "grantee.address.postalCode") == [.invalidPostalCode])
        #expect(codes(reading, "grantee.address.street") == [.unclaimedText])
    }

    @Test func numbersUnderTheirLabelsStandInTheLabelsOrder() throws {
        let text = ConvertedFormTests().form(["year": "2024"]).replacingOccurrences(
            of: "Beviljat statsbidrag, kr ", with: "Beviljat statsbidrag, kr")
        let positions = "Årsanställningar, ange antal ombudstjänster i kommunen."
        let label = try #require(text.components(separatedBy: "\n\n").first { $0.hasPrefix(positions) })
        let reading = Self.reader.read(text.replacingOccurrences(of: label, with: "\(label)\n\n910 193 SEK 2,25"))
        let granted = try report(reading).economy.granted
        #expect(granted.amount == Kronor(910_193))
        #expect(granted.positions == FullTimeEquivalent(hundredths: 225))
    }

    @Test func aWordUnderAnOptionIsToldToTheQuestion() throws {
        let reading = try read([("Kan inte bedöma\n", "Kan inte bedöma\n\nJa, kanske\n")])
        #expect(codes(reading, "pandemic.affected").contains(.unclaimedText))
    }

    @Test func aNumberCutBesideACutAddressIsDoubted() throws {
        let text = ConvertedFormTests().form(["year": "2024"])
        let line = """
            Telefon (inkl. riktnummer) 010 - 123 E-postadress ann-
            45 67                                charlotte@kiruna.example.se
            """
        let old = "Telefon (inkl. riktnummer) \n\nE-postadress "
        try #require(text.contains(old))
        let reading = Self.reader.read(text.replacingOccurrences(of: old, with: line))
        #expect(codes(reading, "grantee.phone") == [.cutAnswer])
    }
}
