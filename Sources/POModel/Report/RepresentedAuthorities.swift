/// The five authorities that must take part in the management group; `nil` is not answered.
///
/// - SeeAlso: Förordning (2013:522) 5 §.
public struct RepresentedAuthorities: Hashable, Codable, Sendable {
    /// The municipality (*Kommun/kommuner*).
    public var municipality: Bool?
    /// The Public Employment Service (*Arbetsförmedlingen*).
    public var employmentService: Bool?
    /// The Social Insurance Agency (*Försäkringskassan*).
    public var socialInsuranceAgency: Bool?
    /// The region's primary care (*Landstingets primärvård*).
    public var primaryCare: Bool?
    /// The region's psychiatry (*Landstingets psykiatri*).
    public var psychiatry: Bool?
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    package init() {}
}

extension RepresentedAuthorities: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("municipality", &municipality)
        try visitor.visit("employmentService", &employmentService)
        try visitor.visit("socialInsuranceAgency", &socialInsuranceAgency)
        try visitor.visit("primaryCare", &primaryCare)
        try visitor.visit("psychiatry", &psychiatry)
    }
}
