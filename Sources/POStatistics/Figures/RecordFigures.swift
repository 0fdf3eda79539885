public import POModel

/// A year's figures of a register's other records.
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
        public let byTheme: [Group<DeficiencyTheme>]
        /// Those observed in the year, by who is responsible.
        public let byBody: [Group<ResponsibleBody>]
        /// Those observed in the year, by how far the work has come.
        public let byStatus: [Group<DeficiencyStatus>]
        /// Days from observation to the first feedback, of those observed in the year that have any.
        public let timeToFeedback: DistributionFigures
        /// How many of those observed in the year have no feedback.
        public let withoutFeedback: Int
    }

    /// Comments and complaints (*synpunkter och klagomål*).
    public struct Views: Hashable, Codable, Sendable {
        /// Those received in the year, by kind.
        public let byKind: [Group<FeedbackKind>]
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
            public let aspect: SurveyAspect?
            /// In hundredths, 0 when all gave the worst grade and 10 000 when all gave the best; `nil` when nobody gave a
            /// grade, and when a grade lies outside its scale.
            public let hundredths: Int?
        }

        /// How many surveys ended in the year.
        public let count: Int
        /// How many were asked; `nil` when some survey does not tell.
        public let sent: Count?
        /// How many answered; `nil` when some survey does not tell.
        public let answered: Count?
        /// Over all questions, and then by what they are about.
        public let indices: [Index]
    }

    /// The year.
    public let year: Int
    /// Full-time positions that all ombud worked; `nil` for some of the municipalities, and where the employment of an
    /// ombud is not known.
    public let workedPositions: FullTimeEquivalent?
    /// How many consultations were given.
    public let consultations: Int
    /// Consultations by who asked.
    public let consultationsBy: [Group<Referrer>]
    /// System deficiencies.
    public let deficiencies: Deficiencies
    /// Comments and complaints.
    public let views: Views
    /// Surveys of clients.
    public let surveys: Surveys
    /// Records without a date, which are counted in no year.
    public let undated: Int
    /// The definitions.
    public let policies: ServicePolicies

    init(year: Int, _ tally: RecordTally, workedPositions: FullTimeEquivalent?, policies: ServicePolicies) {
        self.year = year
        self.workedPositions = workedPositions
        consultations = Int(clamping: tally.consultationsBy.values.reduce(0, +))
        consultationsBy = Self.groups(tally.consultationsBy.mapValues { Int(clamping: $0) })
        deficiencies = Deficiencies(
            observed: tally.deficiencies, openAtEnd: tally.openDeficiencies, byTheme: Self.groups(tally.themes),
            byBody: Self.groups(tally.bodies), byStatus: Self.groups(tally.statuses),
            timeToFeedback: DistributionFigures(tally.daysToFeedback), withoutFeedback: tally.withoutFeedback)
        views = Views(
            byKind: Self.groups(tally.feedback), timeToAnswer: DistributionFigures(tally.daysToAnswer),
            unanswered: tally.unanswered)
        let survey = tally.surveys.joined
        let aspects: [SurveyAspect?] = tally.surveys.count == 0 ? [] : [nil] + tally.surveys.aspects
        surveys = Surveys(
            count: tally.surveys.count, sent: survey.sent, answered: survey.answered,
            indices: aspects.map { .init(aspect: $0, hundredths: survey.index(of: $0)?.hundredths) })
        undated = tally.undated
        self.policies = policies
    }

    private static func groups<Word>(_ counts: [Word?: Int]) -> [Group<Word>] {
        counts.map { Group(word: $0.key, count: $0.value) }.sorted {
            ($1.count, $0.word?.rawValue ?? "~") < ($0.count, $1.word?.rawValue ?? "~")
        }
    }
}
