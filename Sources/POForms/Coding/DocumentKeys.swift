import POModel

/// The keys that documents of the interchange format begin with.
struct DocumentKeys: FieldVisitor {
    private(set) var keys: Set<String> = []

    /// The keys of every kind of document.
    static let known: Set<String> = {
        var visitor = Self()
        visitor.collect(GrantReport())
        visitor.collect(GrantApplication())
        visitor.collect(OfficialMemorandum())
        return visitor.keys
    }()

    private mutating func collect(_ document: some InterchangeObject) {
        var copy = document
        // A visitor that throws nothing is thrown nothing.
        try? copy.visitFields(with: &self)
    }

    mutating func visit<Value: Codable & Hashable>(_ key: String, _ value: inout Value?) { keys.insert(key) }
    mutating func visit<Object: InterchangeObject>(_ key: String, _ object: inout Object) { keys.insert(key) }
    mutating func visit<Element: Codable & Hashable>(_ key: String, _ list: inout [Element]) { keys.insert(key) }
    mutating func visit<Text: InterchangeText>(_ key: String, _ text: inout Text?) { keys.insert(key) }
    mutating func visit(_ key: String, always value: String) { keys.insert(key) }
    mutating func visitEntries<Key: TableKey, Value: Codable & Hashable>(_ entries: inout [Key: Value]) {}
}
