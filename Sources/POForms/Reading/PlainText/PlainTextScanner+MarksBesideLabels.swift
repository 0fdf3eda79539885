/// Marks that a narrow column of questions left only one blank for.
extension PlainTextScanner {
    /// The parts of a line, with a mark of its own when one stands right after the label of a row to be marked, where
    /// the table above has a column.
    func segments(of line: Int) -> [PlainLines.Segment] {
        let segments = Array(lines[line].segments)
        guard let places = table?.places, let first = segments.first else { return segments }
        let words = words(first.range)
        guard let mark = words.last, words.count > 1, Self.isBox(source[mark]) else { return segments }
        let column = first.columns.upperBound - 1
        let box = Cell(columns: column..<column + 1, pieces: [mark])
        let label = PlainLines.Segment(
            range: first.range.lowerBound..<words[words.count - 2].upperBound,
            columns: first.columns.lowerBound..<max(first.columns.lowerBound + 1, column - 1))
        guard places.contains(where: { distance(box.columns, $0) <= 3 }),
            findLabel(line, label)?.meaning.rows.contains(where: \.isMark) == true
        else { return segments }
        return [label, PlainLines.Segment(range: mark, columns: box.columns)] + segments.dropFirst()
    }
}
