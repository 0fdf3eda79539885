/// The rows of a register that could not be counted; in JSON a row is an assignment.
public struct LeftOutRows: Hashable, Codable, Sendable {
    /// How many rows were left out.
    public var count: Int
    /// The first of them, in the order of the register.
    public var rows: [Row]
    /// How many faults of each kind they have; a row can have several.
    public var byReason: [RegisterIssue.Code: Int]

    /// Creates a list; by default of no rows.
    public init(count: Int = 0, rows: [Row] = [], byReason: [RegisterIssue.Code: Int] = [:]) {
        self.count = count
        self.rows = rows
        self.byReason = byReason
    }

    /// A row that was left out.
    public struct Row: Hashable, Sendable {
        /// Where the fault lies.
        public var place: RegisterPlace
        /// Why.
        public var reason: RegisterIssue.Code

        /// Creates a row.
        public init(at place: RegisterPlace, reason: RegisterIssue.Code) {
            self.place = place
            self.reason = reason
        }

        /// Creates a row of CSV.
        public init(line: Int, column: String? = nil, reason: RegisterIssue.Code) {
            self.init(at: .line(line, column: column), reason: reason)
        }
    }
}

extension LeftOutRows {
    private enum CodingKeys: String, CodingKey { case count, rows, byReason }

    /// Decodes a list; one that does not tell how many faults there are of each kind has none.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            count: try container.decode(Int.self, forKey: .count),
            rows: try container.decode([Row].self, forKey: .rows),
            byReason: try container.decodeIfPresent([RegisterIssue.Code: Int].self, forKey: .byReason) ?? [:])
    }
}

extension LeftOutRows.Row: Codable {
    private enum CodingKeys: String, CodingKey { case reason }

    /// Decodes a row; its place stands in the same object.
    public init(from decoder: any Decoder) throws {
        reason = try decoder.container(keyedBy: CodingKeys.self).decode(RegisterIssue.Code.self, forKey: .reason)
        place = try RegisterPlace(from: decoder)
    }

    /// Encodes the row, its place in the same object.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(reason, forKey: .reason)
        try place.encode(to: encoder)
    }
}
