public import POModel

/// A year's application that is being filled in: answers with where each came from, conflicts, and what is left for a
/// person.
///
/// What is answered is never overwritten: of two sources that differ the one added first stands, and the conflict is kept.
public struct ApplicationDraft: Hashable, Codable, Sendable {
    /// The application.
    public var application: GrantApplication
    /// Where answers came from, by the ids of their questions.
    public private(set) var sources: [FieldID: DraftSource]
    /// The forms that the application and earlier reports can be on.
    private let editions: EditionFinder
    /// Where sources differ.
    public private(set) var conflicts: [DraftConflict] = []
    /// Sentences that a person may use.
    public private(set) var suggestions: [DraftSuggestion] = []

    /// Creates a draft from an application whose answers a person has written.
    package init(application: GrantApplication, editions: EditionFinder = .builtIn) {
        self.editions = editions
        self.application = application
        sources = FieldAnswers(of: application).fields.reduce(into: [:]) { $0[$1] = .person }
    }

    /// Creates a draft for a year, of a municipality or of several with a joint service.
    public init(
        for municipality: MunicipalityCode, others: [MunicipalityCode] = [], year: Int,
        on edition: FormEdition = .application2022, among editions: EditionFinder = .builtIn
    ) {
        var application = GrantApplication()
        application.edition = edition.id
        application.year = year
        application.applicant.municipality = Municipality(code: municipality)
        application.applicant.otherMunicipalities = others.map(Municipality.init(code:))
        self.init(application: application, editions: editions.including(edition))
    }

    /// Fills blanks with another application's answers, and keeps the conflicts.
    ///
    /// - Complexity: O(*n* log *n*) in the number of answers.
    package mutating func fill(from other: GrantApplication, source: DraftSource) {
        let found = FieldFiller.fill(&application, from: other, sources, name: names) { _ in source }
        sources = found.sources
        conflicts += found.conflicts
    }

    /// Takes what seldom changes from an earlier application: applicant, payment, positions, contact, cooperation and plans.
    ///
    /// The year, the edition, the county's dates and numbers, last year's grant and the signature are not taken.
    ///
    /// - Complexity: O(*n* log *n*) in the number of answers.
    public mutating func carryOver(from last: GrantApplication) {
        var carried = last
        carried.edition = nil
        carried.year = nil
        carried.previousGrantPerPosition = nil
        carried.signature = Signature()
        carried.countyBoard.deadline = nil
        carried.countyBoard.date = nil
        carried.countyBoard.diaryNumber = nil
        carried.countyBoard.handler = Handler()
        carried.additional = AdditionalAnswers()
        fill(from: carried, source: .application(year: last.year))
    }

    /// Takes contact, committee and form of operation from a report, where they are blank, and suggests a sentence on its
    /// clients.
    ///
    /// - Complexity: O(*n* log *n*) in the number of answers.
    public mutating func add(_ report: GrantReport) {
        var taken = GrantApplication()
        taken.countyBoard.name = report.countyBoard.name
        taken.countyBoard.email = report.countyBoard.email
        taken.applicant.municipality = report.grantee.municipality
        taken.applicant.otherMunicipalities = report.grantee.otherMunicipalities
        taken.applicant.address = report.grantee.address
        taken.committee = report.grantee.committee
        taken.contact.name = report.grantee.contactPerson
        taken.contact.phone = report.grantee.phone
        taken.contact.email = report.grantee.email
        fill(from: taken, source: .report(year: report.year))
        // In its own words an application says more, so that another wording is no conflict.
        var worded = GrantApplication()
        if application.operatingForm == nil { worded.operatingForm = report.organisation.operatingForm }
        if application.cooperation.managementGroup == nil {
            worded.cooperation.managementGroup = report.organisation.managementGroup.named
        }
        fill(from: worded, source: .report(year: report.year))
        if let figures = ReportFigures(of: report, editions: editions) { suggest(figures) }
    }

    /// Suggests a sentence on the clients of a year's table.
    public mutating func add(_ table: YearTable, year: Int) { suggest(ReportFigures(of: table, year: year)) }

    /// Fills the grant per position of the year before from the decisions on it, when all tell amount and positions.
    ///
    /// - Complexity: O(*n*) in the number of decisions.
    public mutating func add(_ decisions: [GrantDecision]) {
        guard let year = application.year?.adding(-1), let code = application.applicant.municipality?.code else {
            return
        }
        let own = decisions.filter { $0.year == year && $0.municipality == code }
        let amounts = own.compactMap(\.amount?.rawValue)
        let positions = own.compactMap(\.positions?.hundredths)
        guard !own.isEmpty, amounts.count == own.count, positions.count == own.count,
            let amount = amounts.reduce(Optional(0), { $0?.adding($1) }).flatMap({ Kronor($0) }),
            let granted = positions.reduce(Optional(0), { $0?.adding($1) })
                .flatMap(FullTimeEquivalent.init(hundredths:))
        else { return }
        var taken = GrantApplication()
        taken.previousGrantPerPosition = amount.perPosition(granted)
        taken.positions = granted
        fill(from: taken, source: .decision(year: year))
    }

    /// The ids of the questions that a person must still answer, in the order of the form.
    ///
    /// - SeeAlso: Förordning (2013:522) 8 §.
    /// - Complexity: O(*n*) in the number of answers.
    public var unanswered: [FieldID] {
        editions.edition(of: .application(application))?.openQuestions(of: .application(application)) ?? []
    }

    /// What the application's form calls its questions.
    private var names: (FieldID) -> MessageText {
        let found = editions.edition(of: .application(application))
        return { found?.shape.name(of: $0) ?? $0.commonName }
    }

    private mutating func suggest(_ figures: ReportFigures) {
        guard let total = figures[ReportCell(.total)].number, let new = figures[ReportCell(.new)].number else { return }
        let blanks = [ReportMeasure.total, .new].contains { measure in
            figures[ReportCell(measure)].derivation.map { !$0.blanks.isEmpty } ?? false
        }
        let words = StatisticsMessages.words(
            blanks ? "draft.clients-at-least" : "draft.clients",
            ["year": MessageText(figures.year), "total": MessageText(total), "new": MessageText(new)])
        let suggestion = DraftSuggestion(field: "organisationPlan", words: words)
        // A report and the table that it was made of say the same.
        if !suggestions.contains(suggestion) { suggestions.append(suggestion) }
    }
}

extension Organisation {
    /// The providers that are marked, in words of the form.
    fileprivate var operatingForm: FreeText? {
        let marked = [
            (providers.municipality, "Kommun"), (providers.association, "Förening"),
            (providers.foundation, "Stiftelse"),
            (providers.limitedCompany, "Aktiebolag"), (providers.other, "Annan utförare"),
        ].filter { $0.0 == true }.map(\.1)
        return FreeText((marked + [providerName?.rawValue].compactMap(\.self)).joined(separator: ", "))
    }
}

extension ManagementGroup {
    /// The authorities and organisations that have a seat, in words of the form.
    fileprivate var named: FreeText? {
        let authorities = [
            (self.authorities.municipality, "Kommun"), (self.authorities.employmentService, "Arbetsförmedlingen"),
            (self.authorities.socialInsuranceAgency, "Försäkringskassan"),
            (self.authorities.primaryCare, "Regionens primärvård"),
            (self.authorities.psychiatry, "Regionens psykiatri"),
        ].filter { $0.0 == true }.map(\.1)
        let organisations = [
            self.organisations.patients, self.organisations.users, self.organisations.relatives,
            self.organisations.others,
        ].compactMap(\.names?.rawValue)
        return FreeText((authorities + organisations).joined(separator: ", "))
    }
}
