import POModel

/// Reads the values that a free-form document tells in prose and in tables without marks.
struct ProseReader {
    /// A value and where it stands.
    struct Finding {
        let field: FieldID
        let value: JSONValue
        let ranges: [Range<Int>]
        /// What a person should look at; `nil` for a value without doubt.
        var doubt: Diagnostic.Code?
    }

    /// What could not be read.
    struct Problem {
        let code: Diagnostic.Code
        var severity = Diagnostic.Severity.error
        let field: FieldID
        let range: Range<Int>
    }

    let patterns: ProsePatterns
    let text: ProseTokens
    var matcher: PhraseMatcher
    /// The values found, at most one for each field.
    private(set) var findings: [Finding] = []
    var problems: [Problem] = []
    /// Parts of the plain text that are no part of the text around them, in order: rows, headings of columns.
    private(set) var apart: [Range<Int>] = []

    private var found: [FieldID: [Candidate]] = [:]

    private struct Candidate {
        let value: PhraseMatcher.Value
        let isGuess: Bool
    }

    /// Reads a document's text outside quotations and labels.
    ///
    /// - Parameters:
    ///   - patterns: The edition's phrases.
    ///   - text: The words.
    ///   - labels: Where labels stand in the plain text, in order; no value is looked for in them.
    ///   - year: The year that the form's headings name; `nil` when none does.
    init(_ patterns: ProsePatterns, _ text: ProseTokens, labels: [Range<Int>], year: Int?) {
        self.patterns = patterns
        self.text = text
        matcher = PhraseMatcher(text: text, labels: Self.tokens(text, in: labels), year: year)
        let (early, late) = (
            patterns.phrases.filter { $0.fields == ["year"] }, patterns.phrases.filter { $0.fields != ["year"] }
        )
        for pattern in early { find(pattern) }
        settle("year")
        if case .integer(let year)? = findings.first(where: { $0.field == "year" })?.value {
            matcher = PhraseMatcher(text: text, labels: matcher.labels, year: year)
        }
        for pattern in late { find(pattern) }
        for field in found.keys.sorted() where field != "year" { settle(field) }
        readRows()
        readSignatories()
        apart.sort { $0.lowerBound < $1.lowerBound }
    }

    private static func tokens(_ text: ProseTokens, in ranges: [Range<Int>]) -> Set<Int> {
        Set(
            ranges.flatMap { range -> Range<Int> in
                let first = text.tokens.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
                let end = text.tokens.partitioningIndex { $0.range.lowerBound >= range.upperBound }
                return first..<max(first, end)
            })
    }

    mutating func keep(_ finding: Finding) { findings.append(finding) }

    mutating func setApart(_ tokens: Range<Int>) { apart += text.ranges(tokens) }

    /// Whether a condition's words stand anywhere in the text.
    func holds(_ condition: String?) -> Bool {
        guard let condition, let pattern = patterns.conditions[condition] else { return true }
        return text.tokens.indices.contains { matcher.match(pattern, at: $0) != nil }
    }
}

// MARK: Phrases

extension ProseReader {
    private mutating func find(_ pattern: PhrasePattern) {
        if pattern.needsYear && matcher.year == nil { return }
        let taken = matcher.taken
        if pattern.phrase.isGuess { matcher.taken = [] }
        defer { if pattern.phrase.isGuess { matcher.taken = taken } }
        var next = 0
        while next < text.tokens.count {
            guard let match = matcher.match(pattern, at: next), !match.values.isEmpty, speaksOfIt(match, pattern) else {
                next += 1
                continue
            }
            for value in match.values {
                found[value.field, default: []].append(.init(value: value, isGuess: pattern.phrase.isGuess))
                if !pattern.phrase.isGuess { matcher.taken.formUnion(value.tokens) }
            }
            if pattern.phrase.standsApart { setApart(withStop(match.tokens)) }
            next = max(next + 1, match.tokens.upperBound)
        }
    }

    /// A row with the full stop after it.
    private func withStop(_ tokens: Range<Int>) -> Range<Int> {
        let end = tokens.upperBound
        return end < text.tokens.count && text.tokens[end].text == "." ? tokens.lowerBound..<end + 1 : tokens
    }

