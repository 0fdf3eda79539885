/// The money (*Ekonomi*).
///
/// - SeeAlso: Förordning (2013:522) 10 § and 15 §.
public struct Economy: Hashable, Codable, Sendable {
    /// What was granted (*beviljat statsbidrag*).
    public var granted = GrantUse()
    /// What was used (*förbrukat statsbidrag*).
    public var used = GrantUse()
    /// Why there were fewer positions than granted.
    public var fewerPositionsReason: FreeText?
    /// What the municipality paid its provider; the letter of 2012.
    public var paidToProvider = GrantUse()
    /// Days of sick leave among the ombud; the letter of 2012.
    public var sickLeaveDays: WholeNumber?
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    public init() {}
}

extension Economy: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("granted", &granted)
        try visitor.visit("used", &used)
        try visitor.visit("fewerPositionsReason", &fewerPositionsReason)
        try visitor.visit("paidToProvider", &paidToProvider)
        try visitor.visit("sickLeaveDays", &sickLeaveDays)
    }
}
