import POModel

/// Marks that may have been lost: in a form by others nothing is marked, though much is answered.
struct LostMarkRivals: RivalKind {
    let collector: AnswerCollector

    /// For each question or table that marks alone answer, that it was marked; of others for each field that a mark does.
    var rivals: [Rival] {
        guard let unmarked = collector.unmarked, Set(unmarked.map(\.whole)).count >= Limits.fewestMarked,
            collector.origins.count >= Limits.fewestAnswered, blocks.declaredEdition == nil
        else { return [] }
        var told: Set<FieldID> = []
        return unmarked.compactMap { whole, field, range in
            let field = isOfMarks(whole) ? whole : field
            return told.insert(field).inserted ? rival(.noMarks, field, at: range) : nil
        }
    }

    /// Whether marks alone answer what stands under a path.
    private func isOfMarks(_ whole: FieldID) -> Bool {
        search.index.slots.allSatisfy { slot in
            switch slot.content {
            case .row(_, let row):
                row.cells.allSatisfy { $0.marked != nil || !$0.fields.contains { $0.isWithin(whole) } }
            case .question(let question, _): !question.fields.contains { $0.isWithin(whole) }
            case .heading, .option: true
            }
        }
    }
}
