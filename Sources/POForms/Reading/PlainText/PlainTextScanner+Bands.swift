/// Rows whose cells stand beside each other on the same lines.
extension PlainTextScanner {
    /// A cell of a row, with the lines that it takes.
    struct Cell {
        /// Where it stands on its lines, in characters.
        var columns: Range<Int>
        var pieces: [Range<Int>]

        /// Its column in a table in Markdown, from 0.
        var column: Int { columns.lowerBound / PlainLines.cellWidth }
    }

    /// How many characters further in than the margin a column stands that is not the first.
    static let indent = 6

    /// Whether a row begins with a line.
    func isBand(_ line: Int) -> Bool {
        let segments = lines[line].segments
        guard let first = segments.first else { return false }
        if self.segments(of: line).count > segments.count { return true }
        if segments.count > 1 {
            let gap =
                zip(segments, segments.dropFirst()).map { $1.columns.lowerBound - $0.columns.upperBound }.max() ?? 0
            return gap > 2 || segments.dropFirst().contains { isPrinted($0, line) || standsInColumn($0) }
        }
        // A label that goes on over lines which have cells beside it.
        guard let label = label(line, first), label.last > line else { return false }
        return (line + 1...label.last).contains { lines[$0].isParted && !lines[$0].isFurniture && !isNote[$0] }
    }

    /// Whether a segment begins with words that forms print.
    func isPrinted(_ segment: PlainLines.Segment, _ line: Int) -> Bool {
        label(line, segment) != nil || vocabulary.columnHeading([segment.range], source, skeleton) != nil
    }

    /// Whether a number or mark stands right under a column's heading, however narrow the gap before it.
    private func standsInColumn(_ segment: PlainLines.Segment) -> Bool {
        guard let places = table?.places, isValue(segment.range) else { return false }
        return places.contains { distance(segment.columns, $0) <= 1 }
    }

    mutating func takeBand() {
        let start = next
        let segments = segments(of: start)
        var cells = segments.map { Cell(columns: $0.columns, pieces: [$0.range]) }
        let isWhole = segments.count == lines[start].segments.count
        let label = isWhole ? label(start, segments[0]) : findLabel(start, segments[0])
        let labelEnd = label?.last ?? start
        var asides: [Int] = []
        next = start + 1
        while next < lines.count {
            if next <= labelEnd {
                if lines[next].isFurniture || isNote[next] {
                    asides.append(next)
                } else {
                    merge(lines[next], into: &cells)
                }
            } else if lines[next].isBlank || lines[next].isFurniture || isNote[next] || lines[next].startsPage {
                // Only questions without any answer yet wait for theirs on the next page.
                guard let line = afterGap(next) else { break }
                if awaitsAnswers(cells), goesOn(cells, line) {
                    merge(lines[line], into: &cells)
                } else if let torn = dividedCell(cells, before: line) {
                    cells[torn].pieces.append(lines[line].segments[0].range)
                } else {
                    break
                }
                asides += next..<line
                next = line
            } else if lines[start].isRow, !lines[next].isRow {
                // A line under a row goes on with any of its cells.
                guard let torn = dividedCell(cells, before: next) else { break }
                cells[torn].pieces.append(lines[next].segments[0].range)
            } else {
                guard goesOn(cells, next) else { break }
                merge(lines[next], into: &cells)
            }
            next += 1
        }
        cells.sort { $0.columns.lowerBound < $1.columns.lowerBound }
        emit(cells, label?.meaning, from: start)
        let end = next
        if let first = asides.first, let last = asides.last {
            takeAsides(first..<last + 1)
            next = end
        }
    }

    /// The first line of text after a page's edge; `nil` when what begins with a line is no page's edge.
    func afterGap(_ start: Int) -> Int? {
        var line = start
        while line < lines.count, lines[line].isFurniture || isNote[line] || (lines[line].isBlank && isGap[line]) {
            line += 1
        }
        return line < lines.count && !lines[line].isBlank && (line > start || lines[line].startsPage) ? line : nil
    }

    /// The one cell that ends within a word, when a line goes on with it.
    func dividedCell(_ cells: [Cell], before line: Int) -> Int? {
        let divided = cells.indices.filter {
            cells[$0].pieces.last.map { source[$0.upperBound - 1] } == UInt8(ascii: "-")
        }
        guard divided.count == 1, let segment = lines[line].segments.first, lines[line].segments.count == 1,
            String(decoding: source[segment.range].prefix(4), as: UTF8.self).first?.isLowercase == true,
            label(line, segment) == nil
        else { return nil }
        return divided[0]
    }

    /// Whether every cell is a question and nothing else.
    func awaitsAnswers(_ cells: [Cell]) -> Bool {
        cells.allSatisfy { cell in
            guard let (hit, meaning) = vocabulary.label(cell.pieces, source, skeleton), meaning.isQuestion,
                hit.segment == cell.pieces.count - 1
            else { return false }
            return isBlank(hit.end..<cell.pieces[hit.segment].upperBound)
        }
    }

