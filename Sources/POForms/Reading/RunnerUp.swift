import POModel

/// What a field could also be, of the readings that differ by one move the one that costs least.
struct RunnerUp: Hashable, Codable, Sendable {
    /// The index of the document.
    let document: Int
    let field: FieldID
    let value: JSONValue
    /// Where it is seen, in UTF-8 bytes of the decoded text.
    let place: Range<Int>
    /// How much more it costs than the value told.
    let cost: Int
}
