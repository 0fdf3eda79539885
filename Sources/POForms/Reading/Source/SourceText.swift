/// The text of a file, decoded from its bytes.
///
/// A byte-order mark decides the encoding; else it is UTF-8, and if that is invalid and its errors outnumber its valid
/// letters of several bytes, Windows-1252. What still is no text becomes U+FFFD.
struct SourceText {
    /// The text as UTF-8; all ranges of a reading are offsets into it.
    let utf8: [UInt8]
    /// How many places were no text, each now U+FFFD.
    let replacements: Int

    /// Decodes the bytes of a file.
    ///
    /// - Complexity: O(*n*).
    init(bytes: [UInt8]) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            self.init(utf8: bytes[3...])
        } else if bytes.starts(with: [0xFF, 0xFE]) {
            self.init(utf16: bytes.dropFirst(2), bigEndian: false)
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            self.init(utf16: bytes.dropFirst(2), bigEndian: true)
        } else if String(validating: bytes, as: UTF8.self) != nil {
            self.init(valid: bytes)
        } else {
            let (errors, letters) = Self.countUTF8(bytes)
            if errors > letters { self.init(windows1252: bytes) } else { self.init(utf8: bytes[...]) }
        }
    }

    private init(valid bytes: [UInt8]) {
        utf8 = bytes
        replacements = 0
    }

    private init(utf8 bytes: ArraySlice<UInt8>) {
        let isValid = String(validating: bytes, as: UTF8.self) != nil
        utf8 = isValid ? Array(bytes) : Array(String(decoding: bytes, as: UTF8.self).utf8)
        replacements = isValid ? 0 : Self.countUTF8(bytes).errors
    }

    private init(utf16 bytes: ArraySlice<UInt8>, bigEndian: Bool) {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(bigEndian ? first << 8 | second : second << 8 | first)
            index += 2
        }
        var decoder = UTF16()
        var iterator = units.makeIterator()
        var text = ""
        var errors = bytes.count % 2
        decoding: while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): text.unicodeScalars.append(scalar)
            case .emptyInput: break decoding
            case .error:
                errors += 1
                text.unicodeScalars.append("\u{FFFD}")
            }
        }
        utf8 = Array(text.utf8)
        replacements = errors
    }

    private init(windows1252 bytes: [UInt8]) {
        var text = String.UnicodeScalarView()
        for byte in bytes {
            let isControl = (0x80...0x9F).contains(byte)
            text.append(isControl ? Self.windows1252[Int(byte - 0x80)] : Unicode.Scalar(byte))
        }
        utf8 = Array(String(text).utf8)
        replacements = 0
    }

    /// The number of places that are no UTF-8, and of well-formed letters of more than one byte.
    private static func countUTF8(_ bytes: some Sequence<UInt8>) -> (errors: Int, letters: Int) {
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var (errors, letters) = (0, 0)
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): if !scalar.isASCII { letters += 1 }
            case .emptyInput: return (errors, letters)
            case .error: errors += 1
            }
        }
    }

    /// What the bytes 80 to 9F are in Windows-1252; the five that it leaves out stand for themselves.
    private static let windows1252: [Unicode.Scalar] = [
        "€", "\u{81}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{8D}", "Ž", "\u{8F}",
        "\u{90}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{9D}", "ž", "Ÿ",
    ]
}
