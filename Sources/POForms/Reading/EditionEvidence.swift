import POModel

/// What speaks for a text being a form of an edition: the labels found, less those missing, and the year it is about.
///
/// Editions that ask nearly the same are told apart by it, also when one asks less than another.
struct EditionEvidence: Comparable {
    private let weight: Int

    /// How many labels the right year is worth.
    private static let year = 3

    init(_ search: LabelSearch, _ edition: FormEdition, documents: [[Alignment.Match]]) {
        let isDeclared = search.blocks.declaredEdition == edition.id.rawValue
        let weights = documents.map { matches in
            let required = Set(search.index.slots.indices.filter { !search.index.slots[$0].isOptional })
            let missing = required.subtracting(matches.map(\.slot)).count
            return matches.count - missing + (search.year(of: matches) == edition.year ? Self.year : 0)
        }
        weight = (weights.max() ?? 0) + (isDeclared ? 10_000 : 0)
    }

    static func < (left: EditionEvidence, right: EditionEvidence) -> Bool { left.weight < right.weight }
}

extension LabelSearch {
    /// The year that a form is about: that of its labels, else the number that follows the label of the year.
    func year(of matches: [Alignment.Match]) -> Int? {
        let years = Dictionary(grouping: matches.compactMap(\.year)) { $0 }
        if let named = years.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) }) { return named.key }
        for match in matches {
            guard case .question(let question, _) = index.slots[match.slot].content, question.id == "year" else {
                continue
            }
            let text = plain(match.range.upperBound..<min(match.range.upperBound + 20, blocks.text.count))
            let digits = text.drop { !$0.isNumber }.prefix { $0.isNumber }
            return digits.count == 4 ? Int(digits) : nil
        }
        return nil
    }
}
