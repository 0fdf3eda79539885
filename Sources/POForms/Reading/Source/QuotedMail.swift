/// A text that a reply to a mail quotes.
enum QuotedMail {
    /// How many lines are a quotation of a whole text at least.
    private static let leastLines = 5

    /// The text with one level of quotation taken off; `nil` when it is no mail's quotation.
    ///
    /// A mail quotes every line from the first to the last; a person's quotation stands among lines that are none.
    ///
    /// - Complexity: O(*n*).
    static func inner(of text: [UInt8]) -> WrappedText? {
        guard text.contains(UInt8(ascii: ">")) else { return nil }
        let lines = LineRanges(text)
        guard let first = lines.firstIndex(where: { mark(text, $0) != nil }),
            let last = lines.lastIndex(where: { mark(text, $0) != nil })
        else { return nil }
        var (quoted, others, outside) = (0, 0, 0)
        for number in lines.indices {
            let isInside = first...last ~= number
            if mark(text, lines[number]) != nil {
                quoted += 1
            } else if text[lines[number]].contains(where: { $0 > 0x20 }) {
                if isInside { others += 1 } else { outside += 1 }
            }
            if number < first, WrappedText.namesEdition(text, lines[number]) { return nil }
        }
        // Mails wrap what they quote anew: a word or two may fall out of the quotation.
        guard quoted >= leastLines, others * 10 <= quoted, outside <= 2 * quoted else { return nil }
        var inner = WrappedText(inside: lines[first].lowerBound..<lines[last].upperBound)
        inner.placed.reserve(text.count)
        inner.placed.append(text, 0..<inner.inside.lowerBound)
        // A blank line keeps what is quoted from what is not.
        inner.placed.append([0x0A], from: inner.inside.lowerBound..<inner.inside.lowerBound)
        var start = inner.inside.lowerBound
        for line in lines[first...last] {
            guard let mark = mark(text, line) else { continue }
            inner.placed.append(text, start..<mark.lowerBound)
            start = mark.upperBound
        }
        inner.placed.append(text, start..<inner.inside.upperBound)
        inner.placed.append([0x0A], from: inner.inside.upperBound..<inner.inside.upperBound)
        inner.placed.append(text, inner.inside.upperBound..<text.count)
        return inner
    }

    /// The mark of quotation with which a line begins, with the blank after it.
    private static func mark(_ text: [UInt8], _ line: Range<Int>) -> Range<Int>? {
        guard let start = line.first(where: { text[$0] != 0x20 }), text[start] == UInt8(ascii: ">") else { return nil }
        let after = start + 1
        return start..<(after < line.upperBound && text[after] == 0x20 ? after + 1 : after)
    }
}
