/// Two reports' figures in one cell.
public struct FigureDifference: Hashable, Sendable {
    /// The cell.
    public let cell: ReportCell
    /// What the first report says.
    public let first: ReportedValue
    /// What the second report says.
    public let second: ReportedValue
    /// Whether they can be compared.
    public let verdict: Comparability
    /// How likely so great a difference is by chance; `nil` where no test is valid, or comparing is refused.
    public let chance: ChanceTest?

    /// The second figure less the first; `nil` when comparing is refused.
    public var change: Int? {
        guard !verdict.isRefused, let first = first.number, let second = second.number else { return nil }
        return second - first
    }
}
