@testable import POForms

/// What became of the fields of many mutants, by kind and channel.
struct MutantTally: Sendable {
    /// A kind of edit in a channel; forms without an edit have none.
    struct Key: Hashable, Sendable {
        let kind: MutationKind?
        let channel: SheetChannel
    }

    /// Counts of what came of mutants and of their fields.
    struct Counts: Sendable {
        var mutants = 0
        var fields = 0
        /// The fields that edits are about.
        var touched = 0
        var verdicts: [Verdict: Int] = [:]

        var silent: Int { self[.silentlyWrong] + self[.silentlyLeftOut] }

        subscript(verdict: Verdict) -> Int { verdicts[verdict] ?? 0 }

        mutating func merge(_ other: Counts) {
            mutants += other.mutants
            fields += other.fields
            touched += other.touched
            verdicts.merge(other.verdicts, uniquingKeysWith: +)
        }
    }

    private(set) var counts: [Key: Counts] = [:]
    /// Examples of what was wrong in silence, by kind.
    private(set) var examples: [MutationKind?: [String]] = [:]
    private let limit: Int
    /// Whether examples of what is read right or told are kept too.
    private let keepsAll: Bool

    /// Starts with nothing counted, to keep so many examples of each kind.
    init(examples limit: Int, ofAll keepsAll: Bool = false) {
        self.limit = limit
        self.keepsAll = keepsAll
    }

    mutating func add(_ trial: MutantTrial?) {
        guard let trial else { return }
        var counts = Counts()
        counts.mutants = 1
        counts.fields = trial.fields.count
        counts.touched = trial.fields.count { $0.isTouched }
        for field in trial.fields { counts.verdicts[field.verdict, default: 0] += 1 }
        self.counts[Key(kind: trial.kind, channel: trial.mutant.channel), default: Counts()].merge(counts)
        if keepsAll || !trial.silent.isEmpty, examples[trial.kind, default: []].count < limit {
            examples[trial.kind, default: []].append(trial.example)
        }
    }

    mutating func merge(_ other: MutantTally) {
        counts.merge(other.counts) { left, right in
            var sum = left
            sum.merge(right)
            return sum
        }
        for (kind, texts) in other.examples {
            examples[kind] = Array(((examples[kind] ?? []) + texts).prefix(limit))
        }
    }

    /// The sum over the mutants for which something holds.
    func sum(where isWanted: (Key) -> Bool) -> Counts {
        counts.filter { isWanted($0.key) }.values.reduce(into: Counts()) { $0.merge($1) }
    }
}
