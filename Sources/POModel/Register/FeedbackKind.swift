/// What kind of view somebody gave on the service.
public struct FeedbackKind: RawRepresentable, Hashable, Codable, Sendable {
    /// The word as in the interchange format.
    public let rawValue: String
    /// Creates a value, known to this release or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A comment or suggestion (*synpunkt*).
    public static let comment = Self(rawValue: "comment")
    /// A complaint (*klagomål*).
    public static let complaint = Self(rawValue: "complaint")
    /// Praise (*beröm*).
    public static let praise = Self(rawValue: "praise")

    /// Those that this release has a name for.
    public static let known: [Self] = [.comment, .complaint, .praise]
}

extension FeedbackKind: OpenWord {}
