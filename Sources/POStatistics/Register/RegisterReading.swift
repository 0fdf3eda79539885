public import POModel

/// What came of reading a register.
public struct RegisterReading: Sendable {
    /// The year's clients, to make tables from or to merge with those of another register.
    public var accumulator: YearAccumulator
    /// What whoever keeps the register should know.
    public var issues: RegisterIssues

    /// Creates a reading.
    public init(accumulator: YearAccumulator, issues: RegisterIssues) {
        self.accumulator = accumulator
        self.issues = issues
    }

    /// The year's tables, with the rows that were left out.
    ///
    /// - Complexity: O(*n*) in the number of clients.
    public func tables(ageBands: [AgeBand] = AgeBand.current) -> YearTables {
        accumulator.tables(ageBands: ageBands, leftOut: issues.leftOutRows)
    }
}
