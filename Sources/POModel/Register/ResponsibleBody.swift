/// Who is responsible for what a system deficiency concerns.
public struct ResponsibleBody: RawRepresentable, Hashable, Codable, Sendable {
    /// The word as in the interchange format.
    public let rawValue: String
    /// Creates a value, known to this release or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The municipality.
    public static let municipality = Self(rawValue: "municipality")
    /// The region's primary care.
    public static let primaryCare = Self(rawValue: "primaryCare")
    /// The region's psychiatry.
    public static let psychiatry = Self(rawValue: "psychiatry")
    /// Other care of the region.
    public static let otherHealthcare = Self(rawValue: "otherHealthcare")
    /// The Social Insurance Agency (*Försäkringskassan*).
    public static let socialInsuranceAgency = Self(rawValue: "socialInsuranceAgency")
    /// The Public Employment Service (*Arbetsförmedlingen*).
    public static let employmentService = Self(rawValue: "employmentService")
    /// The Enforcement Authority (*Kronofogden*).
    public static let enforcementAuthority = Self(rawValue: "enforcementAuthority")
    /// The Pensions Agency (*Pensionsmyndigheten*).
    public static let pensionsAgency = Self(rawValue: "pensionsAgency")
    /// Courts and legal aid.
    public static let courts = Self(rawValue: "courts")
    /// A landlord or housing company.
    public static let housingCompany = Self(rawValue: "housingCompany")
    /// Another body.
    public static let other = Self(rawValue: "other")

    /// Those that this release has a name for.
    public static let known: [Self] = [
        .municipality, .primaryCare, .psychiatry, .otherHealthcare, .socialInsuranceAgency, .employmentService,
        .enforcementAuthority, .pensionsAgency, .courts, .housingCompany, .other,
    ]
}

extension ResponsibleBody: OpenWord {}
