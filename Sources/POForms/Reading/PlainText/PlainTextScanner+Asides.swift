/// What stands aside of the text: explanations, and what pages repeat.
extension PlainTextScanner {
    /// Explanations go on over the lines that a paragraph would.
    mutating func findNotes() {
        var line = 0
        while line < lines.count {
            defer { line += 1 }
            guard !lines[line].isBlank, !lines[line].isFurniture else { continue }
            var first = line
            // The number of a footnote may stand on a line of its own.
            if Self.isFootnoteNumber(source[lines[line].range]), line + 1 < lines.count, !beginsWithNumber(line + 1) {
                first += 1
            }
            guard let segment = lines[first].segments.first,
                vocabulary.canBeginNote(segment.range, source, skeleton)
            else { continue }
            let chain = [segment.range] + following(first, from: segment).map(\.segment.range)
            guard vocabulary.isNote(chain, source, skeleton) else { continue }
            for note in line...first { isNote[note] = true }
            line = first
            while line + 1 < lines.count, !lines[line + 1].isBlank, !lines[line + 1].isFurniture,
                !lines[line + 1].startsPage, wraps(line, into: line + 1), !beginsLabel(line + 1),
                headings(from: line + 1) == nil
            {
                line += 1
                isNote[line] = true
            }
        }
    }

    func beginsWithNumber(_ line: Int) -> Bool {
        guard let segment = lines[line].segments.first, let first = source[segment.range].first else { return false }
        return (0x30...0x39).contains(first) || first == 0xC2
    }

    static func isFootnoteNumber(_ text: ArraySlice<UInt8>) -> Bool {
        let text = text.filter { $0 > 0x20 }
        return text.count == 1 && (0x31...0x39).contains(text[0])
            || text.count == 2 && text[0] == 0xC2 && [0xB9, 0xB2, 0xB3].contains(text[1])
    }

    /// Blank lines beside furniture part pages, and not what the writer wrote.
    mutating func findGaps() {
        var start = 0
        while start < lines.count {
            var end = start
            var isEdge = false
            while end < lines.count, lines[end].isBlank || lines[end].isFurniture || isNote[end] {
                isEdge = isEdge || lines[end].isFurniture || isNote[end] || lines[end].startsPage
                end += 1
            }
            isEdge = isEdge || (end > start && end < lines.count && lines[end].startsPage)
            for line in start..<end where isEdge { isGap[line] = true }
            start = max(end, start + 1)
        }
    }

    mutating func takeNote() {
        builder.begin(.paragraph)
        var isNumber = true
        while next < lines.count, isNote[next], isNumber || !beginsNote(next) {
            append(lines[next].segments.map(\.range))
            isNumber = Self.isFootnoteNumber(source[lines[next].range])
            next += 1
        }
        endParagraph()
    }

    /// What stands between the lines of a row that a page's edge tore: it follows the row.
    mutating func takeAsides(_ range: Range<Int>) {
        let end = next
        next = range.lowerBound
        while next < range.upperBound {
            if isNote[next] { takeNote() } else if lines[next].isFurniture { takeFurniture() } else { next += 1 }
        }
        next = max(end, range.upperBound)
    }

    mutating func takeFurniture() {
        builder.begin(.furniture)
        append(lines[next].segments.map(\.range))
        endParagraph()
        next += 1
    }

    /// Whether a short line that no form prints stands between a page's number and the next row of a table: the head of
    /// the page on which the table goes on.
    func isHeadAmidTable(_ line: Int) -> Bool {
        guard let table, !lines[line].isParted, lines[line].width < Self.longestHead,
            self.label(line, lines[line].segments[0]).map({ !$0.endsSegment && $0.meaning.rows.isEmpty }) ?? true,
            let before = lines[..<line].last(where: { !$0.isBlank }), before.isFurniture,
            let below = (line + 1..<min(lines.count, line + Self.mostBlanksUnderHead)).first(where: {
                !lines[$0].isBlank
            }), !lines[below].isFurniture, let segment = lines[below].segments.first,
            let label = label(below, segment)
        else { return false }
        return label.meaning.rows.contains { $0.takesValue.count == table.count }
            && (lines[below].isParted || !label.endsSegment)
    }

    /// How wide the head of a page is at most, in characters.
    private static let longestHead = 60
    /// How many lines are looked at below the head of a page.
    private static let mostBlanksUnderHead = 6

    func beginsNote(_ line: Int) -> Bool {
        guard let segment = lines[line].segments.first else { return false }
        return vocabulary.isNote([segment.range], source, skeleton)
    }
}
