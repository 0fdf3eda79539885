/// A table drawn with rules of dashes, as converters to plain text and Markdown draw them.
///
/// A grid has rules of `+---+` between its rows and `|` between its cells. Others have a rule of dashes under or
/// around them that tells where the columns stand; blank lines part rows of several lines.
struct RuledTable {
    /// A part of a row that stands under one column or several.
    struct Cell {
        let columns: ClosedRange<Int>
        /// What it says on each of its lines; an empty range for a blank line.
        var lines: [Range<Int>]
        /// How many characters its lines have room for, where that is known.
        var width: Int?

        /// Whether a line goes on with the word that the one before ends with, as an address does that is too long for
        /// the cell: then it, or the one after, fills all of its room.
        func continuesWord(_ line: Int, in text: [UInt8]) -> Bool {
            guard let width, line > 0, !lines[line - 1].isEmpty, !lines[line].isEmpty else { return false }
            let (before, own) = (text[lines[line - 1]], text[lines[line]])
            let isWord = !own.contains(0x20) && !(before.last == UInt8(ascii: ",") || before.last == UInt8(ascii: ":"))
            let at = UInt8(ascii: "@")
            guard isWord, before.contains(at) != own.contains(at) else { return false }
            func fills(_ line: ArraySlice<UInt8>) -> Bool { line.count { $0 & 0xC0 != 0x80 } >= width }
            if own.contains(at) { return fills(own) && !before.contains(0x20) && line > 1 }
            return fills(before) || before.last == at
        }
    }

    private(set) var rows: [[Cell]] = []
    /// The number of the line after it.
    private(set) var end: Int

    /// How many lines a table without a closing rule is looked through for one.
    private static let longest = 400

    /// Reads the table that begins with a line; `nil` when none does.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - lines: The ranges of its lines, without their ends.
    ///   - first: The number of a line.
    init?<Lines: LineCollection>(_ text: [UInt8], _ lines: Lines, at first: Int) {
        end = first
        if Self.isGridRule(text, lines[first]) {
            takeGrid(text, lines, first)
        } else if let columns = Self.columns(text, lines[first]) {
            guard takeRuled(text, lines, first, columns) else { return nil }
        } else if first + 1 < lines.count, Self.indent(text, lines[first]) >= 2,
            let columns = Self.columns(text, lines[first + 1])
        {
            takeRow(text, lines, first..<first + 1, columns)
            end = first + 2
            while end < lines.count, Self.indent(text, lines[end]) >= 2, Self.columns(text, lines[end]) == nil {
                takeRow(text, lines, end..<end + 1, columns)
                end += 1
            }
        }
        if rows.isEmpty {
            // A box that nobody filled in may have no line between its rules.
            guard Self.isGridRule(text, lines[first]), end > first else { return nil }
            rows = [[]]
        }
    }

    // MARK: Grids

    /// Whether a line is a rule of a grid: `+-----+-----+`.
    static func isGridRule(_ text: [UInt8], _ line: Range<Int>) -> Bool {
        let line = trimmed(text, line)
        guard line.count >= 5, text[line.lowerBound] == plus, text[line.upperBound - 1] == plus else { return false }
        return text[line].allSatisfy { $0 == plus || $0 == dash || $0 == UInt8(ascii: "=") || $0 == colon }
    }

    private mutating func takeGrid<Lines: LineCollection>(_ text: [UInt8], _ lines: Lines, _ first: Int) {
        var last = first
        while last < lines.count, let sign = Self.trimmed(text, lines[last]).first.map({ text[$0] }),
            sign == Self.plus || sign == Self.bar
        {
            last += 1
        }
        end = last
        var edges: Set<Int> = []
        for line in lines[first..<last] where Self.isGridRule(text, line) {
            edges.formUnion(Self.characters(text, line).filter { text[$0.offset] == Self.plus }.map(\.column))
        }
        var start = first
        for line in first..<last {
            let isRule = Self.isGridRule(text, lines[line])
            if isRule || line + 1 == last {
                takeGridRow(text, lines, start..<(isRule ? line : line + 1), edges.sorted())
                start = line + 1
            }
        }
    }

