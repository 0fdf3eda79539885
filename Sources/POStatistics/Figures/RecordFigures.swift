public import POModel

/// A year's figures of a register's other records.
///
/// Figures of records that the register does not keep at all, of any year, are absent and not zero.
public struct RecordFigures: Hashable, Codable, Sendable {
    /// How many records there are of a kind, by a word; the most common first.
    public struct Group<Word: RawRepresentable<String> & Hashable & Codable & Sendable>: Hashable, Codable, Sendable {
        /// The word; `nil` for records that do not tell.
        public let word: Word?
        /// How many.
        public let count: Int
    }

    /// System deficiencies (*systembrister*).
    public struct Deficiencies: Hashable, Codable, Sendable {
        /// How many were observed in the year.
        public let observed: Int
        /// How many are open when the year ends, whenever they were observed.
        public let openAtEnd: Int
        /// Those observed in the year, by what they are about.
        public let byTheme: [Group<Open<DeficiencyTheme>>]
        /// Those observed in the year, by who is responsible.
        public let byBody: [Group<Open<ResponsibleBody>>]
        /// Those observed in the year, by how far the work has come.
        public let byStatus: [Group<Open<DeficiencyStatus>>]
        /// Days from observation to the first feedback, of those observed in the year that have any.
        public let timeToFeedback: DistributionFigures
        /// How many of those observed in the year have no feedback.
        public let withoutFeedback: Int
    }

    /// Comments and complaints (*synpunkter och klagomål*).
    public struct Views: Hashable, Codable, Sendable {
        /// Those received in the year, by kind.
        public let byKind: [Group<Open<FeedbackKind>>]
        /// Days from receipt to answer, of those received in the year that were answered.
        public let timeToAnswer: DistributionFigures
        /// How many of those received in the year were not answered.
        public let unanswered: Int
    }

    /// Surveys of clients.
    public struct Surveys: Hashable, Codable, Sendable {
        /// An index of how satisfied clients are.
        public struct Index: Hashable, Codable, Sendable {
            /// What the questions are about; `nil` for all questions together.
            public let aspect: Open<SurveyAspect>?
            /// In hundredths, 0 when all gave the worst grade and 10 000 when all gave the best; `nil` when nobody gave a
            /// grade, and when a grade lies outside its scale.
            public let hundredths: Int?
        }

        /// How many surveys ended in the year.
        public let count: Int
        /// How many were asked; `nil` when some survey does not tell.
        public let sent: WholeNumber?
        /// How many answered; `nil` when some survey does not tell.
        public let answered: WholeNumber?
        /// Over all questions, and then by what they are about.
        public let indices: [Index]
    }

    /// The year.
    public let year: Int
    /// Full-time positions that all ombud worked; `nil` for some of the municipalities, and where the employment of an
    /// ombud is not known.
    public let workedPositions: FullTimeEquivalent?
    /// How many consultations were given; `nil` when the register has none of any year.
    public let consultations: Int?
    /// Consultations by who asked; `nil` likewise.
    public let consultationsBy: [Group<Open<Referrer>>]?
    /// System deficiencies; `nil` when the register has none of any year.
    public let deficiencies: Deficiencies?
    /// Comments and complaints; `nil` when the register has none of any year.
    public let views: Views?
    /// Surveys of clients; `nil` when the register has none of any year.
    public let surveys: Surveys?
    /// Records without a date, which are counted in no year; `nil` when the register has no records of these kinds.
    public let undated: Int?
    /// The definitions.
    public let definition: CountingDefinition

    /// Whether the register keeps no records of these kinds, and tells no positions worked.
    public var isEmpty: Bool { undated == nil && workedPositions == nil }

    init(
        _ counts: RecordCounts, for municipalities: [MunicipalityCode]?, by definition: CountingDefinition
    ) {
        let tally = counts.tally(for: municipalities)
        let kinds = counts.kinds
        year = counts.year
        // An employment is not tied to a municipality.
        workedPositions = municipalities == nil ? counts.workedPositions : nil
        let hasConsultations = kinds.contains(.consultations)
        consultations = hasConsultations ? Int(clamping: tally.consultationsBy.sum) : nil
        consultationsBy = hasConsultations ? groups(tally.consultationsBy) : nil
        deficiencies = kinds.contains(.deficiencies) ? Deficiencies(tally) : nil
        views = kinds.contains(.views) ? Views(tally) : nil
        surveys = kinds.contains(.surveys) ? Surveys(tally.surveys) : nil
        undated = kinds.isEmpty ? nil : tally.undated
        self.definition = definition
    }
}

extension ServiceYear {
    /// The figures of all records, or of those that tell one of some municipalities.
    ///
    /// What ombud worked is told for all only, as an employment is not tied to a municipality; so are records without a
    /// municipality.
    ///
    /// - Complexity: O(*n*) in the number of municipalities.
    public func recordFigures(for municipalities: [MunicipalityCode]? = nil) -> RecordFigures {
        RecordFigures(records, for: municipalities, by: definition)
    }
}

extension RecordFigures.Deficiencies {
    fileprivate init(_ tally: RecordTally) {
        self.init(
            observed: tally.deficiencies, openAtEnd: tally.openDeficiencies, byTheme: groups(tally.themes),
            byBody: groups(tally.bodies), byStatus: groups(tally.statuses),
            timeToFeedback: DistributionFigures(tally.daysToFeedback), withoutFeedback: tally.withoutFeedback)
    }
}

extension RecordFigures.Views {
    fileprivate init(_ tally: RecordTally) {
        self.init(
            byKind: groups(tally.feedback), timeToAnswer: DistributionFigures(tally.daysToAnswer),
            unanswered: tally.unanswered)
    }
}

extension RecordFigures.Surveys {
    fileprivate init(_ pool: SurveyPool) {
        let survey = pool.joined
        let aspects: [Open<SurveyAspect>?] = pool.count == 0 ? [] : [nil] + pool.aspects
        self.init(
            count: pool.count, sent: survey.sent, answered: survey.answered,
            indices: aspects.map { .init(aspect: $0, hundredths: survey.index(of: $0)?.hundredths) })
    }
}

/// How many records there are by a word, the most common first.
private func groups<Word>(_ tally: WordTally<Word>) -> [RecordFigures.Group<Word>] {
    tally.counts.map { RecordFigures.Group(word: $0.key, count: Int(clamping: $0.value)) }.sorted {
        ($1.count, $0.word?.rawValue ?? "~") < ($0.count, $1.word?.rawValue ?? "~")
    }
}
