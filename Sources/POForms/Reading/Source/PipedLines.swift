/// Lines of text among which rows of tables have pipes between or after their cells alone, and no rule under the first,
/// as people's own scripts and converters of RTF write them, rewritten as Markdown.
enum PipedLines {
    /// How many rows there are at least; a footer has pipes between its parts, too.
    private static let leastRows = 5

    /// The text in Markdown, each line that is no row of a table a paragraph; `nil` when it has no such rows.
    ///
    /// - Complexity: O(*n*).
    static func inner(of text: [UInt8]) -> PlacedText? {
        guard text.contains(UInt8(ascii: "|")) else { return nil }
        let lines = LineRanges(text)
        // Rows with a pipe at the end, those of them that begin with one, and rows with pipes between cells alone.
        var (closed, framed, open) = (0, 0, 0)
        for line in lines {
            let content = text[line].drop { $0 == 0x20 }
            guard content.contains(UInt8(ascii: "|")) else {
                if BarePipes.columns(content) != nil || content.starts(with: "# ".utf8)
                    || content.starts(with: "+-".utf8)
                {
                    return nil
                }
                continue
            }
            if BarePipes.columns(content) != nil || isRule(content) || WrappedText.namesEdition(text, line) {
                return nil
            }
            let isFramed = content.first == UInt8(ascii: "|")
            if content.last(where: { $0 > 0x20 }) == UInt8(ascii: "|"), !isOpen(content) {
                closed += 1
                if isFramed { framed += 1 }
            } else if !isFramed, isOpen(content) {
                open += 1
            }
        }
        let areClosed = closed - framed >= leastRows
        guard areClosed || (open >= leastRows && closed == 0) else { return nil }
        var placed = PlacedText()
        placed.reserve(text.count)
        var isAfterRow = false
        for line in lines {
            let isRow = areClosed ? text[line].last { $0 > 0x20 } == UInt8(ascii: "|") : isOpen(text[line])
            if !isRow || !isAfterRow { placed.append([0x0A], from: line.lowerBound..<line.lowerBound) }
            if isRow { placed.append([UInt8(ascii: "|")], from: line.lowerBound..<line.lowerBound) }
            placed.append(text, line)
            if isRow, !areClosed { placed.append([UInt8(ascii: "|")], from: line.upperBound..<line.upperBound) }
            placed.append([0x0A], from: line.upperBound..<line.upperBound)
            isAfterRow = isRow
        }
        return placed
    }

    /// Whether a line has a pipe with blanks around it, perhaps at its beginning or end.
    private static func isOpen(_ line: ArraySlice<UInt8>) -> Bool {
        line.indices.contains { index in
            line[index] == UInt8(ascii: "|") && index > line.startIndex && line[index - 1] == 0x20
                && index + 1 < line.endIndex && line[index + 1] == 0x20
        }
    }

    /// How many dashes a rule has at least; fewer stand for a blank cell.
    private static let leastDashes = 3

    /// Whether a line is a rule of a table with pipes around it.
    private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
        line.count { $0 == UInt8(ascii: "-") } >= leastDashes
            && line.allSatisfy { "|-:+ ".utf8.contains($0) || $0 <= 0x20 }
    }
}