    private mutating func takeGridRow<Lines: LineCollection>(
        _ text: [UInt8], _ lines: Lines, _ own: Range<Int>, _ edges: [Int]
    ) {
        guard !own.isEmpty, edges.count > 1 else { return }
        let marked = lines[own].map { line in
            let bars = Self.characters(text, line).filter { text[$0.offset] == Self.bar }
            return Dictionary(bars.map { ($0.column, $0.offset) }) { first, _ in first }
        }
        // A cell that spans several columns has no bar between them.
        let barsOfShortest = marked.min { $0.count < $1.count } ?? [:]
        let walls = barsOfShortest.keys.sorted().compactMap { column -> Int? in
            let edge = edges.partitioningIndex { $0 >= column }
            guard edge < edges.count, edges[edge] == column, marked.allSatisfy({ $0[column] != nil }) else {
                return nil
            }
            return edge
        }
        rows.append(
            zip(walls, walls.dropFirst()).map { left, right in
                let parts = marked.compactMap { bars -> Range<Int>? in
                    guard let start = bars[edges[left]], let end = bars[edges[right]] else { return nil }
                    return Self.trimmed(text, start + 1..<end)
                }
                return Cell(
                    columns: left...right - 1, lines: parts, width: edges[right] - edges[left] - Self.padding)
            })
    }

    // MARK: Tables with rules of dashes

    /// Where columns stand, in characters, that a line of dashes tells; `nil` when a line is none.
    ///
    /// One column takes a long rule that is moved in, as a row of dashes can be somebody's own.
    static func columns(_ text: [UInt8], _ line: Range<Int>) -> [Range<Int>]? {
        let own = trimmed(text, line)
        guard own.count >= 5, text[own].allSatisfy({ $0 == dash || $0 == 0x20 }) else { return nil }
        var columns: [Range<Int>] = []
        var column = own.lowerBound - line.lowerBound
        for part in text[own].split(separator: 0x20, omittingEmptySubsequences: false) {
            if !part.isEmpty { columns.append(column..<column + part.count) }
            column += part.count + 1
        }
        if columns.count > 1 { return columns.allSatisfy { $0.count > 1 } ? columns : nil }
        return own.count >= 20 && own.lowerBound - line.lowerBound >= 2 ? columns : nil
    }

    /// Takes a table that begins with a rule; false when no rule ends it.
    private mutating func takeRuled<Lines: LineCollection>(
        _ text: [UInt8], _ lines: Lines, _ first: Int, _ columns: [Range<Int>]
    ) -> Bool {
        guard let second = Self.nextRule(text, lines, after: first) else { return false }
        let inner = Self.columns(text, lines[second]) ?? columns
        // A rule across the whole table stands above the headings, one by columns under them.
        let hasHeadings =
            columns.count == 1
            && (inner.count > 1 || (second + 1 < lines.count && Self.indent(text, lines[second + 1]) >= 2))
        guard hasHeadings, let last = Self.nextRule(text, lines, after: second) else {
            if hasHeadings && inner.count > 1 { return false }
            takeRows(text, lines, first + 1..<second, columns)
            end = second + 1
            return true
        }
        takeRow(text, lines, first + 1..<second, inner)
        takeRows(text, lines, second + 1..<last, inner, areParted: true)
        end = last + 1
        return true
    }

    /// The rule after a line; `nil` when the table ends without one.
    private static func nextRule<Lines: LineCollection>(_ text: [UInt8], _ lines: Lines, after line: Int) -> Int? {
        var blanks = 0
        for next in line + 1..<min(lines.count, line + 1 + longest) {
            if columns(text, lines[next]) != nil { return next }
            blanks = isBlank(text, lines[next]) ? blanks + 1 : 0
            // What stands at the margin is no part of the table.
            if blanks > mostBlanks || (blanks == 0 && indent(text, lines[next]) < 2) { return nil }
        }
        return nil
    }

    /// How many blank lines stand in a table one after another: a row of blanks between the lines that part rows.
    private static let mostBlanks = 3

