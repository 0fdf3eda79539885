/// Something in a register that cannot be right, or that cannot be counted, with its place.
public struct RegisterProblem: Hashable, Sendable {
    /// The kind of problem; stable across releases, so compare this and never its wording.
    public struct Code: RawRepresentable, Hashable, Codable, Sendable {
        /// The code, such as `unknown-client`.
        public let rawValue: String
        /// Creates a code, known to this release or not.
        public init(rawValue: String) { self.rawValue = rawValue }
    }

    /// How much a problem matters.
    public enum Severity: String, Hashable, Codable, Sendable {
        /// A contradiction, or a record that cannot be counted.
        case error
        /// Probably wrong.
        case warning
    }

    /// The kind of problem.
    public let code: Code
    /// The path of the field, such as `assignments.3.client`; positions in lists count from 0.
    public let place: String
    /// The path of the field that it does not agree with; `nil` when there is none.
    public let other: String?

    init(_ code: Code, at place: String, and other: String? = nil) {
        self.code = code
        self.place = place
        self.other = other
    }

    /// How much it matters.
    public var severity: Severity { Code.warnings.contains(code) ? .warning : .error }
}

extension RegisterProblem.Code {
    /// A field without which the record cannot be counted is blank.
    public static let missing = Self(rawValue: "missing")
    /// A personal identity number stands where a client's id should; the record cannot be counted.
    public static let personalIdentityNumber = Self(rawValue: "personal-identity-number")
    /// Two clients' ids differ only in white space.
    public static let differingWhiteSpace = Self(rawValue: "differing-white-space")
    /// Two assignments have the same client, municipality, applied and opened; they count as one.
    public static let repeatedAssignment = Self(rawValue: "repeated-assignment")
    /// An assignment was opened more than ten years after the client asked for an ombud.
    public static let longWaiting = Self(rawValue: "long-waiting")
    /// Two records have the same id.
    public static let duplicateID = Self(rawValue: "duplicate-id")
    /// No client of the register has the id.
    public static let unknownClient = Self(rawValue: "unknown-client")
    /// No ombud of the register has the id.
    public static let unknownOmbud = Self(rawValue: "unknown-ombud")
    /// A day comes before one that it must not come before.
    public static let wrongOrder = Self(rawValue: "wrong-order")
    /// A declined request has an assignment's days.
    public static let openedAndDeclined = Self(rawValue: "opened-and-declined")
    /// The year of birth is before 1880, or after the year of an assignment's first day.
    public static let implausibleBirthYear = Self(rawValue: "implausible-birth-year")
    /// The client turned 18 after the year when an assignment was opened (2 §).
    public static let under18 = Self(rawValue: "under-18")
    /// A leave has days outside its employment; they do not count.
    public static let outsideEmployment = Self(rawValue: "outside-employment")
    /// Two leaves of an employment share a day; they add up, to no more than the employment.
    public static let overlappingLeaves = Self(rawValue: "overlapping-leaves")
    /// An ombud's employments of one day are more than full time together; all of it counts.
    public static let overFullTime = Self(rawValue: "over-full-time")
    /// A count is greater than the one it is a part of.
    public static let exceeds = Self(rawValue: "exceeds")
    /// The worst grade is not below the best.
    public static let invalidScale = Self(rawValue: "invalid-scale")
    /// A grade lies outside the question's scale.
    public static let gradeOutsideScale = Self(rawValue: "grade-outside-scale")
    /// More of a year's grant is paid back than was paid.
    public static let repaidMoreThanPaid = Self(rawValue: "repaid-more-than-paid")
    /// The register was written in a later version of the format.
    public static let laterVersion = Self(rawValue: "later-version")

    static let warnings: Set<Self> = [
        .under18, .outsideEmployment, .overlappingLeaves, .overFullTime, .repaidMoreThanPaid, .laterVersion,
        .differingWhiteSpace, .repeatedAssignment, .longWaiting,
    ]
}
