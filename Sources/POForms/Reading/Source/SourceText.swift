/// The text of a file, decoded from its bytes.
///
/// A byte-order mark decides the encoding, then the pattern of UTF-16 without one; else it is UTF-8, and if that is
/// invalid and its errors outnumber its valid letters of several bytes, Windows-1252. What still is no text becomes U+FFFD.
struct SourceText {
    /// The text as UTF-8; all ranges of a reading are offsets into it.
    private(set) var utf8: [UInt8]
    /// How many places were no text, each now U+FFFD.
    let replacements: Int
    /// Whether it is only the beginning of the file's text, as that is larger than a limit.
    private(set) var isCut = false

    /// Decodes the bytes of a file.
    ///
    /// A text larger than the limit is cut where a line ends, so that no number is.
    ///
    /// - Parameters:
    ///   - bytes: The bytes.
    ///   - limit: The largest text, in bytes of UTF-8.
    /// - Complexity: O(*n*).
    init(bytes: [UInt8], limit: Int = .max) {
        self.init(decoding: bytes)
        guard utf8.count > limit else { return }
        let head = utf8[..<limit]
        let line = head.suffix(1 << 20).lastIndex { $0 == 0x0A || $0 == 0x0D }
        var end = line.map { $0 + 1 } ?? limit
        while end > 0, utf8[end] & 0xC0 == 0x80 { end -= 1 }
        utf8 = Array(utf8[..<end])
        isCut = true
    }

    /// Leaves what comes after a number of lines.
    ///
    /// - Returns: Whether there was more.
    mutating func cut(afterLines count: Int) -> Bool {
        var lines = 0
        for (index, byte) in utf8.enumerated() where byte == 0x0A || byte == 0x0D {
            // A return before a line feed ends no line of its own.
            if byte == 0x0D, index + 1 < utf8.count, utf8[index + 1] == 0x0A { continue }
            lines += 1
            guard lines == count else { continue }
            guard index + 1 < utf8.count else { return false }
            utf8 = Array(utf8[...index])
            return true
        }
        return false
    }

    private init(decoding bytes: [UInt8]) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            self.init(utf8: bytes[3...])
        } else if bytes.starts(with: [0xFF, 0xFE]) {
            self.init(utf16: bytes.dropFirst(2), bigEndian: false)
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            self.init(utf16: bytes.dropFirst(2), bigEndian: true)
        } else if let isBigEndian = Self.utf16IsBigEndian(bytes) {
            self.init(utf16: bytes[...], bigEndian: isBigEndian)
        } else if Self.isUTF8(bytes[...]) {
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
        let isValid = Self.isUTF8(bytes)
        utf8 = isValid ? Array(bytes) : Array(String(decoding: bytes, as: UTF8.self).utf8)
        replacements = isValid ? 0 : Self.countUTF8(bytes).errors
    }

    private init(utf16 bytes: ArraySlice<UInt8>, bigEndian: Bool) {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var errors = bytes.count % 2
        var decoder = UTF16()
        var units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).lazy.map { index in
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            return bigEndian ? first << 8 | second : second << 8 | first
        }.makeIterator()
        decoding: while true {
            switch decoder.decode(&units) {
            case .scalarValue(let scalar): Self.append(scalar, to: &text)
            case .emptyInput: break decoding
            case .error:
                errors += 1
                Self.append("\u{FFFD}", to: &text)
            }
        }
        utf8 = text
        replacements = errors
    }

    private init(windows1252 bytes: [UInt8]) {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            if byte < 0x80 { text.append(byte) } else { Self.append(Windows1252.scalar(byte), to: &text) }
        }
        utf8 = text
        replacements = 0
    }

    private static func append(_ scalar: Unicode.Scalar, to text: inout [UInt8]) {
        if let units = UTF8.encode(scalar) { text += units }
    }

    /// Whether a text without a byte-order mark is UTF-16, and if so, of which byte order; `nil` when it is not.
    ///
    /// Most letters of the forms have a zero byte on one side; in no other encoding has text zero bytes.
    private static func utf16IsBigEndian(_ bytes: [UInt8]) -> Bool? {
        let units = min(bytes.count, 4_096) / 2
        guard units >= 4 else { return nil }
        var zeros = (even: 0, odd: 0)
        for unit in 0..<units {
            if bytes[2 * unit] == 0 { zeros.even += 1 }
            if bytes[2 * unit + 1] == 0 { zeros.odd += 1 }
        }
        let (many, few) = (units * 3 / 4, units / 20)
        if zeros.odd >= many && zeros.even <= few { return false }
        if zeros.even >= many && zeros.odd <= few { return true }
        return nil
    }

    private static func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool { String(validating: bytes, as: UTF8.self) != nil }

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
}
