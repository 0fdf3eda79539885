/// Why a cell was hidden; never to be published, as it tells small numbers from others.
public struct SuppressionRecord: Hashable, Sendable {
    /// Why a cell was hidden.
    public enum Reason: Hashable, Sendable {
        /// Its number is too small.
        case smallNumber
        /// It would tell something of everybody in the place.
        case tellsOfEverybody
        /// With it, another cell could be worked out.
        case protects(CellAddress)
        /// It was hidden in an earlier publication.
        case hiddenBefore
        /// The median or maximum is of so few, or of a number that is hidden.
        case figureOfHiddenCount
        /// Together with figures of its parts, it would tell about a part that is hidden.
        case figureOfHiddenPart
    }

    /// The cell.
    public let cell: CellAddress
    /// Why it was hidden.
    public let reason: Reason

    /// Creates a record.
    package init(cell: CellAddress, reason: Reason) {
        self.cell = cell
        self.reason = reason
    }
}
