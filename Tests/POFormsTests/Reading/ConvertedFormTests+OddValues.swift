import Foundation
import POModel
import Testing

@testable import POForms

/// Values that stand oddly in forms without marks: dashes for blanks, torn numbers, numbers in words, wrapped lines.
extension ConvertedFormTests {
    private func codes(_ reading: Reading, _ field: FieldID) -> [Diagnostic.Code] {
        reading.diagnostics.filter { $0.field == field }.map(\.code)
    }

    private func clients(_ table: String) throws -> (report: GrantReport, reading: Reading) {
        try report(form(["year": "2024"], tables: ["clients.total": table]))
    }

    private static let all: FieldID = "clients.total.all"
    private static let genders = ["women", "men", "nonBinary"]

    // MARK: In layout

    @Test(arguments: [
        ("               -              17             3", CountsByGender(men: 17, nonBinary: 3)),
        ("              21               -             3", CountsByGender(women: 21, nonBinary: 3)),
        ("              21              17             -", CountsByGender(women: 21, men: 17)),
        ("              21               –             3", CountsByGender(women: 21, nonBinary: 3)),
        ("               -               -             3", CountsByGender(nonBinary: 3)),
        ("             15.             17.             3", CountsByGender(women: 15, men: 17, nonBinary: 3)),
    ])
    func aDashInLayoutIsBlankAndMovesNoNeighbour(cells: String, counts: CountsByGender) throws {
        let (report, reading) = try clients(
            """
                                         Antal kvinnor   Antal män   Antal icke-binära
            Totalt antal klienter     \(cells)
            därav mellan 18 och 29 år               4               1             2
            """)
        #expect(report.clients.total.all == counts)
        #expect(
            report.clients.total.byAge[AgeBand.current[0]] == CountsByGender(women: 4, men: 1, nonBinary: 2))
        for gender in Self.genders { #expect(codes(reading, FieldID(rawValue: "clients.total.all.\(gender)")) == []) }
        #expect(codes(reading, Self.all) == [])
        try AccountingLaw.check(reading)
    }

    /// A column that no heading names has numbers, and one that the form has is blank: the order of the numbers tells
    /// nothing.
    @Test(arguments: [
        "Totalt antal klienter                        17              3",
        "Totalt antal klienter        21                              3",
        "Totalt antal klienter                                        3",
    ])
    func numbersUnderNoHeadingMoveNoOthers(row: String) throws {
        let (report, reading) = try clients(
            """
                                         Antal kvinnor   Antal män
            \(row)
            """)
        #expect(report.clients.total.all == CountsByGender())
        #expect(codes(reading, Self.all) == [.lostColumns])
    }

    @Test func numbersBelowTheirRowsDoubtTheTable() throws {
        let (_, reading) = try clients(
            """
                                          Antal kvinnor   Antal män   Antal icke-binära
            Totalt antal klienter
            därav mellan 18 och 29 år     4               1
            därav mellan 30 och 49 år     2               3
            därav mellan 50 och 64 år     5               6
            därav 65 år och över
                                                          7
            """)
        #expect(codes(reading, "clients.total").contains(.unevenRow))
    }

    @Test(arguments: ["404  530", "404  530 kr", "404\u{A0} 530"])
    func anAmountThatBlanksToreIsTold(amount: String) throws {
        let (report, reading) = try report(form(["year": "2024", "economy.granted.amount": amount]))
        #expect(report.economy.granted.amount?.rawValue == 404_530)
        #expect(codes(reading, "economy.granted.amount") == [.numberWithRemark])
    }

    @Test func aGapInWordsIsNotTold() throws {
        let (report, reading) = try report(form(["year": "2024", "grantee.phone": "0480  45 00 10"]))
        #expect(report.grantee.phone != nil)
        #expect(!codes(reading, "grantee.phone").contains(.numberWithRemark))
    }

    @Test(arguments: ["404  530", "404   530", "      404  530"])
    func anAmountThatBlanksToreInColumnsIsTold(amount: String) throws {
        let (_, reading) = try report(
            form(["year": "2024"]).replacingOccurrences(
                of: "Beviljat statsbidrag, kr \n",
                with:
                    "Beviljat statsbidrag, kr                      Årsanställningar\n\(amount)                           2,25\n"
            ))
        #expect(!codes(reading, "economy.granted.amount").isEmpty)
    }

