/// The management group (*ledningsgrupp*) that every service must have.
///
/// - SeeAlso: Förordning (2013:522) 5 §.
public struct ManagementGroup: Hashable, Codable, Sendable {
    /// The authorities that take part.
    public var authorities = RepresentedAuthorities()
    /// The organisations that take part.
    public var organisations = RepresentedOrganisations()
    /// Why an authority that should take part does not.
    public var absenceReason: FreeText?
    /// How the municipality works to have them take part.
    public var recruitment: FreeText?
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    package init() {}
}

extension ManagementGroup: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("authorities", &authorities)
        try visitor.visit("organisations", &organisations)
        try visitor.visit("absenceReason", &absenceReason)
        try visitor.visit("recruitment", &recruitment)
    }
}
