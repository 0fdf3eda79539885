import POModel

/// What a year's records about one municipality come to while they are being counted.
struct RecordTally: Hashable, Codable, Sendable {
    var consultationsBy = WordTally<Open<Referrer>>()
    var deficiencies = 0
    var themes = WordTally<Open<DeficiencyTheme>>()
    var bodies = WordTally<Open<ResponsibleBody>>()
    var statuses = WordTally<Open<DeficiencyStatus>>()
    var openDeficiencies = 0
    var daysToFeedback = DayDistribution()
    var withoutFeedback = 0
    var feedback = WordTally<Open<FeedbackKind>>()
    var daysToAnswer = DayDistribution()
    var unanswered = 0
    var surveys = SurveyPool()
    var undated = 0

    mutating func add(_ consultation: Consultation, year: Int) {
        guard let date = consultation.date else { return undated += 1 }
        guard date.year == year else { return }
        consultationsBy.add(consultation.count?.rawValue ?? 1, of: consultation.requestedBy)
    }

    mutating func add(_ deficiency: SystemDeficiency, year: Int) {
        guard let observed = deficiency.observed else { return undated += 1 }
        if observed.year <= year, deficiency.closed.map({ $0.year > year }) ?? !deficiency.hasEnded {
            openDeficiencies += 1
        }
        guard observed.year == year else { return }
        deficiencies += 1
        themes.add(of: deficiency.theme)
        bodies.add(of: deficiency.responsibleBody)
        statuses.add(of: deficiency.status)
        if let first = deficiency.feedbackDates.filter({ $0 >= observed }).min() {
            daysToFeedback.add(days: first.daysSince1970 - observed.daysSince1970)
        } else {
            withoutFeedback += 1
        }
    }

    mutating func add(_ view: Feedback, year: Int) {
        guard let received = view.received else { return undated += 1 }
        guard received.year == year else { return }
        feedback.add(of: view.kind)
        if let answered = view.answered, answered >= received {
            daysToAnswer.add(days: answered.daysSince1970 - received.daysSince1970)
        } else {
            unanswered += 1
        }
    }

    mutating func add(_ survey: ClientSurvey, year: Int) {
        guard let date = survey.end ?? survey.start else { return undated += 1 }
        if date.year == year { surveys.add(survey) }
    }

    mutating func merge(_ other: Self) {
        consultationsBy.merge(other.consultationsBy)
        deficiencies += other.deficiencies
        themes.merge(other.themes)
        bodies.merge(other.bodies)
        statuses.merge(other.statuses)
        openDeficiencies += other.openDeficiencies
        daysToFeedback.merge(other.daysToFeedback)
        withoutFeedback += other.withoutFeedback
        feedback.merge(other.feedback)
        daysToAnswer.merge(other.daysToAnswer)
        unanswered += other.unanswered
        surveys.merge(other.surveys)
        undated += other.undated
    }
}

extension SystemDeficiency {
    /// Whether its status says that nothing more is done.
    fileprivate var hasEnded: Bool { status == .listed(.remedied) || status == .listed(.closed) }
}