    @Test(arguments: ["404  530", "404   530", "404      530 kr"])
    func anAmountThatBlanksToreUnderItsQuestionIsTold(amount: String) throws {
        let text = form(["year": "2024"])
        let label = try #require(text.split(separator: "\n").first { $0.hasPrefix("Årsanställningar, ange antal") })
        let (_, reading) = try report(
            text.replacingOccurrences(
                of: "Beviljat statsbidrag, kr \n\n\(label)\n",
                with: "Beviljat statsbidrag, kr\n\(label)\n\(amount)\n2,25\n"))
        #expect(codes(reading, "economy.granted.amount") == [.numberWithRemark])
    }

    @Test func anAmountWithDecimalsIsNotTwoNumbers() throws {
        let text = form(["year": "2024"])
        let label = try #require(text.split(separator: "\n").first { $0.hasPrefix("Årsanställningar, ange antal") })
        let (report, reading) = try report(
            text.replacingOccurrences(
                of: "Beviljat statsbidrag, kr \n\n\(label)\n",
                with: "Beviljat statsbidrag, kr\n\(label)\n404 530,50\n2,25\n"))
        #expect(report.economy.granted.amount == nil)
        #expect(codes(reading, "economy.granted.amount").contains(.lostColumns))
    }

    @Test func anAmountInGroupsIsNotTold() throws {
        let (report, reading) = try report(form(["year": "2024", "economy.granted.amount": "404 530 kr"]))
        #expect(report.economy.granted.amount?.rawValue == 404_530)
        #expect(codes(reading, "economy.granted.amount") == [])
    }

    // MARK: One cell to a line

    @Test(
        arguments: [
            ("1 5\n30\n0", [nil, 30, 0], 0), ("30\n1 5\n0", [30, nil, 0], 1), ("30\n0\n1 5", [30, 0, nil], 2),
        ] as [(String, [Int?], Int)])
    func aTornNumberOnItsLineKeepsItsNeighbours(cells: String, counts: [Int?], torn: Int) throws {
        let (report, reading) = try clients(
            "Antal kvinnor\nAntal män\nAntal icke-binära\nTotalt antal klienter\n\(cells)\nAntal nya klienter\n4\n5\n1\n\n"
        )
        let all = report.clients.total.all
        #expect([all.women, all.men, all.nonBinary].map { $0?.rawValue } == counts)
        #expect(codes(reading, FieldID(rawValue: "clients.total.all.\(Self.genders[torn])")) == [.invalidCount])
        #expect(report.clients.new.all == CountsByGender(women: 4, men: 5, nonBinary: 1))
    }

