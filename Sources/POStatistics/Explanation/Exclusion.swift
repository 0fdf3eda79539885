public import POModel

/// The first condition that keeps a client out of a cell.
///
/// Conditions are tried in the order of the cases: whether the client is counted there at all, then what the cell is
/// about, then gender, then age.
public enum Exclusion: Hashable, Sendable {
    /// The cell is about something else than clients, or about what a register does not tell.
    case notAboutClients
    /// The register lacks the column that the cell is made from.
    case absentColumn(RegisterColumn)
    /// No assignment of the client touches the year, or the client is not known.
    case noAssignmentInYear
    /// No assignment of the client touches the year in these municipalities.
    case noAssignmentThere
    /// No assignment of the client touches the period.
    case noAssignmentInPeriod
    /// The client was in the opening stock, and so is not new; a reason counts of new clients only.
    case inOpeningStock
    /// The client is in the closing stock, and so is not closed.
    case inClosingStock
    /// The client was not in the opening stock.
    case notInOpeningStock
    /// The client is not in the closing stock.
    case notInClosingStock
    /// No assignment of the client says that there are children at home.
    case noChildrenAtHome
    /// No assignment of the client that was opened in the year gives the reason.
    case reasonNotGiven(ContactReason)
    /// The client counts as of another gender.
    case otherGender(Gender)
    /// The client's year of birth is not known.
    case withoutBirthYear
    /// The client's age lies outside the band.
    case otherAge(Int)
}
