/// With whom the service cooperates (*samverkan*), in free text.
///
/// - SeeAlso: Förordning (2013:522) 5 § and 8 § 4.
public struct Cooperation: Hashable, Codable, Sendable {
    /// Authorities and organisations in the management group (*ledningsgrupp*).
    public var managementGroup: FreeText?
    /// All others.
    public var others: FreeText?
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    package init() {}
}

extension Cooperation: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("managementGroup", &managementGroup)
        try visitor.visit("others", &others)
    }
}
