import POModel

/// Where marks stand in a text.
extension Mark {
    /// Where a mark or an empty box at the start of a range ends, with the blanks after it; the start if there is none.
    static func end(in text: [UInt8], _ range: Range<Int>) -> Int {
        switch text[range].first ?? 0 {
        case UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: ":"), UInt8(ascii: "X"), UInt8(ascii: "x"), 0xC3, 0xE2,
            0xEE, 0xEF, 0xF0:
            break
        default: return range.lowerBound
        }
        let head = String(decoding: text[range].prefix(Self.longest), as: UTF8.self)
        for mark in written where head.hasPrefix(mark) {
            var end = range.lowerBound + mark.utf8.count
            // A letter is a mark only if it stands alone.
            guard end >= range.upperBound || !mark.allSatisfy(\.isLetter) || text[end] == 0x20 else { continue }
            while end < range.upperBound, text[end] == 0x20 { end += 1 }
            return end
        }
        return range.lowerBound
    }

    /// The length of the longest sign, in bytes.
    private static let longest = written.map(\.utf8.count).max() ?? 0

    private static let written = MarkSigns.marked + ["X", "[X]", "(X)"] + MarkSigns.empty
}
