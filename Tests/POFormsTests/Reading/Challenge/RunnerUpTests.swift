import Foundation
import POModel
import Testing

@testable import POForms

/// What a doubted answer could also be.
@Suite struct RunnerUpTests {
    private static let reader = FormReader()

    /// A report with the numbers of new clients, and what stands after their row.
    private func text(_ change: (String) -> String) throws -> String {
        var report = GrantReport()
        report.year = 2024
        report.edition = .report2024
        report.clients.new.all = CountsByGender(women: 12, men: 4, nonBinary: 1)
        return change(try MarkdownRenderer(.report2024).render(.report(report)))
    }

    /// The answer in the text after a change, and the words that its runner-up stands in.
    private func answer(
        _ field: FieldID, _ change: (String) -> String = { $0 }
    ) throws -> (answer: FieldAnswer, words: String?) {
        let reading = Self.reader.read(try text(change))
        let answer = try #require(reading.documents.first)[field]
        return (answer, answer.runnerUp.map { String(decoding: reading.text.utf8[$0.place], as: UTF8.self) })
    }

    /// The row of new clients, once more with 28 women.
    private func doubled(_ text: String) -> String {
        guard let row = text.split(separator: "\n").first(where: { $0.contains("| 12 |") }) else { return text }
        return text.replacing(row, with: row + "\n" + row.replacing("| 12 |", with: "| 28 |"))
    }

    @Test func theOtherOfTwoRowsIsTheRunnerUp() throws {
        let (answer, words) = try answer("clients.new.all.women", doubled)
        #expect(answer.value == .integer(12) && !answer.isSure)
        #expect(answer.runnerUp?.value == .integer(28))
        #expect(words == "28")
    }

    @Test func whatBothRowsSayHasNoRunnerUp() throws {
        #expect(try answer("clients.new.all.men", doubled).answer.runnerUp == nil)
    }

    @Test func aPlainAnswerHasNoRunnerUp() throws {
        #expect(try answer("clients.new.all.women").answer.runnerUp == nil)
    }

    @Test func aKeptReadingHasItsRunnersUp() throws {
        let reading = Self.reader.read(try text(doubled))
        let kept = try JSONDecoder().decode(Reading.self, from: JSONEncoder().encode(reading))
        #expect(kept.documents.first?["clients.new.all.women"].runnerUp?.value == .integer(28))
    }
}
