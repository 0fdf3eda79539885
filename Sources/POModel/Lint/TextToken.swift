/// A word, a number, a sign or a run of blanks, with its place in the text.
struct TextToken {
    enum Kind { case letters, digits, sign, blank }

    let kind: Kind
    let text: Substring
    /// UTF-8 bytes.
    let range: Range<Int>

    /// The tokens of a text, in order.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    static func tokens(of text: String) -> [TextToken] {
        var tokens: [TextToken] = []
        let scalars = text.unicodeScalars
        var start = scalars.startIndex
        var offset = 0
        while start < scalars.endIndex {
            let kind = kind(of: scalars[start])
            var end = start
            var length = 0
            repeat {
                length += UTF8.width(scalars[end])
                end = scalars.index(after: end)
            } while kind != .sign && end < scalars.endIndex && Self.kind(of: scalars[end]) == kind
            tokens.append(TextToken(kind: kind, text: text[start..<end], range: offset..<offset + length))
            offset += length
            start = end
        }
        return tokens
    }

    private static func kind(of scalar: Unicode.Scalar) -> Kind {
        if ("0"..."9").contains(scalar) { return .digits }
        if scalar.properties.isWhitespace { return .blank }
        return scalar.properties.isAlphabetic || scalar.properties.canonicalCombiningClass != .notReordered
            ? .letters : .sign
    }

    var isDash: Bool { kind == .sign && ["-", "‐", "‑", "–", "—", "−"].contains(text) }

    /// One blank or a tab, so that a number is not taken across lines.
    var isSpace: Bool { kind == .blank && text.unicodeScalars.count == 1 && text != "\n" }

    var startsUppercase: Bool { text.unicodeScalars.first?.properties.isUppercase ?? false }
}
