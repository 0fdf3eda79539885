/// Writes an object's fields to an encoder, without those that are blank.
struct EncodingVisitor: FieldVisitor {
    var container: KeyedEncodingContainer<FieldKey>

    mutating func visit<Value: InterchangeValue>(_ key: String, _ value: inout Value?) throws {
        try value?.encode(to: &container, under: FieldKey(key))
    }

    mutating func visit<Object: InterchangeObject>(_ key: String, _ object: inout Object) throws {
        if !object.isEmpty { try container.encode(object, forKey: FieldKey(key)) }
    }

    mutating func visit<Element: InterchangeValue>(_ key: String, _ list: inout [Element]) throws {
        if !list.isEmpty { try container.encode(list, forKey: FieldKey(key)) }
    }

    mutating func visit<Text: InterchangeText>(_ key: String, _ text: inout Text?) throws {
        try container.encodeIfPresent(text?.rawValue, forKey: FieldKey(key))
    }

    mutating func visit(_ key: String, always value: String) throws {
        try container.encode(value, forKey: FieldKey(key))
    }

    mutating func visitEntries<Key: TableKey, Value: InterchangeValue>(_ entries: inout [Key: Value]) throws {
        for (key, value) in entries { try value.encode(to: &container, under: FieldKey(key.rawValue)) }
    }
}
