/// Collects the paths of everything in a document that this release does not know.
///
/// A test uses it to prove that every question id of every edition is a field of its document type.
package struct UnknownFields: FieldVisitor {
    /// Coding paths, joined with full stops, in the order they were met.
    package private(set) var paths: [String] = []
    private var prefix: [String] = []

    /// Collects from a document.
    package static func paths(in document: some InterchangeObject) -> [String] {
        var copy = document
        var visitor = Self()
        visitor.enter(&copy)
        return visitor.paths
    }

    private mutating func enter(_ object: inout some InterchangeObject) {
        for key in object.unknownFields.keys.sorted() { paths.append((prefix + [key]).joined(separator: ".")) }
        try? object.visitFields(with: &self)
    }

    package mutating func visit<Value: InterchangeValue>(_ key: String, _ value: inout Value?) {
        guard value != nil, var object = value as? any InterchangeObject else { return }
        prefix.append(key)
        enter(&object)
        prefix.removeLast()
    }

    package mutating func visit<Object: InterchangeObject>(_ key: String, _ object: inout Object) {
        prefix.append(key)
        enter(&object)
        prefix.removeLast()
    }

    package mutating func visit<Element: InterchangeValue>(_ key: String, _ list: inout [Element]) {
        for index in list.indices {
            guard var object = list[index] as? any InterchangeObject else { continue }
            prefix += [key, "\(index)"]
            enter(&object)
            prefix.removeLast(2)
        }
    }

    package mutating func visit<Text: InterchangeText>(_ key: String, _ text: inout Text?) {}

    package mutating func visit(_ key: String, always value: String) {}

    package mutating func visitEntries<Key: TableKey, Value: InterchangeValue>(_ entries: inout [Key: Value]) {
        for key in entries.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
            var value = entries[key]
            visit(key.rawValue, &value)
        }
    }
}
