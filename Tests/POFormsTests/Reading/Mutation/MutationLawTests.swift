import Foundation
import POModel
import TestSupport
import Testing

@testable import POForms

/// The law that one edit of a form is read right or told of: it makes no wrong value in silence.
///
/// `PO_MUTANTS` says how many mutants are read; `PO_MUTANT_KIND` and `PO_MUTANT_CHANNEL` pick one kind or channel, and
/// `PO_MUTANT_SHOW` prints so many examples of each kind, with `PO_MUTANT_SHOW_ALL` of what is read right or told too;
/// `PO_MUTANT_TABLE` prints the table. `Scripts/mutants` reads many.
@Suite struct MutationLawTests {
    private static func environment(_ name: String) -> String? { ProcessInfo.processInfo.environment["PO_\(name)"] }

    private static let run = MutationRun(
        count: environment("MUTANTS").flatMap(Int.init) ?? 100,
        kind: environment("MUTANT_KIND").flatMap(MutationKind.init),
        channel: environment("MUTANT_CHANNEL").flatMap(SheetChannel.init),
        examples: environment("MUTANT_SHOW").flatMap(Int.init) ?? 0, showsAll: environment("MUTANT_SHOW_ALL") != nil)

    /// The share of fields that may be wrong or left out in silence.
    private static let silentShare = 0.003

    /// The share of fields that may be right only because the edit was ignored.
    private static let guessShare = 0.002

    /// The share of right fields of a form without an edit that may be doubted.
    private static func doubtShare(_ channel: SheetChannel) -> Double {
        switch channel {
        case .ownMarkdown, .ownHTML, .pipes, .wordHTML: 1 / 200
        case .layout: 1 / 40
        case .lines: 1 / 20
        }
    }

    @Test func anEditIsReadRightOrTold() async throws {
        let tally = try await Self.run.tally()
        for (kind, examples) in tally.examples.sorted(by: { ($0.key?.rawValue ?? "") < ($1.key?.rawValue ?? "") }) {
            print("\n## \(kind?.rawValue ?? "no edit")\n")
            for example in examples { print(example + "\n") }
        }
        if Self.environment("MUTANT_TABLE") != nil { print("\n" + tally.table) }
        let all = tally.sum { $0.kind != nil }
        #expect(Double(all.silent) <= Self.silentShare * Double(all.fields), "\(tally.summary)")
        #expect(Double(all[.guess]) <= Self.guessShare * Double(all.fields), "\(tally.summary)")
        for channel in SheetChannel.allCases {
            let forms = tally.sum { $0.kind == nil && $0.channel == channel }
            #expect(
                Double(forms[.doubted]) <= Self.doubtShare(channel) * Double(forms.fields),
                "\(channel): \(forms[.doubted]) of \(forms.fields) right fields are doubted")
        }
        for family in [MutationKind.Family.hardWords, .twoOfOneName, .nothingLeftOver, .noGlue] {
            let sum = tally.sum { $0.kind?.family == family }
            #expect(sum.silent == 0, "\(family): \(sum.silent) of \(sum.touched) fields")
        }
    }
}
