public import POModel

/// A year's tables: of each municipality, and of all together.
///
/// A person is one person in the total, so the total is not the sum of the municipalities.
///
/// ```swift
/// let tables = whole.tables()
/// print(tables.total.clients.new.all.women?.rawValue ?? 0)
/// ```
public struct YearTables: Hashable, Codable, Sendable {
    /// The year.
    public var year: Int
    /// All municipalities together; "new" is judged over all of them.
    public var total: YearTable
    /// Each municipality that the year touches, judged by its own assignments.
    public var municipalities: [MunicipalityCode: YearTable]
    /// The bands that clients are divided into.
    package var ageBands: [AgeBand]
    /// The definitions that the tables were counted by.
    public var definition: CountingDefinition
    /// The rows that could not be counted.
    public var leftOut: LeftOutRows

    /// Creates tables.
    package init(
        year: Int, total: YearTable, municipalities: [MunicipalityCode: YearTable],
        ageBands: [AgeBand] = AgeBand.current, definition: CountingDefinition = .po1,
        leftOut: LeftOutRows = LeftOutRows()
    ) {
        self.year = year
        self.total = total
        self.municipalities = municipalities
        self.ageBands = ageBands
        self.definition = definition
        self.leftOut = leftOut
    }

    /// Whether no assignment touches the year.
    public var isEmpty: Bool { municipalities.isEmpty }
}
