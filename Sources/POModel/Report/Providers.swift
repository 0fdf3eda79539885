/// Who runs the service (*utförare*); `nil` is not answered, which is not a no.
public struct Providers: Hashable, Codable, Sendable {
    /// The municipality itself (*Kommun*).
    public var municipality: Bool?
    /// An association (*Förening*).
    public var association: Bool?
    /// A foundation (*Stiftelse*).
    public var foundation: Bool?
    /// A limited company (*Aktiebolag*).
    public var limitedCompany: Bool?
    /// Another provider (*Annan utförare*).
    public var other: Bool?
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    package init() {}
}

extension Providers: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("municipality", &municipality)
        try visitor.visit("association", &association)
        try visitor.visit("foundation", &foundation)
        try visitor.visit("limitedCompany", &limitedCompany)
        try visitor.visit("other", &other)
    }
}
