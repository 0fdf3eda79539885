import Foundation
import POModel
import Testing

@testable import POForms

/// Forms as converters of PDF leave them: cells on lines of their own, in any order, or in tables that they drew.
extension ConvertedFormTests {
    private func codes(_ reading: Reading, _ field: FieldID) -> [Diagnostic.Code] {
        reading.diagnostics.filter { $0.field == field }.map(\.code)
    }

    private static let young = AgeBand.current[0]
    private static let middle = AgeBand.current[1]

    private func clients(_ table: String, remarks: String = "") throws -> (report: GrantReport, reading: Reading) {
        try report(form(["year": "2024", "remarks": remarks], tables: ["clients.total": table]))
    }

    // MARK: Torn tables

    /// A table whose rows' labels go on after the rows.
    private func torn(_ headings: String, _ rows: [String]) -> String {
        let labels = [
            ("Totalt antal", "klienter"), ("därav mellan 18", "och 29 år"), ("därav mellan 30", "och 49 år"),
            ("därav mellan 50", "och 64 år"),
        ]
        let lines = zip(labels, rows).map { "| \($0.0) | \($1) |\n| --- | --- |\n\($0.1)" }
        return "|     | \(headings) |\n| --- | --- |\n" + lines.joined(separator: "\n")
    }

    private static let headings = "Antal kvinnor | Antal män | Antal icke-binära"

    @Test func rowsWithAllValuesTellWhereTheColumnsOfATornTableStand() throws {
        let (report, reading) = try clients(torn(Self.headings, ["18 | 25 | 2", "4 |     | 1", "    | 3 |     "]))
        #expect(report.clients.total.all == CountsByGender(women: 18, men: 25, nonBinary: 2))
        #expect(report.clients.total.byAge[Self.young] == CountsByGender(women: 4, nonBinary: 1))
        #expect(report.clients.total.byAge[Self.middle] == CountsByGender(men: 3))
        #expect(!codes(reading, "clients.total").contains(.unevenRow))
        try AccountingLaw.check(reading)
    }

    @Test func theHeadingsAloneTellTheColumnsOfATornTableWithADoubt() throws {
        let (report, reading) = try clients(torn(Self.headings, ["18 | 25 |     ", "4 |     | 1", "    | 3 |     "]))
        #expect(report.clients.total.all == CountsByGender(women: 18, men: 25))
        #expect(codes(reading, "clients.total").contains(.unevenRow))
    }

    @Test func aTornTableWhoseRowsStandInDifferentPlacesKeepsOnlyThoseWithAllValues() throws {
        let (report, reading) = try clients(
            torn(Self.headings + " |     ", ["    | 18 | 25 | 2", "4 | 5 |     | 1", "    | 3 | 4 |     "]))
        #expect(report.clients.total.all == CountsByGender(women: 18, men: 25, nonBinary: 2))
        #expect(report.clients.total.byAge[Self.young] == CountsByGender(women: 4, men: 5, nonBinary: 1))
        #expect(report.clients.total.byAge[Self.middle] == CountsByGender())
        #expect(codes(reading, "clients.total.byAge.30-49").contains(.lostColumns))
    }

    @Test func theColumnsOfATornTableMayStandElsewhereOnTheNextPage() throws {
        let (report, reading) = try clients(
            torn(Self.headings, ["18 | 25 | 2", "4 |     | 1", "    | 3 |     "])
                .replacingOccurrences(of: "| därav mellan 30", with: "\n| därav mellan 30"))
        #expect(report.clients.total.byAge[Self.young] == CountsByGender(women: 4, nonBinary: 1))
        #expect(report.clients.total.byAge[Self.middle] == CountsByGender())
        #expect(!codes(reading, "clients.total.byAge.30-49").isEmpty)
    }

