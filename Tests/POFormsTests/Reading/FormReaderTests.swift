import Foundation
import POModel
import Testing

@testable import POForms

/// A filled form in the shape that converters leave, and what becomes of changes to it.
@Suite struct FormReaderTests {
    private static let reader = FormReader()
    private static let form = Result { try Fixture.text("Fixtures/tab-tables-2024.md") }

    private func read(_ change: (String) throws -> String = { $0 }) throws -> Reading {
        Self.reader.read(try change(Self.form.get()))
    }

    private func report(_ reading: Reading) throws -> GrantReport {
        guard case .report(let report)? = reading.documents.first?.document else {
            throw CocoaError(.coderReadCorrupt)
        }
        return report
    }

    /// Replaces what stands exactly once.
    private func replacing(_ old: String, with new: String) -> (String) throws -> String {
        { text in
            try #require(text.components(separatedBy: old).count == 2, "'\(old)' does not stand once")
            return text.replacingOccurrences(of: old, with: new)
        }
    }

    @Test func readsEveryAnswer() throws {
        let reading = try read()
        let expected = try JSONDecoder().decode(
            [GrantDocument].self, from: Fixture.data("Fixtures/tab-tables-2024.json"))
        #expect(try canonical(reading.documents.map(\.document)) == canonical(expected))
        #expect(reading.diagnostics == [])
        #expect(reading.unclaimed == [])
        try AccountingLaw.check(reading)
    }

    @Test(arguments: [
        ("grantee.contactPerson", "Ebba Exempelsson"), ("clients.total.all.women", "21"), ("training.offered", "X"),
        ("economy.granted.amount", "1 187 322 kr."), ("economy.used.positions", "2,75"),
        ("grantee.diaryNumber", "SN 2024/77"), ("access.queue", "1"), ("supervision.offered", "X"),
        ("signature.decidedDigitally", "Detta dokument har beslutats digitalt och saknar därmed underskrift"),
    ])
    func tellsWhereAnAnswerStands(field: FieldID, text: String) throws {
        let reading = try read()
        let source = try #require(reading.sources.first { $0.field == field })
        let range = try #require(source.ranges.first)
        #expect(String(decoding: reading.text.utf8[range], as: UTF8.self) == text)
    }

