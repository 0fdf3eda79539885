/// The ombud (*Personliga ombud*).
public struct OmbudStaff: Hashable, Codable, Sendable {
    /// Full-time positions in the year.
    public var positions: FullTimeEquivalent?
    /// Persons who are ombud.
    public var headcount = CountsByGender()
    /// Persons who share the positions; the letter of 2012.
    public var persons: WholeNumber?
    /// Full-time positions planned for the next year; the letter of 2012.
    public var positionsNextYear: FullTimeEquivalent?
    /// Persons planned for the next year; the letter of 2012.
    public var personsNextYear: WholeNumber?
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    package init() {}
}

extension OmbudStaff: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("positions", &positions)
        try visitor.visit("headcount", &headcount)
        try visitor.visit("persons", &persons)
        try visitor.visit("positionsNextYear", &positionsNextYear)
        try visitor.visit("personsNextYear", &personsNextYear)
    }
}
