extension InterchangeValue where Self: RawRepresentable<String> {
    package var json: JSONValue { .string(rawValue) }

    package init(json: JSONValue) throws {
        guard case .string(let text) = json, let value = Self(rawValue: text) else {
            throw RefusedValue(expected: Self.self)
        }
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
        return try Self(rawValue: text) ?? container.decode(Self.self, forKey: key)
    }

    package static func filled(from decoder: any Decoder) throws -> Self? {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() { return nil }
        let text = try container.decode(String.self)
        return TextNormalization.isBlank(text) ? nil : try Self(rawValue: text) ?? Self(from: decoder)
    }

    package func encode(to container: inout KeyedEncodingContainer<FieldKey>, under key: FieldKey) throws {
        try container.encode(rawValue, forKey: key)
    }
}

extension DocumentKind: InterchangeValue {}
extension CalendarDate: InterchangeValue {}
extension OpaqueID: InterchangeValue {}
extension Gender: InterchangeValue {}
extension MunicipalityCode: InterchangeValue {}
extension PostalCode: InterchangeValue {}
extension OrganisationNumber: InterchangeValue {}
extension Plusgiro: InterchangeValue {}
extension Bankgiro: InterchangeValue {}
extension GiroNumber: InterchangeValue {}
extension PhoneNumber: InterchangeValue {}
extension EmailAddress: InterchangeValue {}
