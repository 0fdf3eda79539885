import POModel

/// What speaks for a text being a form of an edition: the labels found, less those missing, and the year it is about.
///
/// Editions that ask nearly the same are told apart by it, also when one asks less than another.
struct EditionEvidence: Comparable {
    private let weight: Int

    init(_ search: LabelSearch, _ edition: FormEdition, documents: [[Alignment.Match]]) {
        let weights = documents.map { matches in
            let found = Set(matches.map(\.slot))
            let missing = search.index.slots.indices.count {
                search.isRequired($0) && !found.contains($0) && !search.isUnasked($0, found)
            }
            let title = search.index.isFreeForm ? nil : search.index.slots.firstIndex(where: \.isHeading)
            return matches.count - missing + (search.year(of: matches) == edition.year ? Costs.year : 0)
                + (title.map(found.contains) == true ? Costs.title : 0)
        }
        weight = weights.max() ?? 0
    }

    static func < (left: EditionEvidence, right: EditionEvidence) -> Bool { left.weight < right.weight }
}

extension LabelSearch {
    /// Whether a slot is an option of a question that was not found itself, with which its options are lost.
    fileprivate func isUnasked(_ slot: Int, _ found: Set<Int>) -> Bool {
        guard case .option(let choices, _) = index.slots[slot].content else { return false }
        let question = index.slots[..<slot].lastIndex { $0.label == choices.label }
        return question.map { !found.contains($0) } ?? false
    }

    /// The year that a form is about: that of its labels, else the number that follows the label of the year.
    func year(of matches: [Alignment.Match]) -> Int? {
        let years = Dictionary(grouping: matches.compactMap(\.evidentYear)) { $0 }
        if let named = years.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) }) { return named.key }
        for match in matches {
            guard case .question(let question, _) = index.slots[match.slot].content, question.id == "year" else {
                continue
            }
            let text = plain(match.range.upperBound..<min(match.range.upperBound + Limits.beginning, blocks.text.count))
            let digits = text.drop { !$0.isNumber }.prefix { $0.isNumber }
            return digits.count == 4 ? Int(digits) : nil
        }
        return nil
    }
}
