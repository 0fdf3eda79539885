/// Whom a member of the management group speaks for.
///
/// - SeeAlso: Förordning (2013:522) 5 §.
public enum ManagementGroupSeat: String, CaseIterable, Hashable, Codable, Sendable {
    /// The municipality.
    case municipality
    /// The Public Employment Service (*Arbetsförmedlingen*).
    case employmentService
    /// The Social Insurance Agency (*Försäkringskassan*).
    case socialInsuranceAgency
    /// The region's primary care.
    case primaryCare
    /// The region's psychiatry.
    case psychiatry
    /// A patients' organisation.
    case patients
    /// A users' organisation.
    case users
    /// A relatives' organisation.
    case relatives
    /// Somebody else.
    case other
}
