/// A management group (*ledningsgrupp*) with its members and meetings over time.
///
/// - SeeAlso: Förordning (2013:522) 5 §; ``ManagementGroup`` is what a year's report says about it.
public struct ManagementGroupRecord: Hashable, Codable, Sendable {
    /// The municipalities whose service it manages; none when it manages all of the register.
    public var municipalities: [MunicipalityCode] = []
    /// The members, in any order.
    public var members: [ManagementGroupMember] = []
    /// The meetings, in any order.
    public var meetings: [ManagementGroupMeeting] = []
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    public init() {}
}

extension ManagementGroupRecord: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("municipalities", &municipalities)
        try visitor.visit("members", &members)
        try visitor.visit("meetings", &meetings)
    }
}

extension ManagementGroupRecord {
    /// The seats that were held on a day, each once.
    ///
    /// - Complexity: O(*n*) in the number of members.
    package func seats(on day: CalendarDate) -> Set<Open<ManagementGroupSeat>> {
        Set(members.filter { $0.start ?? day <= day && day <= $0.end ?? day }.compactMap(\.seat))
    }

    /// The five seats of 5 § that nobody held on a day, in the order of ``ManagementGroupSeat/mandatory``.
    ///
    /// - Complexity: O(*n*) in the number of members.
    package func vacantMandatorySeats(on day: CalendarDate) -> [ManagementGroupSeat] {
        let held = seats(on: day)
        return ManagementGroupSeat.mandatory.filter { !held.contains(.listed($0)) }
    }
}

extension ManagementGroupSeat {
    /// The five that must have a seat, in the order of the forms.
    ///
    /// - SeeAlso: Förordning (2013:522) 5 §.
    package static let mandatory: [Self] = [
        .municipality, .employmentService, .socialInsuranceAgency, .primaryCare, .psychiatry,
    ]
}
