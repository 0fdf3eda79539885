extension Array: InterchangeValue where Element: InterchangeValue {
    package var json: JSONValue { .array(map(\.json)) }

    package init(json: JSONValue) throws {
        guard case .array(let elements) = json else { throw RefusedValue(expected: Self.self) }
        self = try elements.enumerated().map { number, element in
            try RefusedValue.located(under: "\(number)") { try Element(json: element) }
        }
    }

    /// The elements of a list that are no blanks.
    ///
    /// - Throws: `RefusedValue` when one is something else.
    static func filledElements(of json: JSONValue) throws -> [Element] {
        guard case .array(let elements) = json else { throw RefusedValue(expected: Self.self) }
        return try elements.enumerated().compactMap { number, element in
            try RefusedValue.located(under: "\(number)") { try Element.filled(by: element) }
        }
    }
}

extension JSONValue: InterchangeValue {
    package var json: JSONValue { self }

    package init(json: JSONValue) { self = json }
}
