import POModel

/// Fills the blanks of a document with another's answers, and notes where answers differ; no answer is overwritten.
struct FieldFiller: FieldVisitor {
    private(set) var sources: [FieldID: DraftSource]
    private(set) var conflicts: [DraftConflict] = []
    private let theirs: [FieldID: AnyHashable]
    private let name: (FieldID) -> MessageText
    private let source: (FieldID) -> DraftSource
    private var prefix: [String] = []

    /// Fills a document.
    ///
    /// - Parameters:
    ///   - document: The document whose blanks are filled.
    ///   - other: The document whose answers are taken.
    ///   - sources: Where the answers of the first came from.
    ///   - name: What the form calls a question.
    ///   - source: Where an answer of the other came from, by the id of its question.
    /// - Returns: Where all answers came from, and the conflicts.
    static func fill<Document: InterchangeObject>(
        _ document: inout Document, from other: Document, _ sources: [FieldID: DraftSource],
        name: @escaping (FieldID) -> MessageText, source: @escaping (FieldID) -> DraftSource
    ) -> (sources: [FieldID: DraftSource], conflicts: [DraftConflict]) {
        var filler = Self(sources: sources, theirs: FieldAnswers(of: other).answers, name: name, source: source)
        try? document.visitFields(with: &filler)
        return (filler.sources, filler.conflicts)
    }

    private init(
        sources: [FieldID: DraftSource], theirs: [FieldID: AnyHashable], name: @escaping (FieldID) -> MessageText,
        source: @escaping (FieldID) -> DraftSource
    ) {
        self.sources = sources
        self.theirs = theirs
        self.name = name
        self.source = source
    }

    private func path(_ key: String) -> FieldID { FieldID(keys: prefix + [key]) }

    /// The answer that stands, of mine and theirs.
    private mutating func settle<Value: Hashable>(_ mine: Value?, _ key: String) -> Value? {
        let path = path(key)
        guard let other = theirs[path]?.base as? Value else { return mine }
        guard let mine else {
            sources[path] = source(path)
            return other
        }
        if mine != other {
            conflicts.append(
                DraftConflict(
                    field: path, name: name(path), answer: AnswerWords.words(of: mine),
                    source: sources[path] ?? .person, other: AnswerWords.words(of: other), otherSource: source(path)))
        }
        return mine
    }

    mutating func visit<Value: InterchangeValue>(_ key: String, _ value: inout Value?) { value = settle(value, key) }

    mutating func visit<Object: InterchangeObject>(_ key: String, _ object: inout Object) throws {
        prefix.append(key)
        object = try filled(object)
        prefix.removeLast()
    }

    mutating func visit<Element: InterchangeValue>(_ key: String, _ list: inout [Element]) {
        list = settle(list.isEmpty ? nil : list, key) ?? []
    }

    mutating func visit<Text: InterchangeText>(_ key: String, _ text: inout Text?) { text = settle(text, key) }

    mutating func visit(_ key: String, always value: String) {}

    mutating func visitEntries<Key: TableKey, Value: InterchangeValue>(_ entries: inout [Key: Value]) throws {
        guard let others = theirs[FieldID(keys: prefix)]?.base as? [Key: Value] else { return }
        for key in others.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
            if let object = entries[key] as? any InterchangeObject {
                prefix.append(key.rawValue)
                if let filled = try filled(object) as? Value { entries[key] = filled }
                prefix.removeLast()
            } else if let object = others[key] as? any InterchangeObject {
                entries[key] = others[key]
                for field in FieldAnswers(of: object, at: path(key.rawValue)).fields { sources[field] = source(field) }
            } else {
                entries[key] = settle(entries[key], key.rawValue)
            }
        }
    }

    /// An object with its blanks filled; as it was, and a conflict, when its parts cannot stand together, such as an
    /// undivided count beside one of women.
    private mutating func filled<Object: InterchangeObject>(_ object: Object) throws -> Object {
        let (sourcesBefore, conflictsBefore) = (sources, conflicts)
        var copy = object
        try copy.visitFields(with: &self)
        do throws(InvalidValue) {
            try copy.settle()
            return copy
        } catch {
            (sources, conflicts) = (sourcesBefore, conflictsBefore)
            let field = FieldID(keys: prefix)
            let mine = FieldAnswers(of: object, at: field)
            let others = theirs.filter { $0.key != field && $0.key.isWithin(field) }
            conflicts.append(
                DraftConflict(
                    field: field, name: name(field), answer: AnswerWords.words(of: mine.answers, within: field),
                    source: mine.fields.first.flatMap { sources[$0] } ?? .person,
                    other: AnswerWords.words(of: others, within: field),
                    otherSource: source(others.keys.min() ?? field)))
            return object
        }
    }
}
