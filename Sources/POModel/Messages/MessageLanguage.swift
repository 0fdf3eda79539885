/// A language that messages to people are worded in.
public enum MessageLanguage: String, CaseIterable, Hashable, Codable, Sendable {
    /// Swedish.
    case swedish = "sv"
    /// English.
    case english = "en"
}
