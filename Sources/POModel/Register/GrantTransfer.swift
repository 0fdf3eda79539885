/// Money of a year's grant that was paid out or paid back.
///
/// - SeeAlso: Förordning (2013:522) 9 and 15 §§.
public struct GrantTransfer: Hashable, Codable, Sendable {
    /// Which way it went; `nil` for paid out.
    public var kind: Open<TransferKind>?
    /// When.
    public var date: CalendarDate?
    /// The year of the grant, which may be another than that of the date.
    public var year: Int?
    /// The municipality.
    public var municipality: MunicipalityCode?
    /// How much; never negative, also when it was paid back.
    public var amount: Kronor?
    /// The payment's reference.
    public var reference: LineText?
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    public init() {}
}

extension GrantTransfer: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("kind", &kind)
        try visitor.visit("date", &date)
        try visitor.visit("year", &year)
        try visitor.visit("municipality", &municipality)
        try visitor.visit("amount", &amount)
        try visitor.visit("reference", &reference)
    }
}
