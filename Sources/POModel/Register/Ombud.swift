/// The pseudonym of an ombud (*personligt ombud*) in a register.
public typealias OmbudID = OpaqueID<Ombud>

/// An ombud (*personligt ombud*) under a pseudonym, with employments.
public struct Ombud: Hashable, Codable, Sendable {
    /// The pseudonym.
    public var id: OmbudID?
    /// Gender; `nil` when not recorded.
    public var gender: Gender?
    /// Employments, in any order; those of the same day add up.
    public var employments: [Employment] = []
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    package init() {}

    /// Creates an ombud.
    public init(_ id: OmbudID, gender: Gender? = nil, employments: [Employment] = []) {
        self.id = id
        self.gender = gender
        self.employments = employments
    }
}

extension Ombud: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("id", &id)
        try visitor.visit("gender", &gender)
        try visitor.visit("employments", &employments)
    }
}
