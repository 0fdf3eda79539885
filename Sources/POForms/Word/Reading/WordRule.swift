/// Lines to write on, drawn with underscores or points.
enum WordRule {
    /// How many signs in a row draw a line; three points leave something unsaid.
    private static let least = (underscores: 3, points: 6)

    /// The parts of a text that are words, with `nil` for what is drawn.
    static func words(in text: [UInt8], _ range: Range<Int>) -> [Range<Int>?] {
        var parts: [Range<Int>?] = []
        var (start, place) = (range.lowerBound, range.lowerBound)
        while place < range.upperBound {
            let sign = text[place]
            var end = place + 1
            guard sign == UInt8(ascii: "_") || sign == UInt8(ascii: ".") else {
                place = end
                continue
            }
            while end < range.upperBound, text[end] == sign { end += 1 }
            if end - place >= (sign == UInt8(ascii: "_") ? least.underscores : least.points) {
                if start < place { parts.append(start..<place) }
                parts.append(nil)
                start = end
            }
            place = end
        }
        if start < range.upperBound { parts.append(start..<range.upperBound) }
        return parts
    }
}

extension WordInline {
    /// Whether a line to write on is drawn in it.
    var isDrawn: Bool { kind == .text && WordRule.words(in: text, text.indices).contains { $0 == nil } }

    /// Whether it is more than blanks, prompts and lines to write on.
    var isWritten: Bool {
        switch kind {
        case .box, .note: return true
        case .tab, .lineEnd, .deletion: return false
        case .text:
            if isPrompt { return false }
            let words = WordRule.words(in: text, text.indices).compactMap(\.self)
            return words.contains { !String(decoding: text[$0], as: UTF8.self).allSatisfy(\.isBlank) }
        }
    }
}

extension Character {
    /// Whether nothing is seen of it.
    fileprivate var isBlank: Bool { isWhitespace || self == "\u{FEFF}" || self == "\u{200B}" || self == "\u{00AD}" }
}
