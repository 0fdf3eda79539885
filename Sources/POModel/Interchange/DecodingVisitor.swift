/// Fills an object's fields from a decoder.
struct DecodingVisitor: FieldVisitor {
    let container: KeyedDecodingContainer<FieldKey>
    /// How many fields are filled.
    private var filled = 0
    /// The keys of entries.
    private var entryKeys: [String] = []

    init(container: KeyedDecodingContainer<FieldKey>) { self.container = container }

    mutating func visit<Value: InterchangeValue>(_ key: String, _ value: inout Value?) throws {
        value = try Value.filled(from: container, under: FieldKey(key))
        if value != nil { filled += 1 }
    }

    mutating func visit<Object: InterchangeObject>(_ key: String, _ object: inout Object) throws {
        guard let found = try container.decodeIfPresent(Object.self, forKey: FieldKey(key)) else { return }
        object = found
        filled += 1
    }

    mutating func visit<Element: InterchangeValue>(_ key: String, _ list: inout [Element]) throws {
        let found = try container.decodeIfPresent([Fillable<Element>].self, forKey: FieldKey(key))
        guard let found else { return }
        list = found.compactMap(\.value)
        filled += 1
    }

    mutating func visit<Text: InterchangeText>(_ key: String, _ text: inout Text?) throws {
        guard let found = try container.decodeIfPresent(String.self, forKey: FieldKey(key)) else { return }
        text = Text(rawValue: found)
        filled += 1
    }

    mutating func visit(_ key: String, always value: String) throws {
        let key = FieldKey(key)
        let found = try container.decode(String.self, forKey: key)
        guard found == value else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: container.codingPath + [key], debugDescription: "expected '\(value)'"))
        }
        filled += 1
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
        // When all keys are those of filled fields, as is most common, there is no need to look at them.
        guard filled + entryKeys.count < keys.count else { return nil }
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
