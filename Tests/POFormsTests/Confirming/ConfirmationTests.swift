import Foundation
import POModel
import Testing

import POForms

/// What persons confirm of a reading, and what corrected forms say otherwise.
@Suite struct ConfirmationTests {
    private static let edition = FormEdition(
        id: EditionID(rawValue: "report-own"), kind: .grantReport, year: 2026,
        sections: [
            FormSection(
                heading: "Redovisning av stödet", level: 1,
                items: [
                    .fields([
                        .init("year", "Redovisningsår", .year),
                        .init("ombuds.positions", "Antal årsarbeten", .positions),
                        .init("grantee.committee", "Ansvarig nämnd", .line),
                        .init("remarks", "Övriga upplysningar", .text),
                    ])
                ])
        ])

    private func read(
        _ positions: String, committee: String = "Socialnämnden", remarks: String = "Inga ändringar i år."
    ) -> Reading {
        FormReader(editions: [Self.edition]).read(
            """
            # Redovisning av stödet

            | | |
            | --- | --- |
            | Redovisningsår | 2026 |
            | Antal årsarbeten | \(positions) |
            | Ansvarig nämnd | \(committee) |
            | Övriga upplysningar | \(remarks) |
            """)
    }

    private func confirmation(of value: JSONValue?, _ reading: Reading) throws -> AnswerConfirmation {
        let date = try #require(CalendarDate(year: 2026, month: 1, day: 8))
        let confirmation = reading.confirmation(
            of: value, for: "ombuds.positions", by: "Eva Exempel", on: date)
        return try #require(confirmation)
    }

    @Test func aDoubtThatAPersonSettledIsNoDoubtInALaterReading() throws {
        let first = read("ca 2")
        #expect(first.documents[0]["ombuds.positions"].isSure == false)
        let said = try confirmation(of: .number(2.25), first)
        let kept = try JSONDecoder().decode(AnswerConfirmation.self, from: JSONEncoder().encode(said))
        #expect(kept == said)
        let later = read("ca  2", remarks: "Annat").confirmed(by: [kept])
        let answer = later.documents[0]["ombuds.positions"]
        #expect(answer.value == .number(2.25) && answer.isSure && answer.confirmation == said)
        #expect(later.confirmations == [said] && later.diagnostics.isEmpty)
        #expect(later.documents[0].answers.first { $0.field == "ombuds.positions" } == answer)
        #expect(later.documents[0]["grantee.committee"].confirmation == nil)
        let again = try JSONDecoder().decode(Reading.self, from: JSONEncoder().encode(later))
        #expect(again.documents[0]["ombuds.positions"] == answer)
    }

    @Test func whatWasLeftOutIsFilledInAndWhatIsBlankIsLeftOut() throws {
        let unread = read("två eller tre")
        #expect(unread.documents[0]["ombuds.positions"].value == nil)
        let filled = unread.confirmed(by: [try confirmation(of: .integer(3), unread)])
        #expect(filled.documents[0]["ombuds.positions"].value == .integer(3))
        let blank = read("2").confirmed(by: [try confirmation(of: nil, read("2"))])
        #expect(blank.documents[0]["ombuds.positions"].value == nil)
        #expect(blank.documents[0]["ombuds.positions"].doubts.isEmpty)
    }

    @Test func otherWordsAreReadAnewAndThatIsTold() throws {
        let said = try confirmation(of: .integer(2), read("ca 2"))
        let later = read("ca 3").confirmed(by: [said])
        #expect(later.documents[0]["ombuds.positions"].value == .integer(3))
        #expect(later.confirmations.isEmpty)
        #expect(later.documents[0].doubts.map(\.code) == [.roughNumber, .outdatedConfirmation])
    }

    @Test func aValueThatTheDocumentCannotHoldIsRefused() throws {
        let first = read("ca 2")
        let later = first.confirmed(by: [try confirmation(of: .string("många"), first)])
        #expect(later.documents[0]["ombuds.positions"].value == .integer(2))
        #expect(later.diagnostics.map(\.code) == [.roughNumber, .refusedConfirmation])
    }

    @Test func aCorrectedFormDiffersCellByCell() throws {
        let before = read("2,25", remarks: "Vi har haft kö sedan mars och söker ett ombud.")
        let after = read("3", committee: "", remarks: "Vi har haft kö sedan april och söker ett ombud.")
        let corrections = before.corrections(in: after)
        #expect(corrections.count == 1)
        let changes = try #require(corrections.first?.changes)
        #expect(changes.map(\.field) == ["grantee.committee", "ombuds.positions", "remarks"])
        #expect(changes.map(\.kind) == [.removed, .changed, .changed])
        #expect(changes[1].before == .number(2.25) && changes[1].after == .integer(3))
        #expect(changes[1].wordsBefore == "2,25" && changes[1].wordsAfter == "3")
        #expect(
            changes.map { $0.text(in: .english) } == [
                "removed: 'Socialnämnden'", "changed from '2,25' to '3'",
                "changed from '… kö sedan mars och söker …' to '… kö sedan april och söker …'",
            ])
        #expect(after.corrections(in: after).flatMap(\.changes).isEmpty)
    }

    @Test func aFormThatIsGoneOrNewIsComparedWithABlankOne() {
        let nothing = FormReader(editions: [Self.edition]).read("")
        #expect(
            read("2").corrections(in: nothing).flatMap(\.changes).map(\.kind) == Array(repeating: .removed, count: 4))
        #expect(nothing.corrections(in: read("2")).flatMap(\.changes).map(\.kind) == Array(repeating: .added, count: 4))
    }

    @Test func theSameAnswerInOtherWordsIsTold() {
        let changes = read("2").corrections(in: read("2,00")).flatMap(\.changes)
        #expect(changes.map(\.kind) == [.reworded])
    }
}
