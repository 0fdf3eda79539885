import POModel

/// What the parts of a plain text were found to be, over all documents.
struct Parts {
    /// What parts are, in no particular order; what is missing is unclaimed.
    private(set) var roles = RoleRuns()
    /// Where parts begin that no question took and that a diagnostic already speaks of.
    private(set) var spokenOf: Set<Int> = []
    /// Where struck text begins in the source that a field's diagnostic already speaks of.
    private(set) var toldTraces: Set<Int> = []
    /// Where parts begin that no question took, and the question whose short answer stands before them.
    private(set) var askedBefore: [Int: FieldID] = [:]

    /// Takes in what a document's collector found.
    mutating func take(_ collector: AnswerCollector) {
        roles.append(contentsOf: collector.roles)
        spokenOf.formUnion(collector.spokenOf)
        toldTraces.formUnion(collector.toldTraces)
        askedBefore.merge(collector.askedBefore) { first, _ in first }
    }
}
