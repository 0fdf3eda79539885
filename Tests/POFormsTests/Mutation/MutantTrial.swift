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

    /// - Parameter faults: Fields that are read badly without any edit, which are not the edit's fault.
    init(_ kind: MutationKind?, _ mutant: Mutant, without faults: Set<String> = []) {
        self.kind = kind
        self.mutant = mutant
        text = mutant.text
        reading = MutantReading(text)
        let paths = Set(mutant.outcomes.keys).union(reading.found.keys).subtracting(faults)
        fields = paths.sorted().map { [reading] path in
            let (outcome, found) = (mutant.outcomes[path] ?? .nothing, reading.found[path])
            let isTouched = mutant.touched.contains(path)
            return Field(
                path: path, outcome: outcome, found: found,
                verdict: outcome.verdict(found, isTold: reading.tells(path), isTouched: isTouched), isTouched: isTouched
            )
        }
    }

    /// The fields that were read wrong, or not, without a word.
    var silent: [Field] { fields.filter { $0.verdict.isSilent } }
}
