extension InterchangeObject {
    package var json: JSONValue {
        var copy = self
        return copy.written()
    }

    /// The object as it is written, without those of its fields that are blank.
    fileprivate mutating func written() -> JSONValue {
        var writer = ValueWriter()
        // A visitor that throws nothing is thrown nothing.
        try? visitFields(with: &writer)
        guard !unknownFields.isEmpty else { return .object(writer.members) }
        let names = FieldNames(of: self)
        return .object(writer.members.merging(unknownFields.filter { !names.contains($0.key) }) { own, _ in own })
    }

    package init(json: JSONValue) throws {
        guard case .object(let members) = json else { throw RefusedValue(expected: Self.self) }
        self.init()
        var reader = ValueReader(members)
        try visitFields(with: &reader)
        if let unknown = reader.unknownFields(beside: Self.self) { unknownFields = unknown }
        do throws(InvalidValue) {
            try settle()
        } catch {
            throw RefusedValue(error.description)
        }
    }

    package static func filled(by json: JSONValue) throws -> Self? {
        if case .null = json { return nil }
        let object = try Self(json: json)
        return object.isEmpty ? nil : object
    }

    package static func filled(
        from container: KeyedDecodingContainer<FieldKey>, under key: FieldKey
    ) throws -> Self? {
        guard let object = try container.decodeIfPresent(Self.self, forKey: key) else { return nil }
        return object.isEmpty ? nil : object
    }

    package static func filled(from decoder: any Decoder) throws -> Self? {
        if try decoder.singleValueContainer().decodeNil() { return nil }
        let object = try Self(from: decoder)
        return object.isEmpty ? nil : object
    }
}

/// Writes an object's fields, without those that are blank.
private struct ValueWriter: FieldVisitor {
    private(set) var members: [String: JSONValue] = [:]

    mutating func visit<Value: InterchangeValue>(_ key: String, _ value: inout Value?) {
        if let value { members[key] = value.json }
    }

    mutating func visit<Object: InterchangeObject>(_ key: String, _ object: inout Object) {
        let json = object.written()
        if case .object(let members) = json, members.isEmpty, object.isEmpty { return }
        members[key] = json
    }

    mutating func visit<Element: InterchangeValue>(_ key: String, _ list: inout [Element]) {
        if !list.isEmpty { members[key] = list.json }
    }

    mutating func visit<Text: InterchangeText>(_ key: String, _ text: inout Text?) {
        if let text { members[key] = .string(text.rawValue) }
    }

    mutating func visit(_ key: String, always value: String) { members[key] = .string(value) }

    mutating func visitEntries<Key: TableKey, Value: InterchangeValue>(_ entries: inout [Key: Value]) {
        members.reserveCapacity(members.count + entries.count)
        for (key, value) in entries { members[key.rawValue] = value.json }
    }
}

/// Fills an object's fields from what is written.
private struct ValueReader: FieldVisitor {
    private let members: [String: JSONValue]
    /// How many members belong to a field.
    private var found = 0
    /// The members that are entries.
    private var entryKeys: [String] = []

    init(_ members: [String: JSONValue]) { self.members = members }

    /// The member under a field's key; `nil` when there is none.
    private mutating func member(_ key: String) -> JSONValue? {
        guard let member = members[key] else { return nil }
        found += 1
        return member
    }

    /// The member under a field's key; `nil` when there is none and when it is `null`.
    private mutating func filledMember(_ key: String) -> JSONValue? {
        let member = member(key)
        if case .null? = member { return nil }
        return member
    }

    mutating func visit<Value: InterchangeValue>(_ key: String, _ value: inout Value?) throws {
        guard let member = member(key) else { return }
        value = try RefusedValue.located(under: key) { try Value.filled(by: member) }
    }

    mutating func visit<Object: InterchangeObject>(_ key: String, _ object: inout Object) throws {
        guard let member = filledMember(key) else { return }
        object = try RefusedValue.located(under: key) { try Object(json: member) }
    }

    mutating func visit<Element: InterchangeValue>(_ key: String, _ list: inout [Element]) throws {
        guard let member = filledMember(key) else { return }
        list = try RefusedValue.located(under: key) { try [Element].filledElements(of: member) }
    }

    mutating func visit<Text: InterchangeText>(_ key: String, _ text: inout Text?) throws {
        guard let member = filledMember(key) else { return }
        try RefusedValue.located(under: key) {
            guard case .string(let words) = member else { throw RefusedValue(expected: Text.self) }
            text = Text(rawValue: words)
        }
    }

    mutating func visit(_ key: String, always value: String) throws {
        guard let member = member(key) else { throw RefusedValue("expected '\(key)'") }
        try RefusedValue.located(under: key) {
            guard member == .string(value) else { throw RefusedValue("expected '\(value)'") }
        }
    }

    mutating func visitEntries<Key: TableKey, Value: InterchangeValue>(_ entries: inout [Key: Value]) throws {
        entries.reserveCapacity(members.count)
        for (name, member) in members {
            guard let key = Key(rawValue: name) else { continue }
            do {
                let value = try RefusedValue.located(under: name) { try Value.filled(by: member) }
                guard value != nil || key.isKnown else { continue }
                entries[key] = value
            } catch {
                if key.isKnown { throw error }
                continue
            }
            entryKeys.append(name)
        }
    }

    /// What stands under keys that nobody asked for; `nil` when nothing does.
    func unknownFields<Object: InterchangeObject>(beside type: Object.Type) -> [String: JSONValue]? {
        guard found + entryKeys.count < members.count else { return nil }
        let names = FieldNames(of: Object()).names.union(entryKeys)
        return members.filter { !names.contains($0.key) }
    }
}
