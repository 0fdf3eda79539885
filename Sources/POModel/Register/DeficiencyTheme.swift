/// What a system deficiency is about (*tema*).
public enum DeficiencyTheme: String, CaseIterable, Hashable, Codable, Sendable {
    /// Income and social insurance.
    case income
    /// Housing.
    case housing
    /// Health care.
    case healthcare
    /// Psychiatric care.
    case psychiatry
    /// The social services' support.
    case socialServices
    /// Occupation and work.
    case occupation
    /// Debts and over-indebtedness.
    case debts
    /// Being reached and understood: phone hours, forms, e-services, treatment.
    case accessibility
    /// Cooperation between authorities.
    case cooperation
    /// Decisions, reasons and appeals (*rättssäkerhet*).
    case legalSecurity
    /// Another theme.
    case other
}
