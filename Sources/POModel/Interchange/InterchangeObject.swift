/// An object of the interchange format whose every field can be blank.
///
/// A type lists its fields once, in `visitFields`; reading and writing JSON, keeping unknown keys, leaving blanks out
/// and telling which keys exist all follow from that list.
package protocol InterchangeObject: InterchangeValue {
    /// An object whose every field is blank.
    init()

    /// What was found under keys that this release does not know.
    var unknownFields: [String: JSONValue] { get set }

    /// Shows every field, with its key, to the visitor.
    mutating func visitFields(with visitor: inout some FieldVisitor) throws

    /// Checks what concerns several fields at once, after they have been read.
    ///
    /// - Throws: `InvalidValue` when the fields contradict each other.
    mutating func settle() throws(InvalidValue)
}

/// Something that is shown each field of an object in turn.
package protocol FieldVisitor {
    /// Visits a field that holds one value.
    mutating func visit<Value: InterchangeValue>(_ key: String, _ value: inout Value?) throws
    /// Visits a field that holds an object.
    mutating func visit<Object: InterchangeObject>(_ key: String, _ object: inout Object) throws
    /// Visits a field that holds a list; an empty list is a blank.
    mutating func visit<Element: InterchangeValue>(_ key: String, _ list: inout [Element]) throws
    /// Visits a field that holds a text; a blank text is a blank.
    mutating func visit<Text: InterchangeText>(_ key: String, _ text: inout Text?) throws
    /// Visits a field whose value is the same in every object of the type.
    mutating func visit(_ key: String, always value: String) throws
    /// Visits the entries of an object whose keys are data.
    mutating func visitEntries<Key: TableKey, Value: InterchangeValue>(_ entries: inout [Key: Value]) throws
}

/// A text that is never blank.
package protocol InterchangeText: InterchangeValue, RawRepresentable<String> {}

/// Why a value was refused at the door of its type.
package struct InvalidValue: Error, Hashable, Sendable, CustomStringConvertible {
    /// What was expected, in English, without repeating what was found.
    public let description: String

    /// Creates an error that says what was expected.
    package init(_ description: String) { self.description = description }
}

extension InterchangeObject {
    /// Whether nothing at all is recorded.
    public var isEmpty: Bool { self == Self() }

    package mutating func settle() throws(InvalidValue) {}

    /// Decodes the fields that this release knows and keeps all others.
    public init(from decoder: any Decoder) throws {
        self.init()
        var visitor = DecodingVisitor(container: try decoder.container(keyedBy: FieldKey.self))
        try visitFields(with: &visitor)
        if let unknown = try visitor.unknownFields(beside: Self.self) { unknownFields = unknown }
        do throws(InvalidValue) {
            try settle()
        } catch {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: error.description))
        }
    }

    /// Encodes the fields that are not blank, and what was unknown, unless it stands under the key of a field.
    public func encode(to encoder: any Encoder) throws {
        var copy = self
        var visitor = EncodingVisitor(container: encoder.container(keyedBy: FieldKey.self))
        try copy.visitFields(with: &visitor)
        if unknownFields.isEmpty { return }
        let names = FieldNames(of: self)
        for (key, value) in unknownFields where !names.contains(key) {
            try visitor.container.encode(value, forKey: FieldKey(key))
        }
    }
}