    @Test func aLineUnderATornRowBelongsToNoCell() throws {
        let text = form(
            ["year": "2024"], tables: ["clients.total": torn(Self.headings, ["1 | 2 | 3", "1 | 1 | 1", "0 | 1 | 2"])])
        let blocks = text.components(separatedBy: "\n\n").filter {
            !$0.hasPrefix("E-postadress") && !$0.hasPrefix("Telefon")
        }
        let row =
            "| Nämnd | Telefon (inkl. riktnummer) | E-postadress |\n| --- | --- | --- |\n"
            + "| Socialnämnden | 0560 – 32 89 38 | asa@exempelkommun.exam |\nple.se"
        let (report, reading) = try report(blocks.map { $0.hasPrefix("Nämnd") ? row : $0 }.joined(separator: "\n\n"))
        #expect(report.grantee.committee == LineText("Socialnämnden"))
        #expect(codes(reading, "grantee.email").contains(.cutAnswer))
    }

    @Test(arguments: [
        ("| a | b |\nc\n| d | e |\nf\n| g | h |\ni", SourceFormat.plain),
        ("| a | b |\r\nc\r\n| d | e |\r\nf\r\n| g | h |\r\ni", .plain),
        ("# Rubrik\n| a | b |\nc\n| d | e |\nf\n| g | h |\ni", .markdown),
        ("| a | b |\n\nc\n\n| d | e |\n\nf\n\n| g | h |", .markdown),
    ])
    func tornTablesAreToldFromMarkdown(text: String, format: SourceFormat) {
        #expect(SourceFormat(of: Array(text.utf8)) == format)
    }

    @Test func aHeaderInCellsOnSomePagesIsFurnitureOnAll() throws {
        let table = torn(Self.headings, ["1 | 2 | 3", "1 | 1 | 1", "0 | 1 | 2"])
        let cells = "| Exempelkommun | Ombud 2024 |\n| --- | --- |\n", line = "Exempelkommun Ombud 2024\n"
        let text = form(
            [
                "year": "2024", Self.trends: "Fler frågar\nSida 1 av 4\n\n\(line)om bostad.",
                "societalServices.measures": "Unga söker\nSida 2 av 4\n\n\(cells)stöd.",
                "remarks": "Vi har\nSida 3 av 4\n\n\(line)flyttat.",
            ], tables: ["clients.total": table])
        let (report, _) = try report(text)
        #expect(report.societalServices.measures == FreeText("Unga söker stöd."))
    }

    // MARK: Cells on lines of their own

    /// The rows of a table on lines of their own, with three labels that go on over two lines.
    private func lines(_ second: String) -> String {
        "Antal kvinnor\nAntal män\nAntal icke-binära\nTotalt antal\nklienter\n18\n25\n2\ndärav mellan 18\noch 29 år\n"
            + second + "därav mellan 30\noch 49 år\n3\n4\n5\n"
    }

    @Test func aBlankLineOnAPageIsNoBlankCell() throws {
        let (report, reading) = try clients(lines("4\n\n1\n"))
        #expect(report.clients.total.byAge[Self.young] == CountsByGender())
        #expect(codes(reading, "clients.total.byAge.18-29").contains(.lostColumns))
        #expect(report.clients.total.byAge[Self.middle] == CountsByGender(women: 3, men: 4, nonBinary: 5))
        let whole = lines("4\n\n1\n").replacingOccurrences(of: "18\noch", with: "18 och")
        #expect(try clients(whole).report.clients.total.byAge[Self.young] == CountsByGender(women: 4, nonBinary: 1))
    }

    @Test(arguments: [("Nej", true), ("1", true), ("Nej, inget.", false)])
    func whatCouldBeACellIsAnAnswerWithADoubtOnAPage(answer: String, isDoubted: Bool) throws {
        let (_, reading) = try clients(lines("1\n2\n3\n"), remarks: answer)
        #expect(codes(reading, "remarks").contains(.questionInText) == isDoubted)
    }

    @Test func theRestOfAnAnswerCanFollowTheNextQuestionOnAPage() throws {
        let text = form(["year": "2024"], tables: ["clients.total": lines("1\n2\n3\n")])
        let blocks = text.components(separatedBy: "\n\n").filter { !$0.hasPrefix("Postort") }
        let (report, reading) = try report(
            blocks.map { block in
                switch block {
                case _ where block.hasPrefix("Utdelningsadress"): "Utdelningsadress Norra"
                case _ where block.hasPrefix("Postnummer"): "Postnummer 327 46\nPostort Östra Prov\nLånggatan 14 B"
                default: block
                }
            }.joined(separator: "\n"))
        #expect(report.grantee.address.street == LineText("Norra"))
        #expect(codes(reading, "grantee.address.street").contains(.cutAnswer))
    }

