/// Whom a member of the management group speaks for.
///
/// - SeeAlso: Förordning (2013:522) 5 §.
public struct ManagementGroupSeat: RawRepresentable, Hashable, Codable, Sendable {
    /// The word as in the interchange format.
    public let rawValue: String
    /// Creates a value, known to this release or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The municipality.
    public static let municipality = Self(rawValue: "municipality")
    /// The Public Employment Service (*Arbetsförmedlingen*).
    public static let employmentService = Self(rawValue: "employmentService")
    /// The Social Insurance Agency (*Försäkringskassan*).
    public static let socialInsuranceAgency = Self(rawValue: "socialInsuranceAgency")
    /// The region's primary care.
    public static let primaryCare = Self(rawValue: "primaryCare")
    /// The region's psychiatry.
    public static let psychiatry = Self(rawValue: "psychiatry")
    /// A patients' organisation.
    public static let patients = Self(rawValue: "patients")
    /// A users' organisation.
    public static let users = Self(rawValue: "users")
    /// A relatives' organisation.
    public static let relatives = Self(rawValue: "relatives")
    /// Somebody else.
    public static let other = Self(rawValue: "other")

    /// Those that this release has a name for.
    public static let known: [Self] = [
        .municipality, .employmentService, .socialInsuranceAgency, .primaryCare, .psychiatry, .patients, .users,
        .relatives, .other,
    ]
}

extension ManagementGroupSeat: OpenWord {}
