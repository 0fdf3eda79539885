import POModel

/// Marks that may have been lost: in a form by others nothing is marked, though much is answered.
struct LostMarkRivals: RivalKind {
    let collector: AnswerCollector

    /// For each field that a mark answers, that it was marked.
    var rivals: [Rival] {
        guard let unmarked = collector.unmarked, Set(unmarked.map(\.whole)).count >= Limits.fewestMarked,
            collector.origins.count >= Limits.fewestAnswered, blocks.declaredEdition == nil
        else { return [] }
        return unmarked.map { rival(.noMarks, $0.field, at: $0.range) }
    }
}