    @Test func aWordThatGoesOnALabelIsNoAnswer() throws {
        let text = form(["year": "2024"]).components(separatedBy: "\n\n")
        let (_, reading) = try report(
            text.map { $0.hasPrefix("Kontaktperson") ? "Kontaktperson för" : $0 }.joined(separator: "\n\n"))
        #expect(codes(reading, "grantee.contactPerson").contains(.unfamiliarLabel))
    }

    @Test func aNumberBetweenTheLinesOfAQuestionIsItsAnswer() throws {
        let text = "Antal årsanställningar (heltid, ange i 3,5\nårsarbeten)\n\nReferens på utbetalningen:\n"
        let blocks = PlainTextScanner.scan(Array(text.utf8), FormChart.of(FormEdition.builtIn).vocabulary)
        let cells = blocks.units.filter { $0.kind == .cell }.map {
            String(decoding: blocks.text[$0.range], as: UTF8.self)
        }
        #expect(cells == ["Antal årsanställningar (heltid, ange i årsarbeten)", "3,5"])
    }

    // MARK: Torn answers

    @Test(
        arguments: [
            ("signature.phone", "0980-643"), ("grantee.contactPerson", "verksamheten Anna Provbo"),
            ("grantee.unit", "Omsorgsförvaltningen,"), ("grantee.unit", "Enheten för stöd (vuxna"),
            ("signature.title", "Tf."), ("grantee.contactPerson", "Anna"),
        ] as [(FieldID, String)])
    func aPartOfAnAnswerIsTold(field: FieldID, answer: String) throws {
        let (_, reading) = try report(form(["year": "2024", field: answer]))
        #expect(codes(reading, field).contains(.cutAnswer))
    }

    @Test(
        arguments: [
            ("signature.phone", "08-123 456"), ("grantee.contactPerson", "von Provbo, Anna"),
            ("grantee.unit", "Enheten för stöd (vuxna)"), ("signature.title", "tf. chef"),
        ] as [(FieldID, String)])
    func aWholeAnswerIsNotDoubted(field: FieldID, answer: String) throws {
        let (_, reading) = try report(form(["year": "2024", field: answer]))
        #expect(!codes(reading, field).contains(.cutAnswer))
    }

    @Test func anAnswerThatHoldsTheQuestionAfterItIsDoubted() throws {
        let text = form(["year": "2024", "supervision.details": "Varje månad."])
        let label = "Om nej, ange varför."
        let torn = text.replacing("Varje månad.\n\n\(label)", with: "Varje månad. \(label)")
        #expect(torn != text)
        let (_, reading) = try report(torn)
        #expect(codes(reading, "supervision.details").contains(.questionInText))
    }

    // MARK: Columns under headings

    @Test func headingsWithOneBlankBetweenThemTellTheColumnsOfValuesRightUnderThem() throws {
        let (report, reading) = try clients(
            """
                                      Antal kvinnor Antal män Antal icke-binära
            Totalt antal klienter     35            16        1
            därav mellan 18 och 29 år               3
            därav mellan 30 och 49 år 11                      1
            """)
        #expect(report.clients.total.all == CountsByGender(women: 35, men: 16, nonBinary: 1))
        #expect(report.clients.total.byAge[Self.young] == CountsByGender(men: 3))
        #expect(report.clients.total.byAge[Self.middle] == CountsByGender(women: 11, nonBinary: 1))
        try AccountingLaw.check(reading)
    }

    @Test func fewerValuesThanHeadingsThatTellNoColumnAreLeftOut() throws {
        let (report, reading) = try clients(
            """
            Antal kvinnor Antal män Antal icke-binära
            Totalt antal klienter          35     16   1
            därav mellan 18 och 29 år           3
            """)
        #expect(report.clients.total.byAge[Self.young] == CountsByGender())
        #expect(codes(reading, "clients.total.byAge.18-29").contains(.lostColumns))
    }

