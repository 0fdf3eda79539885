/// Tables that can be published, and what must not be.
///
/// ```swift
/// let published = try linked.protected(by: DisclosurePolicy())
/// print(published["clients"]?.tidyCSV() ?? "", published.log.count)
/// ```
public struct ProtectedTables: Hashable, Sendable {
    /// The tables, in order, with hidden cells as ``TableCell/suppressed``; these can be published.
    public let tables: [StatisticalTable]
    /// What was hidden and why, in the order of tables and cells; not to be published.
    public let log: [SuppressionRecord]
    /// The relations that were expected and do not hold, or that blanks leave open, so that nothing was protected against
    /// their use.
    public let unmet: [CellRelation]
    /// What is shown and tells something of everybody in a place; not to be published.
    public let remarks: [DisclosureRemark]

    /// The table of an id.
    public subscript(id: String) -> StatisticalTable? { tables.first { $0.id == id } }
}
