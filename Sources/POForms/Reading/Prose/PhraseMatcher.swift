import POModel

/// Finds a phrase where it begins.
struct PhraseMatcher {
    /// A value that a phrase tells.
    struct Value {
        let field: FieldID
        let value: JSONValue
        /// What a person should look at; `nil` for a value without doubt.
        let doubt: Diagnostic.Code?
        /// The tokens that tell it.
        let tokens: Range<Int>
    }

    /// A phrase found.
    struct Match {
        let tokens: Range<Int>
        var values: [Value]
    }

    let text: ProseTokens
    /// The tokens of labels, which are nobody's answer.
    let labels: Set<Int>
    /// The year that the document is about; `nil` when it is not known.
    let year: Int?
    /// The tokens that other phrases took values from.
    var taken: Set<Int> = []

    private static let longestGap = 8

    /// The phrase that begins with a token; `nil` when it does not.
    func match(_ pattern: PhrasePattern, at start: Int) -> Match? {
        var values: [Value] = []
        return end(of: pattern.parts[...], at: start, &values).map {
            Match(tokens: start..<max(start, $0), values: values)
        }
    }

    private func end(
        of parts: ArraySlice<PhrasePattern.Part>, at index: Int, _ values: inout [Value]
    ) -> Int? {
        guard let part = parts.first else { return index }
        let rest = parts.dropFirst()
        switch part {
        case .word(let words):
            guard index < text.tokens.count, words.contains(where: { $0.fits(text.tokens[index].text) }) else {
                return nil
            }
            return end(of: rest, at: index + 1, &values)
        case .boundary:
            return text.isBoundary(index) ? end(of: rest, at: index, &values) : nil
        case .year(let offset):
            guard let year, index < text.tokens.count, text.tokens[index].text == "\(year + offset)" else { return nil }
            return end(of: rest, at: index + 1, &values)
        case .optional(let inner):
            let count = values.count
            if let found = end(of: inner[...] + rest, at: index, &values) { return found }
            values.removeLast(values.count - count)
            return end(of: rest, at: index, &values)
        case .gap:
            for next in index...index + Self.longestGap {
                guard next < text.tokens.count, text.tokens[next].sentence == text.tokens[max(0, index - 1)].sentence
                else { return nil }
                if let found = end(of: rest, at: next, &values) { return found }
            }
            return nil
        case .value(let field, let kind, let words):
            return end(ofValue: field, kind, words, at: index, rest, &values)
        }
    }

    private func end(
        ofValue field: FieldID, _ kind: AnswerKind, _ words: [Wildcard], at index: Int,
        _ rest: ArraySlice<PhrasePattern.Part>, _ values: inout [Value]
    ) -> Int? {
        for (next, value, doubt) in candidates(kind, words, at: index, before: rest.first)
        where !(index..<next).contains(where: { taken.contains($0) || labels.contains($0) }) {
            let count = values.count
            let isRough = kind.isNumber && index > 0 && Self.hedges.contains(text.tokens[index - 1].text)
            values.append(
                .init(field: field, value: value, doubt: isRough ? .roughNumber : doubt, tokens: index..<next))
            if let found = end(of: rest, at: next, &values) { return found }
            values.removeLast(values.count - count)
        }
        return nil
    }

    private static let hedges: Set<String> = [
        "ca", "cirka", "c", "circa", "drygt", "knappt", "nästan", "minst", "högst", "över", "under", "runt", "omkring",
        "ungefär", "än", "upp", "maximalt",
    ]
}

// MARK: Values

