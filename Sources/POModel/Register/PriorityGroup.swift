/// A group whose members go before others when people have to wait (*prioriterad grupp*).
///
/// Each service decides on its groups.
///
/// - SeeAlso: Förordning (2013:522) 8 § 5 and 10 § 3.
public struct PriorityGroup: RawRepresentable, Hashable, Codable, Sendable {
    /// The word as in the interchange format.
    public let rawValue: String
    /// Creates a value, known to this release or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Young adults; each service sets its own ages, such as 18 to 25.
    public static let youngAdults = Self(rawValue: "youngAdults")
    /// People with children under 18.
    public static let minorChildren = Self(rawValue: "minorChildren")
    /// People without a home, or about to lose it.
    public static let homelessness = Self(rawValue: "homelessness")
    /// People without a network of their own.
    public static let noNetwork = Self(rawValue: "noNetwork")
    /// People who live with violence.
    public static let violence = Self(rawValue: "violence")

    /// Those that this release has a name for.
    public static let known: [Self] = [.youngAdults, .minorChildren, .homelessness, .noNetwork, .violence]
}

extension PriorityGroup: OpenWord {}
