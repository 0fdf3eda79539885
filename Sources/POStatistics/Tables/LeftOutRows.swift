/// The rows of a register that could not be counted.
public struct LeftOutRows: Hashable, Codable, Sendable {
    /// How many rows were left out.
    public var count: Int
    /// The first of them, in the order of the register.
    public var rows: [Row]

    /// Creates a list; by default of no rows.
    public init(count: Int = 0, rows: [Row] = []) {
        self.count = count
        self.rows = rows
    }

    /// A row that was left out.
    public struct Row: Hashable, Codable, Sendable {
        /// The line on which the row starts, from 1.
        public var line: Int
        /// The column in which the fault lies; `nil` when it concerns the whole row.
        public var column: String?
        /// Why.
        public var reason: RegisterIssue.Code

        /// Creates a row.
        public init(line: Int, column: String? = nil, reason: RegisterIssue.Code) {
            self.line = line
            self.column = column
            self.reason = reason
        }
    }
}
