public import POModel

/// Something about the reports of a roll-up that whoever uses it should know.
public enum RollUpRemark: Hashable, Sendable {
    /// A report does not tell its year, and is left out.
    case withoutYear(report: String)
    /// A report does not tell whose it is, and is left out.
    case withoutMunicipality(report: String)
    /// A municipality's name is not in the register; its report counts in the nation, and in no county.
    case unknownMunicipality(Municipality, report: String)
    /// Two reports of one municipality; the one that came last counts.
    case superseded(report: String, by: String, Municipality)
    /// Two reports of one municipality differ, and nothing tells which came last; the one given last counts.
    case undecided(report: String, by: String, Municipality)
    /// The same report is there twice, and counts once.
    case repeated(report: String, by: String, Municipality)
    /// A municipality reports for itself and is covered by another's report; its own is left out.
    case reportedAndCovered(Municipality, own: String, other: String)
    /// Two reports that both count cover a municipality, so that its clients may be in the sums twice.
    case coveredTwice(Municipality, first: String, second: String)
    /// A report covers municipalities of several counties; it counts in the grantee's.
    case severalCounties(report: String)
    /// A sum over the reports is too large to be told exactly.
    case sumTooLarge(ReportCell)
}
