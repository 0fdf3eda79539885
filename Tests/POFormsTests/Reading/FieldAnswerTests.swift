import Foundation
import POModel
import Testing

@testable import POForms

/// What a reading says of one field: value, place and doubt.
@Suite struct FieldAnswerTests {
    private static let reader = FormReader()

    /// A report in which one count has a remark, and another is no number.
    private func reading() throws -> Reading {
        var report = GrantReport()
        report.year = 2024
        report.edition = .report2024
        report.clients.total.all = CountsByGender(women: 15, men: 30, nonBinary: 2)
        report.clients.total.byAge[AgeBand.current[0]] = CountsByGender(women: 5, men: 41, nonBinary: 1)
        report.clients.new.all = CountsByGender(women: 62, men: 4, nonBinary: 1)
        let text = try MarkdownRenderer(.report2024).render(.report(report))
        return Self.reader.read(text.replacing("| 41 |", with: "| 41? |").replacing("| 62 |", with: "| många |"))
    }

    private func answer(_ field: FieldID) throws -> (answer: FieldAnswer, words: [String]) {
        let reading = try reading()
        let answer = try #require(reading.documents.first)[field]
        return (answer, answer.places.map { String(decoding: reading.text.utf8[$0], as: UTF8.self) })
    }

    @Test func aPlainValueHasItsPlaceAndNoDoubt() throws {
        let (answer, words) = try answer("clients.total.all.women")
        #expect(answer.value == .integer(15))
        #expect(words == ["15"])
        #expect(answer.doubts.isEmpty && answer.isSure)
    }

    @Test func aDoubtfulValueIsNotSure() throws {
        let (answer, words) = try answer("clients.total.byAge.18-29.men")
        #expect(answer.value == .integer(41))
        #expect(words == ["41?"])
        #expect(answer.doubts.map(\.field) == ["clients.total.byAge.18-29.men"] && !answer.isSure)
    }

    @Test func whatWasLeftOutSaysWhy() throws {
        let (answer, _) = try answer("clients.new.all.women")
        #expect(answer.value == nil && !answer.isSure)
        #expect(answer.doubts.map(\.code) == [.invalidCount])
    }

    @Test func whatIsNotAnsweredHasNeitherValueNorPlace() throws {
        let (answer, words) = try answer("clients.closed.all.women")
        #expect(answer.value == nil && words.isEmpty)
    }

    @Test func aQuestionHasThePlacesAndDoubtsOfItsFields() throws {
        let (answer, words) = try answer("clients.total.byAge.18-29")
        #expect(answer.value == .object(["women": .integer(5), "men": .integer(41), "nonBinary": .integer(1)]))
        #expect(words == ["5", "41?", "1"])
        #expect(answer.doubts.map(\.field) == ["clients.total.byAge.18-29.men"])
    }

    @Test func allAnswersAreThoseWithAValueOrADoubt() throws {
        let document = try #require(try reading().documents.first)
        let answers = document.answers
        #expect(Set(answers.map(\.field)).count == answers.count)
        #expect(answers.allSatisfy { $0 == document[$0.field] })
        #expect(Set(document.sources.map(\.field)).isSubset(of: answers.map(\.field)))
        #expect(answers.contains { $0.field == "clients.new.all.women" && $0.value == nil })
    }

    @Test func answersOfAPacketAreThoseOfTheirDocument() throws {
        let renderer = MarkdownRenderer(.report2024)
        var text = ""
        for women in [WholeNumber(7), WholeNumber(8)] {
            var report = GrantReport()
            report.year = 2024
            report.edition = .report2024
            report.clients.total.all = CountsByGender(women: women)
            text += try renderer.render(.report(report))
        }
        let reading = Self.reader.read(text)
        #expect(reading.documents.map { $0["clients.total.all.women"].value } == [.integer(7), .integer(8)])
    }

    @Test func aReadingIsKeptAsJSON() throws {
        let reading = try reading()
        let kept = try JSONDecoder().decode(Reading.self, from: JSONEncoder().encode(reading))
        #expect(kept.documents == reading.documents)
        #expect(kept.documents.map(\.answers) == reading.documents.map(\.answers))
        #expect(kept.sources == reading.sources && kept.repairs == reading.repairs)
        #expect(kept.diagnostics == reading.diagnostics && kept.unclaimed == reading.unclaimed)
        #expect(kept.accounting == reading.accounting && kept.text == reading.text)
    }
}
