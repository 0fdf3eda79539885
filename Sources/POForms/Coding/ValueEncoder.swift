import POModel

extension JSONValue {
    /// What a value encodes as.
    ///
    /// - Throws: What the value's own encoding throws; the types of POModel throw nothing.
    init(encoding value: some Encodable) throws {
        let encoder = ValueEncoder(codingPath: [])
        try value.encode(to: encoder)
        self = encoder.storage.value
    }
}

/// Encodes into a `JSONValue` instead of text.
private struct ValueEncoder: Encoder {
    /// Where a container leaves its value; the protocol's containers are values that share it.
    final class Storage {
        private enum Content {
            case scalar(JSONValue)
            case object([(key: String, storage: Storage)])
            case array([Storage])
        }
        private var content = Content.object([])

        var value: JSONValue {
            switch content {
            case .scalar(let value): value
            case .object(let members):
                .object(Dictionary(members.map { ($0.key, $0.storage.value) }) { $1 })
            case .array(let elements): .array(elements.map(\.value))
            }
        }

        func set(_ value: JSONValue) { content = .scalar(value) }

        func becomeArray() { if case .array = content {} else { content = .array([]) } }

        func member(_ key: String) -> Storage {
            let storage = Storage()
            if case .object(var members) = content {
                content = .object([])
                members.append((key, storage))
                content = .object(members)
            } else {
                content = .object([(key, storage)])
            }
            return storage
        }

        func element() -> Storage {
            let storage = Storage()
            if case .array(var elements) = content {
                content = .array([])
                elements.append(storage)
                content = .array(elements)
            } else {
                content = .array([storage])
            }
            return storage
        }

        var count: Int { if case .array(let elements) = content { elements.count } else { 0 } }
    }

    let codingPath: [any CodingKey]
    let storage = Storage()
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        KeyedEncodingContainer(Keyed(codingPath: codingPath, storage: storage))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        storage.becomeArray()
        return Unkeyed(codingPath: codingPath, storage: storage)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { Single(codingPath: codingPath, storage: storage) }

    static func encode(_ value: some Encodable, to storage: Storage, at path: [any CodingKey]) throws {
        switch value {
        case let value as String: storage.set(.string(value))
        case let value as Int: storage.set(.integer(value))
        case let value as Bool: storage.set(.bool(value))
        case let value as Double: storage.set(number(value))
        case let value as JSONValue: storage.set(value)
        default:
            let encoder = ValueEncoder(codingPath: path)
            try value.encode(to: encoder)
            storage.set(encoder.storage.value)
        }
    }

    static func integer(_ value: some BinaryInteger) -> JSONValue {
        Int(exactly: value).map(JSONValue.integer) ?? .number(Double(value))
    }

    /// A whole number is one number, however it was held.
    static func number(_ value: Double) -> JSONValue { Int(exactly: value).map(JSONValue.integer) ?? .number(value) }
}

extension ValueEncoder {
    private struct Keyed<Key: CodingKey>: KeyedEncodingContainerProtocol {
        let codingPath: [any CodingKey]
        let storage: Storage

        func encodeNil(forKey key: Key) { storage.member(key.stringValue).set(.null) }
        func encode(_ value: some Encodable, forKey key: Key) throws {
            try ValueEncoder.encode(value, to: storage.member(key.stringValue), at: codingPath + [key])
        }
        func nestedContainer<Nested: CodingKey>(
            keyedBy type: Nested.Type, forKey key: Key
        ) -> KeyedEncodingContainer<Nested> {
            KeyedEncodingContainer(
                ValueEncoder.Keyed<Nested>(
                    codingPath: codingPath + [key], storage: storage.member(key.stringValue)))
        }
        func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
            let member = storage.member(key.stringValue)
            member.becomeArray()
            return Unkeyed(codingPath: codingPath + [key], storage: member)
        }
        func superEncoder() -> any Encoder { ValueEncoder(codingPath: codingPath) }
        func superEncoder(forKey key: Key) -> any Encoder { ValueEncoder(codingPath: codingPath + [key]) }
    }

    private struct Unkeyed: UnkeyedEncodingContainer {
        let codingPath: [any CodingKey]
        let storage: Storage
        var count: Int { storage.count }

        func encodeNil() { storage.element().set(.null) }
        func encode(_ value: some Encodable) throws {
            let path = codingPath + [FieldKey("\(count)")]
            try ValueEncoder.encode(value, to: storage.element(), at: path)
        }
        func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
            KeyedEncodingContainer(ValueEncoder.Keyed<Nested>(codingPath: codingPath, storage: storage.element()))
        }
        func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
            let element = storage.element()
            element.becomeArray()
            return Unkeyed(codingPath: codingPath, storage: element)
        }
        func superEncoder() -> any Encoder { ValueEncoder(codingPath: codingPath) }
    }

    private struct Single: SingleValueEncodingContainer {
        let codingPath: [any CodingKey]
        let storage: Storage

        func encodeNil() { storage.set(.null) }
        func encode(_ value: Bool) { storage.set(.bool(value)) }
        func encode(_ value: String) { storage.set(.string(value)) }
        func encode(_ value: Double) { storage.set(ValueEncoder.number(value)) }
        func encode(_ value: Float) { storage.set(ValueEncoder.number(Double(value))) }
        func encode(_ value: Int) { storage.set(.integer(value)) }
        func encode(_ value: Int8) { storage.set(.integer(Int(value))) }
        func encode(_ value: Int16) { storage.set(.integer(Int(value))) }
        func encode(_ value: Int32) { storage.set(.integer(Int(value))) }
        func encode(_ value: Int64) { storage.set(.integer(Int(value))) }
        func encode(_ value: UInt) { storage.set(ValueEncoder.integer(value)) }
        func encode(_ value: UInt8) { storage.set(.integer(Int(value))) }
        func encode(_ value: UInt16) { storage.set(.integer(Int(value))) }
        func encode(_ value: UInt32) { storage.set(.integer(Int(value))) }
        func encode(_ value: UInt64) { storage.set(ValueEncoder.integer(value)) }
        func encode(_ value: some Encodable) throws {
            try ValueEncoder.encode(value, to: storage, at: codingPath)
        }
    }
}
