/// A gender, as the forms count them.
public enum Gender: String, CaseIterable, Hashable, Codable, Sendable {
    /// Woman (*kvinna*).
    case woman
    /// Man (*man*).
    case man
    /// Non-binary (*icke-binär*); asked for from the form of 2024.
    case nonBinary
}
