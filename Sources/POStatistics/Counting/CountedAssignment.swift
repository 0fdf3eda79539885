import POModel

/// An assignment that touches the year, brought down to what the tables need; its client's id stands beside it.
struct CountedAssignment {
    /// The place of the municipality in ``MunicipalityIndex``.
    var municipality: UInt16
    var gender: Gender
    /// The year of birth; 0 when it is blank.
    var birthYear: UInt16
    var flags: YearFlags
    var applied: CompactDate?
    var opened: CompactDate
    var closed: CompactDate?

    /// What makes it one assignment beside its client.
    var kept: KeptAssignment {
        KeptAssignment(municipality: municipality, applied: applied, opened: opened, closed: closed)
    }
}
