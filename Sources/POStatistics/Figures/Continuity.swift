/// How many clients kept the same ombud through the year.
public struct Continuity: Hashable, Codable, Sendable {
    /// Clients all of whose assignments name one ombud.
    public let sameOmbud: Int
    /// Clients whose assignments name several.
    public let severalOmbuds: Int
    /// Clients with an assignment that names no ombud, and no two ombud, so that it is not known.
    public let notKnown: Int
}
