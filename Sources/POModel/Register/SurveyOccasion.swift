/// When clients are asked in a survey.
public struct SurveyOccasion: RawRepresentable, Hashable, Codable, Sendable {
    /// The word as in the interchange format.
    public let rawValue: String
    /// Creates a value, known to this release or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Once a year.
    public static let yearly = Self(rawValue: "yearly")
    /// When an assignment is closed.
    public static let closure = Self(rawValue: "closure")
    /// On another occasion.
    public static let other = Self(rawValue: "other")

    /// Those that this release has a name for.
    public static let known: [Self] = [.yearly, .closure, .other]
}

extension SurveyOccasion: OpenWord {}
