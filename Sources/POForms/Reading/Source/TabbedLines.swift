import POModel

/// Lines of a word processor's text, each a paragraph or a row of cells with tabs between them, rewritten so that no two
/// paragraphs touch, as lines that touch are one paragraph in Markdown.
///
/// Some converters of `.doc` write two ends of cells in a row as the end of a line, and a single one as a tab, so that a
/// row with blank cells is torn, and the tab at its end begins the next line. How many cells the headings have tells
/// which ends are whose.
struct TabbedLines {
    private let source: [UInt8]
    private let lines: LineRanges
    private let vocabulary: Vocabulary
    private let skeleton: Skeleton
    private var placed = PlacedText()

    /// How many rows there are at least.
    private static let leastRows = 3
    /// How wide a line is at least that no page has, in bytes: then none goes on on the next.
    private static let unwrapped = 200
    /// The longest number or mark, in bytes.
    private static let longestValue = 12

    /// The text with its paragraphs and rows apart; `nil` when it has other marks than tabs, or lines of pages.
    ///
    /// - Complexity: O(*n*).
    static func inner(of text: [UInt8], _ vocabulary: Vocabulary) -> PlacedText? {
        guard text.contains(0x09) else { return nil }
        let lines = LineRanges(text)
        var (rows, touching, widest) = (0, 0, 0)
        var isAfterWords = false
        for line in lines {
            if hasOtherMarks(text[line]) { return nil }
            let isRow = text[line].contains(0x09)
            let isWords = !isRow && text[line].contains { $0 > 0x20 }
            if isRow { rows += 1 }
            if isWords, isAfterWords { touching += 1 }
            isAfterWords = isWords
            widest = max(widest, line.count)
        }
        guard rows >= leastRows, touching >= leastRows, widest >= unwrapped else { return nil }
        let skeleton = Skeleton(text)
        var scanner = Self(
            source: text, lines: lines, vocabulary: vocabulary, skeleton: skeleton,
            hasTornRows: mayHaveTornRows(text, lines))
        scanner.take()
        if scanner.hasTornRows, scanner.tornRows < leastRows {
            scanner = Self(source: text, lines: lines, vocabulary: vocabulary, skeleton: skeleton, hasTornRows: false)
            scanner.take()
        }
        return scanner.placed
    }

    /// Whether two ends of cells are the end of a line: no row ends with a tab, and the tabs at the ends of rows begin
    /// the lines after them.
    private let hasTornRows: Bool
    /// How many rows had the tab at their end on the next line.
    private var tornRows = 0

    private init(
        source: [UInt8], lines: LineRanges, vocabulary: Vocabulary, skeleton: Skeleton, hasTornRows: Bool
    ) {
        self.source = source
        self.lines = lines
        self.vocabulary = vocabulary
        self.skeleton = skeleton
        self.hasTornRows = hasTornRows
    }

    private static func mayHaveTornRows(_ text: [UInt8], _ lines: LineRanges) -> Bool {
        let hasEnds = lines.contains { text[$0].last == 0x09 && text[$0].contains { $0 > 0x20 } }
        return !hasEnds && lines.count { text[$0].first == 0x09 && text[$0].count { $0 == 0x09 } == 1 } >= leastRows
    }

    /// Whether a line begins with a mark that text with tabs does not have.
    static func hasOtherMarks(_ line: ArraySlice<UInt8>) -> Bool {
        let content = line.drop { $0 == 0x20 }
        switch content.first {
        case UInt8(ascii: "|"), UInt8(ascii: "<"), UInt8(ascii: ">"): return true
        case UInt8(ascii: "#"): return content.drop { $0 == UInt8(ascii: "#") }.first == 0x20
        default: return content.starts(with: "**".utf8)
        }
    }
}

// MARK: Lines

