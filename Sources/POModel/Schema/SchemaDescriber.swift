/// Describes an object's fields in JSON Schema, and those of the objects within it as definitions.
struct SchemaDescriber: FieldVisitor {
    private var properties: [String: JSONValue] = [:]
    private var patterns: [String: JSONValue] = [:]
    private var required: [JSONValue] = []
    /// Schemas of objects, by the name of their type.
    private(set) var definitions: [String: JSONValue] = [:]
    /// Types of fields that nothing is known about; none, as a test proves.
    private(set) var undescribed: Set<String> = []

    /// The schema of an object, with references to the definitions.
    mutating func describe<Object: InterchangeObject>(_ type: Object.Type) -> [String: JSONValue] {
        var describer = Self()
        swap(&describer.definitions, &definitions)
        var object = Object()
        try? object.visitFields(with: &describer)
        definitions = describer.definitions
        undescribed.formUnion(describer.undescribed)
        var schema = (type as? any SchemaConstrained.Type)?.schemaConstraints ?? [:]
        schema["type"] = .string("object")
        schema["properties"] = describer.properties.isEmpty ? nil : .object(describer.properties)
        schema["patternProperties"] = describer.patterns.isEmpty ? nil : .object(describer.patterns)
        schema["required"] = describer.required.isEmpty ? nil : .array(describer.required)
        schema["additionalProperties"] = .bool(true)
        return schema
    }

    mutating func visit<Value: InterchangeValue>(_ key: String, _ value: inout Value?) {
        properties[key] = schema(of: Value.self)
    }

    mutating func visit<Object: InterchangeObject>(_ key: String, _ object: inout Object) {
        properties[key] = reference(to: Object.self)
    }

    mutating func visit<Element: InterchangeValue>(_ key: String, _ list: inout [Element]) {
        properties[key] = schema(of: [Element].self)
    }

    mutating func visit<Text: InterchangeText>(_ key: String, _ text: inout Text?) {
        properties[key] = schema(of: Text.self)
    }

    mutating func visit(_ key: String, always value: String) {
        properties[key] = .object(["const": .string(value)])
        required.append(.string(key))
    }

    /// Under a key that this release does not know anything can stand, so only known keys and shapes of keys are told.
    mutating func visitEntries<Key: TableKey, Value: InterchangeValue>(_ entries: inout [Key: Value]) {
        if let key = Key.self as? any PatternedKey.Type {
            patterns[key.pattern] = schema(of: Value.self)
        } else if let word = Key.self as? any OpenWord.Type {
            for key in Self.words(of: word) { properties[key] = schema(of: Value.self) }
        } else if Value.self != JSONValue.self {
            undescribed.insert("\(Key.self)")
        }
    }
}

extension SchemaDescriber {
    private mutating func schema(of type: Any.Type) -> JSONValue {
        switch type {
        case let object as any InterchangeObject.Type: return reference(to: object)
        case let list as any ListType.Type:
            return .object(["type": .string("array"), "items": schema(of: list.elementType)])
        case let value as any SchemaDescribed.Type: return .object(value.schemaKeywords)
        case let word as any OpenWord.Type:
            // A later release may know more words, so that these are no enumeration.
            let known = Self.words(of: word).map { JSONValue.string($0) }
            return .object(["type": .string("string"), "pattern": .string(#"\S"#), "examples": .array(known)])
        default:
            undescribed.insert("\(type)")
            return .bool(true)
        }
    }

    private mutating func reference(to type: any InterchangeObject.Type) -> JSONValue {
        let name = String(reflecting: type).split(separator: "POModel.").joined()
            .replacing("<", with: "-").replacing(">", with: "")
        if definitions[name] == nil {
            // Holds the place, so that an object within itself would not be described for ever.
            definitions[name] = .bool(true)
            definitions[name] = .object(describe(type))
        }
        return .object(["$ref": .string("#/$defs/\(name)")])
    }

    private static func words<Word: OpenWord>(of type: Word.Type) -> [String] { Word.known.map(\.rawValue) }
}

/// A list, whatever its elements are.
private protocol ListType {
    static var elementType: Any.Type { get }
}

extension Array: ListType {
    fileprivate static var elementType: Any.Type { Element.self }
}
