/// Options to mark, each on a line of its own.
extension PlainTextScanner {
    /// Options on lines of their own, each after a line that holds its mark or is blank.
    ///
    /// When the line before the first option is such a line, and every other option has one, marks stand before options.
    mutating func takeOptionsOnLines() -> Bool {
        var rows: [(mark: Range<Int>?, line: Int, last: Int)] = []
        var line = next
        if let mark = markAlone(line), let last = optionEnd(line + 1) {
            rows.append((mark, line + 1, last))
        } else if line > 0, lines[line - 1].isBlank, let last = optionEnd(line) {
            rows.append((nil, line, last))
        } else {
            return false
        }
        line = (rows.last?.last ?? line) + 1
        while line + 1 < lines.count, lines[line].isBlank || markAlone(line) != nil, let last = optionEnd(line + 1) {
            rows.append((markAlone(line), line + 1, last))
            line = last + 1
        }
        guard rows.count > 1, line >= lines.count || optionEnd(line) == nil else { return false }
        endParagraph()
        for row in rows {
            builder.beginRow()
            takeCell(row.mark.map { [$0] } ?? [])
            takeCell((row.line...row.last).compactMap { lines[$0].segments.first?.range })
            builder.end()
        }
        next = line
        table = nil
        return true
    }

    /// The mark or box that stands alone on a line.
    func markAlone(_ line: Int) -> Range<Int>? {
        guard line < lines.count, lines[line].segments.count == 1, Self.isBox(source[lines[line].segments[0].range])
        else { return nil }
        return lines[line].segments[0].range
    }

    /// The last line of the option that begins with a line; `nil` when none does.
    func optionEnd(_ line: Int) -> Int? {
        guard line < lines.count, lines[line].segments.count == 1, let label = label(line, lines[line].segments[0]),
            label.meaning.isOption, label.meaning.rows.isEmpty, !label.meaning.isQuestion
        else { return nil }
        return label.last
    }

    /// Whether an option to mark begins with a line, perhaps after its box.
    func beginsOption(_ line: Int) -> Bool {
        guard let segment = lines[line].segments.first else { return false }
        let start = words(segment.range).first.map { Self.isBox(source[$0]) ? $0.upperBound : $0.lowerBound }
        let range = trimmed((start ?? segment.range.lowerBound)..<segment.range.upperBound)
        guard !range.isEmpty else {
            return line + 1 < lines.count && !lines[line + 1].isBlank && beginsOption(line + 1)
        }
        let chain = [range] + following(line, from: segment).map(\.segment.range)
        guard let (_, meaning) = vocabulary.label(chain, source, skeleton) else { return false }
        return meaning.isOption && meaning.rows.isEmpty
    }
}
