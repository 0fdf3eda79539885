/// Whether children under 18 live with a client, wholly or in part (*hemmavarande barn*), as far as the service knows.
public enum ChildrenAtHome: String, CaseIterable, Hashable, Codable, Sendable {
    /// Yes.
    case yes
    /// No.
    case no
    /// The service does not know, which is not a no.
    case unknown
}
