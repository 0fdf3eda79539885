/// Whether the pandemic affected the service; asked in 2021.
public struct PandemicAnswer: RawRepresentable, Hashable, Codable, Sendable {
    /// The answer as in the interchange format.
    public let rawValue: String
    /// Creates an answer, known to this release or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Yes (*Ja*).
    public static let yes = Self(rawValue: "yes")
    /// Partly (*Delvis*).
    public static let partly = Self(rawValue: "partly")
    /// No (*Nej*).
    public static let no = Self(rawValue: "no")
    /// It cannot be told (*Kan inte bedöma*).
    public static let unknown = Self(rawValue: "unknown")

    /// Those that this release has a name for.
    public static let known: [Self] = [.yes, .partly, .no, .unknown]
}

extension PandemicAnswer: OpenWord {}
