/// Whether children under 18 live with a client, wholly or in part (*hemmavarande barn*), as far as the service knows.
public struct ChildrenAtHome: RawRepresentable, Hashable, Codable, Sendable {
    /// The word as in the interchange format.
    public let rawValue: String
    /// Creates a value, known to this release or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Yes.
    public static let yes = Self(rawValue: "yes")
    /// No.
    public static let no = Self(rawValue: "no")
    /// The service does not know, which is not a no.
    public static let unknown = Self(rawValue: "unknown")

    /// Those that this release has a name for.
    public static let known: [Self] = [.yes, .no, .unknown]
}

extension ChildrenAtHome: OpenWord {}
