import POModel

extension TableCell: Codable {
    private enum CodingKeys: String, CodingKey {
        case status, number
    }

    /// Decodes a cell: its status, and its number if it has one.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        switch try container.decode(Status.self, forKey: .status) {
        case .value: self = .value(try container.decode(Int.self, forKey: .number))
        case .derived: self = .derived(try container.decode(Int.self, forKey: .number))
        case .blank: self = .blank
        case .notAsked: self = .notAsked
        case .suppressed: self = .suppressed
        }
    }

    /// Encodes the status and the number, in the smallest step of the table's unit.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(status, forKey: .status)
        try container.encodeIfPresent(number, forKey: .number)
    }
}

extension TableDimension: Codable {
    private enum CodingKeys: String, CodingKey {
        case id, label, role, categories, sums
    }

    /// Decodes a dimension.
    ///
    /// - Throws: `DecodingError` when ids are not unique, or a sum is of other categories.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let categories = try container.decode([Category].self, forKey: .categories)
        let sums = try container.decode([Sum].self, forKey: .sums)
        self.init(
            unchecked: try container.decode(String.self, forKey: .id),
            try container.decode(String.self, forKey: .label), try container.decode(Role.self, forKey: .role),
            categories, sums)
        // A table of no years has no category.
        guard
            categories.isEmpty && sums.isEmpty
                || TableDimension(id: id, label: label, categories: categories, sums: sums) != nil
        else {
            throw DecodingError.dataCorruptedError(
                forKey: .categories, in: container,
                debugDescription: "expected categories of different ids and their sums")
        }
    }

    /// Encodes the dimension.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(label, forKey: .label)
        try container.encode(role, forKey: .role)
        try container.encode(categories, forKey: .categories)
        try container.encode(sums, forKey: .sums)
    }
}

extension StatisticalTable: Codable {
    /// Decodes a table.
    ///
    /// - Throws: `DecodingError` when there is not a cell for each combination of categories.
    public init(from decoder: any Decoder) throws {
        let stored = try Stored(from: decoder)
        guard
            let table = StatisticalTable(
                id: stored.id, title: stored.title, unit: stored.unit, language: stored.language,
                dimensions: stored.dimensions, cells: stored.cells)
        else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "expected a cell for each combination"))
        }
        self = table
    }

    /// Encodes the table.
    public func encode(to encoder: any Encoder) throws { try Stored(self).encode(to: encoder) }
}

/// A table as it is kept.
private struct Stored: Codable {
    let id: String
    let title: String
    let unit: TableUnit
    let language: MessageLanguage
    let dimensions: [TableDimension]
    let cells: [TableCell]

    init(_ table: StatisticalTable) {
        (id, title, unit, language) = (table.id, table.title, table.unit, table.language)
        (dimensions, cells) = (table.dimensions, table.cells)
    }
}
