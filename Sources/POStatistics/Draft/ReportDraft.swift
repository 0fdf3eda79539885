public import POModel

/// A report that is being filled in: answers with where each came from, conflicts, and what is left for a person.
///
/// On a form 0 is an answer, so zeros are written; what no source tells is blank. What is answered is never overwritten:
/// of two sources that differ the one added first stands, and the conflict is kept.
///
/// ```swift
/// guard var draft = first.serviceYear.report(for: [kalmar]) else { return }
/// draft.carryOver(from: lastYears)
/// print(draft.unanswered, draft.conflicts.map { $0.text(in: .swedish) })
/// ```
public struct ReportDraft: Hashable, Codable, Sendable {
    /// The report.
    public var report: GrantReport
    /// What the form cannot carry, and what to know before signing.
    public var notes: [ReportNote]
    /// Where answers came from, by the ids of their questions.
    public private(set) var sources: [FieldID: DraftSource]
    /// The forms that the report and earlier ones can be on.
    private let editions: EditionFinder
    /// Where sources differ.
    public private(set) var conflicts: [DraftConflict] = []
    /// Sentences that a person may use.
    public private(set) var suggestions: [DraftSuggestion] = []

    /// Creates a draft from a report whose answers a person has written.
    public init(report: GrantReport, notes: [ReportNote] = [], editions: EditionFinder = .builtIn) {
        self.init(report, notes, source: .person, editions)
    }

    init(_ report: GrantReport, _ notes: [ReportNote], source: DraftSource, _ editions: EditionFinder) {
        self.editions = editions
        self.report = report
        self.notes = notes
        sources = FieldAnswers(of: report).fields.reduce(into: [:]) { $0[$1] = source }
    }

    /// Fills blanks with another report's answers, and keeps the conflicts.
    ///
    /// - Complexity: O(*n* log *n*) in the number of answers.
    package mutating func fill(from other: GrantReport, source: DraftSource) {
        let found = FieldFiller.fill(&report, from: other, sources, name: names) { _ in source }
        sources = found.sources
        conflicts += found.conflicts
    }

    /// Goes on from a report that a person has begun: the person's answers stand before those of the draft.
    ///
    /// - Complexity: O(*n* log *n*) in the number of answers.
    public mutating func begin(with started: GrantReport) {
        var begun = started
        let given = FieldAnswers(of: started).fields.reduce(into: [FieldID: DraftSource]()) { $0[$1] = .person }
        let mine = sources
        let found = FieldFiller.fill(&begun, from: report, given, name: names) { mine[$0] ?? .person }
        report = begun
        sources = found.sources
        conflicts += found.conflicts
    }

    /// Takes what seldom changes from last year's report, and suggests sentences on what changed more than chance explains.
    ///
    /// - Complexity: O(*n* log *n*) in the number of answers.
    public mutating func carryOver(from last: GrantReport) {
        var carried = GrantReport()
        carried.carryOver(from: last)
        let shape = shape
        fill(from: shape?.kept(of: carried) ?? carried, source: .report(year: last.year))
        guard let comparison = ReportComparison(last, with: report, editions: editions) else { return }
        for tendency in comparison.tendencies() {
            let fields: [FieldID] =
                switch tendency.question {
                case .reasons: ["contactReasons.reasonTrends", "remarks"]
                case .groups: ["contactReasons.groupTrends", "remarks"]
                case .volume: ["remarks"]
                }
            // A form that asks for none of them has no place for the sentence.
            guard let field = fields.first(where: { shape?.asks($0) ?? true }) else { continue }
            suggest(field, tendency.words)
        }
    }

    mutating func suggest(_ field: FieldID, _ words: MessageText) {
        suggestions.append(DraftSuggestion(field: field, words: words))
    }

    /// The ids of the questions that a person must still answer, in the order of the form.
    ///
    /// A question that another's answer makes needless, such as why no training was offered, is not among them.
    ///
    /// - Complexity: O(*n*) in the number of answers.
    public var unanswered: [FieldID] {
        editions.edition(of: report)?.openQuestions(of: .report(report)) ?? []
    }

    /// What the report's form calls its questions.
    private var names: (FieldID) -> MessageText {
        let (found, year) = (editions.edition(of: report), report.year)
        return { found?.shape.name(of: $0, year: year) ?? $0.commonName }
    }

    /// What the report's form asks.
    var shape: EditionShape? { editions.edition(of: report)?.shape }
}
