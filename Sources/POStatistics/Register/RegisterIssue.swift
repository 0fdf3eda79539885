/// Something about a register that whoever keeps it should know, tied to a place in it.
///
/// An issue never repeats what stands in a cell or a field, as that is about a person.
public struct RegisterIssue: Hashable, Sendable {
    /// The kind of issue.
    public let code: Code
    /// Where it is; the header's line for what concerns a column.
    public let place: RegisterPlace
    /// How many rows it is about; 1 but for what is told once of many rows, at the first of them.
    public let rowCount: Int

    /// Creates an issue.
    public init(_ code: Code, at place: RegisterPlace, rowCount: Int = 1) {
        self.code = code
        self.place = place
        self.rowCount = rowCount
    }

    /// Creates an issue about a row of CSV.
    public init(_ code: Code, line: Int, column: String? = nil) {
        self.init(code, at: .line(line, column: column))
    }
}

extension RegisterIssue: Codable {
    private enum CodingKeys: String, CodingKey {
        case code
        case rowCount = "rows"
    }

    /// Decodes an issue; its place stands in the same object.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        code = try container.decode(Code.self, forKey: .code)
        rowCount = try container.decodeIfPresent(Int.self, forKey: .rowCount) ?? 1
        place = try RegisterPlace(from: decoder)
    }

    /// Encodes the issue, its place in the same object.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(code, forKey: .code)
        if rowCount != 1 { try container.encode(rowCount, forKey: .rowCount) }
        try place.encode(to: encoder)
    }
}

extension RegisterIssue {
    /// The kind of issue; stable across releases, so compare this and never its wording.
    public struct Code: RawRepresentable, Hashable, Codable, CodingKeyRepresentable, Sendable {
        /// The code as written in JSON, such as `"invalid-date"`.
        public let rawValue: String
        /// Creates a code, known to this release or not.
        public init(rawValue: String) { self.rawValue = rawValue }
    }

    /// What became of the row, or of the assignment in JSON.
    public enum Effect: String, Hashable, Codable, Sendable {
        /// It was left out.
        case leftOut
        /// It was counted, but something in it was not.
        case counted
        /// The issue is about a column, not a row.
        case column
    }

    /// What became of the row.
    public var effect: Effect { code.effect }
}

// Rows that are left out.
extension RegisterIssue.Code {
    /// The row has more or fewer cells than the header.
    public static let wrongCellCount = Self(rawValue: "wrong-cell-count")
    /// A quoted cell has no closing quotation mark, or text after it.
    public static let brokenQuoting = Self(rawValue: "broken-quoting")
    /// The row is longer than ``RegisterReader/maximumRowLength``.
    public static let rowTooLong = Self(rawValue: "row-too-long")
    /// The client's id is a personal identity or coordination number.
    public static let personalIdentityNumber = Self(rawValue: "personal-identity-number")
    /// The client's id is blank.
    public static let emptyClientID = Self(rawValue: "empty-client-id")
    /// No client of the register has the id; in JSON only.
    public static let unknownClient = Self(rawValue: "unknown-client")
    /// The record holds what the format does not have there, or is longer than ``RegisterReader/maximumRowLength``; in JSON
    /// only.
    public static let unreadableRecord = Self(rawValue: "unreadable-record")
    /// The municipality code is not in the register of municipalities.
    public static let unknownMunicipality = Self(rawValue: "unknown-municipality")
    /// The gender is blank or not one of those listed.
    public static let unknownGender = Self(rawValue: "unknown-gender")
    /// The year of birth is not four digits.
    public static let invalidBirthYear = Self(rawValue: "invalid-birth-year")
    /// The year of birth is before 1880, or after the year counted.
    public static let birthYearOutOfRange = Self(rawValue: "birth-year-out-of-range")
    /// A date is not written `YYYY-MM-DD`, or there is no such day.
    public static let invalidDate = Self(rawValue: "invalid-date")
    /// The assignment was closed before it was opened.
    public static let closedBeforeOpened = Self(rawValue: "closed-before-opened")
}

// Rows that are counted, though something in them is not.
extension RegisterIssue.Code {
    /// The year of birth is blank.
    public static let blankBirthYear = Self(rawValue: "blank-birth-year")
    /// The client is under 18.
    public static let underage = Self(rawValue: "underage")
    /// An assignment opened in the year does not tell when it was applied for.
    public static let blankApplied = Self(rawValue: "blank-applied")
    /// An assignment opened in the year was applied for later than that.
    public static let appliedAfterOpened = Self(rawValue: "applied-after-opened")
    /// Somebody waited, or still waits when the year ends, for more than ten years.
    public static let longWaiting = Self(rawValue: "long-waiting")
    /// The assignment has a last day, but no day when it was opened, so that it is no assignment of any year.
    public static let closedWithoutOpened = Self(rawValue: "closed-without-opened")
    /// Rows have the same client, municipality, applied and opened as one before, and count as one assignment with it; told
    /// once for the register.
    public static let repeatedAssignment = Self(rawValue: "repeated-assignment")
    /// The last day differs from an earlier row of the same assignment; told once for each client.
    public static let differingClosed = Self(rawValue: "differing-closed")
    /// The client's id differs from another's only in white space; told once for each client.
    public static let differingWhiteSpace = Self(rawValue: "differing-white-space")
    /// The ombud's id is a personal identity or coordination number, and is not read; told where ombud are counted.
    public static let ombudPersonalIdentityNumber = Self(rawValue: "ombud-personal-identity-number")
    /// A contact reason is not one of those listed.
    public static let unknownReason = Self(rawValue: "unknown-reason")
    /// What is said about children at home is not one of the values listed.
    public static let unknownChildrenAtHome = Self(rawValue: "unknown-children-at-home")
    /// The gender differs from an earlier row of the client; told once for each client.
    public static let differingGender = Self(rawValue: "differing-gender")
    /// The year of birth differs from an earlier row of the client; told once for each client.
    public static let differingBirthYear = Self(rawValue: "differing-birth-year")
    /// Another record has the client's id, and is not used; in JSON only, and told once for each client.
    public static let repeatedClient = Self(rawValue: "repeated-client")
}

// Columns.
extension RegisterIssue.Code {
    /// A column is not one of those known; it is not read.
    public static let unknownColumn = Self(rawValue: "unknown-column")
    /// An optional column is missing, and so is the table that is made from it.
    public static let absentColumn = Self(rawValue: "absent-column")

    private static let aboutCountedRows: Set<Self> = [
        .blankBirthYear, .underage, .blankApplied, .appliedAfterOpened, .unknownReason, .unknownChildrenAtHome,
        .differingGender, .differingBirthYear, .repeatedClient, .longWaiting, .closedWithoutOpened, .repeatedAssignment,
        .differingClosed, .differingWhiteSpace, .ombudPersonalIdentityNumber,
    ]
    private static let aboutColumns: Set<Self> = [.unknownColumn, .absentColumn]

    /// What became of the row.
    var effect: RegisterIssue.Effect {
        Self.aboutCountedRows.contains(self) ? .counted : Self.aboutColumns.contains(self) ? .column : .leftOut
    }
}
