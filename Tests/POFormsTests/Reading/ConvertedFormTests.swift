import Foundation
import POModel
import Testing

@testable import POForms

/// Forms as converters leave them that draw tables, keep tabs, double lines or lose line ends.
@Suite struct ConvertedFormTests {
    static let reader = FormReader()

    func report(_ text: String) throws -> (report: GrantReport, reading: Reading) {
        let reading = Self.reader.read(text)
        guard case .report(let report)? = reading.documents.first?.document else {
            throw CocoaError(.coderReadCorrupt)
        }
        return (report, reading)
    }

    /// A form with all labels, the given answers under theirs, and the given tables in place of the form's.
    func form(_ answers: [FieldID: String] = [:], tables: [FieldID: String] = [:]) -> String {
        let edition = FormEdition.report2024
        let items = edition.sections.flatMap { section in
            [section.heading.map(FormItem.caption)].compactMap(\.self) + section.items
        }
        let blocks = items.flatMap { item -> [String] in
            switch item {
            case .caption(let label): [label.text]
            case .note, .choices: []
            case .question(let question): [question.label.text, answers[question.id] ?? ""]
            case .fields(let questions): questions.map { "\($0.label.text) \(answers[$0.id] ?? "")" }
            case .table(let table): [tables[table.field] ?? ""]
            }
        }
        let text = blocks.filter { !$0.isEmpty }.joined(separator: "\n\n")
        return text.replacingOccurrences(of: "{year}", with: "2024")
    }

    static let trends: FieldID = "contactReasons.groupTrends"
    static let heading = "Tillgång till personligt ombud"

    /// A form in which one heading is worded otherwise, after an answer.
    func form(_ answer: String, heading: String) throws -> String {
        let text = form([Self.trends: answer, "year": "2024"])
        try #require(text.contains("\n\n\(Self.heading)\n\n"))
        return text.replacingOccurrences(of: "\n\n\(Self.heading)\n\n", with: "\n\n\(heading)\n\n")
    }

    // MARK: Tables drawn with rules

    @Test(arguments: [
        """
        +--------------------------+----------+----------+-----------+
        |                          | Antal    | Antal    | Antal     |
        |                          | kvinnor  | män      | icke-     |
        |                          |          |          | binära    |
        +==========================+==========+==========+===========+
        | Totalt antal klienter    | 21       | 17       |           |
        +--------------------------+----------+----------+-----------+
        | därav mellan 18 och 29   | 4        |          | 1         |
        | år                       |          |          |           |
        +--------------------------+----------+----------+-----------+
        """,
        """
          ---------------------------------------------------------------
                                 Antal       Antal män   Antal
                                 kvinnor                 icke-binära
          ---------------------- ----------- ----------- ----------------
          Totalt antal klienter  21          17

          därav mellan 18 och    4                       1
          29 år
          ---------------------------------------------------------------
        """,
        """
                                       Antal kvinnor   Antal män   Antal icke-binära
          --------------------------- --------------- ----------- -------------------
          Totalt antal klienter                    21          17
          därav mellan 18 och 29 år                 4                               1
        """,
    ])
    func drawnTablesAreRead(table: String) throws {
        let (report, reading) = try report(form(["year": "2024"], tables: ["clients.total": table]))
        #expect(report.clients.total.all == CountsByGender(women: 21, men: 17))
        #expect(
            report.clients.total.byAge[try #require(AgeBand(rawValue: "18-29"))]
                == CountsByGender(women: 4, nonBinary: 1))
        let told = reading.diagnostics.filter { $0.field?.rawValue.hasPrefix("clients.total") == true }
        #expect(told.allSatisfy { $0.code == .missingQuestion })
        try AccountingLaw.check(reading)
    }

    @Test func aDrawnBoxIsNoPartOfItsAnswer() throws {
        let box = """
            +---------------------------+
            | Fler frågar om bostad,    |
            | och fler är unga.         |
            +---------------------------+
            """
        let (report, _) = try report(form(box, heading: Self.heading))
        #expect(report.contactReasons.groupTrends == FreeText("Fler frågar om bostad, och fler är unga."))
    }

