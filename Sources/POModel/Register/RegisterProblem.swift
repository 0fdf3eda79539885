/// Something in a register that cannot be right, or that cannot be counted, with its place.
public struct RegisterProblem: Hashable, Sendable {
    /// The kind of problem; stable across releases, so compare this and never its wording.
    public enum Code: String, Hashable, Codable, CaseIterable, Sendable {
        /// A field without which the record cannot be counted is blank.
        case missing
        /// A personal identity number stands where a client's id should; the record cannot be counted.
        case personalIdentityNumber = "personal-identity-number"
        /// Two clients' ids differ only in white space.
        case differingWhiteSpace = "differing-white-space"
        /// Two assignments have the same client, municipality, applied and opened; they count as one.
        case repeatedAssignment = "repeated-assignment"
        /// An assignment was opened more than ten years after the client asked for an ombud.
        case longWaiting = "long-waiting"
        /// Two records have the same id.
        case duplicateID = "duplicate-id"
        /// No client of the register has the id.
        case unknownClient = "unknown-client"
        /// No ombud of the register has the id.
        case unknownOmbud = "unknown-ombud"
        /// A day comes before one that it must not come before.
        case wrongOrder = "wrong-order"
        /// A declined request has an assignment's days.
        case openedAndDeclined = "opened-and-declined"
        /// The year of birth is before 1880, or after the year of an assignment's first day.
        case implausibleBirthYear = "implausible-birth-year"
        /// The client turned 18 after the year when an assignment was opened (2 §).
        case under18 = "under-18"
        /// A leave has days outside its employment; they do not count.
        case outsideEmployment = "outside-employment"
        /// Two leaves of an employment share a day; they add up, to no more than the employment.
        case overlappingLeaves = "overlapping-leaves"
        /// An ombud's employments of one day are more than full time together; all of it counts.
        case overFullTime = "over-full-time"
        /// A count is greater than the one it is a part of.
        case exceeds
        /// The worst grade is not below the best.
        case invalidScale = "invalid-scale"
        /// A grade lies outside the question's scale.
        case gradeOutsideScale = "grade-outside-scale"
        /// More of a year's grant is paid back than was paid.
        case repaidMoreThanPaid = "repaid-more-than-paid"
        /// The register was written in a later version of the format.
        case laterVersion = "later-version"
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
    static let warnings: Set<Self> = [
        .under18, .outsideEmployment, .overlappingLeaves, .overFullTime, .repaidMoreThanPaid, .laterVersion,
        .differingWhiteSpace, .repeatedAssignment, .longWaiting,
    ]
}
