/// Whether people had to wait for an ombud (*kö eller väntetid*).
public struct QueueAnswer: RawRepresentable, Hashable, Codable, Sendable {
    /// The answer as in the interchange format.
    public let rawValue: String
    /// Creates an answer, known to this release or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Yes (*Ja*).
    public static let yes = Self(rawValue: "yes")
    /// In some of the municipalities (*Delvis*); asked in 2021.
    public static let partly = Self(rawValue: "partly")
    /// No (*Nej*).
    public static let no = Self(rawValue: "no")

    /// Those that this release has a name for.
    public static let known: [Self] = [.yes, .partly, .no]
}

extension QueueAnswer: OpenWord {}