    @Test func asManyColumnsAsHeadingsOfWhichSeveralStandUnderOneAreDoubted() throws {
        let marks = """
                           Ja                  Nej
            Kommun         X
            Förening          X
            Stiftelse         X
            """
        let text = form(["year": "2024"], tables: ["organisation.providers": marks])
        let (report, reading) = try report(text)
        #expect(report.organisation.providers.municipality == true)
        #expect(codes(reading, "organisation.providers").contains(.unevenRow))
    }

    @Test func aMarkFarFromEveryHeadingIsLeftOut() throws {
        let rows =
            "                               Ja                            Nej\n"
            + "Arbetsförmedlingen                       X\n"
        let (report, reading) = try report(
            form(["year": "2024"], tables: ["organisation.managementGroup.authorities": rows]))
        #expect(report.organisation.managementGroup.authorities.employmentService == nil)
        #expect(
            codes(reading, "organisation.managementGroup.authorities.employmentService").contains(.lostColumns))
    }

    @Test func aMarkOnALineOfItsOwnOnAPageIsReadWithADoubt() throws {
        let items = FormEdition.report2021.sections.flatMap { section in
            [section.heading.map(FormItem.caption)].compactMap(\.self) + section.items
        }
        let lines = items.flatMap { item -> [String] in
            switch item {
            case .caption(let label): [label.text]
            case .question(let question): [question.label.text]
            case .fields(let questions): questions.map(\.label.text)
            case .choices(let choices): [choices.label.text] + choices.options.map { torn($0.label.text) }
            case .note, .table: []
            }
        }
        let text = lines.joined(separator: "\n").replacingOccurrences(of: "{year}", with: "2021")
        let (report, reading) = try report(text.replacingOccurrences(of: "\nDelvis\n", with: "\nX\nDelvis\n"))
        #expect(report.pandemic.affected != nil)
        #expect(codes(reading, "pandemic.affected").contains(.marksBetweenOptions))
    }

    /// A long label over two lines.
    private func torn(_ label: String) -> String {
        let words = label.split(separator: " ")
        return words.count < 8
            ? label : words.prefix(5).joined(separator: " ") + "\n" + words.dropFirst(5).joined(separator: " ")
    }

    // MARK: Lines of HTML

    @Test func aPageOfLinesInHTMLIsReadAsLines() throws {
        let text = try form("Fler frågar & ber om bostad – nu.", heading: Self.heading)
        let lines = text.split(separator: "\n").map { line in
            line.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: " ", with: "&#160;")
        }
        let page =
            "<!DOCTYPE html>\n<html><head><title>a</title></head>\n<body>\n<a name=1></a><b>"
            + lines.joined(separator: "<br/>\n") + "</b><br/>\n<hr/>\n<a name=\"outline\"></a><h1>Outline</h1>\n"
            + "<ul><li>Tillgång till personligt ombud</li></ul></body></html>"
        #expect(SourceFormat(of: Array(page.utf8)) == .lines)
        let (report, reading) = try report(page)
        #expect(report.contactReasons.groupTrends == FreeText("Fler frågar & ber om bostad – nu."))
        #expect(reading.documents.count == 1)
        let source = try #require(reading.sources.first { $0.field == Self.trends })
        let bytes = Array(page.utf8)
        let ranges = source.ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
        #expect(ranges.first?.hasPrefix("Fler") == true && ranges.last?.hasSuffix("nu.") == true)
        try AccountingLaw.check(reading)
    }

    @Test func htmlWithBlocksIsNoPageOfLines() {
        let lines = String(repeating: "rad<br/>", count: 12)
        #expect(SourceFormat(of: Array("<html><body>\(lines)</body></html>".utf8)) == .lines)
        #expect(SourceFormat(of: Array("<html><body>\(lines)<p>stycke</p></body></html>".utf8)) == .html)
    }
}
