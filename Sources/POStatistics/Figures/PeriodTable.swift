public import POModel

/// The clients of a period: supported, new, closed, and in stock at its start and end.
///
/// They are counted as those of a year are, so that in every cell the supported are the opening stock and the new, and
/// also the closed and the closing stock. Age is the year's, in all periods.
public struct PeriodTable: Hashable, Codable, Sendable {
    /// The period.
    public let period: CountingPeriod
    /// The clients.
    public let clients: ReportedClients
}
