/// A word, a number, a sign or a run of blanks, with its place in the text.
struct TextToken {
    enum Kind { case letters, digits, sign, blank }

    let kind: Kind
    /// What it says: digits of every script and letters and signs of full width as their plain ones, and nothing of what
    /// shows nothing, such as a soft hyphen.
    let text: String
    /// UTF-8 bytes.
    let range: Range<Int>

    /// The tokens of a text, in order.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    static func tokens(of text: String) -> [TextToken] {
        var tokens: [TextToken] = []
        var kind: Kind?
        var said = ""
        var start = 0
        var offset = 0
        func token(_ kind: Kind?) -> TextToken? {
            kind.map { TextToken(kind: $0, text: said, range: start..<offset) }
        }
        for scalar in text.unicodeScalars {
            defer { offset += UTF8.width(scalar) }
            guard let plain = plain(scalar) else { continue }
            let own = self.kind(of: plain)
            if own != kind || own == .sign {
                if let token = token(kind) { tokens.append(token) }
                (kind, said, start) = (own, "", offset)
            }
            said.unicodeScalars.append(plain)
        }
        if let token = token(kind) { tokens.append(token) }
        return tokens
    }

    /// The plain form of a digit of any script or of a sign of full width; `nil` for what shows nothing.
    private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        if scalar.isASCII { return scalar }
        let properties = scalar.properties
        if properties.generalCategory == .format { return nil }
        if properties.numericType == .decimal, let value = properties.numericValue {
            return Unicode.Scalar(UInt8(ascii: "0") + UInt8(value))
        }
        return fullWidth.contains(scalar) ? Unicode.Scalar(scalar.value - fullWidthOffset) : scalar
    }

    /// Letters, digits and signs as wide as Chinese characters, and how far they are from those of ASCII.
    private static let fullWidth: ClosedRange<Unicode.Scalar> = "\u{FF01}"..."\u{FF5E}"
    private static let fullWidthOffset: UInt32 = 0xFEE0

    private static func kind(of scalar: Unicode.Scalar) -> Kind {
        if ("0"..."9").contains(scalar) { return .digits }
        if scalar.properties.isWhitespace { return .blank }
        return scalar.properties.isAlphabetic || scalar.properties.canonicalCombiningClass != .notReordered
            ? .letters : .sign
    }

    var isDash: Bool { kind == .sign && ["-", "‐", "‑", "–", "—", "−"].contains(text) }

    /// One blank or a tab, so that a number is not taken across lines.
    var isSpace: Bool { kind == .blank && text.unicodeScalars.count == 1 && text != "\n" }

    /// The end of a line, with the blanks around it, and no blank line.
    var isLineEnd: Bool { kind == .blank && text.unicodeScalars.count { $0 == "\n" } == 1 }

    var startsUppercase: Bool { text.unicodeScalars.first?.properties.isUppercase ?? false }
}
