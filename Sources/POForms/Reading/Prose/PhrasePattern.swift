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
    /// Whether every part could be understood; what could not be is looked for as it is written.
    let isWellFormed: Bool

    /// Prepares a phrase; `kinds` tells what kind of answer each field takes.
    init(_ phrase: FormPhrase, _ kinds: [FieldID: AnswerKind]) {
        self.phrase = phrase
        var rest = phrase.text.split(separator: " ").flatMap(Self.parted)[...]
        var counts: FieldID?
        if let last = rest.last, last.hasSuffix(".*}"), last.hasPrefix("{") {
            counts = FieldID(rawValue: String(last.dropFirst().dropLast(3)))
            rest.removeLast()
        }
        self.counts = counts
        var isWellFormed = true
        parts = Self.parts(&rest, kinds, isInside: false, &isWellFormed)
        needsYear = phrase.text.contains("{=year")
        self.isWellFormed = isWellFormed && !(parts.isEmpty && counts == nil)
    }

    private static func parts(
        _ rest: inout ArraySlice<String>, _ kinds: [FieldID: AnswerKind], isInside: Bool, _ isWellFormed: inout Bool
    ) -> [Part] {
        var parts: [Part] = []
        while let word = rest.popFirst() {
            switch word {
            case "[":
                let optional = Self.parts(&rest, kinds, isInside: true, &isWellFormed)
                if optional.isEmpty { isWellFormed = false }
                parts.append(.optional(optional))
            case "]":
                if isInside { return parts }
                isWellFormed = false
            default: parts.append(part(word, kinds, &isWellFormed))
            }
        }
        if isInside { isWellFormed = false }
        return parts
    }

    /// A word with the brackets before and after it as words of their own.
    private static func parted(_ word: Substring) -> [String] {
        var (word, before, after) = (word, [String](), [String]())
        while word.hasPrefix("["), word.count > 1 {
            before.append("[")
            word.removeFirst()
        }
        while word.hasSuffix("]"), word.count > 1 {
            after.append("]")
            word.removeLast()
        }
        return before + [String(word)] + after
    }

    private static func part(
        _ word: String, _ kinds: [FieldID: AnswerKind], _ isWellFormed: inout Bool
    ) -> Part {
        if word == "…" { return .gap }
        if word == "¶" { return .boundary }
        guard word.hasPrefix("{") else { return .word(alternatives(word[...], &isWellFormed)) }
        if !word.hasSuffix("}") { isWellFormed = false }
        if word.hasPrefix("{=year") {
            let years = word.dropFirst("{=year".count).dropLast()
            let number = years.isEmpty ? 0 : Int(years)
            if number == nil || years.first?.isNumber == true { isWellFormed = false }
            return .year(number ?? 0)
        }
        let content = word.dropFirst().dropLast().split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let field = FieldID(rawValue: content.first.map(String.init) ?? "")
        let words = content.count > 1 ? alternatives(content[1], &isWellFormed) : []
        return .value(field, kinds[field] ?? .line, oneOf: words)
    }

    /// The words between bars, which are compared with text in lower case.
    private static func alternatives(_ text: Substring, _ isWellFormed: inout Bool) -> [Wildcard] {
        let words = text.split(separator: "|", omittingEmptySubsequences: false)
        let areWords = words.allSatisfy { word in
            !word.isEmpty && word.lowercased() == word && !word.contains { "{}[]".contains($0) }
        }
        if !areWords { isWellFormed = false }
        return words.filter { !$0.isEmpty }.map { Wildcard(String($0)) }
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

/// A word in which stars stand for any letters, and a low line for a blank.
struct Wildcard: Sendable {
    /// What stands before, between and after the stars.
    private let parts: [String]

    init(_ text: String) {
        parts = text.replacing("_", with: " ").split(separator: "*", omittingEmptySubsequences: false).map(String.init)
    }

    /// Whether a word in lower case fits.
    func fits(_ word: String) -> Bool {
        guard let start = parts.first, let end = parts.last, parts.count > 1 else { return parts.first == word }
        guard word.utf8.count >= start.utf8.count + end.utf8.count, word.hasPrefix(start), word.hasSuffix(end) else {
            return false
        }
        var rest = word.dropFirst(start.count).dropLast(end.count)
        for part in parts.dropFirst().dropLast() where !part.isEmpty {
            guard let found = rest.firstRange(of: part) else { return false }
            rest = rest[found.upperBound...]
        }
        return true
    }
}
