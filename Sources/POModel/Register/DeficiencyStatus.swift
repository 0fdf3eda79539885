/// How far the work with a system deficiency has come.
///
/// The chain is ombud, management group, county administrative board.
///
/// - SeeAlso: Kunskapsguiden, *Rapportera systemfel och brister*.
public enum DeficiencyStatus: String, CaseIterable, Hashable, Codable, Sendable {
    /// An ombud has observed it.
    case observed
    /// The management group has been told.
    case reported
    /// It has been passed on to the responsible body or the county administrative board.
    case passedOn
    /// Measures are under way.
    case inProgress
    /// It has been remedied.
    case remedied
    /// Nothing more will be done about it.
    case closed
}