extension PhraseMatcher {
    /// The values that begin with a token, the longest first, each with the token after it.
    private func candidates(
        _ kind: AnswerKind, _ words: [Wildcard], at index: Int, before next: PhrasePattern.Part?
    ) -> [(next: Int, value: JSONValue, doubt: Diagnostic.Code?)] {
        guard index < text.tokens.count else { return [] }
        guard canBegin(kind, text.tokens[index]) else { return [] }
        let ends = ends(kind, words, at: index, before: next)
        return ends.compactMap { end in
            let slice = text.text(index..<end)
            if !words.isEmpty {
                let folded = slice.lowercased()
                // Words that are known do not stand in a sentence; an address has full stops of its own.
                guard end - index <= 8, kind == .email || !folded.contains(where: { ".,;".contains($0) }),
                    words.contains(where: { $0.fits(folded) })
                else { return nil }
            }
            return value(kind, slice, index..<end).map { (end, $0.value, $0.doubt) }
        }
    }

    /// Whether a value can begin with a token, which spares looking at most of them.
    private func canBegin(_ kind: AnswerKind, _ token: ProseTokens.Token) -> Bool {
        switch kind {
        case .count, .positions: token.isNumber || Self.numbers[token.text] != nil
        case .year, .postalCode: token.isNumber
        case .kronor: token.isNumber
        case .date: token.isNumber || token.text == "den"
        case .phone: token.isNumber || token.text == "+" || token.text == "("
        case .email: (token.isWord || token.isNumber) && isInAddress(token)
        default: token.isWord || token.isNumber
        }
    }

    /// Whether an e-mail address goes on after a token without a blank.
    private func isInAddress(_ token: ProseTokens.Token) -> Bool {
        let end = min(text.blocks.text.count, token.range.upperBound + 60)
        return text.blocks.text[token.range.upperBound..<end].first { $0 <= 0x20 || $0 == UInt8(ascii: "@") }
            == UInt8(ascii: "@")
    }

    private func value(
        _ kind: AnswerKind, _ slice: String, _ tokens: Range<Int>
    ) -> (value: JSONValue, doubt: Diagnostic.Code?)? {
        if kind.isNumber || kind == .postalCode || kind == .phone, !isWholeNumber(tokens) { return nil }
        // An amount is one only with its unit.
        if kind == .kronor, !slice.contains(where: \.isLetter), !slice.hasSuffix("-") { return nil }
        if kind == .phone, slice.count(where: \.isNumber) > (slice.hasPrefix("+") ? 13 : 11) { return nil }
        if kind == .email, slice.contains(where: \.isWhitespace) { return nil }
        var slice = slice
        if kind == .count || kind == .positions, let number = Self.numbers[slice.lowercased()] { slice = number }
        switch kind.read(slice) {
        case .value(.string(let line)) where kind == .line:
            return (.string(line.prefix(1).uppercased() + line.dropFirst()), nil)
        case .value(let value): return (value, nil)
        case .doubtful(let value, let code, _) where kind != .municipality: return (value, code)
        default: return nil
        }
    }

    /// Whether a number is no part of another, such as `2–3` or `1,5`.
    private func isWholeNumber(_ range: Range<Int>) -> Bool {
        let tokens = text.tokens
        func joins(_ left: Int) -> Bool {
            guard left >= 0, left + 2 < tokens.count, tokens[left].isNumber, tokens[left + 2].isNumber,
                tokens[left].unit == tokens[left + 2].unit
            else { return false }
            let sign = tokens[left + 1]
            if ["-", "–"].contains(sign.text) { return true }
            return [",", ".", "/"].contains(sign.text) && sign.range.lowerBound == tokens[left].range.upperBound
                && sign.range.upperBound == tokens[left + 2].range.lowerBound
        }
        if joins(range.lowerBound - 2) || joins(range.upperBound - 1) { return false }
        return range.lowerBound == 0 || tokens[range.lowerBound].startsLine || !tokens[range.lowerBound - 1].isNumber
    }

    private static let numbers = [
        "ett": "1", "en": "1", "två": "2", "tre": "3", "fyra": "4", "fem": "5", "sex": "6", "sju": "7", "åtta": "8",
        "nio": "9", "tio": "10", "elva": "11", "tolv": "12",
    ]

