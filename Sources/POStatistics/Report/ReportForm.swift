public import POModel

/// What an edition of the form asks about, so that tables can be put on it and reports compared.
public struct ReportForm: Hashable, Sendable {
    /// How a table of the form divides people.
    public enum Division: Hashable, Sendable {
        /// One column for each of some genders.
        case byGender([Gender])
        /// One number for all.
        case undivided
    }

    /// Of whom a question is asked.
    public enum Population: String, Hashable, Codable, Sendable {
        /// Clients supported in the year.
        case supported
        /// Clients new in the year.
        case new
        /// Clients whose support ended in the year.
        case closed
    }

    /// A question about people.
    public struct Question: Hashable, Sendable {
        /// How it divides people by gender.
        public var division: Division
        /// The age bands it divides people into; none when it does not.
        public var ageBands: [AgeBand]
        /// Of whom it is asked.
        public var population: Population

        /// Creates a question.
        public init(_ division: Division, ageBands: [AgeBand] = [], of population: Population = .supported) {
            self.division = division
            self.ageBands = ageBands
            self.population = population
        }
    }

    /// The edition.
    public var edition: EditionID
    /// Supported clients; `nil` when the form does not ask.
    public var total: Question?
    /// New clients; `nil` when the form does not ask.
    public var new: Question?
    /// Closed clients; `nil` when the form does not ask.
    public var closed: Question?
    /// Clients with children at home; `nil` when the form does not ask.
    public var withChildrenAtHome: Question?
    /// Clients with children under 18; `nil` when the form does not ask.
    public var withMinorChildren: Question?
    /// Clients at the start and at the end of the year; `nil` when the form does not ask.
    public var stocks: Question?
    /// Contact reasons, counted; `nil` when the form does not ask.
    public var contactReasons: Question?
    /// Persons who are ombud, by gender or not; `nil` when the form does not ask.
    public var headcount: Division?
    /// Whether the most common contact reasons are ranked, and the contract with the provider told, as in the letter.
    public var ranksReasons = false
    /// Whether the form asks for the granted positions, and for what was used.
    public var asksForUse = true

    /// Creates a form with everything that is asked since 2021, divided alike.
    public init(edition: EditionID, genders: [Gender] = Gender.allCases, ageBands: [AgeBand] = AgeBand.current) {
        self.edition = edition
        let division = Division.byGender(genders)
        total = Question(division, ageBands: ageBands)
        new = Question(division, ageBands: ageBands, of: .new)
        closed = Question(division, ageBands: ageBands, of: .closed)
        withChildrenAtHome = Question(division)
        contactReasons = Question(division, of: .new)
        headcount = division
    }

    /// The bands that the form divides clients into.
    public var ageBands: [AgeBand] {
        [total, new, closed].lazy.compactMap { $0?.ageBands }.first { !$0.isEmpty } ?? []
    }

    /// The question that a figure of people answers; `nil` when the form does not ask, or it is not about people.
    public func question(of measure: ReportMeasure) -> Question? {
        switch measure {
        case .total: total
        case .new: new
        case .closed: closed
        case .openingStock, .closingStock: stocks
        case .withChildrenAtHome: withChildrenAtHome
        case .withMinorChildren: withMinorChildren
        case .reason(let reason): ContactReason.asked.contains(reason) ? contactReasons : nil
        case .headcount: headcount.map { Question($0) }
        case .positions, .grantedPositions, .usedPositions, .grantedAmount, .usedAmount: nil
        }
    }

    /// Whether the form asks for a figure.
    public func asks(for measure: ReportMeasure) -> Bool {
        switch measure {
        case .positions, .grantedAmount: true
        case .grantedPositions, .usedPositions, .usedAmount: asksForUse
        default: question(of: measure) != nil
        }
    }
}

extension ReportForm {
    /// The form of 2024: women, men and non-binary people in every table.
    public static let report2024 = ReportForm(edition: .report2024)

    /// The form of 2021: women and men, and contact reasons undivided.
    public static let report2021: ReportForm = {
        var form = ReportForm(edition: .report2021, genders: [.woman, .man])
        form.contactReasons = Question(.undivided, of: .new)
        return form
    }()

    /// The letter of 2012: stocks, new and closed clients by gender, and ages and children of closed clients only.
    public static let report2012: ReportForm = {
        let genders = Division.byGender([.woman, .man])
        var form = ReportForm(edition: .report2012)
        form.total = nil
        form.new = Question(genders, of: .new)
        form.closed = Question(genders, ageBands: AgeBand.of2012, of: .closed)
        form.withChildrenAtHome = Question(genders, of: .closed)
        form.withMinorChildren = Question(genders, of: .closed)
        form.stocks = Question(genders)
        form.contactReasons = nil
        form.headcount = .undivided
        form.asksForUse = false
        form.ranksReasons = true
        return form
    }()

    /// The forms that this release knows, in the order of their years.
    public static let known: [ReportForm] = [.report2012, .report2021, .report2024]

    /// The form of an edition; `nil` when this release does not know it.
    public init?(_ edition: EditionID) {
        guard let form = Self.known.first(where: { $0.edition == edition }) else { return nil }
        self = form
    }

    /// The form that a report was given on: its edition's or, when that is not known, that of its year.
    ///
    /// Until 2013 that is the letter, until 2021 the form of 2021, and later the form of 2024.
    public init(of report: GrantReport) {
        let year = report.year ?? 9999
        self =
            report.edition.flatMap(Self.init(_:))
            ?? (year < 2014 ? .report2012 : year < 2022 ? .report2021 : .report2024)
    }
}
