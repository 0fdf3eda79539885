/// What a system deficiency is about (*tema*).
public struct DeficiencyTheme: RawRepresentable, Hashable, Codable, Sendable {
    /// The word as in the interchange format.
    public let rawValue: String
    /// Creates a value, known to this release or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Income and social insurance.
    public static let income = Self(rawValue: "income")
    /// Housing.
    public static let housing = Self(rawValue: "housing")
    /// Health care.
    public static let healthcare = Self(rawValue: "healthcare")
    /// Psychiatric care.
    public static let psychiatry = Self(rawValue: "psychiatry")
    /// The social services' support.
    public static let socialServices = Self(rawValue: "socialServices")
    /// Occupation and work.
    public static let occupation = Self(rawValue: "occupation")
    /// Debts and over-indebtedness.
    public static let debts = Self(rawValue: "debts")
    /// Being reached and understood: phone hours, forms, e-services, treatment.
    public static let accessibility = Self(rawValue: "accessibility")
    /// Cooperation between authorities.
    public static let cooperation = Self(rawValue: "cooperation")
    /// Decisions, reasons and appeals (*rättssäkerhet*).
    public static let legalSecurity = Self(rawValue: "legalSecurity")
    /// Another theme.
    public static let other = Self(rawValue: "other")

    /// Those that this release has a name for.
    public static let known: [Self] = [
        .income, .housing, .healthcare, .psychiatry, .socialServices, .occupation, .debts, .accessibility,
        .cooperation, .legalSecurity, .other,
    ]
}

extension DeficiencyTheme: OpenWord {}
