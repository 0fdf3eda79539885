/// The mark of a note beside a word or a number: `1`, `[2]`, `*`, `a`.
enum NoteMark {
    /// Whether text, without tags, is the mark of a note and nothing else.
    static func isOne(_ text: [UInt8]) -> Bool {
        let bare = text.filter { byte in byte > 0x20 && !"\\[]()^.".utf8.contains(byte) }
        guard (1...4).contains(bare.count) else { return false }
        if bare.allSatisfy({ (0x30...0x39).contains($0) }) { return bare.count <= 3 }
        if bare.allSatisfy({ $0 == UInt8(ascii: "*") }) { return true }
        if bare.count == 1 { return (0x61...0x7A).contains(bare[0]) }
        return ["†", "‡", "§"].contains { bare.elementsEqual($0.utf8) }
    }

    /// Whether a link's text is the mark of a note: a number needs brackets, or stands right after what it belongs to.
    static func isOne(_ text: [UInt8], ofLinkAfterBlank isAfterBlank: Bool) -> Bool {
        isOne(text) && !(isAfterBlank && isNumber(text))
    }

    /// Whether text is digits and nothing else.
    static func isNumber(_ text: [UInt8]) -> Bool {
        let bare = text.filter { $0 > 0x20 }
        return !bare.isEmpty && bare.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// The longest element in which a note's mark is looked for, in bytes.
    private static let longest = 400

    /// What an element holds that begins before an index.
    struct Content {
        /// Its text, without tags.
        let text: [UInt8]
        /// Where its content ends, and where the tag that closes it does.
        let end: Int
        let after: Int
    }

    /// The content of a short element whose opening tag ends at an index; `nil` for a long one or one left open.
    static func content(of name: String, in source: [UInt8], from start: Int, before end: Int) -> Content? {
        var depth = 1
        var index = start
        var text: [UInt8] = []
        let limit = min(end, start + longest)
        while index < limit {
            if source[index] == UInt8(ascii: "<"), let tag = Tag(in: source, at: index, before: end) {
                if tag.name == name { depth += tag.isClosing ? -1 : 1 }
                if depth == 0 { return Content(text: text, end: index, after: tag.range.upperBound) }
                index = tag.range.upperBound
            } else {
                text.append(source[index])
                index += 1
            }
        }
        return nil
    }
}
