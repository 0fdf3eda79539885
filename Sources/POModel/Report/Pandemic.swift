/// How the pandemic affected the service (*Coronapandemin*); asked in 2021.
public struct Pandemic: Hashable, Codable, Sendable {
    /// Whether it did.
    public var affected: Open<PandemicAnswer>?
    /// In which ways.
    public var effects: [Open<PandemicEffect>] = []
    /// Which other way.
    public var otherEffect: FreeText?
    /// Comment.
    public var comment: FreeText?
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    package init() {}
}

extension Pandemic: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("affected", &affected)
        try visitor.visit("effects", &effects)
        try visitor.visit("otherEffect", &otherEffect)
        try visitor.visit("comment", &comment)
    }
}
