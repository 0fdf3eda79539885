/// Fills an object's fields from a decoder.
struct DecodingVisitor: FieldVisitor {
    let container: KeyedDecodingContainer<FieldKey>
    private var visited: [String] = []

    init(container: KeyedDecodingContainer<FieldKey>) { self.container = container }

    mutating func visit<Value: Codable & Hashable>(_ key: String, _ value: inout Value?) throws {
        visited.append(key)
        value = try container.decodeIfPresent(Value.self, forKey: FieldKey(key))
    }

    mutating func visit<Object: InterchangeObject>(_ key: String, _ object: inout Object) throws {
        visited.append(key)
        if let found = try container.decodeIfPresent(Object.self, forKey: FieldKey(key)) { object = found }
    }

    mutating func visit<Element: Codable & Hashable>(_ key: String, _ list: inout [Element]) throws {
        visited.append(key)
        if let found = try container.decodeIfPresent([Element].self, forKey: FieldKey(key)) { list = found }
    }

    mutating func visit<Text: InterchangeText>(_ key: String, _ text: inout Text?) throws {
        visited.append(key)
        text = try container.decodeIfPresent(String.self, forKey: FieldKey(key)).flatMap(Text.init(rawValue:))
    }

    mutating func visit(_ key: String, always value: String) throws {
        visited.append(key)
        let found = try container.decode(String.self, forKey: FieldKey(key))
        guard found == value else {
            throw DecodingError.dataCorrupted(
                .init(
                    codingPath: container.codingPath + [FieldKey(key)],
                    debugDescription: "expected '\(value)'"))
        }
    }

    mutating func visitEntries<Key: TableKey, Value: Codable & Hashable>(_ entries: inout [Key: Value]) throws {
        for field in container.allKeys where !visited.contains(field.stringValue) {
            guard let key = Key(rawValue: field.stringValue) else { continue }
            do {
                entries[key] = try container.decode(Value.self, forKey: field)
            } catch {
                if key.isKnown { throw error }
                continue
            }
            visited.append(field.stringValue)
        }
    }

    /// What stands under keys that nobody asked for.
    func unknownFields() throws -> [String: JSONValue] {
        var unknown: [String: JSONValue] = [:]
        for key in container.allKeys where !visited.contains(key.stringValue) {
            unknown[key.stringValue] = try container.decode(JSONValue.self, forKey: key)
        }
        return unknown
    }
}
