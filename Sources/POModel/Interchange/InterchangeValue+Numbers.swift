extension InterchangeValue where Self: RawRepresentable<Int> {
    package var json: JSONValue { .integer(rawValue) }

    package init(json: JSONValue) throws {
        guard case .integer(let number) = json, let value = Self(rawValue: number) else {
            throw RefusedValue(expected: Self.self)
        }
        self = value
    }

    package static func filled(
        from container: KeyedDecodingContainer<FieldKey>, under key: FieldKey
    ) throws -> Self? {
        guard let number = try container.decodeIfPresent(Int.self, forKey: key) else { return nil }
        // The type's own decoding says why it refuses a number.
        return try Self(rawValue: number) ?? container.decode(Self.self, forKey: key)
    }

    package func encode(to container: inout KeyedEncodingContainer<FieldKey>, under key: FieldKey) throws {
        try container.encode(rawValue, forKey: key)
    }
}

extension WholeNumber: InterchangeValue {}
extension Kronor: InterchangeValue {}

extension FullTimeEquivalent: InterchangeValue {
    package var json: JSONValue { JSONValue(hundredths: hundredths) }

    package init(json: JSONValue) throws {
        guard let value = json.double.flatMap({ Self($0) }) else { throw RefusedValue(expected: Self.self) }
        self = value
    }
}

extension FullTimePercent: InterchangeValue {
    package var json: JSONValue { JSONValue(hundredths: hundredths) }

    package init(json: JSONValue) throws {
        guard let value = json.double.flatMap({ Self($0) }) else { throw RefusedValue(expected: Self.self) }
        self = value
    }
}

extension Int: InterchangeValue {
    package var json: JSONValue { .integer(self) }

    package init(json: JSONValue) throws {
        guard case .integer(let number) = json else { throw RefusedValue(expected: Self.self) }
        self = number
    }
}

extension Bool: InterchangeValue {
    package var json: JSONValue { .bool(self) }

    package init(json: JSONValue) throws {
        guard case .bool(let bool) = json else { throw RefusedValue(expected: Self.self) }
        self = bool
    }
}

extension JSONValue {
    /// A number with two decimals; a whole number is one number, however it was held.
    fileprivate init(hundredths: Int) {
        self = hundredths % 100 == 0 ? .integer(hundredths / 100) : .number(Double(hundredths) / 100)
    }

    /// Any number, as the nearest floating-point number.
    fileprivate var double: Double? {
        switch self {
        case .integer(let integer): Double(integer)
        case .number(let number): number
        default: nil
        }
    }
}
