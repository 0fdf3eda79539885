public import POModel

/// What came of reading a register.
public struct RegisterReading: Sendable {
    /// The year's clients, to make tables from or to merge with those of another register.
    public var accumulator: YearAccumulator
    /// What whoever keeps the register should know.
    public var issues: RegisterIssues

    /// What the service's figures are made from, with the same clients; `nil` when only the tables were counted.
    public var service: ServiceAccumulator?

    /// Creates a reading.
    public init(accumulator: YearAccumulator, issues: RegisterIssues, service: ServiceAccumulator? = nil) {
        self.accumulator = accumulator
        self.issues = issues
        self.service = service
    }

    /// The year's tables, with the rows that were left out.
    ///
    /// - Complexity: O(*n*) in the number of clients.
    public func tables(ageBands: [AgeBand] = AgeBand.current) -> YearTables {
        accumulator.tables(ageBands: ageBands, leftOut: issues.leftOutRows)
    }
}
