/// Cyrillic letters that converters and OCR put for Latin ones.
enum Homoglyph {
    /// A word with letters of both alphabets, and what it is in Latin letters alone.
    struct Word {
        let range: Range<Int>
        let latin: [UInt8]
    }

    /// The words of a text in which Cyrillic letters that look like Latin ones stand among Latin letters.
    ///
    /// A word of Cyrillic letters alone is left as it is.
    ///
    /// - Complexity: O(*n*).
    static func words(in text: [UInt8], _ range: Range<Int>) -> [Word] {
        guard text[range].contains(where: { $0 == 0xD0 || $0 == 0xD1 }) else { return [] }
        var words: [Word] = []
        var index = range.lowerBound
        while index < range.upperBound {
            var latin: [UInt8] = []
            let start = index
            var (hasLatin, hasCyrillic, isKnown) = (false, false, true)
            while index < range.upperBound {
                let byte = text[index]
                if (0x61...0x7A).contains(byte | 0x20) {
                    hasLatin = true
                    latin.append(byte)
                    index += 1
                } else if byte == 0xC3, index + 1 < range.upperBound {
                    latin += text[index...index + 1]
                    index += 2
                } else if byte == 0xD0 || byte == 0xD1, index + 1 < range.upperBound {
                    hasCyrillic = true
                    if let letter = lookalikes[UInt16(byte) << 8 | UInt16(text[index + 1])] {
                        latin.append(letter)
                    } else {
                        isKnown = false
                    }
                    index += 2
                } else {
                    break
                }
            }
            if hasLatin && hasCyrillic && isKnown { words.append(.init(range: start..<index, latin: latin)) }
            index = max(index, start + 1)
        }
        return words
    }

    /// The Latin letters, by the two bytes of the Cyrillic ones.
    private static let lookalikes: [UInt16: UInt8] = {
        let pairs: [(Character, Character)] = [
            ("а", "a"), ("е", "e"), ("о", "o"), ("р", "p"), ("с", "c"), ("х", "x"), ("у", "y"), ("і", "i"),
            ("ј", "j"), ("ѕ", "s"), ("д", "d"), ("б", "b"), ("к", "k"), ("м", "m"), ("т", "t"), ("н", "n"),
            ("А", "A"), ("В", "B"), ("Е", "E"), ("К", "K"), ("М", "M"), ("Н", "H"), ("О", "O"), ("Р", "P"),
            ("С", "C"), ("Т", "T"), ("Х", "X"), ("У", "Y"), ("І", "I"), ("Ј", "J"), ("Ѕ", "S"),
        ]
        var table: [UInt16: UInt8] = [:]
        for (cyrillic, latin) in pairs {
            let utf8 = Array(String(cyrillic).utf8)
            table[UInt16(utf8[0]) << 8 | UInt16(utf8[1])] = latin.asciiValue
        }
        return table
    }()

    /// The small Latin letter that a Cyrillic letter of two bytes looks like; `nil` for one that looks like none.
    static func smallLatin(_ first: UInt8, _ second: UInt8) -> UInt8? {
        lookalikes[UInt16(first) << 8 | UInt16(second)].map { $0 | 0x20 }
    }
}
