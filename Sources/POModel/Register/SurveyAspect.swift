/// What a survey's question is about.
public struct SurveyAspect: RawRepresentable, Hashable, Codable, Sendable {
    /// The word as in the interchange format.
    public let rawValue: String
    /// Creates a value, known to this release or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// How easy the service is to reach (*tillgänglighet*).
    public static let access = Self(rawValue: "access")
    /// How clients are met (*bemötande*).
    public static let treatment = Self(rawValue: "treatment")
    /// What came of it (*resultat*).
    public static let result = Self(rawValue: "result")
    /// The service as a whole.
    public static let overall = Self(rawValue: "overall")
    /// Something else.
    public static let other = Self(rawValue: "other")

    /// Those that this release has a name for.
    public static let known: [Self] = [.access, .treatment, .result, .overall, .other]
}

extension SurveyAspect: OpenWord {}
