/// Organisation, management and cooperation (*Organisation, ledning och samverkan*).
///
/// - SeeAlso: Förordning (2013:522) 5 § and 10 § 4.
public struct Organisation: Hashable, Codable, Sendable {
    /// Who runs the service.
    public var providers = Providers()
    /// The provider's name, if it is not the municipality.
    public var providerName: LineText?
    /// Who sits in the management group.
    public var managementGroup = ManagementGroup()
    /// The contract with the provider; the letter of 2012.
    public var contract = ProviderContract()
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    package init() {}
}

extension Organisation: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("providers", &providers)
        try visitor.visit("providerName", &providerName)
        try visitor.visit("managementGroup", &managementGroup)
        try visitor.visit("contract", &contract)
    }
}