    private mutating func takeRows<Lines: LineCollection>(
        _ text: [UInt8], _ lines: Lines, _ own: Range<Int>, _ columns: [Range<Int>], areParted: Bool = false
    ) {
        let areParted = areParted || lines[own].contains { Self.isBlank(text, $0) }
        var start = own.lowerBound
        for line in own {
            let isBlank = Self.isBlank(text, lines[line])
            if isBlank || !areParted || line + 1 == own.upperBound {
                takeRow(text, lines, start..<(isBlank ? line : line + 1), columns)
                start = line + 1
            }
        }
    }

    private mutating func takeRow<Lines: LineCollection>(
        _ text: [UInt8], _ lines: Lines, _ own: Range<Int>, _ columns: [Range<Int>]
    ) {
        guard !own.isEmpty else { return }
        var cells = columns.indices.map { Cell(columns: $0...$0, lines: []) }
        for line in lines[own] {
            let offsets = Self.characters(text, line).map(\.offset)
            for (number, column) in columns.enumerated() {
                let next = number + 1 < columns.count ? columns[number + 1].lowerBound : offsets.count
                guard column.lowerBound < offsets.count else { break }
                let limit = next < offsets.count ? offsets[next] : line.upperBound
                let part = Self.trimmed(text, offsets[column.lowerBound]..<limit)
                if !part.isEmpty { cells[number].lines.append(part) }
            }
        }
        rows.append(cells)
    }

    // MARK: Lines

    private static func isBlank(_ text: [UInt8], _ line: Range<Int>) -> Bool { trimmed(text, line).isEmpty }

    private static func indent(_ text: [UInt8], _ line: Range<Int>) -> Int {
        let content = trimmed(text, line)
        return content.isEmpty ? 0 : content.lowerBound - line.lowerBound
    }

    private static func trimmed(_ text: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, text[start] <= 0x20 { start += 1 }
        while end > start, text[end - 1] <= 0x20 { end -= 1 }
        return start..<end
    }

    /// The characters of a line: where each begins, and its column from 0; marks that combine take none.
    private static func characters(_ text: [UInt8], _ line: Range<Int>) -> [(column: Int, offset: Int)] {
        var found: [(column: Int, offset: Int)] = []
        for offset in line where text[offset] & 0xC0 != 0x80 {
            let isCombining =
                text[offset] == 0xCC || (text[offset] == 0xCD && text[min(offset + 1, line.upperBound - 1)] < 0xB0)
            if !isCombining { found.append((found.count, offset)) }
        }
        return found
    }

    /// How many characters a grid takes between its cells: a bar, and a blank on either side of it.
    private static let padding = 3
    private static let plus = UInt8(ascii: "+")
    private static let bar = UInt8(ascii: "|")
    private static let dash = UInt8(ascii: "-")
    private static let colon = UInt8(ascii: ":")
}

extension BlockBuilder {
    /// Appends a table drawn with rules.
    ///
    /// - Parameters:
    ///   - table: The table.
    ///   - appendLine: Appends a line of a cell.
    mutating func append(_ table: RuledTable, _ appendLine: (inout BlockBuilder, Range<Int>) -> Void) {
        append(rows: table.rows, appendLine)
    }

    /// Appends a table.
    ///
    /// - Parameters:
    ///   - rows: Its rows.
    ///   - appendLine: Appends a line of a cell.
    mutating func append(rows: [[RuledTable.Cell]], _ appendLine: (inout BlockBuilder, Range<Int>) -> Void) {
        beginTable()
        markTables()
        for row in rows {
            beginRow()
            for cell in row {
                beginCell()
                var isAfterBlank = false
                for (number, line) in cell.lines.enumerated() {
                    if line.isEmpty {
                        isAfterBlank = true
                        continue
                    }
                    let isItem = MarkdownScanner.listMarks.contains { mark in
                        source[line].starts(with: mark + [0x20, 0x20])
                    }
                    if cell.continuesWord(number, in: source) {
                        // Nothing stands between its parts.
                    } else if isAfterBlank || isItem {
                        beginLine(isHard: true, from: line.lowerBound..<line.lowerBound)
                    } else {
                        // Where a cell's line ends is the converter's choice.
                        appendBlank()
                    }
                    isAfterBlank = false
                    appendLine(&self, line)
                }
                endCell(columns: cell.columns.count)
            }
        }
        end()
    }
}