    /// Whether no word of the sentence says that it is about something else, or about another year.
    private func speaksOfIt(_ match: PhraseMatcher.Match, _ pattern: PhrasePattern) -> Bool {
        guard let first = match.values.first?.tokens.lowerBound, let last = match.values.last?.tokens.upperBound else {
            return true
        }
        let sentences = text.tokens[first].sentence...text.tokens[last - 1].sentence
        var low = first
        while low > 0, sentences.contains(text.tokens[low - 1].sentence), first - low < 60 { low -= 1 }
        var high = last
        while high < text.tokens.count, sentences.contains(text.tokens[high].sentence), high - last < 60 { high += 1 }
        let words = text.tokens[low..<high]
        let unless = pattern.phrase.unless.map(Wildcard.init)
        if words.contains(where: { word in unless.contains { $0.fits(word.text) } }) { return false }
        let isNumber = match.values.contains { if case .integer = $0.value { true } else { false } }
        guard isNumber, !pattern.needsYear, let year = matcher.year, !pattern.fields.contains("year") else {
            return true
        }
        let valued = Set(match.values.flatMap(\.tokens))
        let years = (low..<high).filter { index in
            !valued.contains(index) && text.tokens[index].isNumber && text.tokens[index].text.count == 4
                && ["19", "20"].contains(text.tokens[index].text.prefix(2))
        }.map { text.tokens[$0].text }
        return years.isEmpty || years.contains("\(year)")
    }

    /// Keeps what phrases agree upon; a guess counts only when nothing surer is said.
    private mutating func settle(_ field: FieldID) {
        guard let all = found[field] else { return }
        let sure = all.filter { !$0.isGuess }
        let candidates = sure.isEmpty ? all : sure
        guard let first = candidates.first else { return }
        let ranges = text.ranges(first.value.tokens)
        let folded = Self.folded(first.value.value)
        guard candidates.allSatisfy({ Self.folded($0.value.value) == folded }) else {
            problems.append(.init(code: .severalValues, field: field, range: text.place(first.value.tokens)))
            return
        }
        let doubt = sure.isEmpty ? .guessedFromText : candidates.compactMap(\.value.doubt).first
        keep(.init(field: field, value: first.value.value, ranges: ranges, doubt: doubt))
    }

    /// A value without what people write now so, now so.
    private static func folded(_ value: JSONValue) -> JSONValue {
        if case .string(let text) = value { .string(text.lowercased().filter { $0 != " " }) } else { value }
    }
}

extension ProseReader {
    /// Cuts what stands apart, such as the rows of a table, out of the text between labels.
    ///
    /// - Returns: Signs alone that the cuts leave over.
    func cut(_ regions: inout [Region]) -> [Range<Int>] {
        var signs: [Range<Int>] = []
        for number in regions.indices {
            regions[number].pieces = regions[number].pieces.flatMap { piece -> [Region.Piece] in
                let left = Self.subtracting(apart, from: piece.range)
                if left == [piece.range] { return [piece] }
                return left.compactMap { range in
                    let range = trimmed(range)
                    if range.isEmpty { return nil }
                    if !text.blocks.text[range].contains(where: Self.isLetterOrDigit) {
                        signs.append(range)
                        return nil
                    }
                    return Region.Piece(unit: piece.unit, range: range, isAfterInterruption: piece.isAfterInterruption)
                }
            }
        }
        return signs
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte >= 0xC3
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, text.blocks.text[start] <= 0x20 { start += 1 }
        while end > start, text.blocks.text[end - 1] <= 0x20 { end -= 1 }
        return start..<end
    }

    /// The parts of a range outside others, which are in order.
    static func subtracting(_ others: [Range<Int>], from range: Range<Int>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        var index = others.partitioningIndex { $0.upperBound > range.lowerBound }
        while index < others.count, others[index].lowerBound < range.upperBound {
            if others[index].lowerBound > start { parts.append(start..<others[index].lowerBound) }
            start = max(start, others[index].upperBound)
            index += 1
        }
        if start < range.upperBound { parts.append(start..<range.upperBound) }
        return parts
    }
}
