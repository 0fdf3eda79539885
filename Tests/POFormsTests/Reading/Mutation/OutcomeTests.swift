import POModel
import Testing

@testable import POForms

/// The judge: what is honest, and what is silent.
@Suite struct OutcomeTests {
    struct Case: CustomTestStringConvertible {
        let outcome: Outcome
        let found: JSONValue?
        let isTold: Bool
        let verdict: Verdict
        var testDescription: String { "\(outcome) \(MutantTrial.words(found)) \(isTold)" }
    }

    @Test(arguments: [
        Case(outcome: .value(.integer(1)), found: .integer(1), isTold: false, verdict: .right),
        Case(outcome: .value(.integer(1)), found: .integer(1), isTold: true, verdict: .rightAndTold),
        Case(outcome: .value(.integer(1)), found: .integer(2), isTold: true, verdict: .told),
        Case(outcome: .value(.integer(1)), found: .integer(2), isTold: false, verdict: .silentlyWrong),
        Case(outcome: .value(.integer(1)), found: nil, isTold: false, verdict: .silentlyLeftOut),
        Case(outcome: .nothing, found: nil, isTold: true, verdict: .told),
        Case(outcome: .nothing, found: nil, isTold: false, verdict: .unsaid),
        Case(outcome: .nothing, found: .integer(1), isTold: false, verdict: .silentlyWrong),
        Case(outcome: .absent, found: nil, isTold: false, verdict: .right),
        Case(outcome: .told, found: .integer(1), isTold: false, verdict: .silentlyWrong),
        Case(outcome: .told, found: nil, isTold: false, verdict: .silentlyLeftOut),
        Case(outcome: .guess(.integer(1)), found: .integer(1), isTold: false, verdict: .guess),
        Case(outcome: .guess(.integer(1)), found: .integer(11), isTold: false, verdict: .silentlyWrong),
        Case(outcome: .guess(.integer(1)), found: .integer(1), isTold: true, verdict: .told),
        Case(outcome: .blankOr(.integer(1)), found: nil, isTold: false, verdict: .right),
        Case(outcome: .blankOr(.integer(1)), found: .integer(1), isTold: false, verdict: .guess),
    ])
    func verdicts(test: Case) {
        #expect(test.outcome.verdict(test.found, isTold: test.isTold, isTouched: true) == test.verdict)
    }

    @Test func tellingWhatNoEditIsAboutIsNeedless() {
        let outcome = Outcome.value(.integer(1))
        #expect(outcome.verdict(.integer(1), isTold: true, isTouched: false) == .doubted)
    }

    @Test func aDiagnosticTellsOfItsFieldItsRowOrItsTable() {
        let reading = MutantReading(
            told: ["clients.total", "grantee"].map { .init(.unclaimedText, .warning, field: $0, at: 0..<0) })
        #expect(reading.tells("clients.total.byAge.65+.women"))
        #expect(reading.tells("grantee.phone"))
        #expect(!reading.tells("clients.new.all.women"))
        #expect(!reading.tells("grantee.address.street"))
    }

    @Test func theSameNumberMakesTheSameMutants() async throws {
        let run = MutationRun(count: 24, channel: .pipes)
        #expect(try await run.tally().table == run.tally().table)
    }
}
