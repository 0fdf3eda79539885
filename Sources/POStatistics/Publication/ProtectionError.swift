/// Why tables could not be protected.
public enum ProtectionError: Error, Hashable, Sendable {
    /// Cells contradict a sum or relation that holds by definition; whoever publishes must mend that first.
    case contradiction([CellAddress])
    /// A count is negative.
    case negative(CellAddress)
    /// A number, or a sum, is beyond 2⁵³, which not every reader of numbers holds exactly.
    case tooLarge(CellAddress)
    /// A title has a number that is no year and stands in none of the table's own labels.
    case numberInTitle(table: String)
    /// A cell is hidden already, so what would show it cannot be told.
    case alreadyHidden(CellAddress)
    /// The number is another than that which was published before; that publication must be corrected first.
    case publishedOtherwise(CellAddress)
    /// A cell was published before and is in none of the tables, so that the two could not be protected together.
    case publishedElsewhere(CellAddress)
    /// No other table would be published alike: the cell can be worked out, whatever is hidden.
    case noProtection(CellAddress)
    /// A table is none of those that can be rounded.
    case notRounded(table: String)
}
