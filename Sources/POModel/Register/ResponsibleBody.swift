/// Who is responsible for what a system deficiency concerns.
public enum ResponsibleBody: String, CaseIterable, Hashable, Codable, Sendable {
    /// The municipality.
    case municipality
    /// The region's primary care.
    case primaryCare
    /// The region's psychiatry.
    case psychiatry
    /// Other care of the region.
    case otherHealthcare
    /// The Social Insurance Agency (*Försäkringskassan*).
    case socialInsuranceAgency
    /// The Public Employment Service (*Arbetsförmedlingen*).
    case employmentService
    /// The Enforcement Authority (*Kronofogden*).
    case enforcementAuthority
    /// The Pensions Agency (*Pensionsmyndigheten*).
    case pensionsAgency
    /// Courts and legal aid.
    case courts
    /// A landlord or housing company.
    case housingCompany
    /// Another body.
    case other
}