extension TabbedLines {
    private mutating func take() {
        placed.reserve(source.count)
        var number = 0
        /// Where the next line begins, after the tab that ends a row above it.
        var start = 0
        /// How many columns the table has that rows stand in; `nil` outside tables.
        var columns: Int?
        var isAfterRow = false
        while number < lines.count {
            let line = max(start, lines[number].lowerBound)..<lines[number].upperBound
            start = 0
            if hasTornRows, let columns, let row = tornRow(from: number, at: line.lowerBound, columns),
                isAfterRow || row.cells.dropFirst().contains(where: { !$0.isEmpty })
            {
                takeRow(row.cells, isAfterRow: isAfterRow)
                isAfterRow = true
                if row.start > lines[row.line].lowerBound { tornRows += 1 }
                (number, start) = (row.line, row.start)
                continue
            }
            let cells = cells(line)
            let parts = cells.filter { !$0.isEmpty }
            let isHeading = isHeading(cells)
            if !isHeading, hasTornRows || isLone(number),
                parts.dropFirst().contains(where: { vocabulary.label([$0], source, skeleton) != nil })
            {
                for part in parts { takeParagraph(part) }
                isAfterRow = false
            } else if cells.count > 1 {
                takeRow(cells, isAfterRow: isAfterRow)
                if isHeading { columns = cells.count }
                isAfterRow = true
            } else {
                takeParagraph(line)
                isAfterRow = false
            }
            number += 1
        }
    }

    /// Whether a row stands between paragraphs, so that it has no columns.
    private func isLone(_ number: Int) -> Bool {
        [number - 1, number + 1].allSatisfy { !lines.indices.contains($0) || !source[lines[$0]].contains(0x09) }
    }

    private mutating func takeParagraph(_ words: Range<Int>) {
        placed.append([0x0A], from: words.lowerBound..<words.lowerBound)
        placed.append(source, words)
        placed.append([0x0A], from: words.upperBound..<words.upperBound)
    }

    private mutating func takeRow(_ cells: [Range<Int>], isAfterRow: Bool) {
        if !isAfterRow { placed.append([0x0A], from: cells[0].lowerBound..<cells[0].lowerBound) }
        for (number, cell) in cells.enumerated() {
            if number > 0 { placed.append([0x09], from: cell.lowerBound..<cell.lowerBound) }
            placed.append(source, cell)
        }
        // One tab is not yet a row.
        let end = cells[cells.count - 1].upperBound
        placed.append(cells.count == 2 ? [0x09, 0x0A] : [0x0A], from: end..<end)
    }

    // MARK: Torn rows

    /// Whether cells are the headings of columns.
    private func isHeading(_ cells: [Range<Int>]) -> Bool {
        cells.count > 2 && !cells.contains { !$0.isEmpty && isValue($0) }
            && cells.dropFirst().contains { vocabulary.columnHeading([$0], source, skeleton) != nil }
    }

    /// The cells of the row that begins at a place, and where what follows it begins; `nil` when it has not as many as
    /// there are columns, or words where a number or mark belongs.
    private func tornRow(
        from first: Int, at start: Int, _ columns: Int
    ) -> (cells: [Range<Int>], line: Int, start: Int)? {
        var cells: [Range<Int>] = []
        var (line, index) = (first, start)
        while line < lines.count {
            let end = source[index..<lines[line].upperBound].firstIndex(of: 0x09) ?? lines[line].upperBound
            cells.append(trimmed(index..<end))
            if end < lines[line].upperBound {
                index = end + 1
            } else {
                line += 1
                guard line < lines.count else { return nil }
                index = lines[line].lowerBound
                // A line's end is two ends: those of a cell and of the row, or of a blank cell.
                guard cells.count < columns else { break }
                cells.append(index..<index)
            }
            guard cells.count >= columns else { continue }
            // The end of the row stands alone.
            guard index == lines[line].lowerBound, index < lines[line].upperBound, source[index] == 0x09 else {
                return nil
            }
            index += 1
            break
        }
        guard cells.count == columns, !cells[0].isEmpty, !isValue(cells[0]) else { return nil }
        let last = cells[columns - 1]
        guard cells[1..<columns - 1].allSatisfy({ $0.isEmpty || isValue($0) }),
            last.isEmpty || isValue(last) || (columns > 3 && vocabulary.label([last], source, skeleton) == nil)
        else { return nil }
        return (cells, line, index)
    }

    private func isValue(_ cell: Range<Int>) -> Bool {
        guard cell.count <= Self.longestValue else { return false }
        return Mark(String(decoding: source[cell], as: UTF8.self), choice: .name("")) != .other
    }

    // MARK: Cells

    private func cells(_ line: Range<Int>) -> [Range<Int>] {
        guard source[line].contains(0x09) else { return [line] }
        return source[line].split(separator: 0x09, omittingEmptySubsequences: false).map {
            trimmed($0.startIndex..<$0.endIndex)
        }
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        let start = source[range].firstIndex { $0 > 0x20 } ?? range.upperBound
        let end = source[range].lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start
        return start..<max(start, end)
    }
}
