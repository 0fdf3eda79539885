import Foundation
import POForms
import POModel
import POStatistics
import Testing

/// What the package counts from a register keeps the rules that it judges others by.
@Suite struct OwnReportTests {
    private static let header =
        "client_id,municipality_code,gender,birth_year,applied,opened,closed,children_at_home,reasons\n"

    /// Clients of every gender, one under 18 and one without a year of birth.
    private static let everyone = (0..<12).map { number in
        let gender = ["woman", "man", "nonBinary"][number % 3]
        let born = number == 4 ? "2010" : number == 6 ? "" : "\(1950 + number * 4)"
        return
            "c\(number),0880,\(gender),\(born),,2021-02-01,\(number % 2 == 0 ? "2021-11-02" : ""),yes,economy;housing\n"
    }.joined()

    private static let editions = [FormEdition.report2012, .report2021, .report2024]

    private func grave(_ rows: String, year: Int, on edition: FormEdition) throws -> [Finding] {
        let reading = try RegisterReader.read(Array(rows.utf8), year: year)
        let kalmar = try #require(MunicipalityCode(rawValue: "0880"))
        let draft = try #require(reading.serviceYear.report(for: [kalmar], on: edition))
        return RuleRun(of: .report(draft.report)).findings.filter { [.error, .inconsistency].contains($0.severity) }
    }

    @Test(arguments: editions)
    func nobodyIsTooManyOnAnyForm(edition: FormEdition) throws {
        #expect(try grave(Self.header + Self.everyone, year: 2021, on: edition) == [])
    }

    /// In the one column of 2021 the same people are counted as in the columns of the totals.
    @Test func anUndividedReasonIsWithinTheTotal() throws {
        let rows = (0..<3).map { "c\($0),0880,\($0 == 2 ? "nonBinary" : "woman"),1980,,2021-02-01,,,economy\n" }
            .joined()
        #expect(try grave(Self.header + rows, year: 2021, on: .report2021) == [])
    }

    @Test(arguments: editions, [2023, 2024])
    func theRegisterOfTheExamplesGivesASoundReport(edition: FormEdition, year: Int) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Examples/Data")
        let rows = try String(contentsOf: folder.appending(path: "register.csv"), encoding: .utf8)
        #expect(try grave(rows, year: year, on: edition) == [])
    }

    /// The totals are explained, in the document itself.
    @Test func whoIsInNoBandIsTold() throws {
        let reading = try RegisterReader.read(Array((Self.header + Self.everyone).utf8), year: 2021)
        let kalmar = try #require(MunicipalityCode(rawValue: "0880"))
        let draft = try #require(reading.serviceYear.report(for: [kalmar], on: .report2024))
        #expect(
            draft.report.remarks?.rawValue == """
                Klienter som inte finns i någon åldersgrupp. Totalt antal klienter: män under 18 år 1, kvinnor utan uppgift om \
                födelseår 1. Nya klienter: män under 18 år 1, kvinnor utan uppgift om födelseår 1. Avslutade klienter: män under \
                18 år 1, kvinnor utan uppgift om födelseår 1.
                """)
        let causes = RuleRun(of: .report(draft.report)).findings.filter { $0.rule == "C1" }.map(\.cause?.english)
        #expect(causes == ["1 has no known year of birth", "1 is under 18"])
        // The form carries it, so that it is still there when the report comes back from paper.
        #expect(FormEdition.report2024.unplaced(.report(draft.report)) == [])
    }

    @Test func aRemarkThatExplainsTooLittleExplainsNothing() throws {
        let reading = try RegisterReader.read(Array((Self.header + Self.everyone).utf8), year: 2021)
        let kalmar = try #require(MunicipalityCode(rawValue: "0880"))
        var report = try #require(reading.serviceYear.report(for: [kalmar], on: .report2024)).report
        report.remarks = FreeText("Ingenting att tillägga.")
        #expect(RuleRun(of: .report(report)).findings.filter { $0.rule == "C1" }.map(\.severity) == [.error, .error])
    }
}
