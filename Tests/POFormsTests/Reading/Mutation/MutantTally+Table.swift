import Foundation

@testable import POForms

extension MutantTally {
    /// The counts as a table, by kind and in all, and the silent faults of each kind by channel.
    var table: String {
        var lines = [
            Self.line(
                "kind",
                ["mutants", "fields", "touched"] + Self.verdictNames
                    + SheetChannel.allCases.map(\.rawValue)),
            "|" + String(repeating: " --- |", count: 12 + SheetChannel.allCases.count),
        ]
        for family in MutationKind.Family.allCases {
            for kind in MutationKind.allCases where kind.family == family {
                lines.append(row(kind.rawValue) { $0.kind == kind })
            }
            lines.append(row("**\(family.rawValue)**") { $0.kind?.family == family })
        }
        lines.append(row("**all**") { $0.kind != nil })
        lines.append(row("without an edit") { $0.kind == nil })
        return lines.joined(separator: "\n") + "\n\n" + channelTable + "\n\n" + summary
    }

    /// The counts by channel, without an edit and with one.
    private var channelTable: String {
        var lines = [
            Self.line("channel", ["mutants", "fields", "touched"] + Self.verdictNames),
            "|" + String(repeating: " --- |", count: 4 + Verdict.allCases.count),
        ]
        for channel in SheetChannel.allCases {
            for isEdited in [false, true] {
                let sum = sum { $0.channel == channel && ($0.kind != nil) == isEdited }
                lines.append(
                    Self.line(
                        channel.rawValue + (isEdited ? ", edited" : ""),
                        ([sum.mutants, sum.fields, sum.touched] + Verdict.allCases.map { sum[$0] }).map(String.init)))
            }
        }
        return lines.joined(separator: "\n")
    }

    private static let verdictNames = [
        "right", "doubted", "right, told", "told", "unsaid", "guess", "wrong", "left out",
    ]

    /// The shares for which something is promised.
    var summary: String {
        let all = sum { $0.kind != nil }
        let faults = sum { $0.kind == nil }
        func share(_ part: Int, _ whole: Int) -> String {
            whole == 0 ? "-" : String(format: "%.2f %%", 100 * Double(part) / Double(whole))
        }
        return """
            silent: \(all.silent) of \(all.fields) fields, \(share(all.silent, all.fields)); \
            of those that edits are about \(share(all.silent, all.touched))
            guess: \(share(all[.guess], all.fields)); of those that edits are about \(share(all[.guess], all.touched))
            doubted without need: \(share(all[.doubted], all.fields)); without an edit \
            \(share(faults[.doubted], faults.fields)), and silent \(faults.silent) of \(faults.fields)
            """
    }

    private func row(_ name: String, where isWanted: (Key) -> Bool) -> String {
        let sum = sum(where: isWanted)
        let verdicts = Verdict.allCases.map { sum[$0] }
        let channels = SheetChannel.allCases.map { channel in
            self.sum { isWanted($0) && $0.channel == channel }
        }
        return Self.line(
            name,
            ([sum.mutants, sum.fields, sum.touched] + verdicts).map(String.init)
                + channels.map { $0.mutants == 0 ? "" : "\($0.silent)" })
    }

    private static func line(_ name: String, _ cells: [String]) -> String {
        "| " + ([name.padded(to: 20)] + cells.map { $0.padded(to: 7) }).joined(separator: " | ") + " |"
    }
}
