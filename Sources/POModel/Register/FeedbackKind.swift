/// What kind of view somebody gave on the service.
public enum FeedbackKind: String, CaseIterable, Hashable, Codable, Sendable {
    /// A comment or suggestion (*synpunkt*).
    case comment
    /// A complaint (*klagomål*).
    case complaint
    /// Praise (*beröm*).
    case praise
}
