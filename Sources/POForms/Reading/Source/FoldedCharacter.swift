/// The letters that a character of several bytes is compared by, one byte after the other.
struct FoldedCharacter: IteratorProtocol {
    /// Where it ends in the text.
    let end: Int
    /// Whether it may combine with the letter before it, and is nothing by itself.
    let isMark: Bool
    /// Its last byte but for those of a mark of two.
    private let second: UInt8
    /// The bytes still to come, the next one lowest.
    private var bytes: UInt32 = 0
    private var count: UInt32 = 0

    /// Folds the character at a place of a text; one that the text's end cuts is nothing.
    init(_ text: borrowing Span<UInt8>, at start: Int) {
        let first = text[start]
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
        end = min(start + length, text.count)
        let isWhole = end == start + length && length > 1
        second = isWhole ? text[start + 1] : 0
        isMark = isWhole && first == 0xCC
        guard isWhole else { return }
        switch first {
        case 0xC3:
            let isUpper = (0x80...0x9E).contains(second) && second != 0x97
            if second != 0x97 && second != 0xB7 {
                add(0xC3)
                add(isUpper ? second + 0x20 : second)
            }
        case 0xD0, 0xD1:
            if let letter = Homoglyph.smallLatin(first, second) {
                add(letter)
            } else {
                add(first)
                add(second)
            }
        case 0xEF where second == 0xAC && (0x80...0x84).contains(text[start + 2]):
            for letter in Self.ligatures[Int(text[start + 2] - 0x80)].utf8 { add(letter) }
        // Marks that combine, signs, dashes, superscripts, blanks, format controls and private use: no letters.
        case 0xCC, 0xCD, 0xC2, 0xE2, 0xEE, 0xEF, 0xF0, 0xF3, 0xF4: break
        default: for offset in start..<end { add(text[offset]) }
        }
    }

    /// Composes a combining ring, diaeresis or acute with the letter before it, for which it then stands.
    ///
    /// - Parameter base: The folded letter before it.
    /// - Returns: Whether the two are a letter of the forms.
    mutating func compose(with base: UInt8) -> Bool {
        let composed: UInt8? =
            switch (base, second) {
            case (UInt8(ascii: "a"), 0x8A): 0xA5
            case (UInt8(ascii: "a"), 0x88): 0xA4
            case (UInt8(ascii: "o"), 0x88): 0xB6
            case (UInt8(ascii: "u"), 0x88): 0xBC
            case (UInt8(ascii: "e"), 0x81): 0xA9
            default: nil
            }
        guard let composed else { return false }
        add(0xC3)
        add(composed)
        return true
    }

    mutating func next() -> UInt8? {
        guard count > 0 else { return nil }
        defer {
            bytes >>= 8
            count -= 1
        }
        return UInt8(truncatingIfNeeded: bytes)
    }

    private mutating func add(_ byte: UInt8) {
        bytes |= UInt32(byte) << (8 * count)
        count += 1
    }

    private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl"]
}
