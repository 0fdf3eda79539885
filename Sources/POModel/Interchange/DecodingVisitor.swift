/// Fills an object's fields from a decoder.
struct DecodingVisitor: FieldVisitor {
    let container: KeyedDecodingContainer<FieldKey>
    private var visited: Set<String> = []

    init(container: KeyedDecodingContainer<FieldKey>) { self.container = container }

    mutating func visit<Value: Codable & Hashable>(_ key: String, _ value: inout Value?) throws {
        visited.insert(key)
        value = try container.decodeIfPresent(Fillable<Value>.self, forKey: FieldKey(key))?.value
    }

    mutating func visit<Object: InterchangeObject>(_ key: String, _ object: inout Object) throws {
        visited.insert(key)
        if let found = try container.decodeIfPresent(Object.self, forKey: FieldKey(key)) { object = found }
    }

    mutating func visit<Element: Codable & Hashable>(_ key: String, _ list: inout [Element]) throws {
        visited.insert(key)
        let found = try container.decodeIfPresent([Fillable<Element>].self, forKey: FieldKey(key))
        if let found { list = found.compactMap(\.value) }
    }

    mutating func visit<Text: InterchangeText>(_ key: String, _ text: inout Text?) throws {
        visited.insert(key)
        text = try container.decodeIfPresent(String.self, forKey: FieldKey(key)).flatMap(Text.init(rawValue:))
    }

    mutating func visit(_ key: String, always value: String) throws {
        visited.insert(key)
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
                let value = try container.decodeIfPresent(Fillable<Value>.self, forKey: field)?.value
                guard value != nil || key.isKnown else { continue }
                entries[key] = value
            } catch {
                if key.isKnown { throw error }
                continue
            }
            visited.insert(field.stringValue)
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

/// A value, or a blank in its place: `null`, a text of blanks, an object without fields.
private struct Fillable<Value: Codable & Hashable>: Decodable {
    let value: Value?

    init(from decoder: any Decoder) throws {
        let isNull = (try? decoder.singleValueContainer().decodeNil()) ?? false
        if try isNull || Self.holdsBlankText(decoder) {
            value = nil
        } else {
            let found = try Value(from: decoder)
            value = (found as? any InterchangeObject)?.isEmpty == true ? nil : found
        }
    }

    private static func holdsBlankText(_ decoder: any Decoder) throws -> Bool {
        guard Value.self is any RawRepresentable<String>.Type else { return false }
        return LineText(try decoder.singleValueContainer().decode(String.self)) == nil
    }
}
