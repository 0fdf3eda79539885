import POModel

/// Lines of text among which rows of tables have semicolons, pipes or tabs between their cells, as people's own scripts write
/// the tables of a document, rewritten as Markdown.
///
/// A sentence can have a semicolon too, so that only what no sentence has shows where rows stand: blank cells, cells of
/// nothing but a number or mark, and cells that are repeated for each column that they reach over.
struct SeparatedLines {
    private let source: [UInt8]
    private let separator: UInt8
    private let vocabulary: Vocabulary
    private let skeleton: Skeleton

    /// How many rows there are at least that no sentence is like.
    private static let leastRows = 5
    /// How long a cell is at least that is not repeated by chance, in bytes.
    private static let longCell = 4

    /// The text in Markdown, each line that is no row of a table a paragraph; `nil` when it has no such rows.
    ///
    /// - Complexity: O(*n*).
    static func inner(of text: [UInt8], _ vocabulary: Vocabulary) -> PlacedText? {
        let lines = LineRanges(text)
        let separator = [UInt8(ascii: ";"), UInt8(ascii: "|"), 0x09].first { separator in
            guard text.contains(separator) else { return false }
            var (rows, repeating) = (0, 0)
            for line in lines {
                // A pipe at both ends is Markdown's, as is one at the beginning beside other separators.
                let last = text[line].last { $0 > 0x20 }
                guard text[line].first != UInt8(ascii: "|") || (separator == text[line].first && last != separator),
                    BarePipes.columns(text[line]) == nil,
                    !WrappedText.namesEdition(text, line)
                else { return false }
                let cells = cells(of: text, line, separator)
                if repeats(text, cells) { repeating += 1 }
                if isPlainRow(text, cells) { rows += 1 }
            }
            // Tabs part cells in other texts too, which are read without this.
            return rows >= leastRows && (separator != 0x09 || repeating >= leastRows)
        }
        guard let separator else { return nil }
        return Self(source: text, separator: separator, vocabulary: vocabulary, skeleton: Skeleton(text)).markdown(
            lines)
    }

    private func markdown(_ lines: LineRanges) -> PlacedText {
        var placed = PlacedText()
        placed.reserve(source.count)
        /// How many cells the rows above have; `nil` outside tables.
        var columns: Int?
        for (number, line) in lines.enumerated() {
            defer { placed.append([0x0A], from: line.upperBound..<line.upperBound) }
            var cells = Self.cells(of: source, line, separator)
            let isBeside = columns != nil || (number + 1 < lines.count && isPlainRow(lines[number + 1]))
            guard Self.isPlainRow(source, cells) || isRow(cells, besideRows: isBeside) else {
                placed.append([0x0A], from: line.lowerBound..<line.lowerBound)
                placed.append(source, line)
                columns = nil
                continue
            }
            if columns == nil { placed.append([0x0A], from: line.lowerBound..<line.lowerBound) }
            columns = columns ?? cells.count
            // What the last column says may have a semicolon of its own.
            while let count = columns, cells.count > count, cells.suffix(2).allSatisfy(isWords) {
                let last = cells.removeLast()
                cells[cells.count - 1] = cells[cells.count - 1].lowerBound..<last.upperBound
            }
            for cell in cells {
                placed.append("| ".utf8, from: cell.lowerBound..<cell.lowerBound)
                append(cell, to: &placed)
                placed.append([0x20], from: cell.upperBound..<cell.upperBound)
            }
            placed.append([UInt8(ascii: "|")], from: line.upperBound..<line.upperBound)
        }
        return placed
    }

    /// A cell, whose own pipes part nothing.
    private func append(_ cell: Range<Int>, to placed: inout PlacedText) {
        var start = cell.lowerBound
        for index in cell where source[index] == UInt8(ascii: "|") {
            placed.append(source, start..<index)
            placed.append("\\|".utf8, from: index..<index + 1)
            start = index + 1
        }
        placed.append(source, start..<cell.upperBound)
    }

    // MARK: Rows

    private static func cells(of text: [UInt8], _ line: Range<Int>, _ separator: UInt8) -> [Range<Int>] {
        guard text[line].contains(separator) else { return [] }
        return text[line].split(separator: separator, omittingEmptySubsequences: false).map { cell in
            let start = cell.firstIndex { $0 > 0x20 } ?? cell.endIndex
            let end = cell.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start
            return start..<end
        }
    }

    private func isPlainRow(_ line: Range<Int>) -> Bool {
        Self.isPlainRow(source, Self.cells(of: source, line, separator))
    }

    /// Whether cells are a row's and no parts of a sentence.
    ///
    /// A blank one at the end is none where a list has a semicolon after each of its items.
    private static func isPlainRow(_ text: [UInt8], _ cells: [Range<Int>]) -> Bool {
        cells.dropLast().contains(where: \.isEmpty) || repeats(text, cells)
            || cells.dropFirst().contains { cell in
                switch Mark(String(decoding: text[cell.prefix(longestValue)], as: UTF8.self), choice: .name("")) {
                case .number, .marked: cell.count <= longestValue
                case .empty, .other: false
                }
            }
    }

    /// The longest number or mark, in bytes.
    private static let longestValue = 12

    /// Whether a cell of words stands in two columns beside each other.
    private static func repeats(_ text: [UInt8], _ cells: [Range<Int>]) -> Bool {
        zip(cells, cells.dropFirst()).contains { $0.count >= longCell && text[$0] == text[$1] }
    }

    /// Whether cells that a sentence might have are a row's: one after the first begins as a label does, or they stand
    /// beside rows and do not go on with the words before them.
    private func isRow(_ cells: [Range<Int>], besideRows isBesideRows: Bool) -> Bool {
        guard cells.count > 1 else { return false }
        if cells.dropFirst().contains(where: { vocabulary.label([$0], source, skeleton) != nil }) { return true }
        return isBesideRows && !BarePipes.isProse(source, cells)
    }

    private func isWords(_ cell: Range<Int>) -> Bool {
        source[cell].count { $0 | 0x20 >= 0x61 } >= Self.longCell
    }
}
