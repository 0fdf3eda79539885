/// Text whose UTF-8 was taken for Windows-1252 or Latin-1 on its way, and encoded as UTF-8 once more: `Ã¥` for `å`.
struct TwiceDecoded {
    /// The text with its letters as they were.
    let placed: PlacedText
    /// What was mended, word by word.
    let repairs: [Repair]
    /// How many letters were mended.
    let count: Int

    /// Finds and mends what was decoded twice; `nil` when nothing was.
    ///
    /// The signs that stand for Swedish letters, quotation marks and dashes follow each other in no language. Other signs
    /// are mended only in a text that has many of those and no Swedish letter that is whole, and so is a text that says
    /// which edition it is rendered from, in which a person's words are read as they stand.
    ///
    /// - Complexity: O(*n*).
    init?(_ text: [UInt8]) {
        let found = Self.signs(in: text)
        let isThorough = found.sure >= 3 && found.whole == 0
        let signs = isThorough ? found.signs : found.signs.filter(\.isSure)
        if signs.isEmpty || (!isThorough && Self.isOwn(text)) { return nil }
        var placed = PlacedText()
        placed.reserve(text.count)
        var repairs: [Repair] = []
        var end = 0
        var word = Word()
        for sign in signs {
            placed.append(text, end..<sign.range.lowerBound)
            placed.append(sign.bytes, from: sign.range)
            end = sign.range.upperBound
            if !word.takes(sign, in: text) {
                if let repair = word.repair(in: text) { repairs.append(repair) }
                word = Word()
                _ = word.takes(sign, in: text)
            }
        }
        if let repair = word.repair(in: text) { repairs.append(repair) }
        placed.append(text, end..<text.count)
        self.placed = placed
        self.repairs = repairs
        count = signs.count
    }

    /// Whether a text says which edition it is rendered from.
    private static func isOwn(_ text: [UInt8]) -> Bool {
        let mark = Array(PlainFormScanner.editionMark.utf8.dropLast())
        return text.indices.contains { text[$0] == mark[0] && text[$0...].starts(with: mark) }
    }

    /// A letter that stands as several signs.
    private struct Sign {
        let range: Range<Int>
        let bytes: [UInt8]
        /// Whether the signs can be nothing else.
        let isSure: Bool
    }

    /// The signs of a text, how many of them are sure, and how many letters with a ring or dots are whole.
    private static func signs(in text: [UInt8]) -> (signs: [Sign], sure: Int, whole: Int) {
        var signs: [Sign] = []
        var (sure, whole, index) = (0, 0, 0)
        while index < text.count {
            guard text[index] >= 0xC0 else {
                index += 1
                continue
            }
            if let sign = sign(in: text, at: index) {
                signs.append(sign)
                if sign.isSure { sure += 1 }
                index = sign.range.upperBound
            } else {
                if text[index] == 0xC3, index + 1 < text.count, swedish.contains(text[index + 1]) { whole += 1 }
                index += 1
            }
        }
        return (signs, sure, whole)
    }

    /// The second bytes of å, ä and ö, large and small.
    private static let swedish: Set<UInt8> = [0x85, 0x84, 0x96, 0xA5, 0xA4, 0xB6]

    private static func sign(in text: [UInt8], at start: Int) -> Sign? {
        // Where words are whole, a letter of ASCII follows most others.
        guard start + 2 < text.count, text[start] == 0xC3, text[start + 2] >= 0xC2,
            let (lead, second) = byte(in: text, at: start), (0xC2...0xF4).contains(lead)
        else { return nil }
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        var place = second
        var bytes = [lead]
        while bytes.count < length {
            guard let (next, end) = byte(in: text, at: place), (0x80...0xBF).contains(next) else { return nil }
            bytes.append(next)
            place = end
        }
        guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
        // Ã and Â stand for letters and signs of western languages, â for quotation marks, dashes and boxes.
        let isSure = lead == 0xC3 || lead == 0xC2 || (lead == 0xE2 && (0x80...0x9E).contains(bytes[1]))
        return Sign(range: start..<place, bytes: bytes, isSure: isSure || bytes == [0xEF, 0xBB, 0xBF])
    }

    /// The byte that the character at a place was made of, and where the character ends.
    private static func byte(in text: [UInt8], at start: Int) -> (byte: UInt8, end: Int)? {
        guard start < text.count, text[start] >= 0xC2, text[start] < 0xF0 else { return nil }
        let end = start + (text[start] >= 0xE0 ? 3 : 2)
        guard end <= text.count else { return nil }
        var value = UInt32(text[start]) & (end - start == 3 ? 0x0F : 0x1F)
        for byte in text[start + 1..<end] { value = value << 6 | UInt32(byte & 0x3F) }
        return Unicode.Scalar(value).flatMap(Windows1252.byte).map { ($0, end) }
    }

    /// A word with letters that were mended.
    private struct Word {
        private var range: Range<Int>?
        private var signs: [Sign] = []

        /// Takes a sign that stands in the same word as those before; false when it stands in another.
        mutating func takes(_ sign: Sign, in text: [UInt8]) -> Bool {
            if let range, sign.range.lowerBound >= range.upperBound { return false }
            if range == nil {
                var (start, end) = (sign.range.lowerBound, sign.range.upperBound)
                while start > 0, sign.range.lowerBound - start < 60, Self.isLetter(text[start - 1]) { start -= 1 }
                while end < text.count, end - sign.range.upperBound < 60, Self.isLetter(text[end]) { end += 1 }
                range = Self.whole(start..<end, in: text)
            }
            if let range, sign.range.upperBound > range.upperBound {
                self.range = range.lowerBound..<sign.range.upperBound
            }
            signs.append(sign)
            return true
        }

        private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) }

        /// A range that begins and ends between characters.
        private static func whole(_ range: Range<Int>, in text: [UInt8]) -> Range<Int> {
            var (start, end) = (range.lowerBound, range.upperBound)
            while start < end, text[start] & 0xC0 == 0x80 { start += 1 }
            while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
            return start..<end
        }

        func repair(in text: [UInt8]) -> Repair? {
            guard let range else { return nil }
            var mended: [UInt8] = []
            var end = range.lowerBound
            for sign in signs {
                mended += text[end..<max(end, sign.range.lowerBound)]
                mended += sign.bytes
                end = sign.range.upperBound
            }
            mended += text[min(end, range.upperBound)..<range.upperBound]
            return Repair(
                .decodedTwice, at: range, original: String(decoding: text[range], as: UTF8.self),
                replacement: String(decoding: mended, as: UTF8.self))
        }
    }
}
