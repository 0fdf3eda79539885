import POModel

/// Postal addresses in one line, or on a few.
enum AddressGrammar {
    /// `c/o Stödhuset, Gatan 3, 931 85 Skellefteå`: the last five digits before a locality are the postal code.
    ///
    /// What has no postal code could be street or locality: it is kept as the street, with a doubt.
    static func read(_ text: String) -> ReadAnswer {
        let text = joinedLines(text)
        var street = text[...]
        var rest: Substring = ""
        var code: PostalCode?
        // Digits after the code, as of a phone number, would make it something else.
        if let range = codeRange(in: text) {
            code = PostalCode(rawValue: String(text[range]))
            street = withoutCountry(text[..<range.lowerBound])
            rest = text[range.upperBound...]
        }
        var members: [String: JSONValue] = [:]
        members["street"] = LineText(trimmed(street)).map { .string($0.rawValue) }
        members["postalCode"] = code.map { .string($0.rawValue) }
        members["locality"] = LineText(trimmed(rest)).map { .string($0.rawValue) }
        guard code != nil else { return .doubtful(.object(members), .addressWithoutPostalCode) }
        return .value(.object(members))
    }

    /// Street, and postal code with locality, parted by a comma; `nil` without any.
    static func print(_ members: [String: JSONValue]) -> String? {
        guard Set(members.keys).isSubset(of: ["street", "postalCode", "locality"]) else { return nil }
        let town = AnswerKind.joined(members, ["postalCode", "locality"], by: " ")
        let street = AnswerKind.joined(members, ["street"], by: "")
        let lines = [street, town].compactMap(\.self)
        return lines.isEmpty ? nil : lines.joined(separator: ", ")
    }

    /// The last five digits of a text, perhaps with a blank after the third, if they are a word of their own.
    private static func codeRange(in text: String) -> Range<String.Index>? {
        guard let last = text.lastIndex(where: isDigit) else { return nil }
        let end = text.index(after: last)
        var start = end
        for place in 0..<5 {
            guard start > text.startIndex else { return nil }
            start = text.index(before: start)
            if place == 2, text[start].isWhitespace, start > text.startIndex { start = text.index(before: start) }
            guard isDigit(text[start]) else { return nil }
        }
        let isWord = start == text.startIndex || !isDigit(text[text.index(before: start)])
        return isWord ? start..<end : nil
    }

    private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

    private static func joinedLines(_ text: String) -> String {
        let lines = text.split(whereSeparator: \.isNewline).compactMap { LineText(String($0))?.rawValue }
        return lines.reduce("") { $0.isEmpty ? $1 : $0.hasSuffix(",") ? "\($0) \($1)" : "\($0), \($1)" }
    }

    /// The text before a postal code without a country's letters, as in `SE-931 85`.
    private static func withoutCountry(_ text: Substring) -> Substring {
        for prefix in ["SE-", "S-", "SE ", "Se-"] where text.hasSuffix(prefix) {
            let before = text.dropLast(prefix.count)
            if before.last?.isLetter != true { return before }
        }
        return text
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text.drop { $0.isWhitespace || $0 == "," }
        while let last = text.last, last.isWhitespace || ",:;".contains(last) { text.removeLast() }
        return String(text)
    }
}
