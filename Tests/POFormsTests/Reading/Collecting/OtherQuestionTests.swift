import POModel
import Testing

@testable import POForms

/// Labels of other questions, two of one name, and what no field took in a table.
@Suite struct OtherQuestionTests {
    /// A report whose table of all clients is another, as a converter prints it.
    private func read(_ table: String) throws -> (report: GrantReport, reading: Reading) {
        var report = GrantReport()
        report.year = 2024
        let form = try MarkdownRenderer(.report2024).render(.report(report))
        let own = try #require(
            form.firstRange(
                of: "|  | Antal kvinnor | Antal män | Antal icke-binära |\n| --- | --- | --- | --- |\n| Totalt antal"))
        let end = try #require(form[own.upperBound...].firstRange(of: "\n\n"))
        let reading = FormReader().read(String(form[..<own.lowerBound]) + table + String(form[end.lowerBound...]))
        try AccountingLaw.check(reading)
        guard case .report(let read)? = reading.documents.first?.document else { throw RefusedForm() }
        return (read, reading)
    }

    private struct RefusedForm: Error {}

    private func fields(_ reading: Reading, _ code: Diagnostic.Code) -> [FieldID] {
        reading.diagnostics.filter { $0.code == code }.compactMap(\.field)
    }

    private static let head = "|  | Antal kvinnor | Antal män | Antal icke-binära |\n| --- | --- | --- | --- |\n"

    @Test func otherBandsAreNobodysAndTold() throws {
        let (report, reading) = try read(
            Self.head + "| Totalt antal klienter | 10 | 8 | |\n| därav mellan 18 och 29 år | 1 | 2 | |\n"
                + "| därav mellan 50 och 66 år | 3 | 2 | |\n| därav 67 år och över | 2 | 1 | |")
        #expect(report.clients.total.all.women == 10)
        #expect(report.clients.total.byAge.keys.map(\.rawValue) == ["18-29"])
        #expect(
            fields(reading, .otherQuestion).map(\.rawValue) == ["clients.total.byAge.50-64", "clients.total.byAge.65+"])
    }

    @Test func aRowOfShareIsNoCount() throws {
        let (report, reading) = try read(Self.head + "| Totalt antal klienter (%) | 56 | 44 | |")
        #expect(report.clients.total.all == CountsByGender())
        #expect(fields(reading, .otherQuestion).contains("clients.total.all"))
    }

    @Test(arguments: ["Kvinnor (%)", "% kvinnor", "Andel kvinnor", "Antal kvinnor 2023", "Kvinnor (föregående år)"])
    func aColumnOfSomethingElseTakesItsValuesWithIt(heading: String) throws {
        let (report, reading) = try read(
            "|  | \(heading) | Antal män | Antal icke-binära |\n| --- | --- | --- | --- |\n| Totalt antal klienter | 56 | 8 | |"
        )
        #expect(report.clients.total.all == CountsByGender(men: 8))
        #expect(fields(reading, .unclaimedText) == ["clients.total.all.women"])
    }

    @Test func aRowWithoutALabelDoubtsItsTable() throws {
        let (report, reading) = try read(
            Self.head + "| Totalt antal klienter | | | |\n| därav mellan 18 och 29 år | 10 | 8 | |\n|  | 2 | 1 | |")
        #expect(report.clients.total.byAge.keys.count == 1)
        #expect(fields(reading, .leftOver) == ["clients.total"])
    }

    @Test func twoRowsOfOneNameAreToldUnlessTheySayTheSame() throws {
        let row = "| därav mellan 18 och 29 år | 1 | 2 | |\n"
        let total = "| Totalt antal klienter | 10 | 8 | |\n"
        let other = try read(Self.head + total + row + "| därav mellan 18 och 29 år | 4 | 3 | |").reading
        #expect(fields(other, .severalPlaces) == ["clients.total.byAge.18-29"])
        #expect(fields(try read(Self.head + total + row + row).reading, .severalPlaces) == [])
    }

    @Test func twoLabelledAnswersOfOneNameInALetterAreTold() throws {
        var report = GrantReport()
        report.year = 2012
        report.ombuds.positions = FullTimeEquivalent(hundredths: 250)
        let form = try MarkdownRenderer(.report2012).render(.report(report))
        let row = try #require(form.firstRange(of: "| Antal tjänster 2012 | 2,50 |\n"))
        let twice = String(form[..<row.upperBound]) + "| Antal tjänster 2012 | 7,75 |\n" + form[row.upperBound...]
        #expect(fields(FormReader().read(twice), .severalPlaces) == ["ombuds.positions"])
    }

    /// As a converter puts them into cells: the second stands in the next row, before another question.
    @Test func twoLabelledAnswersOfOneNameInCellsAreTold() throws {
        var application = GrantApplication()
        application.year = 2021
        application.positions = FullTimeEquivalent(hundredths: 300)
        let form = SheetChannel.wordHTML.print(Sheet(.application2021, .application(application)))
        let cell = "<td><p>Antal årsanställningar (heltid, ange i årsarbeten) 3,00</p></td>"
        try #require(form.contains(cell))
        let other = cell.replacing("3,00", with: "9,00")
        let reading = FormReader().read(form.replacing(cell, with: "\(cell)</tr>\n<tr>\(other)"))
        #expect(fields(reading, .unclaimedText) == ["positions"])
    }

    @Test func anOptionTwiceAndNoneForTheOtherIsTold() throws {
        var report = GrantReport()
        report.year = 2021
        report.pandemic.effects = [.listed(.lessSupport)]
        let form = try MarkdownRenderer(.report2021).render(.report(report))
        let options = form.split(separator: "\n").filter { $0.contains("utbud av stödinsatser") }
        #expect(options.count == 2)
        let reading = FormReader().read(form.replacing("ett minskat utbud", with: "ett ökat utbud"))
        #expect(fields(reading, .severalPlaces) == ["pandemic.effects"])
    }

    @Test func lastYearsTableIsNobodys() throws {
        let (report, _) = try read(
            "Föregående år (2023):\n\n" + Self.head + "| Totalt antal klienter | 44 | 21 | |\n\nÅr 2024:\n\n"
                + Self.head
                + "| Totalt antal klientr | 31 | 13 | |")
        #expect(report.clients.total.all == CountsByGender(women: 31, men: 13))
    }

    @Test func twoColumnsOfOneNameAreTold() throws {
        let reading = try read(
            "|  | Antal kvinnor | Antal kvinnor | Antal icke-binära |\n| --- | --- | --- | --- |\n"
                + "| Totalt antal klienter | 10 | 8 | |"
        ).reading
        #expect(fields(reading, .severalPlaces) == ["clients.total.all.women"])
    }

    @Test func aTableOfShareIsNobodys() throws {
        let (report, _) = try read("Fördelning i procent:\n\n" + Self.head + "| Totalt antal klienter | 56 | 44 | |")
        #expect(report.clients.total.all == CountsByGender())
    }
}
