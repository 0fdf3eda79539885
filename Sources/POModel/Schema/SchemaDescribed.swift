/// A value that is no object and no list, which tells what its JSON looks like.
protocol SchemaDescribed {
    /// The keywords of JSON Schema that hold for every value that is written.
    static var schemaKeywords: [String: JSONValue] { get }
}

/// An object whose fields limit each other.
protocol SchemaConstrained {
    /// The keywords of JSON Schema that hold besides those of the fields.
    static var schemaConstraints: [String: JSONValue] { get }
}

extension SchemaDescribed {
    /// Keywords of a text that matches a regular expression as a whole or in part, as the expression says.
    fileprivate static func text(_ pattern: String, _ more: [String: JSONValue] = [:]) -> [String: JSONValue] {
        more.merging(["type": .string("string"), "pattern": .string(pattern)]) { own, _ in own }
    }

    /// Keywords of a text that is one of some words.
    fileprivate static func oneOf(_ words: [String]) -> [String: JSONValue] {
        ["type": .string("string"), "enum": .array(words.map { .string($0) })]
    }

    /// Keywords of a whole number that is not negative.
    fileprivate static var wholeNumber: [String: JSONValue] {
        ["type": .string("integer"), "minimum": .integer(0), "maximum": .integer(WholeNumber.maximum)]
    }

    /// Keywords of a number with at most two decimals; the decimals stand in words, since few validators count them.
    fileprivate static func decimals(upTo maximum: JSONValue) -> [String: JSONValue] {
        [
            "type": .string("number"), "minimum": .integer(0), "maximum": maximum,
            "description": .string("At most two decimals."),
        ]
    }
}

extension Bool: SchemaDescribed {
    static var schemaKeywords: [String: JSONValue] { ["type": .string("boolean")] }
}

extension Int: SchemaDescribed {
    static var schemaKeywords: [String: JSONValue] { ["type": .string("integer")] }
}

extension WholeNumber: SchemaDescribed {
    static var schemaKeywords: [String: JSONValue] { wholeNumber }
}

extension Kronor: SchemaDescribed {
    static var schemaKeywords: [String: JSONValue] { wholeNumber }
}

extension FullTimeEquivalent: SchemaDescribed {
    static var schemaKeywords: [String: JSONValue] { decimals(upTo: .number(Double(WholeNumber.maximum) / 100)) }
}

extension FullTimePercent: SchemaDescribed {
    static var schemaKeywords: [String: JSONValue] { decimals(upTo: .integer(100)) }
}

extension CalendarDate: SchemaDescribed {
    static var schemaKeywords: [String: JSONValue] {
        text("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", ["format": .string("date")])
    }
}

extension LineText: SchemaDescribed {
    static var schemaKeywords: [String: JSONValue] { text(#"\S"#) }
}

extension FreeText: SchemaDescribed {
    static var schemaKeywords: [String: JSONValue] { text(#"\S"#) }
}

extension OpaqueID: SchemaDescribed {
    static var schemaKeywords: [String: JSONValue] {
        text(#"\S"#, ["description": .string("Opaque; never a personal identity number.")])
    }
}

extension RecordedClientID: SchemaDescribed {
    static var schemaKeywords: [String: JSONValue] { ClientID.schemaKeywords }
}

extension Gender: SchemaDescribed {
    static var schemaKeywords: [String: JSONValue] { oneOf(allCases.map(\.rawValue)) }
}

extension MunicipalityCode: SchemaDescribed {
    static var schemaKeywords: [String: JSONValue] { oneOf(Municipality.all.compactMap(\.code?.rawValue)) }
}

extension PostalCode: SchemaDescribed {
    static var schemaKeywords: [String: JSONValue] { text("^[1-9][0-9]{2} [0-9]{2}$") }
}

extension OrganisationNumber: SchemaDescribed {
    static var schemaKeywords: [String: JSONValue] { text("^[0-9]{6}-[0-9]{4}$") }
}

extension Plusgiro: SchemaDescribed {
    static var schemaKeywords: [String: JSONValue] { text("^[0-9]{1,7}-[0-9]$") }
}

extension Bankgiro: SchemaDescribed {
    static var schemaKeywords: [String: JSONValue] { text("^[0-9]{3,4}-[0-9]{4}$") }
}

extension GiroNumber: SchemaDescribed {
    static var schemaKeywords: [String: JSONValue] { text("^(?=(-?[0-9]){2,8}$)[0-9]+(-[0-9]+)?$") }
}

extension PhoneNumber: SchemaDescribed {
    static var schemaKeywords: [String: JSONValue] { text("^[-+()/ ]*([0-9][-+()/ ]*){5,20}$") }
}

extension EmailAddress: SchemaDescribed {
    static var schemaKeywords: [String: JSONValue] {
        let others = #"\s<>()\[\]"\\,;:\ufffd"#
        return text("^[^@\(others)]+@[^@.\(others)]+(\\.[^@.\(others)]+)+$")
    }
}

extension AgeBand: PatternedKey {
    static var pattern: String { #"^(0|[1-9][0-9]{0,2})(-(0|[1-9][0-9]{0,2})|\+)$"# }
}

extension CountsByGender: SchemaConstrained {
    static var schemaConstraints: [String: JSONValue] {
        let gendered = ["women", "men", "nonBinary"].map { JSONValue.object(["required": .array([.string($0)])]) }
        let both: [String: JSONValue] = ["required": .array([.string("undivided")]), "anyOf": .array(gendered)]
        return ["not": .object(both)]
    }
}
