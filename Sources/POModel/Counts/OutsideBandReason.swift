/// Why a client who is counted in a total is in none of its age bands.
public struct OutsideBandReason: RawRepresentable, Hashable, Codable, Sendable {
    /// The reason as in the interchange format, such as `under18`.
    public let rawValue: String
    /// Creates a reason, known to this release or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The client is under 18.
    public static let under18 = Self(rawValue: "under18")
    /// The client's year of birth is not known.
    public static let unknownBirthYear = Self(rawValue: "unknownBirthYear")
    /// The client is of another age that no band of the form takes.
    public static let otherAge = Self(rawValue: "otherAge")
}

extension OutsideBandReason: OpenWord {
    package static let known: [Self] = [.under18, .unknownBirthYear, .otherAge]
}

extension OutsideBandReason: TableKey {
    /// Whether the reason is one of those that this release has a name for.
    public var isKnown: Bool { Self.known.contains(self) }
}
