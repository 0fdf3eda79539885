/// Why a request for an ombud led to no assignment.
///
/// - SeeAlso: Förordning (2013:522) 2 §.
public struct DeclineReason: RawRepresentable, Hashable, Codable, Sendable {
    /// The word as in the interchange format.
    public let rawValue: String
    /// Creates a value, known to this release or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The person is not in the target group of 2 §.
    public static let outsideTargetGroup = Self(rawValue: "outsideTargetGroup")
    /// The person is under 18.
    public static let under18 = Self(rawValue: "under18")
    /// The person belongs to another municipality.
    public static let otherMunicipality = Self(rawValue: "otherMunicipality")
    /// The service had no ombud free.
    public static let noCapacity = Self(rawValue: "noCapacity")
    /// The person withdrew.
    public static let clientWithdrew = Self(rawValue: "clientWithdrew")
    /// Other support was found.
    public static let otherSupport = Self(rawValue: "otherSupport")
    /// Another reason.
    public static let other = Self(rawValue: "other")

    /// Those that this release has a name for.
    public static let known: [Self] = [
        .outsideTargetGroup, .under18, .otherMunicipality, .noCapacity, .clientWithdrew, .otherSupport, .other,
    ]
}

extension DeclineReason: OpenWord {}
