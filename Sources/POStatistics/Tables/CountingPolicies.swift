/// The definitions that a year's tables were counted by; part of every result, so that two can be compared.
///
/// All dates are inclusive. "Touches the year" means opened on 31 December or before, and not closed before 1 January.
public struct CountingPolicies: Hashable, Codable, Sendable {
    /// Who counts as supported.
    public var supported: Supported
    /// Who counts as new.
    public var new: New
    /// Who counts as closed.
    public var closed: Closed
    /// How old a client is.
    public var age: Age
    /// Whose contact reasons count.
    public var contactReasons: ContactReasonsOf
    /// Who has children at home.
    public var childrenAtHome: ChildrenAtHome
    /// Which waiting counts.
    public var waiting: Waiting
    /// What counts when a client's rows contradict each other.
    public var differingRows: DifferingRows
    /// What counts when rows are of one assignment.
    public var repeatedRows: RepeatedRows

    /// Creates the definitions; by default those of the state grant's forms, as this package understands them.
    public init(
        supported: Supported = .assignmentTouchesYear, new: New = .notInOpeningStock,
        closed: Closed = .notInClosingStock, age: Age = .yearLessBirthYear,
        contactReasons: ContactReasonsOf = .newClients,
        childrenAtHome: ChildrenAtHome = .yesOnAnyAssignment, waiting: Waiting = .openedInYear,
        differingRows: DifferingRows = .firstGenderAndEarliestBirthYear,
        repeatedRows: RepeatedRows = .oneAssignmentOfAllThatRowsSay
    ) {
        self.supported = supported
        self.new = new
        self.closed = closed
        self.age = age
        self.contactReasons = contactReasons
        self.childrenAtHome = childrenAtHome
        self.waiting = waiting
        self.differingRows = differingRows
        self.repeatedRows = repeatedRows
    }
}

extension CountingPolicies {
    /// Who counts as supported in the year (*totalt antal klienter*).
    public enum Supported: String, Hashable, Codable, Sendable {
        /// A client with an assignment that touches the year.
        case assignmentTouchesYear
    }

    /// Who counts as new in the year (*nya klienter*).
    public enum New: String, Hashable, Codable, Sendable {
        /// A supported client without any assignment opened before the year and not closed before it.
        case notInOpeningStock
    }

    /// Whose support counts as closed in the year (*avslutade klienter*).
    public enum Closed: String, Hashable, Codable, Sendable {
        /// A supported client without any assignment that is still open when the year has ended.
        case notInClosingStock
    }

    /// How old a client is.
    public enum Age: String, Hashable, Codable, Sendable {
        /// The year less the year of birth.
        case yearLessBirthYear
    }

    /// Whose contact reasons count (*kontaktorsaker*); a client counts once for each reason.
    public enum ContactReasonsOf: String, CaseIterable, Hashable, Codable, Sendable {
        /// Those of assignments opened in the year, of clients new in the year.
        case newClients
        /// Those of assignments opened in the year, of all clients.
        case allClients
    }

    /// Who has children at home.
    public enum ChildrenAtHome: String, Hashable, Codable, Sendable {
        /// A supported client with `yes` on any assignment that touches the year.
        case yesOnAnyAssignment
    }

    /// Which waiting counts.
    public enum Waiting: String, Hashable, Codable, Sendable {
        /// That of each assignment opened in the year, from application to opening.
        case openedInYear
    }

    /// What counts when gender or year of birth differ between a client's rows of the year.
    public enum DifferingRows: String, Hashable, Codable, Sendable {
        /// The first gender in the order woman, man, nonBinary, and the earliest year of birth.
        case firstGenderAndEarliestBirthYear
    }
    /// What counts when rows have the same client, municipality, day of application and day of opening.
    public enum RepeatedRows: String, Hashable, Codable, Sendable {
        /// One assignment: its reasons and ombud are those of all rows, there are children at home if any row says so, and it
        /// lasts until the latest last day; a blank last day is later than any, as it says that the assignment lasts.
        ///
        /// So the stock at a year's end is the next year's at its start, whichever rows touch the years.
        case oneAssignmentOfAllThatRowsSay
    }
}
