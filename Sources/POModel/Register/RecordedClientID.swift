/// A client's id as a record gives it: a pseudonym, or that a personal identity number stood in its place.
///
/// The number itself is never held, so that no message, file or error can repeat it; only the one record is bad.
package enum RecordedClientID: Hashable, Sendable {
    /// A pseudonym.
    case id(ClientID)
    /// A personal identity or coordination number, which is not kept.
    case withheld

    /// What a record holds; `nil` for a blank.
    init?(_ id: ClientID?, isWithheld: Bool) {
        guard let id else {
            guard isWithheld else { return nil }
            self = .withheld
            return
        }
        self = .id(id)
    }

    /// The pseudonym; `nil` when it is withheld.
    var id: ClientID? { if case .id(let id) = self { id } else { nil } }
}

extension RecordedClientID: Codable {
    /// Decodes an id.
    ///
    /// - Throws: `DecodingError` when it is blank or no text.
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        self = try Self(text) ?? .id(ClientID(from: decoder))
    }

    /// Encodes the id; a withheld one as `null`.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(id)
    }

    /// What a text stands for; `nil` if it is neither an id nor a personal identity number.
    private init?(_ text: String) {
        if let id = ClientID(text) {
            self = .id(id)
        } else if PersonalIdentityNumber.isIn(text) {
            self = .withheld
        } else {
            return nil
        }
    }
}

extension RecordedClientID: InterchangeValue {
    package var json: JSONValue { id?.json ?? .null }

    package init(json: JSONValue) throws {
        guard case .string(let text) = json, let value = Self(text) else { throw RefusedValue(expected: ClientID.self) }
        self = value
    }

    package static func filled(by json: JSONValue) throws -> Self? {
        switch json {
        case .null: nil
        case .string(let text) where TextNormalization.isBlank(text): nil
        default: try Self(json: json)
        }
    }

    package static func filled(
        from container: KeyedDecodingContainer<FieldKey>, under key: FieldKey
    ) throws -> Self? {
        guard let text = try container.decodeIfPresent(String.self, forKey: key), !TextNormalization.isBlank(text)
        else { return nil }
        // The type's own decoding says why it refuses a text.
        return try Self(text) ?? container.decode(Self.self, forKey: key)
    }

    package func encode(to container: inout KeyedEncodingContainer<FieldKey>, under key: FieldKey) throws {
        try id?.encode(to: &container, under: key)
    }
}
