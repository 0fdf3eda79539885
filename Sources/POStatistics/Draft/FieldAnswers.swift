import POModel

/// The answers of a document by the ids of their questions.
struct FieldAnswers: FieldVisitor {
    /// The answers: values, lists and, of tables whose keys are data, the whole too.
    private(set) var answers: [FieldID: AnyHashable] = [:]
    /// The ids of answers that hold no other, sorted.
    private(set) var fields: [FieldID] = []
    private var prefix: [String] = []

    init(of document: some InterchangeObject) {
        enter(document)
        fields.sort()
    }

    init(of entry: some InterchangeObject, at path: FieldID) {
        prefix = [path.rawValue]
        enter(entry)
        fields.sort()
    }

    /// Whether a question, or one of those within it, is answered.
    func isAnswered(_ field: FieldID) -> Bool {
        fields.contains { $0.isWithin(field) }
    }

    private mutating func enter(_ object: some InterchangeObject) {
        var copy = object
        try? copy.visitFields(with: &self)
    }

    private func path(_ key: String) -> FieldID { FieldID(keys: prefix + [key]) }

    private mutating func note(_ value: some Hashable, _ key: String) {
        answers[path(key)] = AnyHashable(value)
        fields.append(path(key))
    }

    mutating func visit<Value: InterchangeValue>(_ key: String, _ value: inout Value?) {
        if let value { note(value, key) }
    }

    mutating func visit<Object: InterchangeObject>(_ key: String, _ object: inout Object) {
        prefix.append(key)
        enter(object)
        prefix.removeLast()
    }

    mutating func visit<Element: InterchangeValue>(_ key: String, _ list: inout [Element]) {
        if !list.isEmpty { note(list, key) }
    }

    mutating func visit<Text: InterchangeText>(_ key: String, _ text: inout Text?) {
        if let text { note(text, key) }
    }

    mutating func visit(_ key: String, always value: String) {}

    mutating func visitEntries<Key: TableKey, Value: InterchangeValue>(_ entries: inout [Key: Value]) {
        guard !entries.isEmpty else { return }
        answers[FieldID(keys: prefix)] = AnyHashable(entries)
        for (key, value) in entries {
            if let object = value as? any InterchangeObject {
                prefix.append(key.rawValue)
                enter(object)
                prefix.removeLast()
            } else {
                note(value, key.rawValue)
            }
        }
    }
}
