/// What kind of document something is.
public struct DocumentKind: RawRepresentable, Hashable, Codable, Sendable {
    /// The kind as in the interchange format.
    public let rawValue: String
    /// Creates a kind, known to this release or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// An account of a year's grant (*redovisning*).
    public static let grantReport = Self(rawValue: "grantReport")
    /// An application for a year's grant (*ansökan*).
    public static let grantApplication = Self(rawValue: "grantApplication")
    /// An official's memorandum to the committee (*tjänsteskrivelse*).
    public static let officialMemorandum = Self(rawValue: "officialMemorandum")
}
