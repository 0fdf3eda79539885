import POModel

/// Numbers with more beside them than a number, as `ca 17`, `17*`, `3,50 (varav 0,5 vakant)`.
///
/// What is read of them is read with a doubt: a person sees what the remark says of the number.
enum RemarkedNumber {
    /// Reads a text that a grammar of numbers does not take, without what stands beside the number.
    ///
    /// - Parameters:
    ///   - text: A text of one line.
    ///   - isWhole: Whether the number has no decimals, so that a comma before three digits parts groups.
    ///   - grammar: What reads the number alone.
    /// - Returns: The value, and what makes it doubtful; `nil` when there is no number.
    /// - Complexity: O(*n*).
    static func read<Value>(
        _ text: String, isWhole: Bool, _ grammar: (String) -> Value?
    ) -> (value: Value, doubt: Diagnostic.Code)? {
        let lowercase = text.lowercased()
        if let rough = roughWords.first(where: lowercase.hasPrefix) {
            let rest = text.dropFirst(rough.count).drop { $0.isWhitespace }
            return grammar(String(rest)).map { ($0, .roughNumber) }
        }
        let plain = withoutRemark(text)
        for plain in [plain] + (isWhole ? [withoutGroups(text), plain.flatMap(withoutGroups)] : []) {
            if let plain, let value = grammar(plain) { return (value, .numberWithRemark) }
        }
        return nil
    }

    private static let roughWords = [
        "cirka ", "circa ", "c:a ", "ca. ", "ca ", "ungefär ", "omkring ", "runt ", "drygt ", "knappt ",
        "uppskattningsvis ",
        "~", "≈",
    ]

    /// The marks of a note, or of a doubt, beside a number.
    private static let marks: Set<Character> = [
        "*", "†", "‡", "§", "?", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹", "⁰", "⁽", "⁾", "#",
    ]

    /// A text without the marks or the words that follow its number, or the parentheses around it.
    private static func withoutRemark(_ text: String) -> String? {
        var rest = text[...]
        if rest.hasSuffix(")"), let open = rest.firstIndex(of: "(") {
            let inner = rest[rest.index(after: open)...].dropLast()
            guard !inner.contains(where: { "()".contains($0) }) else { return nil }
            let before = rest[..<open]
            rest = before.allSatisfy(\.isWhitespace) ? inner : before
        }
        if rest.hasSuffix(")"), !rest.contains("(") { rest.removeLast() }
        while let last = rest.last, marks.contains(last) || last.isWhitespace { rest.removeLast() }
        while let first = rest.first, marks.contains(first) || first.isWhitespace { rest.removeFirst() }
        let lowercase = rest.lowercased()
        for words in ["per år", "/ år", "/år", "/ helår", "/helår", "för helår", "helår"]
        where lowercase.hasSuffix(words) {
            rest = rest.dropLast(words.count)
            break
        }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return rest.isEmpty || rest.count == text.count ? nil : String(rest)
    }

    /// A whole number whose groups of three digits are parted otherwise than usual: `1385 209`, `1,385,209`, `1.041`.
    private static func withoutGroups(_ text: String) -> String? {
        let characters = Array(text)
        var plain = ""
        var joined = 0
        for (place, character) in characters.enumerated() {
            guard character.isWhitespace || ".,'’".contains(character), place > 0, isDigit(characters[place - 1]),
                place + 3 < characters.count, characters[place + 1...place + 3].allSatisfy(isDigit),
                place + 4 == characters.count || !isDigit(characters[place + 4])
            else {
                plain.append(character)
                continue
            }
            joined += 1
        }
        return joined > 0 ? plain : nil
    }

    private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

    /// Full-time positions in percent of one: `350 %`.
    static func percent(_ text: String) -> FullTimeEquivalent? {
        guard text.hasSuffix("%"), let percent = NumberGrammar.count(String(text.dropLast()).trailingBlanksDropped)
        else { return nil }
        return FullTimeEquivalent(hundredths: percent.rawValue)
    }
}

extension String {
    /// The text without the blanks at its end.
    fileprivate var trailingBlanksDropped: String {
        var text = self
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}
