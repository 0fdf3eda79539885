public import POModel

extension RegisterReading {
    /// Counts a year of a register held as values, by the same definitions as one in CSV.
    ///
    /// An assignment that is wrong is left out and reported, and never stops the rest. Children at home are as the
    /// assignment tells, else as the client's record does. A register has no columns that could be absent, so every
    /// table is there. ``/POModel/Register/problems`` tells what else does not hang together.
    ///
    /// - Complexity: O(*n*) in the size of the register.
    public init(
        of register: Register, year: Int, policies: CountingPolicies = CountingPolicies(), countsService: Bool = false
    ) {
        var records = RegisterRecords(
            clients: register.clients, accumulator: YearAccumulator(year: year, policies: policies),
            details: countsService ? ServiceDetails() : nil)
        for (position, assignment) in register.assignments.enumerated() { records.count(assignment, at: position) }
        self.init(
            accumulator: records.accumulator, issues: records.issues,
            service: records.details.map { ServiceAccumulator(records.accumulator, $0) })
    }
}
