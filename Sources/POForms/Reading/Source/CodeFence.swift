/// The fence of a text that somebody, or a language model, handed over as a block of code.
enum CodeFence {
    /// The text without the lines of its fences; `nil` when no fence stands around it.
    ///
    /// A fence stands around a text when its first line, or the first after a blank one, opens it; a transcript of
    /// several pages has one for each.
    ///
    /// - Complexity: O(*n*).
    static func inner(of text: [UInt8]) -> WrappedText? {
        guard text.contains(UInt8(ascii: "`")) || text.contains(UInt8(ascii: "~")) else { return nil }
        let lines = LineRanges(text)
        let fences = lines.indices.filter { isFence(text, lines[$0]) }
        guard let first = fences.first, !lines[..<first].contains(where: { WrappedText.namesEdition(text, $0) }) else {
            return nil
        }
        // One alone opens a text that was cut off, or ends one whose beginning was.
        let inside =
            fences.count == 1
            ? lines.count - first
            : zip(fences, fences.dropFirst()).enumerated().reduce(0) {
                $0 + ($1.offset % 2 == 0 ? $1.element.1 - $1.element.0 : 0)
            }
        guard fences.count == 1 || inside * 2 > lines.count else { return nil }
        let last = fences.count == 1 ? first : fences[fences.count - 1]
        // One alone stands before the text, or after it.
        let isBefore = first * 2 < lines.count
        let lower = fences.count == 1 && !isBefore ? 0 : lines[first].lowerBound
        let upper = fences.count == 1 && isBefore ? text.count : lines[last].upperBound
        var inner = WrappedText(inside: lower..<max(lower, upper))
        inner.placed.reserve(text.count)
        var start = 0
        for fence in fences {
            inner.placed.append(text, start..<lines[fence].lowerBound)
            // The fence is no line of the text, and what stands on its two sides is not one paragraph.
            inner.placed.append([0x0A], from: lines[fence])
            start = lines[fence].upperBound
        }
        inner.placed.append(text, start..<text.count)
        return inner
    }

    /// Whether a line is three backquotes or tildes, with a word that names the language at most.
    private static func isFence(_ text: [UInt8], _ line: Range<Int>) -> Bool {
        let content = text[line].drop { $0 == 0x20 }
        guard let sign = content.first, sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~") else { return false }
        let rest = content.drop { $0 == sign }
        guard rest.startIndex - content.startIndex >= 3 else { return false }
        return rest.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || $0 <= 0x20 || (0x30...0x39).contains($0) }
    }
}
