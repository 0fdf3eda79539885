/// Fills an object's fields from a decoder.
struct DecodingVisitor: FieldVisitor {
    let container: KeyedDecodingContainer<FieldKey>
    /// How many keys belong to a field.
    private var found = 0
    /// The keys of entries.
    private var entryKeys: [String] = []

    init(container: KeyedDecodingContainer<FieldKey>) { self.container = container }

    /// Whether something stands under a field's key.
    private mutating func has(_ key: FieldKey) -> Bool {
        guard container.contains(key) else { return false }
        found += 1
        return true
    }

    mutating func visit<Value: InterchangeValue>(_ key: String, _ value: inout Value?) throws {
        let key = FieldKey(key)
        if has(key) { value = try Value.filled(from: container, under: key) }
    }

    mutating func visit<Object: InterchangeObject>(_ key: String, _ object: inout Object) throws {
        let key = FieldKey(key)
        guard has(key), try !container.decodeNil(forKey: key) else { return }
        object = try container.decode(Object.self, forKey: key)
    }

    mutating func visit<Element: InterchangeValue>(_ key: String, _ list: inout [Element]) throws {
        let key = FieldKey(key)
        guard has(key), try !container.decodeNil(forKey: key) else { return }
        list = try container.decode([Fillable<Element>].self, forKey: key).compactMap(\.value)
    }

    mutating func visit<Text: InterchangeText>(_ key: String, _ text: inout Text?) throws {
        let key = FieldKey(key)
        guard has(key), try !container.decodeNil(forKey: key) else { return }
        text = Text(rawValue: try container.decode(String.self, forKey: key))
    }

    mutating func visit(_ key: String, always value: String) throws {
        let key = FieldKey(key)
        let found = try container.decode(String.self, forKey: key)
        guard found == value else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: container.codingPath + [key], debugDescription: "expected '\(value)'"))
        }
        self.found += 1
    }

    mutating func visitEntries<Key: TableKey, Value: InterchangeValue>(_ entries: inout [Key: Value]) throws {
        for field in container.allKeys {
            guard let key = Key(rawValue: field.stringValue) else { continue }
            do {
                let value = try Value.filled(from: container, under: field)
                guard value != nil || key.isKnown else { continue }
                entries[key] = value
            } catch {
                if key.isKnown { throw error }
                continue
            }
            entryKeys.append(field.stringValue)
        }
    }

    /// What stands under keys that nobody asked for; `nil` when nothing does.
    func unknownFields<Object: InterchangeObject>(beside type: Object.Type) throws -> [String: JSONValue]? {
        let keys = container.allKeys
        guard found + entryKeys.count < keys.count else { return nil }
        let names = FieldNames(of: Object()).names.union(entryKeys)
        var unknown: [String: JSONValue] = [:]
        for key in keys where !names.contains(key.stringValue) {
            unknown[key.stringValue] = try container.decode(JSONValue.self, forKey: key)
        }
        return unknown
    }
}

/// An element of a list, or a blank in its place.
private struct Fillable<Value: InterchangeValue>: Decodable {
    let value: Value?

    init(from decoder: any Decoder) throws { value = try Value.filled(from: decoder) }
}
