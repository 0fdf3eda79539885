package import POModel

/// Something that changed more than chance explains: a candidate for the form's questions on tendencies.
///
/// - SeeAlso: *Tendenser till förändring av orsaker till kontakt* and *… av vilka grupper som tar kontakt*.
public struct Tendency: Hashable, Sendable {
    /// Which of the form's questions it belongs to.
    public enum Question: String, Hashable, Codable, Sendable {
        /// Why people make contact.
        case reasons
        /// Who makes contact.
        case groups
        /// How many come and leave; the form has no question of its own for it.
        case volume
    }

    /// Which question it belongs to.
    public let question: Question
    /// The cell that changed.
    public let cell: ReportCell
    /// A year's figure.
    public let first: Share
    /// The other year's figure.
    public let second: Share
    /// How likely so great a change is by chance, given how many were looked at (Holm's correction).
    public let probability: Double
    /// What to bear in mind.
    package let cautions: [Comparability.Caution]

    /// A figure, and of how many it is a share.
    public struct Share: Hashable, Codable, Sendable {
        /// The year.
        public let year: Int
        /// The figure.
        public let count: Int
        /// Of how many; `nil` for a number of its own.
        public let base: Int?
    }
}

extension Tendency: Encodable {
    private enum CodingKeys: String, CodingKey {
        case question, field, first, second, probability, sentence
    }

    /// Encodes the tendency, with its Swedish sentence.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(question, forKey: .question)
        try container.encode(cell.field, forKey: .field)
        try container.encode(first, forKey: .first)
        try container.encode(second, forKey: .second)
        try container.encode(probability, forKey: .probability)
        try container.encode(words.swedish, forKey: .sentence)
    }
}

extension ReportComparison {
    /// What changed more than chance explains from the first report to the second.
    ///
    /// Looked at are the contact reasons, and the genders and ages, as shares of new clients, and the numbers of new and
    /// closed clients. Every comparison is an exact test, and Holm's method allows for how many there are: the chance
    /// that anything at all is named though nothing changed is at most `level`. Empty when the municipalities are not the
    /// same, and when both are of the same year. A reason that is more common than new clients are many is not tested.
    ///
    /// - Parameter level: The greatest chance of a false tendency, above 0 and below 1.
    /// - Returns: The tendencies, the surest first.
    /// - Complexity: O(*n* log *n*) in the number of cells.
    public func tendencies(level: Double = 0.05) -> [Tendency] {
        guard municipalitiesAreSame, first.year != second.year else { return [] }
        let candidates = differences.compactMap(candidate(for:)).sorted {
            ($0.test.probability, $0.difference.cell.field) < ($1.test.probability, $1.difference.cell.field)
        }
        var tendencies: [Tendency] = []
        var adjusted = 0.0
        for (place, candidate) in candidates.enumerated() {
            adjusted = max(adjusted, min(1, candidate.test.probability * Double(candidates.count - place)))
            guard adjusted < level else { break }
            tendencies.append(tendency(candidate, probability: adjusted))
        }
        return tendencies
    }

    private struct Candidate {
        let difference: FigureDifference
        let question: Tendency.Question
        let test: ChanceTest
    }

    private func candidate(for difference: FigureDifference) -> Candidate? {
        let cell = difference.cell
        switch cell.measure {
        case .reason where cell.gender == nil:
            return difference.chance.map { Candidate(difference: difference, question: .reasons, test: $0) }
        case .closed where cell.band == nil && cell.gender == nil:
            return difference.chance.map { Candidate(difference: difference, question: .volume, test: $0) }
        case .new where cell.band == nil && cell.gender == nil:
            return difference.chance.map { Candidate(difference: difference, question: .volume, test: $0) }
        case .new where (cell.band == nil) != (cell.gender == nil):
            return shareOfNew(difference).map { Candidate(difference: difference, question: .groups, test: $0) }
        default:
            return nil
        }
    }

    /// The test of a group's share of new clients; `nil` where it is the mirror of another.
    private func shareOfNew(_ difference: FigureDifference) -> ChanceTest? {
        guard !difference.verdict.isRefused, let whole = self[ReportCell(.new)], !whole.verdict.isRefused,
            let first = difference.first.number, let second = difference.second.number,
            let firstBase = whole.first.number, let secondBase = whole.second.number
        else { return nil }
        if difference.cell.gender == .man, let women = self[ReportCell(.new, gender: .woman)],
            women.first.number == firstBase - first, women.second.number == secondBase - second
        {
            return nil
        }
        return ChanceTest(first, of: firstBase, against: second, of: secondBase)
    }

    private func tendency(_ candidate: Candidate, probability: Double) -> Tendency {
        let difference = candidate.difference
        var cautions: [Comparability.Caution] = []
        if case .withCaution(let list) = difference.verdict { cautions = list }
        func share(_ part: Part, _ value: ReportedValue, _ base: Int?) -> Tendency.Share {
            Tendency.Share(year: part.year, count: value.number ?? 0, base: base)
        }
        return Tendency(
            question: candidate.question, cell: difference.cell,
            first: share(first, difference.first, candidate.test.firstBase),
            second: share(second, difference.second, candidate.test.secondBase), probability: probability,
            cautions: cautions)
    }
}

extension Tendency: Phrased {
    /// The tendency as a sentence, and what to bear in mind; nothing in it tells why.
    package var words: MessageText {
        guard !cautions.isEmpty else { return sentence }
        let caution = Comparability.withCaution(cautions).words((first.year, second.year))
        return StatisticsMessages.words("tendency.with-caution", ["sentence": sentence, "caution": caution])
    }

    private var sentence: MessageText {
        let name = cell.words
        let subject =
            question == .volume ? MessageText(name.swedish.lowercased(), name.english.lowercased()) : name
        return StatisticsMessages.words(
            "tendency.\(question.rawValue)",
            [
                "subject": subject, "group": group, "year": MessageText(second.year),
                "firstYear": MessageText(first.year),
                "count": MessageText(second.count), "firstCount": MessageText(first.count),
                "base": MessageText(second.base ?? 0),
                "firstBase": MessageText(first.base ?? 0),
            ])
    }

    /// The gender or the ages that the cell is about, as they follow `var` and `were`.
    private var group: MessageText {
        if let gender = cell.gender { return gender.words }
        return cell.band.map { StatisticsMessages.words("tendency.ages", ["band": $0]) } ?? MessageText(alike: "")
    }
}
