import POModel

/// Tables of which every cell is a paragraph, in a text whose other lines touch.
extension PlainLines {
    /// How many values a table has at least.
    private static let leastValues = 6
    /// How many values at least follow right upon another: in a table of one column none do.
    private static let leastNeighbours = 2
    /// How many paragraphs lie at most from one value to the next: a caption, three headings, the label of a row.
    private static let mostBetween = 6
    /// How many paragraphs before the first value belong to the table: its headings, and the first row's label.
    private static let mostHeadings = 5
    /// The longest value, in bytes.
    private static let longestValue = 8
    /// The longest heading or label of a row, in characters.
    private static let longestLabel = 90

    /// Drops the one blank line between the cells of such tables, so that cells follow each other line by line.
    ///
    /// Elsewhere the blank lines stay, as they part what the writer wrote.
    ///
    /// - Complexity: O(*n*).
    mutating func dropBlankLinesAmongValues(_ text: [UInt8]) {
        var dropped: [Int] = []
        var run: [Int] = []
        for line in indices where !self[line].isBlank {
            if let last = run.last, line != last + 2 || self[line - 1].startsPage {
                dropped += blanks(in: run, text)
                run = []
            }
            run.append(line)
        }
        dropped += blanks(in: run, text)
        drop(dropped)
    }

    /// The blank lines among the cells of tables, in a run of lines of which each follows the last after one blank line.
    private func blanks(in run: [Int], _ text: [UInt8]) -> [Int] {
        guard run.count > Self.leastValues else { return [] }
        let values = run.indices.filter { isValue(self[run[$0]], text) }
        var blanks: [Int] = []
        var start = 0
        while start < values.count {
            var end = start + 1
            while end < values.count, values[end] - values[end - 1] <= Self.mostBetween { end += 1 }
            let table = values[start..<end]
            start = end
            guard let first = table.first, let last = table.last, table.count >= Self.leastValues,
                zip(table, table.dropFirst()).count(where: { $1 == $0 + 1 }) >= Self.leastNeighbours
            else { continue }
            var top = first
            while top > 0, first - top < Self.mostHeadings, isLabel(self[run[top - 1]], text) { top -= 1 }
            blanks += (top..<last).map { run[$0] + 1 }
        }
        return blanks
    }

    private func isValue(_ line: Line, _ text: [UInt8]) -> Bool {
        guard line.segments.count == 1, case let range = line.segments[0].range, range.count <= Self.longestValue else {
            return false
        }
        switch Mark(String(decoding: text[range], as: UTF8.self), choice: .bool(true)) {
        case .number, .marked: return true
        case .empty, .other: return false
        }
    }

    /// Whether a line can be a heading or a row's label, and is no sentence.
    private func isLabel(_ line: Line, _ text: [UInt8]) -> Bool {
        guard line.segments.count == 1, line.width < Self.longestLabel else { return false }
        return !".!?".utf8.contains(text[line.segments[0].range.upperBound - 1])
    }
}
