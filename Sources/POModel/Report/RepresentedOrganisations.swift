/// The organisations that take part in the management group.
public struct RepresentedOrganisations: Hashable, Codable, Sendable {
    /// Patients' organisations (*Patientorganisationer*).
    public var patients = Representation()
    /// Users' organisations (*Brukarorganisationer*).
    public var users = Representation()
    /// Relatives' organisations (*Anhörigorganisationer*).
    public var relatives = Representation()
    /// Other organisations (*Annan organisation*).
    public var others = Representation()
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    package init() {}
}

extension RepresentedOrganisations: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("patients", &patients)
        try visitor.visit("users", &users)
        try visitor.visit("relatives", &relatives)
        try visitor.visit("others", &others)
    }
}
