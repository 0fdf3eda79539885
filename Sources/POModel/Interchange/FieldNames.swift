/// The keys of an object's fields, and of the entries that it has.
package struct FieldNames: FieldVisitor {
    /// The keys.
    package private(set) var names: Set<String> = []

    /// The keys of an object.
    package init(of object: some InterchangeObject) {
        var copy = object
        // A visitor that throws nothing is thrown nothing.
        try? copy.visitFields(with: &self)
    }

    /// Whether a key is one of them.
    func contains(_ key: String) -> Bool { names.contains(key) }

    package mutating func visit<Value: InterchangeValue>(_ key: String, _ value: inout Value?) { names.insert(key) }
    package mutating func visit<Object: InterchangeObject>(_ key: String, _ object: inout Object) { names.insert(key) }
    package mutating func visit<Element: InterchangeValue>(_ key: String, _ list: inout [Element]) {
        names.insert(key)
    }
    package mutating func visit<Text: InterchangeText>(_ key: String, _ text: inout Text?) { names.insert(key) }
    package mutating func visit(_ key: String, always value: String) { names.insert(key) }
    package mutating func visitEntries<Key: TableKey, Value: InterchangeValue>(_ entries: inout [Key: Value]) {
        for key in entries.keys { names.insert(key.rawValue) }
    }
}
