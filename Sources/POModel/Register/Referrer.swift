/// Who it was that made contact first, or told the client about the service.
public struct Referrer: RawRepresentable, Hashable, Codable, Sendable {
    /// The word as in the interchange format.
    public let rawValue: String
    /// Creates a value, known to this release or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The client (*den enskilde*).
    public static let client = Self(rawValue: "client")
    /// A relative or friend (*anhörig*).
    public static let relative = Self(rawValue: "relative")
    /// The social services (*socialtjänsten*).
    public static let socialServices = Self(rawValue: "socialServices")
    /// The region's psychiatry.
    public static let psychiatry = Self(rawValue: "psychiatry")
    /// The region's primary care.
    public static let primaryCare = Self(rawValue: "primaryCare")
    /// The Social Insurance Agency (*Försäkringskassan*).
    public static let socialInsuranceAgency = Self(rawValue: "socialInsuranceAgency")
    /// The Public Employment Service (*Arbetsförmedlingen*).
    public static let employmentService = Self(rawValue: "employmentService")
    /// Another authority.
    public static let otherAuthority = Self(rawValue: "otherAuthority")
    /// A patients', users' or relatives' organisation.
    public static let organisation = Self(rawValue: "organisation")
    /// Somebody else.
    public static let other = Self(rawValue: "other")

    /// Those that this release has a name for.
    public static let known: [Self] = [
        .client, .relative, .socialServices, .psychiatry, .primaryCare, .socialInsuranceAgency, .employmentService,
        .otherAuthority, .organisation, .other,
    ]
}

extension Referrer: OpenWord {}
