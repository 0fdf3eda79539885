import POModel

/// Answers by question id: what stands between a form and its typed document.
struct Answers: Hashable {
    private var tree: [String: JSONValue] = [:]

    init() {}

    /// The answers that a document holds.
    init(_ document: some Encodable) {
        // The types of POModel encode without throwing; what cannot be encoded holds no answers.
        if case .object(let tree)? = try? JSONValue(encoding: document) { self.tree = tree }
    }

    /// The answer to a question; `nil` is a blank.
    subscript(id: FieldID) -> JSONValue? {
        get { Self.value(at: id.keys[...], in: tree) }
        set { Self.set(newValue, at: id.keys[...], in: &tree) }
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
    /// - Throws: `DecodingError` with the path to an answer that its type refuses.
    func document<Document: Decodable>(as type: Document.Type) throws -> Document {
        try JSONValue.object(tree).decoded(as: type)
    }

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

    private static func value(at keys: ArraySlice<String>, in tree: [String: JSONValue]) -> JSONValue? {
        guard let key = keys.first, let value = tree[key] else { return nil }
        if keys.count == 1 { return value }
        guard case .object(let members) = value else { return nil }
        return Self.value(at: keys.dropFirst(), in: members)
    }

    private static func set(_ value: JSONValue?, at keys: ArraySlice<String>, in tree: inout [String: JSONValue]) {
        guard let key = keys.first else { return }
        if keys.count == 1 {
            tree[key] = value
        } else {
            var members: [String: JSONValue] = [:]
            if case .object(let found)? = tree[key] { members = found }
            tree[key] = nil
            set(value, at: keys.dropFirst(), in: &members)
            tree[key] = members.isEmpty ? nil : .object(members)
        }
    }
}

extension Answers {
    /// Says which kind of document it is and, where documents of the kind do, of which edition.
    mutating func name(_ edition: FormEdition) {
        self["kind"] = .string(edition.kind.rawValue)
        if edition.isNamedByDocuments { self["edition"] = .string(edition.id.rawValue) }
    }
}
