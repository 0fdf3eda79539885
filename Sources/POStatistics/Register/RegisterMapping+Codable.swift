import POModel

extension RegisterMapping: Codable {
    /// Decodes a mapping.
    ///
    /// - Throws: ``RegisterMappingError``, which names the key that is wrong and what is expected there.
    public init(from decoder: any Decoder) throws {
        try self.init(JSONValue(from: decoder))
    }

    /// Encodes the mapping; what it does not name has no key.
    public func encode(to encoder: any Encoder) throws {
        func list(_ texts: [String]) -> JSONValue {
            texts.count == 1 ? .string(texts[0]) : .array(texts.map { .string($0) })
        }
        var object: [String: JSONValue] = [:]
        if !columns.isEmpty {
            let named = columns.map { ($0.key.rawValue, JSONValue.string($0.value)) }
            object[Key.columns] = .object(Dictionary(uniqueKeysWithValues: named))
        }
        for (vocabulary, words) in words { object[vocabulary.rawValue] = .object(words.mapValues(list)) }
        if reasonSeparator != Self.standard.reasonSeparator {
            object[Key.reasonSeparator] = .string(String(UnicodeScalar(reasonSeparator)))
        }
        if !dates.isEmpty { object[Key.dates] = list(dates.map(\.pattern)) }
        try JSONValue.object(object).encode(to: encoder)
    }

    private enum Key {
        static let columns = "columns"
        static let reasonSeparator = "reasonSeparator"
        static let dates = "dates"
        static let all = [columns] + RegisterVocabulary.allCases.map(\.rawValue) + [reasonSeparator, dates]
    }

    private init(_ json: JSONValue) throws(RegisterMappingError) {
        self.init()
        for (key, value) in try Self.object(json, at: "", keys: Key.all) {
            switch key {
            case Key.columns: try read(columns: value)
            case Key.reasonSeparator: try read(separator: value)
            case Key.dates: try read(dates: value)
            default: if let vocabulary = RegisterVocabulary(rawValue: key) { try read(value, of: vocabulary) }
            }
        }
        // Known only when all has been read, as the keys of an object have no order.
        for word in words[.reasons, default: [:]].sorted(by: { $0.key < $1.key }) {
            for text in word.value where text.utf8.contains(reasonSeparator) || text != Self.trimmed(text) {
                throw RegisterMappingError("reasons.\(word.key)", .unreadableReason(text))
            }
        }
    }

    private mutating func read(columns value: JSONValue) throws(RegisterMappingError) {
        let named = try Self.object(value, at: Key.columns, keys: RegisterColumn.allCases.map(\.rawValue))
        for (key, value) in named {
            guard let column = RegisterColumn(rawValue: key) else { continue }
            columns[column] = try Self.text(value, at: "\(Key.columns).\(key)")
        }
        try Self.refuseRepeats(
            RegisterColumn.allCases.map { ($0.rawValue, [name(of: $0)]) }, at: Key.columns,
            named: Set(columns.keys.map(\.rawValue)))
    }

    private mutating func read(
        _ value: JSONValue, of vocabulary: RegisterVocabulary
    ) throws(RegisterMappingError) {
        for (key, value) in try Self.object(value, at: vocabulary.rawValue, keys: vocabulary.own) {
            words[vocabulary, default: [:]][key] = try Self.texts(value, at: "\(vocabulary.rawValue).\(key)")
        }
        try Self.refuseRepeats(
            vocabulary.own.map { ($0, words(for: $0, of: vocabulary)) }, at: vocabulary.rawValue,
            named: Set(words[vocabulary, default: [:]].keys))
    }

    private mutating func read(separator value: JSONValue) throws(RegisterMappingError) {
        let text = try Self.text(value, at: Key.reasonSeparator)
        guard text.utf8.count == 1, let byte = text.utf8.first, (0x21...0x7E).contains(byte), byte != .quotationMark,
            !UnicodeScalar(byte).properties.isAlphabetic
        else { throw RegisterMappingError(Key.reasonSeparator, .separator) }
        reasonSeparator = byte
    }

    private mutating func read(dates value: JSONValue) throws(RegisterMappingError) {
        for pattern in try Self.texts(value, at: Key.dates) {
            guard let format = DayFormat(pattern) else { throw RegisterMappingError(Key.dates, .dateFormat(pattern)) }
            if let other = dates.first(where: format.canBeTaken) {
                throw RegisterMappingError(Key.dates, .ambiguousDates(other.pattern, pattern))
            }
            dates.append(format)
        }
    }

    /// A word stands for one thing only, those that the mapping does not name included.
    private static func refuseRepeats(
        _ words: [(key: String, texts: [String])], at path: String, named: Set<String>
    ) throws(RegisterMappingError) {
        var found: [String: String] = [:]
        // Those that stand for themselves first, so that what is told is what the mapping says.
        for (key, texts) in words.filter({ !named.contains($0.key) }) + words.filter({ named.contains($0.key) }) {
            for text in texts {
                if let other = found.updateValue(key, forKey: text) {
                    throw RegisterMappingError("\(path).\(key)", .repeated(text, by: "\(path).\(other)"))
                }
            }
        }
    }

    /// The keys and values of an object in the order of the keys, each of which must be known.
    private static func object(
        _ value: JSONValue, at path: String, keys: [String]
    ) throws(RegisterMappingError) -> [(key: String, value: JSONValue)] {
        guard case .object(let object) = value else { throw RegisterMappingError(path, .noObject(keys)) }
        let sorted = object.sorted { $0.key < $1.key }
        if let (key, _) = sorted.first(where: { !keys.contains($0.key) }) {
            throw RegisterMappingError(path.isEmpty ? key : "\(path).\(key)", .unknownKey(keys))
        }
        return sorted
    }

    private static func text(_ value: JSONValue, at path: String) throws(RegisterMappingError) -> String {
        guard case .string(let text) = value, !trimmed(text).isEmpty else { throw RegisterMappingError(path, .noText) }
        return text
    }

    private static func texts(_ value: JSONValue, at path: String) throws(RegisterMappingError) -> [String] {
        guard case .array(let values) = value else { return [try text(value, at: path)] }
        guard !values.isEmpty else { throw RegisterMappingError(path, .noText) }
        var texts: [String] = []
        for value in values { texts.append(try text(value, at: path)) }
        return texts
    }

    private static func trimmed(_ text: String) -> Substring {
        let start = text.drop(while: \.isWhitespace)
        return start.prefix(upTo: start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex)
    }
}
