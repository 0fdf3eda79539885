/// Whether ombud were offered training (*utbildning*) or supervision (*handledning*), and which.
///
/// - SeeAlso: Förordning (2013:522) 10 § 1.
public struct StaffSupport: Hashable, Codable, Sendable {
    /// Whether it was offered; `nil` when not answered.
    public var offered: Bool?
    /// Which kind.
    public var details: FreeText?
    /// Why not.
    public var reasonNotOffered: FreeText?
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    package init() {}
}

extension StaffSupport: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("offered", &offered)
        try visitor.visit("details", &details)
        try visitor.visit("reasonNotOffered", &reasonNotOffered)
    }
}