    /// Whether a line goes on with the cells above it.
    func goesOn(_ cells: [Cell], _ line: Int) -> Bool {
        let segments = lines[line].segments
        if endsHeadings(cells, line) { return true }
        let indented = segments[0].columns.lowerBound >= margin + Self.indent
        // A first cell that plainly goes on takes the line with it, whatever words stand in the others.
        var goesOn = indented
        for segment in segments {
            guard let index = cell(segment.columns, in: cells) else { return false }
            if index > 0, beginsRow(segment, under: cells[index]) { return false }
            if let label = label(line, segment), label.endsSegment || (label.meaning.isQuestion && !goesOn) {
                return false
            }
            if Self.isBox(source[segment.range]) { return false }
            if indented { continue }
            // Beside the margin a row of its own could begin.
            if index + 1 < cells.count, segment.columns.upperBound >= cells[index + 1].columns.lowerBound {
                return false
            }
            let isAnswered = index + 1 < cells.count && !beginsLabel(cells[index + 1])
            guard
                index > 0 || isUnfinished(cells[index], before: segment, isAnswered: isAnswered)
                    || isTail(line, of: cells)
            else { return false }
            goesOn = true
        }
        return true
    }

    /// Whether what stands under a cell that is not the first begins another row.
    private func beginsRow(_ segment: PlainLines.Segment, under cell: Cell) -> Bool {
        func isHeading(_ range: Range<Int>) -> Bool { vocabulary.columnHeading([range], source, skeleton) != nil }
        // A number under a number or under a heading is another row's, and a heading under a number another table's.
        return isValue(segment.range)
            ? cell.pieces.allSatisfy { isValue($0) || isHeading($0) }
            : cell.pieces.allSatisfy(isValue) && isHeading(segment.range)
    }

    /// Whether a line ends headings that began above it, beside headings that take this line alone.
    func endsHeadings(_ cells: [Cell], _ line: Int) -> Bool {
        var isEnd = false
        for segment in lines[line].segments {
            if let index = cell(segment.columns, in: cells) {
                let pieces = cells[index].pieces + [segment.range]
                guard let hit = heading(pieces), hit.segment == pieces.count - 1 else { return false }
                isEnd = true
            } else if heading([segment.range]) == nil {
                return false
            }
        }
        return isEnd
    }

    /// The heading of a column of answers or questions with which a chain begins.
    ///
    /// Beside others a short word too may go on below, as `Antal` above `kvinnor`.
    private func heading(_ chain: [Range<Int>]) -> Vocabulary.Hit? {
        vocabulary.columnHeading(chain, after: 3, source, skeleton)?.hit ?? vocabulary.corner(chain, source, skeleton)
    }

    func beginsLabel(_ cell: Cell) -> Bool { vocabulary.label(cell.pieces, source, skeleton) != nil }

    /// Whether a line between two rows of questions is the end of the first question's answer.
    func isTail(_ line: Int, of cells: [Cell]) -> Bool {
        guard cells.count > 1, cells.allSatisfy(beginsLabel), lines[line].segments.count == 1, line + 1 < lines.count,
            let (hit, meaning) = vocabulary.label(cells[0].pieces, source, skeleton), meaning.isQuestion,
            hit.segment == 0, !isBlank(hit.end..<cells[0].pieces[0].upperBound)
        else { return false }
        return lines[line + 1].isBlank || lines[line + 1].isParted || beginsLabel(line + 1)
    }

    /// Whether what a cell says so far goes on with a segment.
    func isUnfinished(_ cell: Cell, before segment: PlainLines.Segment, isAnswered: Bool) -> Bool {
        guard let piece = cell.pieces.last, let last = source[piece].last else { return false }
        if let (hit, meaning) = vocabulary.label(cell.pieces, source, skeleton), hit.segment == cell.pieces.count - 1,
            isBlank(hit.end..<piece.upperBound)
        {
            // A question waits for its answer, unless that stands beside it as a row's answers do.
            return meaning.isQuestion && meaning.rows.isEmpty && !isAnswered
        }
        if last == UInt8(ascii: "-") || last == UInt8(ascii: ",") || last == UInt8(ascii: "@") { return true }
        let first = String(decoding: source[segment.range].prefix(4), as: UTF8.self).first
        return first.map { $0.isLowercase || $0.isNumber } ?? false
    }

    /// The cell under which a place on a line stands.
    func cell(_ columns: Range<Int>, in cells: [Cell]) -> Int? {
        if let start = cells.firstIndex(where: { abs($0.columns.lowerBound - columns.lowerBound) <= 2 }) {
            return start
        }
        let overlapping = cells.indices.filter { cells[$0].columns.overlaps(columns) }
        return overlapping.count == 1 ? overlapping[0] : nil
    }

    func merge(_ line: PlainLines.Line, into cells: inout [Cell]) {
        for segment in line.segments {
            if let index = cell(segment.columns, in: cells) {
                cells[index].pieces.append(segment.range)
                let columns = cells[index].columns
                cells[index].columns =
                    min(
                        columns.lowerBound, segment.columns.lowerBound)..<max(
                        columns.upperBound, segment.columns.upperBound)
            } else {
                cells.append(Cell(columns: segment.columns, pieces: [segment.range]))
            }
        }
    }
}
