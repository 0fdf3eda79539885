import POModel

/// The letters and digits of a text in lower case, by which labels are compared.
///
/// Case, spacing, punctuation, hyphenation, emphasis and footnote marks are gone, letters written with a combining mark
/// are composed, and Cyrillic letters that look like Latin ones are taken for them. So `Antal icke bi-nära` and
/// `ANTAL ICKE-BINÄRA` have the same skeleton.
struct Skeleton {
    /// The folded letters and digits, as UTF-8.
    private(set) var bytes: ContiguousArray<UInt8> = []
    /// For each folded byte, where its character begins in the text.
    private(set) var starts = FoldedPlaces()
    /// For each folded byte, where its character ends in the text.
    var ends: FoldedPlaces.Ends { starts.ends }

    /// Stands for one digit of a year in a label's skeleton.
    static let yearDigit: UInt8 = 1

    /// The skeleton of a text.
    ///
    /// - Complexity: O(*n*).
    init(_ text: [UInt8]) {
        // A slice has a span on all platforms, and makes no copy.
        let text = text[...]
        fold(text.span)
    }

    private mutating func fold(_ text: borrowing Span<UInt8>) {
        // No character folds to more bytes than it has.
        bytes.reserveCapacity(text.count)
        starts.reserve(text.count)
        var next = 0
        while next < text.count {
            let byte = text[next]
            if (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) {
                bytes.append(byte | 0x20)
                starts.append(next..<next + 1)
                next += 1
            } else if byte < 0x80 {
                next += 1
            } else {
                var folded = FoldedCharacter(text, at: next)
                var start = next
                if folded.isMark, let last = bytes.last, ends[bytes.count - 1] == start, folded.compose(with: last) {
                    start = starts[bytes.count - 1]
                    bytes.removeLast()
                    starts.removeLast()
                }
                while let letter = folded.next() {
                    bytes.append(letter)
                    starts.append(start..<folded.end)
                }
                next = folded.end
            }
        }
    }

    /// The skeleton of a label, in which `{year}` stands for any four digits.
    static func pattern(_ label: String) -> [UInt8] { pattern(Array(label.utf8)[...]) }

    /// The skeleton of a label without the number that may stand before it.
    static func patternAfterNumber(_ label: String) -> [UInt8] {
        let utf8 = Array(label.utf8)
        return pattern(utf8[Numbering.end(in: utf8, 0..<utf8.count)...])
    }

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
        return bytes + Skeleton(Array(rest)).bytes
    }

    /// The index of the first folded byte at or after a place in the text.
    ///
    /// - Complexity: O(1).
    func index(at offset: Int) -> Int { starts.first(at: offset) }

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