    @Test(arguments: [("1 5\n30", nil, 30), ("30\n1 5", 30, nil)] as [(String, Int?, Int?)])
    func aTornNumberIsNoRowOfTwo(cells: String, women: Int?, men: Int?) throws {
        let (report, reading) = try clients(
            "Antal kvinnor\nAntal män\nTotalt antal klienter\n\(cells)\nAntal nya klienter\n4\n5\n\n")
        #expect(report.clients.total.all.women?.rawValue == women)
        #expect(report.clients.total.all.men?.rawValue == men)
        #expect(
            codes(reading, FieldID(rawValue: "clients.total.all.\(women == nil ? "women" : "men")")) == [.invalidCount])
        #expect(report.clients.new.all == CountsByGender(women: 4, men: 5))
    }

    @Test func theNumberOfAFootnoteUnderARowIsNoCellOfIt() throws {
        let note = "2\nInkluderar även barn till maka/make/reg. partner/sambo som är hemmavarande hos klienten."
        let table =
            "Klienter med hemmavarande barn Antal kvinnor Antal män\n"
            + "Antal klienter som, helt eller delvis, har hemmavarande barn under 18 år vilka är kända för verksamheten.\n"
            + "1 3\n\(note)\n"
        let (report, _) = try report(form(["year": "2024"], tables: ["clients.withChildrenAtHome": table]))
        #expect(report.clients.withChildrenAtHome == CountsByGender(women: 1, men: 3))
    }

    @Test(arguments: [
        ("femton\n12\n0", CountsByGender(women: 15, men: 12, nonBinary: 0)),
        ("15.\n12\n0", CountsByGender(women: 15, men: 12, nonBinary: 0)),
        ("15\nnoll\n1", CountsByGender(women: 15, men: 0, nonBinary: 1)),
        ("-\n12\n0", CountsByGender(men: 12, nonBinary: 0)), ("15\n-\n0", CountsByGender(women: 15, nonBinary: 0)),
    ])
    func aCellInWordsOrBlankKeepsItsNeighbours(cells: String, counts: CountsByGender) throws {
        let (report, reading) = try clients(
            "Antal kvinnor\nAntal män\nAntal icke-binära\nTotalt antal klienter\n\(cells)\nAntal nya klienter\n4\n5\n1\n\n"
        )
        #expect(report.clients.total.all == counts)
        #expect(report.clients.new.all == CountsByGender(women: 4, men: 5, nonBinary: 1))
        for gender in Self.genders { #expect(codes(reading, FieldID(rawValue: "clients.total.all.\(gender)")) == []) }
    }

    // MARK: Lines that begin with a number

    private static let wrapped =
        "Vi har under hösten haft besök av gruppen från länet och ett möte om det under vecka\n20. Alla ombud deltog i det."

    @Test(arguments: [
        (wrapped, wrapped.replacingOccurrences(of: "\n", with: " ")),
        ("Vi vill:\n1. växa\n2. lära", "Vi vill:\n\n1. växa\n\n2. lära"),
        ("Vi vill växa\n1. i år\n2. nästa år", "Vi vill växa\n\n1. i år\n\n2. nästa år"),
    ])
    func onlyTheFirstNumberBeginsAListWithinAParagraph(answer: String, expected: String) throws {
        let markdown =
            "# REDOVISNING\n\n"
            + form([Self.trends: answer, "year": "2024"]).replacingOccurrences(
                of: "\n\n\(Self.heading)\n\n", with: "\n\n## \(Self.heading)\n\n## Ledning\n\n")
        let (report, _) = try report(markdown)
        #expect(report.contactReasons.groupTrends?.rawValue == expected)
    }

    @Test func aWrappedLineOfPlainTextBeginsNoList() throws {
        let text = try form(Self.wrapped, heading: Self.heading).split(
            separator: "\n", omittingEmptySubsequences: false)
        let lines = text.map { line in
            line.split(separator: " ").reduce("") { lines, word in
                let width = lines.split(separator: "\n").last?.count ?? 0
                return lines + (lines.isEmpty ? "" : width + word.count > 90 ? "\n" : " ") + word
            }
        }
        let (report, _) = try report(lines.joined(separator: "\n"))
        #expect(
            report.contactReasons.groupTrends?.rawValue
                == Self.wrapped.replacingOccurrences(of: "\n", with: " "))
    }

    // MARK: Signs of more and less

    private static let row = "| Om ja, uppskatta hur lång väntetiden har varit under 2024. | "

    private func waiting(_ cell: String) throws -> (time: WaitingTime, codes: [Diagnostic.Code]) {
        let form = form(["year": "2024"])
        let label = try #require(form.split(separator: "\n").first { $0.contains("uppskatta hur lång") })
        let (report, reading) = try report(
            "# REDOVISNING\n\n## A\n\n## B\n\n"
                + form.replacingOccurrences(of: "\n\(label)\n", with: "\n\(label)\n\n\(cell)\n"))
        return (report.access.waitingTime, codes(reading, "access.waitingTime"))
    }

    @Test func aSignOfMoreIsNoQuotation() throws {
        let (time, codes) = try waiting("\\> 6 mån")
        #expect(time.minimumDays == 180 && time.maximumDays == nil && codes == [])
        let quoted = try waiting("> 6 mån")
        #expect(quoted.time.minimumDays == 180 && quoted.time.maximumDays == nil)
        #expect(quoted.codes == [.guessedFromText])
        let words = try waiting("> upp till 6 mån")
        #expect(words.time.minimumDays == nil && words.time.maximumDays == 180 && words.codes == [])
    }
}
