/// Marks and numbers that a narrow column of questions left only one blank for.
extension PlainTextScanner {
    /// The parts of a line, with a mark or number of its own when one stands right after the label of a row, where the
    /// table above has a column.
    func segments(of line: Int) -> [PlainLines.Segment] {
        let segments = Array(lines[line].segments)
        guard let places = table?.places, let first = segments.first else { return segments }
        let words = words(first.range)
        guard let value = words.last, words.count > 1, isValue(value) else { return segments }
        let isBox = Self.isBox(source[value])
        let end = first.columns.upperBound
        let columns = max(first.columns.lowerBound + 1, end - source[value].count { $0 & 0xC0 != 0x80 })..<end
        let label = PlainLines.Segment(
            range: first.range.lowerBound..<words[words.count - 2].upperBound,
            columns: first.columns.lowerBound..<max(first.columns.lowerBound + 1, columns.lowerBound - 1))
        // A number can be the end of a label.
        guard places.contains(where: { distance(columns, $0) <= (isBox ? Self.slack : 1) }),
            let found = findLabel(line, label), isBox || found.endsSegment,
            found.meaning.rows.contains(where: { $0.isMark == isBox })
        else { return segments }
        return [label, PlainLines.Segment(range: value, columns: columns)] + segments.dropFirst()
    }
}
