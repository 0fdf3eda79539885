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
        // No character folds to more bytes than it has.
        bytes = [UInt8](repeating: 0, count: text.count)
        starts = [Int](repeating: 0, count: text.count)
        ends = starts
        indices = starts
        let count = Self.fold(text, into: &bytes, &starts, &ends, &indices)
        bytes.removeLast(text.count - count)
        starts.removeLast(text.count - count)
        ends.removeLast(text.count - count)
    }

    /// Folds a text into arrays as long as it is, and returns how many bytes that gave.
    private static func fold(
        _ source: [UInt8], into bytes: inout [UInt8], _ starts: inout [Int], _ ends: inout [Int],
        _ indices: inout [Int]
    ) -> Int {
        // Spans, as writing to arrays one by one asks each time whether anybody else has them.
        let text = source.span
        var bytes = bytes.mutableSpan
        var starts = starts.mutableSpan
        var ends = ends.mutableSpan
        var indices = indices.mutableSpan
        var count = 0
        var next = 0
        while next < text.count {
            let byte = text[next]
            indices[next] = count
            if (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) {
                bytes[count] = byte | 0x20
                starts[count] = next
                next += 1
                ends[count] = next
                count += 1
            } else if byte < 0x80 {
                next += 1
            } else {
                var folded = FoldedCharacter(text, at: next)
                var start = next
                if folded.isMark, count > 0, ends[count - 1] == start, folded.compose(with: bytes[count - 1]) {
                    count -= 1
                    start = starts[count]
                }
                while let letter = folded.next() {
                    bytes[count] = letter
                    starts[count] = start
                    ends[count] = folded.end
                    count += 1
                }
                for offset in next + 1..<folded.end { indices[offset] = count }
                next = folded.end
            }
        }
        return count
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
}
