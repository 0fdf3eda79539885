public import POModel

/// What an edition of the form asks about clients, so that a year's tables can be put on it.
public struct ReportForm: Hashable, Sendable {
    /// How a table of the form divides people.
    public enum Division: Hashable, Sendable {
        /// One column for each of some genders.
        case byGender([Gender])
        /// One number for all.
        case undivided
    }

    /// The edition.
    public var edition: EditionID
    /// The age bands of the tables of clients.
    public var ageBands: [AgeBand]
    /// How the tables of clients divide people.
    public var clients: Division
    /// How the question about children at home divides people; `nil` when the form does not ask.
    public var childrenAtHome: Division?
    /// How the table of contact reasons divides people; `nil` when the form does not ask.
    public var contactReasons: Division?
    /// How the stocks at the start and end of the year divide people; `nil` when the form does not ask.
    public var stocks: Division?

    /// Creates a form with everything that is asked since 2021, divided alike, and no stocks.
    public init(edition: EditionID, genders: [Gender] = Gender.allCases, ageBands: [AgeBand] = AgeBand.current) {
        self.edition = edition
        self.ageBands = ageBands
        clients = .byGender(genders)
        childrenAtHome = .byGender(genders)
        contactReasons = .byGender(genders)
    }

    /// The form of 2024: women, men and non-binary people in every table.
    public static let report2024 = ReportForm(edition: .report2024)
}