    @Test func everyAnswerHasASource() throws {
        let reading = try read()
        let sourced = Set(reading.sources.map(\.field))
        let answers = Answers(try #require(reading.documents.first).document)
        #expect(answers.paths(outside: sourced.union(FormEdition.carriedByTheForm)) == [])
    }

    @Test func lineEndsAndByteOrderMarksMakeNoDifference() throws {
        let expected = try canonical(report(read()))
        #expect(try canonical(report(read { $0.replacingOccurrences(of: "\n", with: "\r\n") })) == expected)
        #expect(try canonical(report(read { $0.replacingOccurrences(of: "\n", with: "\r") })) == expected)
        #expect(try canonical(report(read { "\u{FEFF}" + $0 })) == expected)
    }

    @Test func decomposedLettersMakeNoDifference() throws {
        let reading = try read { $0.decomposedStringWithCanonicalMapping }
        #expect(try canonical(report(reading)) == canonical(report(read())))
        #expect(reading.diagnostics == [])
    }

    @Test func columnsFollowTheirHeadings() throws {
        let reading = try read(
            replacing(
                "Kontaktorsak\tAntal kvinnor\tAntal män\tAntal icke-bi-nära",
                with: "Kontaktorsak\tAntal män\tAntal kvinnor\tAntal icke-binära"))
        let economy = try report(reading).contactReasons.counts[.economy]
        #expect(economy == CountsByGender(women: 4, men: 3, nonBinary: 1))
        #expect(reading.diagnostics == [])
    }

    @Test func rowsMayChangePlaces() throws {
        let reading = try read {
            $0.replacingOccurrences(of: "Ekonomi\t3\t4\t1\nBostad\t2\t\t", with: "Bostad\t2\t\t\nEkonomi\t3\t4\t1")
        }
        #expect(try canonical(report(reading)) == canonical(report(read())))
        #expect(reading.diagnostics == [])
    }

    struct Change: CustomTestStringConvertible {
        let old: String
        let new: String
        let code: Diagnostic.Code
        let severity: Diagnostic.Severity
        let field: FieldID?
        /// Where the diagnostic points, in the changed text.
        let place: String
        var testDescription: String { "\(code.rawValue): \(new)" }
    }

    @Test(arguments: [
        Change(
            old: "Totalt antal klienter</b>\t21", new: "Totalt antal klienter</b>\t2I", code: .invalidCount,
            severity: .error, field: "clients.total.all.women", place: "2I"),
        Change(
            old: "Totalt antal klienter</b>\t21", new: "Totalt antal klienter</b>\tca 21", code: .roughNumber,
            severity: .warning, field: "clients.total.all.women", place: "ca 21"),
        Change(
            old: "Totalt antal klienter</b>\t21", new: "Totalt antal klienter</b>\t(21)", code: .numberWithRemark,
            severity: .warning, field: "clients.total.all.women", place: "(21)"),
        Change(
            old: "utbildning.\tX\t", new: "utbildning.\tX\tx", code: .conflictingMarks, severity: .error,
            field: "training.offered", place: "X"),
        Change(
            old: "utbildning.\tX\t", new: "utbildning.\tibland\t", code: .invalidMark, severity: .error,
            field: "training.offered", place: "ibland"),
        Change(
            old: "Kommun Kiruna kommun", new: "Kommun Kirunna", code: .unknownMunicipality, severity: .warning,
            field: "grantee.municipality", place: "Kirunna"),
        Change(
            old: "Datum 2025-01-13", new: "Datum i januari", code: .invalidDate, severity: .error,
            field: "signature.date", place: "i januari"),
        Change(
            old: "98131", new: "9813", code: .invalidPostalCode, severity: .error,
            field: "grantee.address.postalCode", place: "9813"),
        Change(
            old: "1 187 322 kr.", new: "1 187 32 kr.", code: .invalidAmount, severity: .error,
            field: "economy.granted.amount", place: "1 187 32 kr."),
        Change(
            old: "decimaler<sup>1</sup>: 2,75", new: "decimaler<sup>1</sup>: 2,755", code: .invalidPositions,
            severity: .error, field: "ombuds.positions", place: "2,755"),
        Change(
            old: "0980-543 21", new: "växeln", code: .invalidPhone, severity: .error, field: "signature.phone",
            place: "växeln"),
        Change(
            old: "sixten@kiruna.example.se", new: "sixten på kiruna", code: .invalidEmail, severity: .error,
            field: "signature.email", place: "sixten på kiruna"),
        Change(
            old: "Kiruna 20 dagar, Pajala 2 – 3 veckor", new: "det varierar", code: .unreadWaitingTime,
            severity: .warning, field: "access.waitingTime", place: "det varierar"),
        Change(
            old: "Statsbidrag avseende år 2024", new: "Statsbidrag avseende år 2023", code: .yearConflict,
            severity: .warning, field: "year", place: "Totalt antal ombudstjänster"),
        Change(
            old: "Statsbidrag avseende år 2024", new: "Statsbidrag avseende år", code: .yearNotEvident,
            severity: .warning, field: "year", place: "Totalt antal ombudstjänster"),
    ])
    func tellsEveryDoubt(_ change: Change) throws {
        let reading = try read(replacing(change.old, with: change.new))
        let found = try #require(reading.diagnostics.first { $0.code == change.code })
        #expect(found.severity == change.severity)
        #expect(found.field == change.field)
        let text = String(decoding: reading.text.utf8[found.range.lowerBound...], as: UTF8.self)
        #expect(text.hasPrefix(change.place))
        // One mistake, one diagnostic; a changed year is told also of the edition.
        let others = reading.diagnostics.filter { $0.code != change.code && $0.code != .nearestEdition }
        #expect(others == [])
        if change.severity == .error, let field = change.field {
            #expect(Answers(try #require(reading.documents.first).document)[field] == nil)
        }
        try AccountingLaw.check(reading)
    }

    @Test func anotherYearIsReadByTheNearestEdition() throws {
        let reading = try read { $0.replacingOccurrences(of: "2024", with: "2023") }
        #expect(try report(reading).year == 2023)
        #expect(reading.diagnostics.map(\.code) == [.nearestEdition])
        #expect(reading.diagnostics.first?.arguments == ["2023", "2024"])
    }

    @Test func missingColumnHeadingsAreTold() throws {
        let reading = try read(replacing("Kontaktorsak\tAntal kvinnor\tAntal män\tAntal icke-bi-nära\n", with: ""))
        #expect(reading.diagnostics.allSatisfy { $0.code == .missingColumnHeadings && $0.severity == .warning })
        #expect(reading.diagnostics.contains { $0.field == "contactReasons.counts" })
        #expect(try report(reading).contactReasons.counts[.economy].women == 3)
    }

    @Test func aQuestionThatTheFormDoesNotHaveIsNobodysAnswer() throws {
        let reading = try read(
            replacing("\n## 8. Övrigt", with: "\n## 7 b. Hur många bilar har ni?\n\nTre bilar.\n\n## 8. Övrigt"))
        #expect(try report(reading).economy.fewerPositionsReason?.rawValue == "Tjänstledighet under hösten.")
        #expect(reading.unclaimed.map(\.text) == ["7 b. Hur många bilar har ni?\nTre bilar."])
        #expect(reading.diagnostics.map(\.code) == [.unclaimedText])
    }

    @Test func aQuestionThatIsGoneIsTold() throws {
        let row = try read(replacing("därav mellan 30 och 49 år\t9\t7\t\n", with: ""))
        #expect(row.diagnostics.map(\.code) == [.missingQuestion])
        #expect(row.diagnostics.first?.field == "clients.total.byAge.30-49")
        let question = try read(replacing("Om annan orsak, ange vilken. Hjälp att läsa post\t\t\t\n", with: ""))
        #expect(question.diagnostics.map(\.field) == ["contactReasons.otherReason"])
    }

    @Test func aRowThatTheFormDoesNotHaveIsNobodysAnswer() throws {
        let reading = try read(replacing("Bostad\t2\t\t\n", with: "Bostad\t2\t\t\nHusdjur\t7\t8\t9\n"))
        #expect(try canonical(report(reading)) == canonical(report(read())))
        #expect(reading.unclaimed.map(\.text) == ["Husdjur\n7\n8\n9"])
    }

    @Test func tablesMayChangePlacesOrBeGone() throws {
        let form = try Self.form.get()
        func block(_ heading: String) throws -> String {
            let start = try #require(form.range(of: "<b>\(heading)</b>"))
            let end = try #require(form.range(of: "\n\n", range: start.upperBound..<form.endIndex))
            return String(form[start.lowerBound..<end.upperBound])
        }
        let (new, closed) = (try block("Antal nya klienter"), try block("Antal avslutade klienter"))
        let swapped = try read(replacing(new + closed, with: closed + new))
        #expect(try canonical(report(swapped)) == canonical(report(read())))
        let gone = try read(replacing(new, with: ""))
        #expect(try report(gone).clients.new == ClientCounts())
        #expect(try report(gone).clients.total == report(read()).clients.total)
        #expect(gone.diagnostics.allSatisfy { $0.code == .missingQuestion } && gone.diagnostics.count == 5)
    }

    /// The row says 2 and 4: right by the headings, left out, or told.
    @Test(
        arguments: [
            ("Totalt\tAntal kvinnor\tAntal män", 4, false), ("Män\tKvinnor\tIcke-binära", 4, false),
            ("Antal män\tAntal kvinor\tÖvriga", nil, true), ("Herrar\tDamer\tAndra", 2, true),
        ] as [(String, Int?, Bool)])
    func headingsThatAreNotTheFormsDoNotPassInSilence(headings: String, women wanted: Int?, isTold: Bool) throws {
        let row = "<b>Antal nya klienter</b>"
        let reading = try read(replacing(row, with: "\t\(headings)\n\(row)"))
        let women = try report(reading).clients.new.byAge[#require(AgeBand(rawValue: "30-49"))].women
        #expect(women?.rawValue == wanted)
        #expect(reading.diagnostics.contains { $0.field == "clients.new" } == isTold)
    }

    @Test func mergedAndUnevenCellsAreTold() throws {
        let page = try HTMLRenderer(.report2024).render(#require(read().documents.first).document)
        let cells = "<td>21</td><td>17</td><td>1</td>"
        for (spoilt, women) in [("<td colspan=\"3\">39</td>", 39), ("<td>21</td><td>17</td>", 21)] {
            let reading = Self.reader.read(page.replacingOccurrences(of: cells, with: spoilt))
            #expect(reading.diagnostics.map(\.code) == [.unevenRow])
            #expect(reading.diagnostics.first?.field == "clients.total")
            #expect(try report(reading).clients.total.all.women?.rawValue == women)
        }
    }

    @Test func cellsThatReachDownTakeTheirColumns() throws {
        let page = try HTMLRenderer(.report2024).render(#require(read().documents.first).document)
        let spoilt = page.replacingOccurrences(of: "<td>9</td><td>7</td>", with: "<td rowspan=\"2\">9</td><td>7</td>")
            .replacingOccurrences(of: "<td>6</td><td>5</td><td></td>", with: "<td>5</td><td></td>")
        let reading = Self.reader.read(spoilt)
        let bands = try report(reading).clients.total.byAge
        #expect(bands[try #require(AgeBand(rawValue: "50-64"))] == CountsByGender(men: 5))
        #expect(reading.diagnostics.contains { $0.field == "clients.total" })
    }

    @Test(arguments: ["☐ Detta", "[ ] Detta"])
    func aStatementWithAnEmptyBoxIsNotMade(start: String) throws {
        let reading = try read(replacing("Detta dokument", with: start + " dokument"))
        #expect(try report(reading).signature.decidedDigitally == nil)
    }

    @Test func anAnswerThatTalksOfTheFormIsAnAnswer() throws {
        let answer = "Klicka här för att ange text. Klienterna förstår inte knappen."
        let reading = try read(replacing("Bristerna är anmälda till ledningsgruppen.", with: answer))
        #expect(try report(reading).societalServices.measures?.rawValue == answer)
    }

    @Test func numbersOnTwoLinesAreNotOne() throws {
        let reading = try read(replacing("1 187 322 kr.", with: "187 322<br>100 000"))
        #expect(reading.diagnostics.map(\.code) == [.invalidAmount])
        #expect(try report(reading).economy.granted.amount == nil)
    }

    @Test(arguments: ["* ", "- ", "> ", "<", "|", "[", "*", "<p>", "1. ", "a\t"])
    func longRunsOfMarksPass(mark: String) throws {
        let text = String(repeating: mark, count: 200_000 / mark.utf8.count)
        try AccountingLaw.check(Self.reader.read(text))
        try AccountingLaw.check(Self.reader.read(try Self.form.get() + "\n" + text))
    }

    @Test func aTableInAFreeTextIsTold() throws {
        let reading = try read(
            replacing("Tjänstledighet under hösten.", with: "Tjänstledighet under hösten.\n\nBilar\t3"))
        #expect(reading.diagnostics.map(\.code) == [.tableInText])
        #expect(try report(reading).economy.fewerPositionsReason?.rawValue == "Tjänstledighet under hösten.\n\nBilar 3")
    }

    @Test func formsInOneFileAreToldApart() throws {
        let form = try Self.form.get()
        let other = form.replacingOccurrences(of: "Ebba Exempelsson", with: "Sixten Påhittad")
            .replacingOccurrences(of: "Ekonomi\t3\t4\t1", with: "Ekonomi\t\t\t")
        let reading = Self.reader.read(form + "\n\n" + other)
        #expect(reading.documents.count == 2)
        #expect(reading.diagnostics == [] && reading.unclaimed == [])
        let alone = [Self.reader.read(form), Self.reader.read(other)].flatMap(\.documents).map(\.document)
        #expect(try canonical(reading.documents.map(\.document)) == canonical(alone))
        #expect(Set(reading.sources.map(\.document)) == [0, 1])
        try AccountingLaw.check(reading)
    }

    @Test func textThatNoQuestionTakesIsKept() throws {
        let reading = try read(replacing("\tPostort Kiruna", with: "\tPostort Kiruna\tBra att veta: ring först"))
        #expect(reading.unclaimed.map(\.text) == ["Bra att veta: ring först"])
        #expect(reading.diagnostics.map(\.code) == [.unclaimedText])
        let place = reading.text.place(of: try #require(reading.unclaimed.first).range.lowerBound)
        #expect(place.line == 22)
    }

    @Test(arguments: [
        "", "Hej!", "# En annan rapport\n\n| a | b |\n| --- | --- |\n| 1 | 2 |", "<html><body><p>Hej</p>",
    ])
    func whatIsNoFormIsTold(text: String) throws {
        let reading = Self.reader.read(text)
        #expect(reading.documents == [])
        #expect(reading.diagnostics.map(\.code) == [.noForm])
        try AccountingLaw.check(reading)
    }
}
