/// A contract (*avtal*) with whoever runs the service; both days included.
///
/// ``ProviderContract`` is what a year's report says about it.
public struct ProviderAgreement: Hashable, Codable, Sendable {
    /// The provider (*utförare*).
    public var provider: LineText?
    /// The provider's organisation number.
    public var organisationNumber: OrganisationNumber?
    /// What kind of provider it is.
    public var operatingForm: Open<OperatingForm>?
    /// The municipalities it is for; none when it is for all of the register.
    public var municipalities: [MunicipalityCode] = []
    /// First day.
    public var start: CalendarDate?
    /// Last day, without extensions.
    public var end: CalendarDate?
    /// Options to extend it, in any order.
    public var extensions: [ContractExtension] = []
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    public init() {}
}

extension ProviderAgreement: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("provider", &provider)
        try visitor.visit("organisationNumber", &organisationNumber)
        try visitor.visit("operatingForm", &operatingForm)
        try visitor.visit("municipalities", &municipalities)
        try visitor.visit("start", &start)
        try visitor.visit("end", &end)
        try visitor.visit("extensions", &extensions)
    }
}

extension ProviderAgreement {
    /// The last day as things stand: with the extensions that are used; `nil` while no end is set.
    ///
    /// - Complexity: O(*n*) in the number of extensions.
    package var currentEnd: CalendarDate? { ([end] + extensions.filter { $0.used == true }.map(\.end)).latest }

    /// The last day if every extension that is not turned down is used; `nil` while no end is set.
    ///
    /// - Complexity: O(*n*) in the number of extensions.
    package var latestEnd: CalendarDate? { ([end] + extensions.filter { $0.used != false }.map(\.end)).latest }

    /// What a report says about the contract.
    package var reported: ProviderContract {
        var contract = ProviderContract()
        contract.start = start
        contract.end = currentEnd
        contract.latestEnd = latestEnd
        return contract
    }
}

extension [CalendarDate?] {
    fileprivate var latest: CalendarDate? { compactMap(\.self).max() }
}
