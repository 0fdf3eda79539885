import Foundation
import POModel
import TestSupport

@testable import POForms

/// A number of mutants of invented documents, read and judged; the same for the same number.
struct MutationRun {
    /// How many mutants.
    let count: Int
    /// The one kind that is asked for; `nil` for all.
    var kind: MutationKind?
    /// The one channel that is asked for; `nil` for all.
    var channel: SheetChannel?
    /// How many examples to keep of each kind.
    var examples = 0
    /// Whether to keep examples of what is read right or told too.
    var showsAll = false

    /// A document, and what no edit is to blame for.
    private struct Form: Sendable {
        let sheet: Sheet
        let base: [String: JSONValue]
        let faults: [SheetChannel: Set<String>]
    }

    /// The editions whose turn it is; those with tables come oftener, and after them all comes a letter.
    static let editions: [FormEdition] = [
        .report2024, .report2021, .application2021, .report2024, .report2012, .report2021, .report2024,
        .application2020, .report2021, .report2024, .memorandum, .report2021, .application2022, .report2024,
    ]

    /// How many forms there are until the editions' turn comes again.
    static let turn = editions.count + 1

    /// The invented document of a number, and its form; a letter has no document.
    static func form(_ number: Int) throws -> (sheet: Sheet, base: [String: JSONValue], document: GrantDocument?) {
        var random = SeededGenerator(seed: UInt64(number))
        guard number % turn < editions.count else {
            let letter = InventedLetter.make(using: &random)
            return (letter.sheet, letter.base, nil)
        }
        let edition = editions[number % turn]
        let document = try InventedDocument.make(for: edition, using: &random)
        return (Sheet(edition, document), Leaves.of(document), document)
    }

    /// Reads all and counts.
    func tally() async throws -> MutantTally {
        let channels = channel.map { [$0] } ?? SheetChannel.allCases
        let kinds = kind.map { [$0] } ?? MutationKind.allCases
        let (examples, showsAll) = (examples, showsAll)
        let readings = try await Self.inParallel(max(Self.turn, count / 60)) { number in
            let (sheet, base, _) = try Self.form(number)
            var tally = MutantTally(examples: examples, ofAll: showsAll)
            var faults: [SheetChannel: Set<String>] = [:]
            for channel in channels where channel.carries(sheet) {
                let trial = MutantTrial(nil, Mutant(sheet, base, in: channel))
                tally.add(trial)
                faults[channel] = Set(trial.silent.map(\.path))
            }
            return (Form(sheet: sheet, base: base, faults: faults), tally)
        }
        let forms = readings.map(\.0)
        let chunk = 50
        let tallies = try await Self.inParallel((count + chunk - 1) / chunk) { part in
            var tally = MutantTally(examples: examples, ofAll: showsAll)
            for number in part * chunk..<min(count, (part + 1) * chunk) {
                let kind = kinds[number % kinds.count]
                let channel = channels[(number % kinds.count + number / kinds.count) % channels.count]
                tally.add(Self.trial(kind, channel, number, forms))
            }
            return tally
        }
        return (readings.map(\.1) + tallies).reduce(into: MutantTally(examples: examples, ofAll: showsAll)) {
            $0.merge($1)
        }
    }

    /// The mutant of a number; `nil` where no form has a place for the edit.
    private static func trial(
        _ kind: MutationKind, _ channel: SheetChannel, _ number: Int, _ forms: [Form]
    ) -> MutantTrial? {
        var random = SeededGenerator(seed: UInt64(number) &+ 0x6D75_7461_6E74)
        for _ in 0..<24 {
            let form = random.pick(forms)
            guard channel.carries(form.sheet) else { continue }
            var mutant = Mutant(form.sheet, form.base, in: channel)
            guard kind.apply(to: &mutant, using: &random), !mutant.touched.isEmpty else { continue }
            return MutantTrial(kind, mutant, without: form.faults[channel] ?? [])
        }
        return nil
    }

    /// What a number of pieces of work give, in order, on all cores.
    private static func inParallel<Result: Sendable>(
        _ count: Int, _ work: @escaping @Sendable (Int) throws -> Result
    ) async throws -> [Result] {
        try await withThrowingTaskGroup(of: (Int, Result).self) { group in
            for number in 0..<count { group.addTask { (number, try work(number)) } }
            var results: [(Int, Result)] = []
            for try await result in group { results.append(result) }
            return results.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }
}
