/// A character reference of HTML, such as `&ouml;`, `&#246;` or `&#xF6;`.
struct Entity {
    /// What it stands for, as UTF-8.
    let text: [UInt8]
    /// The bytes that it takes in the source.
    let range: Range<Int>

    /// The reference that begins at an ampersand; `nil` if none does.
    init?(in source: [UInt8], at start: Int, before end: Int) {
        var index = start + 1
        guard source[start] == UInt8(ascii: "&"), index < end else { return nil }
        // The longest name or number taken is short, so a stray ampersand costs little.
        let limit = min(end, start + 12)
        if source[index] == UInt8(ascii: "#") {
            index += 1
            guard index < limit else { return nil }
            let isHexadecimal = source[index] | 0x20 == UInt8(ascii: "x")
            if isHexadecimal { index += 1 }
            let first = index
            while index < limit, Self.isDigit(source[index], hexadecimal: isHexadecimal) { index += 1 }
            let digits = String(decoding: source[first..<index], as: UTF8.self)
            guard let number = UInt32(digits, radix: isHexadecimal ? 16 : 10), index < end,
                source[index] == UInt8(ascii: ";")
            else { return nil }
            let scalar = number == 0 ? "\u{FFFD}" : Unicode.Scalar(number) ?? "\u{FFFD}"
            text = Array(String(scalar).utf8)
        } else {
            while index < limit,
                source[index] | 0x20 >= 0x61 && source[index] | 0x20 <= 0x7A
                    || (0x30...0x39).contains(source[index])
            {
                index += 1
            }
            guard index < end, source[index] == UInt8(ascii: ";"),
                let character = Self.named[String(decoding: source[start + 1..<index], as: UTF8.self)]
            else { return nil }
            text = Array(character.utf8)
        }
        range = start..<index + 1
    }

    private static func isDigit(_ byte: UInt8, hexadecimal: Bool) -> Bool {
        (0x30...0x39).contains(byte) || (hexadecimal && (0x61...0x66).contains(byte | 0x20))
    }

    /// The names that word processors and converters write in Swedish texts.
    private static let named: [String: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "shy": "\u{AD}",
        "aring": "å", "auml": "ä", "ouml": "ö", "Aring": "Å", "Auml": "Ä", "Ouml": "Ö", "eacute": "é",
        "Eacute": "É", "egrave": "è", "uuml": "ü", "Uuml": "Ü", "aacute": "á", "oslash": "ø", "Oslash": "Ø",
        "aelig": "æ", "AElig": "Æ", "ccedil": "ç", "ntilde": "ñ", "szlig": "ß", "ndash": "–", "mdash": "—",
        "hellip": "…", "bull": "•", "middot": "·", "sect": "§", "para": "¶", "deg": "°", "frac12": "½",
        "frac14": "¼", "frac34": "¾", "sup1": "¹", "sup2": "²", "sup3": "³", "laquo": "«", "raquo": "»",
        "ldquo": "“", "rdquo": "”", "bdquo": "„", "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "euro": "€",
        "times": "×", "copy": "©", "reg": "®", "thinsp": "\u{2009}", "ensp": "\u{2002}", "emsp": "\u{2003}",
        "zwnj": "\u{200C}", "zwj": "\u{200D}", "larr": "←", "rarr": "→", "check": "✓", "ballot": "☐",
    ]
}
