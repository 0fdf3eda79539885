/// Why an ombud is on leave.
public struct LeaveReason: RawRepresentable, Hashable, Codable, Sendable {
    /// The word as in the interchange format.
    public let rawValue: String
    /// Creates a value, known to this release or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Sickness (*sjukfrånvaro*).
    public static let sickness = Self(rawValue: "sickness")
    /// Parental leave (*föräldraledighet*).
    public static let parental = Self(rawValue: "parental")
    /// Studies (*studieledighet*).
    public static let study = Self(rawValue: "study")
    /// Care of a relative or a sick child.
    public static let careOfRelative = Self(rawValue: "careOfRelative")
    /// Another reason.
    public static let other = Self(rawValue: "other")

    /// Those that this release has a name for.
    public static let known: [Self] = [.sickness, .parental, .study, .careOfRelative, .other]
}

extension LeaveReason: OpenWord {}
