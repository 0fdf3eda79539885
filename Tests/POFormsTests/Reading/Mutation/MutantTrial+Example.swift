import Foundation
import POModel

@testable import POForms

extension MutantTrial {
    /// The trial in words, for whoever looks for the fault: the edit, the lines around it, the fields, what was told.
    var example: String {
        var lines = [
            "\(kind?.rawValue ?? "no edit") in \(mutant.channel.rawValue), \(mutant.sheet.edition.id.rawValue): \(mutant.note)"
        ]
        lines += changedLines.map { "    │ " + $0 }
        let shown = silent.isEmpty ? fields.filter(\.isTouched) : silent
        for field in shown.prefix(6) {
            lines.append(
                "  \(field.verdict.rawValue) \(field.path): want \(field.outcome.inWords), got \(Self.words(field.found))"
            )
        }
        if shown.count > 6 { lines.append("  … and \(shown.count - 6) fields more") }
        let told = reading.diagnostics.prefix(10).map { "\($0.code.rawValue) \($0.field?.rawValue ?? "-")" }
        lines.append("  told: " + (told.isEmpty ? "nothing" : told.joined(separator: "; ")))
        return lines.joined(separator: "\n")
    }

    /// The lines that the edit changed, with some around them; of a form without an edit, all.
    private var changedLines: [String] {
        let lines = text.components(separatedBy: "\n")
        guard kind != nil else { return [] }
        let old = mutant.unmutatedText.components(separatedBy: "\n")
        let start = zip(lines, old).prefix { $0 == $1 }.count
        let rest = zip(lines.reversed(), old.reversed()).prefix { $0 == $1 }.count
        let end = max(start, lines.count - min(rest, lines.count - start))
        let around = mutant.channel == .lines ? 8 : 4
        let shown = lines[max(0, start - around)..<min(lines.count, end + around)]
        return shown.count <= 60 ? Array(shown) : Array(shown.prefix(30)) + ["…"] + Array(shown.suffix(28))
    }

    static func words(_ value: JSONValue?) -> String {
        switch value {
        case nil: "nothing"
        case .string(let text)?: text.debugDescription
        case .integer(let number)?: "\(number)"
        case .number(let number)?: "\(number)"
        case .bool(let bool)?: "\(bool)"
        case let value?: "\(value)"
        }
    }
}

extension Outcome {
    /// The outcome in words.
    var inWords: String {
        switch self {
        case .value(let value): MutantTrial.words(value)
        case .nothing, .absent: "nothing"
        case .told: "a word about it"
        case .blankOr(let value): "nothing, or \(MutantTrial.words(value)) with a word about it"
        case .guess(let value): "a word about it, perhaps with \(MutantTrial.words(value))"
        }
    }
}