    /// How many tokens a value of a kind can take at most.
    private static func length(_ kind: AnswerKind) -> Int {
        switch kind {
        case .count, .year: 1
        case .postalCode: 2
        case .positions: 3
        case .date: 7
        case .kronor: 8
        case .phone: 12
        case .municipality: 4
        case .ranking: 80
        default: 20
        }
    }

    /// The tokens after a value that begins with a token, the longest first.
    private func ends(
        _ kind: AnswerKind, _ words: [Wildcard], at index: Int, before next: PhrasePattern.Part?
    ) -> [Int] {
        switch kind {
        case .line, .diaryNumber:
            if case .boundary? = next { return [lineEnd(index), blockEnd(index)] }
            if words.isEmpty, case .word(let stops)? = next { return [stop(index, stops)].compactMap(\.self) }
            return words.isEmpty ? [nameEnd(index)].filter { $0 > index } : compoundEnds(index)
        default:
            break
        }
        var ends: [Int] = []
        for end in index + 1...index + Self.length(kind) {
            guard end <= text.tokens.count else { break }
            if end > index + 1, kind != .ranking, text.tokens[end - 1].unit != text.tokens[index].unit { break }
            if end > index + 1, Self.standsOnOneLine(kind), text.isBoundary(end - 1) { break }
            ends.append(end)
        }
        return ends.reversed()
    }

    private static func standsOnOneLine(_ kind: AnswerKind) -> Bool {
        [.phone, .email, .postalCode, .municipality].contains(kind)
    }

    /// The token after the line that a token stands on.
    private func lineEnd(_ index: Int) -> Int {
        var end = index + 1
        while end < text.tokens.count, !text.isBoundary(end), end < index + 40 { end += 1 }
        return end
    }

    /// The token after the block that a token stands in.
    private func blockEnd(_ index: Int) -> Int {
        var end = index + 1
        while end < text.tokens.count, text.tokens[end].unit == text.tokens[index].unit, end < index + 40 { end += 1 }
        return end
    }

    /// The first of some words that follows on the line.
    private func stop(_ index: Int, _ words: [Wildcard]) -> Int? {
        (index + 1..<max(index + 1, min(lineEnd(index), index + 10))).first { next in
            words.contains { $0.fits(text.tokens[next].text) }
        }
    }

    /// A word alone, or the two of `Vård- och omsorgsnämnden`.
    private func compoundEnds(_ index: Int) -> [Int] {
        let tokens = text.tokens
        if index + 3 < tokens.count, tokens[index + 1].text == "-", ["och", "samt"].contains(tokens[index + 2].text) {
            return [index + 4, index + 1]
        }
        return [index + 1]
    }

    /// The token after a name: words that begin with capitals, and small words between them.
    private func nameEnd(_ index: Int) -> Int {
        var end = index
        var next = index
        // A place after a postal code ends with its line; a name in a sentence may be wrapped.
        let isWrapped = index > 0 && !text.tokens[index - 1].isNumber
        while next < text.tokens.count, next < index + 8, text.tokens[next].sentence == text.tokens[index].sentence {
            let token = text.tokens[next]
            if next > index, token.startsLine, !isWrapped || token.unit != text.tokens[index].unit { break }
            if token.isCapital || (end > index && Self.isLowerPartOfName(token, text.tokens[next - 1])) {
                end = next + 1
            } else if end == index || !["i", "och", "för", "av", "&", "på", "-"].contains(token.text) {
                break
            }
            next += 1
        }
        return end
    }

    /// Whether a word in lower case ends a name, as in `Stadens härberge`, which begins with a genitive.
    private static func isLowerPartOfName(_ token: ProseTokens.Token, _ previous: ProseTokens.Token) -> Bool {
        token.isWord && previous.isCapital && previous.text.hasSuffix("s")
            && ["mission", "stiftelse", "förening", "kooperativ", "hus"].contains { token.text.hasSuffix($0) }
    }
}
