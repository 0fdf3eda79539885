/// How far the work with a system deficiency has come.
///
/// The chain is ombud, management group, county administrative board.
///
/// - SeeAlso: Kunskapsguiden, *Rapportera systemfel och brister*.
public struct DeficiencyStatus: RawRepresentable, Hashable, Codable, Sendable {
    /// The word as in the interchange format.
    public let rawValue: String
    /// Creates a value, known to this release or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// An ombud has observed it.
    public static let observed = Self(rawValue: "observed")
    /// The management group has been told.
    public static let reported = Self(rawValue: "reported")
    /// It has been passed on to the responsible body or the county administrative board.
    public static let passedOn = Self(rawValue: "passedOn")
    /// Measures are under way.
    public static let inProgress = Self(rawValue: "inProgress")
    /// It has been remedied.
    public static let remedied = Self(rawValue: "remedied")
    /// Nothing more will be done about it.
    public static let closed = Self(rawValue: "closed")

    /// Those that this release has a name for.
    public static let known: [Self] = [.observed, .reported, .passedOn, .inProgress, .remedied, .closed]
}

extension DeficiencyStatus: OpenWord {}
