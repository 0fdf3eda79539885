/// Collects the free texts of a document.
struct FreeTextFields: FieldVisitor {
    private var texts: [(field: FieldID, text: String)] = []
    private var prefix: [String] = []

    /// The free texts of a document and the ids of their fields, in the order of the fields.
    static func texts(in document: GrantDocument) -> [(field: FieldID, text: String)] {
        var visitor = Self()
        switch document {
        case .report(var report): visitor.enter(&report)
        case .application(var application): visitor.enter(&application)
        case .memorandum(var memorandum): visitor.enter(&memorandum)
        case .other: break
        }
        return visitor.texts
    }

    private mutating func enter(_ object: inout some InterchangeObject) { try? object.visitFields(with: &self) }

    mutating func visit<Value: InterchangeValue>(_ key: String, _ value: inout Value?) {
        guard case .string(let text)? = value as? JSONValue else { return }
        texts.append((FieldID(keys: prefix + [key]), text))
    }

    mutating func visit<Object: InterchangeObject>(_ key: String, _ object: inout Object) {
        prefix.append(key)
        enter(&object)
        prefix.removeLast()
    }

    mutating func visit<Element: InterchangeValue>(_ key: String, _ list: inout [Element]) {}

    mutating func visit<Text: InterchangeText>(_ key: String, _ text: inout Text?) {
        guard let text = text as? FreeText else { return }
        texts.append((FieldID(keys: prefix + [key]), text.rawValue))
    }

    mutating func visit(_ key: String, always value: String) {}

    mutating func visitEntries<Key: TableKey, Value: InterchangeValue>(_ entries: inout [Key: Value]) {
        for key in entries.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
            var value = entries[key]
            visit(key.rawValue, &value)
        }
    }
}
