import POModel

/// Answers by question id: what stands between a form and its typed document.
struct Answers: Hashable {
    private var tree: [String: JSONValue] = [:]

    init() {}

    /// The answers that a document holds.
    init(_ document: some InterchangeValue) {
        if case .object(let tree) = document.json { self.tree = tree }
    }

    /// The answer to a question; `nil` is a blank.
    subscript(id: FieldID) -> JSONValue? {
        get { value(at: FieldPath(id)) }
        set {
            var path = FieldPath(id)
            guard let key = path.next() else { return }
            if let newValue {
                Self.put(newValue, at: key, then: &path, in: &tree)
            } else {
                Self.remove(id.keys[...], from: &tree)
            }
        }
    }

    /// What stands under keys, as prepared for looking an answer up in many documents.
    subscript(keys: [String]) -> JSONValue? { value(at: keys) }

    private func value(at keys: some Sequence<String>) -> JSONValue? {
        var keys = keys.makeIterator()
        var value = keys.next().flatMap { tree[$0] }
        while let key = keys.next() {
            guard case .object(let members)? = value else { return nil }
            value = members[key]
        }
        return value
    }

    /// What answers a question: its value, or the parts that are answered by their paths; `nil` is a blank.
    func answer(to question: FormQuestion) -> JSONValue? {
        guard !question.parts.isEmpty else { return question.answer == .nothing ? nil : self[question.id] }
        var parts: [String: JSONValue] = [:]
        for (part, field) in zip(question.parts, question.fields) { parts[part] = self[field] }
        return parts.isEmpty ? nil : .object(parts)
    }

    /// Sets the answer to a question, in parts if it has any, and returns the fields set.
    @discardableResult
    mutating func set(_ value: JSONValue, for question: FormQuestion) -> [FieldID] {
        guard !question.parts.isEmpty else {
            self[question.id] = value
            return [question.id]
        }
        guard case .object(let parts) = value else { return [] }
        var fields: [FieldID] = []
        for (part, field) in zip(question.parts, question.fields) {
            guard let value = parts[part] else { continue }
            self[field] = value
            fields.append(field)
        }
        return fields
    }

    /// The document that the answers make up.
    ///
    /// - Throws: `RefusedValue` with the path to an answer that its type refuses.
    func document() throws -> GrantDocument { try GrantDocument(json: .object(tree)) }

    /// The paths of everything that is answered, except those at or under the given ids, sorted.
    func paths(outside ids: Set<FieldID>) -> [FieldID] {
        var paths: [FieldID] = []
        Self.collect(.object(tree), at: "", outside: Set(ids.map(\.codingPath)), into: &paths)
        return paths.sorted()
    }

    private static func collect(
        _ value: JSONValue, at path: String, outside ids: Set<FieldID>, into paths: inout [FieldID]
    ) {
        let id = FieldID(rawValue: path)
        if ids.contains(id) { return }
        // An additional answer is one answer, whatever it is made of.
        let isAdditional = path.hasPrefix(FieldID.additional + ".")
        guard case .object(let members) = value, !isAdditional else { return paths.append(id) }
        for (key, member) in members {
            collect(member, at: path.isEmpty ? key : "\(path).\(key)", outside: ids, into: &paths)
        }
    }

    /// Puts a value at a key, or at the end of the path that goes on from there.
    private static func put(
        _ value: JSONValue, at key: String, then path: inout FieldPath, in members: inout [String: JSONValue]
    ) {
        if let next = path.next() {
            put(value, at: next, then: &path, in: &members[key, default: .object([:])])
        } else {
            members[key] = value
        }
    }

    private static func put(
        _ value: JSONValue, at key: String, then path: inout FieldPath, in parent: inout JSONValue
    ) {
        guard case .object(var members) = parent else {
            parent = .object([:])
            return put(value, at: key, then: &path, in: &parent)
        }
        // Taken out of the parent, so that the members are changed in place.
        parent = .null
        put(value, at: key, then: &path, in: &members)
        parent = .object(members)
    }

    /// Removes what stands at a path, and what is left without members.
    private static func remove(_ keys: ArraySlice<String>, from members: inout [String: JSONValue]) {
        guard let key = keys.first, let member = members.removeValue(forKey: key) else { return }
        guard keys.count > 1, case .object(var inner) = member else { return }
        remove(keys.dropFirst(), from: &inner)
        if !inner.isEmpty { members[key] = .object(inner) }
    }
}

extension Answers {
    /// Says which kind of document it is and, where documents of the kind do, of which edition.
    mutating func name(_ edition: FormEdition) {
        self["kind"] = .string(edition.kind.rawValue)
        if edition.isNamedByDocuments { self["edition"] = .string(edition.id.rawValue) }
    }
}
