import POModel

/// A phrase of an edition, prepared for being found.
struct PhrasePattern: Sendable {
    indirect enum Part: Sendable {
        /// One of several words or signs.
        case word([Wildcard])
        /// What may be missing.
        case optional([Part])
        /// Some words of the same sentence.
        case gap
        /// The start or end of a line or block.
        case boundary
        /// The year of the document and so many more.
        case year(Int)
        /// The value of a question.
        case value(FieldID, AnswerKind, oneOf: [Wildcard])
    }

    let phrase: FormPhrase
    let parts: [Part]
    /// The path of counts in columns with which the phrase ends; `nil` when it ends otherwise.
    let counts: FieldID?

    /// Whether it has to be known what year the document is about.
    let needsYear: Bool

    /// Prepares a phrase; `kinds` tells what kind of answer each field takes.
    init(_ phrase: FormPhrase, _ kinds: [FieldID: AnswerKind]) {
        self.phrase = phrase
        var rest = phrase.text.split(separator: " ").map(String.init)[...]
        var counts: FieldID?
        if let last = rest.last, last.hasSuffix(".*}"), last.hasPrefix("{") {
            counts = FieldID(rawValue: String(last.dropFirst().dropLast(3)))
            rest.removeLast()
        }
        self.counts = counts
        parts = Self.parts(&rest, kinds)
        needsYear = phrase.text.contains("{=year")
    }

    private static func parts(_ rest: inout ArraySlice<String>, _ kinds: [FieldID: AnswerKind]) -> [Part] {
        var parts: [Part] = []
        while var word = rest.popFirst() {
            if word.hasPrefix("["), word.count > 1 {
                rest.insert(String(word.dropFirst()), at: rest.startIndex)
                word = "["
            }
            if word.hasSuffix("]"), word.count > 1 {
                rest.insert("]", at: rest.startIndex)
                word.removeLast()
            }
            switch word {
            case "[": parts.append(.optional(Self.parts(&rest, kinds)))
            case "]": return parts
            case "…": parts.append(.gap)
            case "¶": parts.append(.boundary)
            case _ where word.hasPrefix("{=year"):
                parts.append(.year(Int(word.dropFirst(6).dropLast().replacing("+", with: "")) ?? 0))
            case _ where word.hasPrefix("{"):
                let content = word.dropFirst().dropLast().split(separator: "=", maxSplits: 1)
                let field = FieldID(rawValue: content.first.map(String.init) ?? "")
                parts.append(
                    .value(
                        field, kinds[field] ?? .line,
                        oneOf: content.count > 1 ? content[1].split(separator: "|").map { Wildcard(String($0)) } : []))
            default: parts.append(.word(word.split(separator: "|").map { Wildcard(String($0)) }))
            }
        }
        return parts
    }

    /// The fields whose values it tells.
    var fields: [FieldID] {
        func fields(_ parts: [Part]) -> [FieldID] {
            parts.flatMap { part -> [FieldID] in
                switch part {
                case .value(let field, _, _): [field]
                case .optional(let parts): fields(parts)
                default: []
                }
            }
        }
        return fields(parts)
    }
}

/// A word in which a star stands for any letters, and a low line for a blank.
struct Wildcard: Sendable {
    private let start: String
    private let end: String?

    init(_ text: String) {
        let parts = text.replacing("_", with: " ").split(separator: "*", maxSplits: 1, omittingEmptySubsequences: false)
        start = String(parts.first ?? "")
        end = parts.count > 1 ? String(parts[1]) : nil
    }

    /// Whether a word in lower case fits.
    func fits(_ word: String) -> Bool {
        guard let end else { return word == start }
        return word.utf8.count >= start.utf8.count + end.utf8.count && word.hasPrefix(start) && word.hasSuffix(end)
    }
}
