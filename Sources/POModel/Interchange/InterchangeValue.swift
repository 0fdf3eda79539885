/// A value of the interchange format, whatever kind of JSON it is written as.
///
/// It is read and written in two ways that agree: by `Codable`, for files, and as a ``JSONValue``, for answers that come
/// one by one.
package protocol InterchangeValue: Codable, Hashable, Sendable {
    /// The value as it is written.
    var json: JSONValue { get }

    /// Creates the value from what is written.
    ///
    /// - Throws: `RefusedValue` when it is something else.
    init(json: JSONValue) throws

    /// The value that is written, `nil` for a blank: `null`, a text of blanks, an object without fields.
    ///
    /// - Throws: `RefusedValue` when it is something else.
    static func filled(by json: JSONValue) throws -> Self?

    /// The value under a key of a decoder's container, `nil` for a blank and where there is none.
    ///
    /// - Throws: `DecodingError` when it is something else.
    static func filled(from container: KeyedDecodingContainer<FieldKey>, under key: FieldKey) throws -> Self?

    /// The value of a decoder, `nil` for a blank.
    ///
    /// - Throws: `DecodingError` when it is something else.
    static func filled(from decoder: any Decoder) throws -> Self?

    /// Writes the value under a key of an encoder's container.
    func encode(to container: inout KeyedEncodingContainer<FieldKey>, under key: FieldKey) throws
}

extension InterchangeValue {
    package static func filled(by json: JSONValue) throws -> Self? {
        if case .null = json { nil } else { try Self(json: json) }
    }

    package static func filled(
        from container: KeyedDecodingContainer<FieldKey>, under key: FieldKey
    ) throws -> Self? {
        try container.decodeIfPresent(Self.self, forKey: key)
    }

    package static func filled(from decoder: any Decoder) throws -> Self? {
        try decoder.singleValueContainer().decodeNil() ? nil : Self(from: decoder)
    }

    package func encode(to container: inout KeyedEncodingContainer<FieldKey>, under key: FieldKey) throws {
        try container.encode(self, forKey: key)
    }
}

/// What was refused when a value was read from ``JSONValue``.
package struct RefusedValue: Error, Hashable, Sendable {
    /// The keys from where reading began to what was refused; an element of a list has its number as key.
    package private(set) var path: [String] = []
    /// What was expected, in English.
    package let description: String

    init(_ description: String) { self.description = description }

    init(expected type: (some InterchangeValue).Type) { self.init("expected \(type)") }

    /// Runs a step of reading that goes on under a key.
    static func located<Result>(under key: String, _ step: () throws -> Result) throws -> Result {
        do {
            return try step()
        } catch var refused as RefusedValue {
            refused.path.insert(key, at: 0)
            throw refused
        }
    }
}
