/// Something about a register that whoever keeps it should know, tied to a place in it.
///
/// An issue never repeats what stands in a cell or a field, as that is about a person.
public struct RegisterIssue: Hashable, Sendable {
    /// The kind of issue.
    public let code: Code
    /// Where it is; the header's line for what concerns a column.
    public let place: RegisterPlace
    /// How many rows it is about; 1 but for what is told once of many rows, at the first of them.
    package let rowCount: Int

    /// Creates an issue.
    package init(_ code: Code, at place: RegisterPlace, rowCount: Int = 1) {
        self.code = code
        self.place = place
        self.rowCount = rowCount
    }

    /// Creates an issue about a row of CSV.
    package init(_ code: Code, line: Int, column: String? = nil) {
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
    public enum Code: String, Hashable, Codable, CodingKeyRepresentable, CaseIterable, Sendable {
        // Rows that are left out.
        /// The row has more or fewer cells than the header.
        case wrongCellCount = "wrong-cell-count"
        /// A quoted cell has no closing quotation mark, or text after it.
        case brokenQuoting = "broken-quoting"
        /// The row is longer than ``RegisterReader/maximumRowLength``.
        case rowTooLong = "row-too-long"
        /// The client's id is a personal identity or coordination number.
        case personalIdentityNumber = "personal-identity-number"
        /// The client's id is blank.
        case emptyClientID = "empty-client-id"
        /// No client of the register has the id; in JSON only.
        case unknownClient = "unknown-client"
        /// The record holds what the format does not have there, or is longer than ``RegisterReader/maximumRowLength``; in JSON
        /// only.
        case unreadableRecord = "unreadable-record"
        /// The municipality code is not in the register of municipalities.
        case unknownMunicipality = "unknown-municipality"
        /// The gender is blank or not one of those listed.
        case unknownGender = "unknown-gender"
        /// The year of birth is not four digits.
        case invalidBirthYear = "invalid-birth-year"
        /// The year of birth is before 1880, or after the year counted.
        case birthYearOutOfRange = "birth-year-out-of-range"
        /// A date is not written `YYYY-MM-DD`, or there is no such day.
        case invalidDate = "invalid-date"
        /// The assignment was closed before it was opened.
        case closedBeforeOpened = "closed-before-opened"

        // Rows that are counted, though something in them is not.
        /// The year of birth is blank.
        case blankBirthYear = "blank-birth-year"
        /// The client is under 18.
        case underage
        /// An assignment opened in the year does not tell when it was applied for.
        case blankApplied = "blank-applied"
        /// An assignment opened in the year was applied for later than that.
        case appliedAfterOpened = "applied-after-opened"
        /// Somebody waited, or still waits when the year ends, for more than ten years.
        case longWaiting = "long-waiting"
        /// The assignment has a last day, but no day when it was opened, so that it is no assignment of any year.
        case closedWithoutOpened = "closed-without-opened"
        /// Rows have the same client, municipality, applied and opened as one before, and count as one assignment with it; told
        /// once for the register.
        case repeatedAssignment = "repeated-assignment"
        /// The last day differs from an earlier row of the same assignment; told once for each client.
        case differingClosed = "differing-closed"
        /// The client's id differs from another's only in white space; told once for each client.
        case differingWhiteSpace = "differing-white-space"
        /// The ombud's id is a personal identity or coordination number, and is not read; told where ombud are counted.
        case ombudPersonalIdentityNumber = "ombud-personal-identity-number"
        /// A contact reason is not one of those listed.
        case unknownReason = "unknown-reason"
        /// What is said about children at home is not one of the values listed.
        case unknownChildrenAtHome = "unknown-children-at-home"
        /// The gender differs from an earlier row of the client; told once for each client.
        case differingGender = "differing-gender"
        /// The year of birth differs from an earlier row of the client; told once for each client.
        case differingBirthYear = "differing-birth-year"
        /// Another record has the client's id, and is not used; in JSON only, and told once for each client.
        case repeatedClient = "repeated-client"

        // Columns.
        /// A column is not one of those known; it is not read.
        case unknownColumn = "unknown-column"
        /// An optional column is missing, and so is the table that is made from it.
        case absentColumn = "absent-column"
    }

    /// What became of the row, or of the assignment in JSON.
    package enum Effect: String, Hashable, Codable, Sendable {
        /// It was left out.
        case leftOut
        /// It was counted, but something in it was not.
        case counted
        /// The issue is about a column, not a row.
        case column
    }

    /// What became of the row.
    package var effect: Effect { code.effect }
}

extension RegisterIssue.Code {
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
