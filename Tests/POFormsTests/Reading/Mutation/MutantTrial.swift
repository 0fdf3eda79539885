import POModel
import TestSupport

@testable import POForms

/// A mutant, read and judged.
struct MutantTrial {
    /// A field and what became of it.
    struct Field {
        let path: String
        let outcome: Outcome
        let found: JSONValue?
        let verdict: Verdict
        let isTouched: Bool
    }

    let kind: MutationKind?
    let mutant: Mutant
    let text: String
    let reading: MutantReading
    let fields: [Field]

    /// Reads and judges a mutant, but for the fields that are read badly without any edit.
    init(_ kind: MutationKind?, _ mutant: Mutant, without faults: Set<String> = []) {
        self.kind = kind
        self.mutant = mutant
        text = mutant.text
        reading = MutantReading(text)
        let isLetter = mutant.sheet.isLetter
        let paths = Set(mutant.outcomes.keys).union(reading.found.keys).subtracting(faults)
            .filter { !isLetter || !$0.hasPrefix("narrative.") }
        fields = paths.sorted().map { [reading] path in
            let outcome = mutant.outcomes[path].map { mutant.channel.hasParagraphs ? $0 : $0.withoutParagraphs }
            let found = reading.found[path].map { mutant.channel.hasParagraphs ? $0 : $0.withoutParagraphs }
            let isTouched = mutant.touched.contains(path)
            return Field(
                path: path, outcome: outcome ?? .nothing, found: found,
                verdict: (outcome ?? .nothing).verdict(found, isTold: reading.tells(path), isTouched: isTouched),
                isTouched: isTouched
            )
        }
    }

    /// The fields that were read wrong, or not, without a word.
    var silent: [Field] { fields.filter { $0.verdict.isSilent } }
}

extension JSONValue {
    /// A text as a channel carries it that does not tell where lines and paragraphs end.
    fileprivate var withoutParagraphs: JSONValue {
        guard case .string(let text) = self else { return self }
        return .string(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }
}

extension Outcome {
    fileprivate var withoutParagraphs: Outcome {
        switch self {
        case .value(let value): .value(value.withoutParagraphs)
        case .guess(let value): .guess(value?.withoutParagraphs)
        case .blankOr(let value): .blankOr(value.withoutParagraphs)
        case .nothing, .absent, .told: self
        }
    }
}
