/// Who it was that made contact first, or told the client about the service.
public enum Referrer: String, CaseIterable, Hashable, Codable, Sendable {
    /// The client (*den enskilde*).
    case client
    /// A relative or friend (*anhörig*).
    case relative
    /// The social services (*socialtjänsten*).
    case socialServices
    /// The region's psychiatry.
    case psychiatry
    /// The region's primary care.
    case primaryCare
    /// The Social Insurance Agency (*Försäkringskassan*).
    case socialInsuranceAgency
    /// The Public Employment Service (*Arbetsförmedlingen*).
    case employmentService
    /// Another authority.
    case otherAuthority
    /// A patients', users' or relatives' organisation.
    case organisation
    /// Somebody else.
    case other
}
