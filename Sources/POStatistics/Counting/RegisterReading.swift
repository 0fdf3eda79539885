public import POModel

/// What came of reading a register.
public struct RegisterReading: Sendable {
    /// The year, to make tables and figures from or to merge with that of another register.
    public var serviceYear: ServiceYear
    /// What whoever keeps the register should know.
    public var issues: RegisterIssues

    /// Creates a reading.
    package init(serviceYear: ServiceYear, issues: RegisterIssues) {
        self.serviceYear = serviceYear
        self.issues = issues
    }

    /// Counts a year of a register held as values, by the same definitions as one in CSV, with its other records.
    ///
    /// An assignment that is wrong is left out and reported, and never stops the rest. Children at home are as the
    /// assignment tells, else as the client's record does. A register has no columns that could be absent, so every
    /// table is there. ``/POModel/Register/problems`` tells what else does not hang together.
    ///
    /// - Complexity: O(*n*) in the size of the register.
    public init(
        of register: Register, year: Int, definition: CountingDefinition = .po1, scope: ServiceScope = .tables
    ) {
        var records = RegisterRecords(ServiceYear(year, definition: definition, scope: scope))
        for client in register.clients { records.add(client) }
        for assignment in register.assignments { records.add(assignment) }
        self = records.reading()
        serviceYear.addRecords(of: register)
    }
}
