/// A group whose members go before others when people have to wait (*prioriterad grupp*).
///
/// Each service decides on its groups.
///
/// - SeeAlso: Förordning (2013:522) 8 § 5 and 10 § 3.
public enum PriorityGroup: String, CaseIterable, Hashable, Codable, Sendable {
    /// Young adults; each service sets its own ages, such as 18 to 25.
    case youngAdults
    /// People with children under 18.
    case minorChildren
    /// People without a home, or about to lose it.
    case homelessness
    /// People without a network of their own.
    case noNetwork
    /// People who live with violence.
    case violence
}
