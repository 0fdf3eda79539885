/// Writes an object's fields to an encoder, without those that are blank.
struct EncodingVisitor: FieldVisitor {
    var container: KeyedEncodingContainer<FieldKey>
    private(set) var visited: Set<String> = []

    init(container: KeyedEncodingContainer<FieldKey>) { self.container = container }

    mutating func visit<Value: Codable & Hashable>(_ key: String, _ value: inout Value?) throws {
        visited.insert(key)
        try container.encodeIfPresent(value, forKey: FieldKey(key))
    }

    mutating func visit<Object: InterchangeObject>(_ key: String, _ object: inout Object) throws {
        visited.insert(key)
        if !object.isEmpty { try container.encode(object, forKey: FieldKey(key)) }
    }

    mutating func visit<Element: Codable & Hashable>(_ key: String, _ list: inout [Element]) throws {
        visited.insert(key)
        if !list.isEmpty { try container.encode(list, forKey: FieldKey(key)) }
    }

    mutating func visit<Text: InterchangeText>(_ key: String, _ text: inout Text?) throws {
        visited.insert(key)
        try container.encodeIfPresent(text?.rawValue, forKey: FieldKey(key))
    }

    mutating func visit(_ key: String, always value: String) throws {
        visited.insert(key)
        try container.encode(value, forKey: FieldKey(key))
    }

    mutating func visitEntries<Key: TableKey, Value: Codable & Hashable>(_ entries: inout [Key: Value]) throws {
        for (key, value) in entries {
            visited.insert(key.rawValue)
            try container.encode(value, forKey: FieldKey(key.rawValue))
        }
    }
}