    @Test func aRuleAloneIsNoTable() {
        let text = Array("a\n----- -----\nb\n  --------------------\n+---+".utf8)
        var lines: [Range<Int>] = []
        var start = 0
        for end in text.indices where text[end] == 0x0A {
            lines.append(start..<end)
            start = end + 1
        }
        lines.append(start..<text.count)
        for line in lines.indices { #expect(RuledTable(text, lines, at: line)?.rows.joined().isEmpty ?? true) }
    }

    // MARK: Formats

    @Test(arguments: [
        ("<p>Kommun</p><p>Kiruna</p>", SourceFormat.html), ("<p>Kommun</p>\n# Rubrik\n<p>Kiruna</p>", .markdown),
        ("Kommun\tKiruna\nPostort\tKiruna\nTitel\tChef", .plain),
        ("Kommun\t\tKiruna\nPostort\t\tKiruna\nTitel\tChef", .plain),
        ("\tJa\tNej\nKö\tX\t\nRutiner\tX\t", .markdown), ("| a |\n| - |\n| b |", .markdown),
    ])
    func formatsAreToldByTheirMarks(text: String, format: SourceFormat) {
        #expect(SourceFormat(of: Array(text.utf8)) == format)
    }

    @Test func aFragmentOnOneLineIsRead() throws {
        let text = try form("Fler frågar om bostad.", heading: Self.heading)
        let (report, _) = try report(text.split(separator: "\n").map { "<p>\($0)</p>" }.joined())
        #expect(report.contactReasons.groupTrends == FreeText("Fler frågar om bostad."))
    }

    @Test func thePageFooterOfAWordProcessorIsNoAnswer() throws {
        let text = try form("Fler frågar om bostad.", heading: Self.heading)
        let page = text.split(separator: "\n").map {
            "<p>\($0)</p>" + ($0.hasPrefix("Fler") ? "<div title=\"footer\"><p>Sida 3 av 5</p></div>" : "")
        }
        let (report, reading) = try report("<html><body>\(page.joined())</body></html>")
        #expect(report.contactReasons.groupTrends == FreeText("Fler frågar om bostad."))
        #expect(reading.unclaimed == [])
        try AccountingLaw.check(reading)
    }

    @Test func doubledLineEndsMakeNoDifference() throws {
        let long = String(repeating: "Fler frågar om bostad och ekonomi än förr. ", count: 5) + "Slut."
        let table = "Antal kvinnor\nAntal män\nAntal icke-binära\nTotalt antal klienter\n21\n\n1\n"
        let text = form([Self.trends: long, "year": "2024"], tables: ["clients.total": table])
        let (report, _) = try report(text.replacingOccurrences(of: "\n", with: "\n\n"))
        #expect(report.contactReasons.groupTrends == FreeText(long))
        #expect(report.clients.total.all == CountsByGender(women: 21, nonBinary: 1))
    }

    @Test func aHeadingThatSaysTheSameIsNoQuestion() throws {
        let economy = """
            Beviljat statsbidrag
            Beviljat statsbidrag, kr
            Årsanställningar, ange antal ombudstjänster i kommunen. Anges med två decimaler, t.ex. två halvtider = 1,00
            3117279
            3,00

            """
        let text = try form("Fler frågar om bostad.", heading: Self.heading)
        let start = try #require(text.range(of: "Beviljat statsbidrag"))
        let end = try #require(text.range(of: "Förbrukat statsbidrag"))
        let (report, _) = try report(text[..<start.lowerBound] + economy + "\n" + text[end.lowerBound...])
        #expect(report.economy.granted.amount == Kronor(3_117_279))
    }

    @Test(arguments: [("Sida  av", true), ("Sida 2 av 6", true), ("Sidan av saken", false), ("Sida vid sida", false)])
    func pageNumbers(line: String, isPageNumber: Bool) {
        #expect(PageFurniture.isPageNumber(Array(line.utf8)[...]) == isPageNumber)
    }

    // MARK: Marks

    @Test func marksGoByTheirOrderWhenEveryColumnHasOne() throws {
        let table = """
                                           Ja                       Nej                 Om ja, ange vilken/vilka:
            Patientorganisationer                            ☐                    ☑
            Annan organisation                               ☑                    ☐ Brukarrådet; FUB
            """
        let text = form(
            ["year": "2024"], tables: ["organisation.managementGroup.organisations": table])
        let organisations = try report(text).report.organisation.managementGroup.organisations
        #expect(organisations.patients.represented == false)
        #expect(organisations.patients.names == nil)
        #expect(organisations.others.represented == true)
        #expect(organisations.others.names == LineText("Brukarrådet; FUB"))
    }

    // MARK: What a free text runs into

    /// Whether a reading doubts the answer before the heading.
    func isDoubted(_ reading: Reading) -> Bool {
        reading.diagnostics.contains { $0.code == .questionInText && $0.field == Self.trends }
    }

    @Test(arguments: [
        "Har verksamheten samverkat med någon under året?\n\nJa, två gånger.",
        "Beskriv samverkan under året.\n\nJa, två gånger.", "Tillgång till samhällsservice\n\nJa, två gånger.",
    ])
    func aQuestionOfAnotherPlaceOrFormIsTold(question: String) throws {
        #expect(try isDoubted(report(form("Fler frågar om bostad.\n\n\(question)", heading: Self.heading)).reading))
    }

    @Test(arguments: ["4. Tillgänglighet", "Tillgång till ombud", "4. Kö och väntan"])
    func aHeadingInOtherWordsIsNoAnswer(heading: String) throws {
        let (report, _) = try report(form("Fler frågar om bostad.", heading: heading))
        #expect(report.contactReasons.groupTrends == FreeText("Fler frågar om bostad."))
    }

    @Test func aHeadingWithoutWordsInCommonIsTold() throws {
        #expect(try isDoubted(report(form("Fler frågar om bostad.", heading: "Läget just nu")).reading))
    }

    @Test func anOrdinaryTextIsNotDoubted() throws {
        let text = "Fler frågar om bostad.\n\nVarför? Det vet vi inte.\n\nSe bilaga"
        let (report, reading) = try report(form(text, heading: Self.heading))
        #expect(report.contactReasons.groupTrends == FreeText(text))
        #expect(!isDoubted(reading))
    }

    @Test(arguments: ["/box: ", ", postnr och ort: "])
    func theRestOfALongerLabelIsNoAnswer(rest: String) throws {
        let form = try Fixture.text("Fixtures/report-2021.md")
        try #require(form.contains("Utdelningsadress "))
        let expected = try report(form).report.grantee.address
        let text = form.replacingOccurrences(of: "Utdelningsadress ", with: "Utdelningsadress\(rest)")
        #expect(try report(text).report.grantee.address == expected)
    }

    @Test func theYearAfterALabelIsNoAnswer() throws {
        let text = try form("under 2024 Fler frågar om bostad.", heading: Self.heading)
        let label = try #require(text.range(of: "\n\nunder 2024 "))
        let line = text[..<label.lowerBound].split(separator: "\n").last.map(String.init) ?? ""
        let unsigned = String(line.prefix { !"?.:".contains($0) })
        let (report, _) = try report(
            text.replacingOccurrences(of: "\(line)\n\nunder", with: "\(unsigned) under"))
        #expect(report.contactReasons.groupTrends != FreeText("under 2024 Fler frågar om bostad."))
    }
}
