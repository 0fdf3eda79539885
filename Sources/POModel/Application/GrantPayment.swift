/// Where a grant is to be paid (*utbetalning*).
public struct GrantPayment: Hashable, Codable, Sendable {
    /// Plusgiro number.
    public var plusgiro: Plusgiro?
    /// Bankgiro number.
    public var bankgiro: Bankgiro?
    /// Giro number whose kind the form does not tell.
    public var giro: GiroNumber?
    /// Reference on the payment; it has no check digit.
    public var reference: LineText?
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    package init() {}
}

extension GrantPayment: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("plusgiro", &plusgiro)
        try visitor.visit("bankgiro", &bankgiro)
        try visitor.visit("giro", &giro)
        try visitor.visit("reference", &reference)
    }
}
