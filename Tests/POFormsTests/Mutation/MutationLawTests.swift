import Foundation
import POModel
import TestSupport
import Testing

@testable import POForms

/// The law that one edit of a form is read right or told of: it makes no wrong value in silence.
///
/// `PO_MUTANTS` says how many mutants are read; `PO_MUTANT_KIND` and `PO_MUTANT_CHANNEL` pick one kind or channel, and
/// `PO_MUTANT_SHOW` prints so many examples of each kind. `Scripts/mutants` reads many and prints the table.
@Suite struct MutationLawTests {
    private static func environment(_ name: String) -> String? { ProcessInfo.processInfo.environment["PO_\(name)"] }

    private static let run = MutationRun(
        count: environment("MUTANTS").flatMap(Int.init) ?? 200,
        kind: environment("MUTANT_KIND").flatMap(MutationKind.init),
        channel: environment("MUTANT_CHANNEL").flatMap(SheetChannel.init),
        examples: environment("MUTANT_SHOW").flatMap(Int.init) ?? 0)

    /// The share of fields that may be wrong or left out in silence.
    private static let silentShare = 0.003

    @Test func anEditIsReadRightOrTold() async throws {
        let tally = try await Self.run.tally()
        for (kind, examples) in tally.examples.sorted(by: { ($0.key?.rawValue ?? "") < ($1.key?.rawValue ?? "") }) {
            print("\n## \(kind?.rawValue ?? "no edit")\n")
            for example in examples { print(example + "\n") }
        }
        if Self.environment("MUTANT_TABLE") != nil { print("\n" + tally.table) }
        let all = tally.sum { $0.kind != nil }
        #expect(Double(all.silent) <= Self.silentShare * Double(all.fields), "\(tally.summary)")
        for family in [MutationKind.Family.hardWords, .twoOfOneName, .nothingLeftOver, .noGlue] {
            let sum = tally.sum { $0.kind?.family == family }
            #expect(sum.silent == 0, "\(family): \(sum.silent) of \(sum.touched) fields")
        }
    }
}
