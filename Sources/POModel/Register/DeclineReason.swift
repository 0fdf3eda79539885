/// Why a request for an ombud led to no assignment.
///
/// - SeeAlso: Förordning (2013:522) 2 §.
public enum DeclineReason: String, CaseIterable, Hashable, Codable, Sendable {
    /// The person is not in the target group of 2 §.
    case outsideTargetGroup
    /// The person is under 18.
    case under18
    /// The person belongs to another municipality.
    case otherMunicipality
    /// The service had no ombud free.
    case noCapacity
    /// The person withdrew.
    case clientWithdrew
    /// Other support was found.
    case otherSupport
    /// Another reason.
    case other
}
