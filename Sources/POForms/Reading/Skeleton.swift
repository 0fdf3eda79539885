/// The letters and digits of a text in lower case, by which labels are compared.
///
/// Case, spacing, punctuation, hyphenation, emphasis and footnote marks are gone, letters written with a combining mark
/// are composed, and Cyrillic letters that look like Latin ones are taken for them. So `Antal icke bi-nära` and
/// `ANTAL ICKE-BINÄRA` have the same skeleton.
struct Skeleton {
    /// The folded letters and digits, as UTF-8.
    private(set) var bytes: [UInt8] = []
    /// For each folded byte, where its character begins in the text.
    private(set) var starts: [Int] = []
    /// For each folded byte, where its character ends in the text.
    private(set) var ends: [Int] = []

    /// For each offset in the text, the index of the first folded byte of a character that begins there or after it.
    private var indices: [Int] = []

    /// Stands for one digit of a year in a label's skeleton.
    static let yearDigit: UInt8 = 1

    /// The skeleton of a text.
    ///
    /// - Complexity: O(*n*).
    init(_ text: [UInt8]) {
        bytes.reserveCapacity(text.count)
        starts.reserveCapacity(text.count)
        ends.reserveCapacity(text.count)
        indices.reserveCapacity(text.count)
        var start = 0
        while start < text.count {
            var end = start
            while end < text.count, Self.isLetterOrDigit(text[end]) { end += 1 }
            if end > start {
                indices += bytes.count..<bytes.count + end - start
                bytes += text[start..<end].lazy.map { $0 | 0x20 }
                starts += start..<end
                ends += start + 1..<end + 1
            } else {
                indices.append(bytes.count)
                end = text[start] < 0x80 ? start + 1 : take(text, at: start)
                for _ in start + 1..<end { indices.append(bytes.count) }
            }
            start = end
        }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
    }

    /// The skeleton of a label, in which `{year}` stands for any four digits.
    static func pattern(_ label: String) -> [UInt8] { pattern(Array(label.utf8)[...]) }

    /// The skeleton of a label as UTF-8, in which `{year}` stands for any four digits.
    static func pattern(_ label: ArraySlice<UInt8>) -> [UInt8] {
        var rest = label
        var bytes: [UInt8] = []
        while let brace = rest.firstIndex(of: UInt8(ascii: "{")) {
            let isYear = rest[brace...].starts(with: FormLabel.yearMark.utf8)
            bytes += Skeleton(Array(rest[..<brace])).bytes
            if isYear { bytes += [yearDigit, yearDigit, yearDigit, yearDigit] }
            rest = rest[(brace + (isYear ? FormLabel.yearMark.utf8.count : 1))...]
        }
        return bytes.isEmpty ? Skeleton(Array(rest)).bytes : bytes + Skeleton(Array(rest)).bytes
    }

    /// The index of the first folded byte at or after a place in the text.
    func index(at offset: Int) -> Int { offset < indices.count ? indices[offset] : bytes.count }

    /// Where a pattern that begins at an index ends; `nil` if it does not begin there.
    ///
    /// The number of a footnote at a word's end, as in `18 år2 vilka`, is passed over.
    func end(of pattern: [UInt8], at index: Int) -> Int? {
        guard index + pattern.count <= bytes.count else { return nil }
        var place = index
        for expected in pattern {
            guard place < bytes.count else { return nil }
            if !matches(place, expected) {
                guard place > index, isFootnoteNumber(place), place + 1 < bytes.count, matches(place + 1, expected)
                else { return nil }
                place += 1
            }
            place += 1
        }
        return place
    }

    /// Whether the folded byte at an index is what a pattern expects there.
    func matches(_ index: Int, _ expected: UInt8) -> Bool {
        bytes[index] == expected || (expected == Self.yearDigit && (0x30...0x39).contains(bytes[index]))
    }

    /// Whether a digit stands at the end of a word, right after a letter.
    func isFootnoteNumber(_ index: Int) -> Bool {
        (0x31...0x39).contains(bytes[index]) && starts[index] == ends[index - 1]
            && !(0x30...0x39).contains(bytes[index - 1])
            && (index + 1 == bytes.count || starts[index + 1] > ends[index])
    }

    private mutating func emit(_ byte: UInt8, _ start: Int, _ end: Int) {
        bytes.append(byte)
        starts.append(start)
        ends.append(end)
    }

    /// Folds the character of several bytes at an offset and returns where the next one begins.
    private mutating func take(_ text: [UInt8], at start: Int) -> Int {
        let first = text[start]
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
        let end = min(start + length, text.count)
        guard end == start + length, length > 1 else { return end }
        let second = text[start + 1]
        switch first {
        case 0xC3:
            let isUpper = (0x80...0x9E).contains(second) && second != 0x97
            if second != 0x97 && second != 0xB7 {
                emit(0xC3, start, end)
                emit(isUpper ? second + 0x20 : second, start, end)
            }
        case 0xCC, 0xCD:
            compose(with: second, mark: first, start, end)
        case 0xD0, 0xD1:
            if let letter = Homoglyph.smallLatin(first, second) {
                emit(letter, start, end)
            } else {
                emit(first, start, end)
                emit(second, start, end)
            }
        case 0xEF where second == 0xAC && text[start + 2] <= 0x84:
            for letter in Self.ligatures[Int(text[start + 2] - 0x80)].utf8 { emit(letter, start, end) }
        // Signs, dashes, superscripts, blanks, format controls and private use: no letters.
        case 0xC2, 0xE2, 0xEE, 0xEF, 0xF0, 0xF3, 0xF4: break
        default: for offset in start..<end { emit(text[offset], start, end) }
        }
        return end
    }

    /// Composes the letter before with a combining ring, diaeresis or acute.
    private mutating func compose(with mark: UInt8, mark first: UInt8, _ place: Int, _ end: Int) {
        guard first == 0xCC, ends.last == place, let base = bytes.last, let start = starts.last else { return }
        let composed: UInt8? =
            switch (base, mark) {
            case (UInt8(ascii: "a"), 0x8A): 0xA5
            case (UInt8(ascii: "a"), 0x88): 0xA4
            case (UInt8(ascii: "o"), 0x88): 0xB6
            case (UInt8(ascii: "u"), 0x88): 0xBC
            case (UInt8(ascii: "e"), 0x81): 0xA9
            default: nil
            }
        guard let composed else { return }
        bytes.removeLast()
        starts.removeLast()
        ends.removeLast()
        emit(0xC3, start, end)
        emit(composed, start, end)
    }

    private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl"]
}
