/// A table of LaTeX among the lines of a text.
struct LatexTable {
    private(set) var rows: [[RuledTable.Cell]] = []
    /// The number of the line after it.
    private(set) var end: Int

    private let text: [UInt8]

    /// How many lines are looked through for the end of a table.
    private static let longest = 400

    /// Reads the table that begins with a line; `nil` when none does, or when nothing ends it.
    ///
    /// - Complexity: O(*n*) in the length of the table.
    init?(_ text: [UInt8], _ lines: LineRanges, at first: Int) {
        self.text = text
        let names = ["tabular", "tabularx", "longtable", "tabular*", "array"]
        guard let name = names.first(where: { Self.begins(text, lines[first], with: "\\begin{\($0)}") }),
            let last = lines[(first + 1)...].prefix(Self.longest).firstIndex(where: {
                Self.begins(text, $0, with: "\\end{\(name)}")
            })
        else { return nil }
        end = last + 1
        var row: [RuledTable.Cell] = []
        var cell: [Range<Int>] = []
        var columns = 1
        func endCell() {
            let first = row.last.map { $0.columns.upperBound + 1 } ?? 0
            row.append(RuledTable.Cell(columns: first...first + columns - 1, lines: cell))
            cell = []
            columns = 1
        }
        for line in lines[first + 1..<last] {
            var start = line.lowerBound
            var index = start
            func take(_ end: Int) {
                let part = content(start..<end)
                columns = max(columns, part.columns)
                if !part.range.isEmpty { cell.append(part.range) }
            }
            while index < line.upperBound {
                let next = index + 1 < line.upperBound ? text[index + 1] : 0
                if text[index] == UInt8(ascii: "\\"), next == UInt8(ascii: "\\") {
                    take(index)
                    endCell()
                    rows.append(row)
                    row = []
                    index += 2
                    start = index
                } else if text[index] == UInt8(ascii: "\\") {
                    index += 2
                } else if text[index] == UInt8(ascii: "&") {
                    take(index)
                    endCell()
                    index += 1
                    start = index
                } else {
                    index += 1
                }
            }
            take(max(start, line.upperBound))
        }
        if !cell.isEmpty || !row.isEmpty {
            endCell()
            rows.append(row)
        }
        if rows.isEmpty { return nil }
    }

    private static func begins(_ text: [UInt8], _ line: Range<Int>, with mark: String) -> Bool {
        text[line].drop { $0 <= 0x20 }.starts(with: mark.utf8)
    }

    /// What a part of a line says without the commands of LaTeX around it, and how many columns it spans.
    private func content(_ range: Range<Int>) -> (range: Range<Int>, columns: Int) {
        var range = trimmed(range)
        var columns = 1
        while let command = command(range) {
            if Self.rules.contains(command.name) {
                range = trimmed(command.end..<range.upperBound)
            } else if Self.wrappings.contains(command.name), let last = command.arguments.last,
                last.upperBound + 1 == range.upperBound
            {
                if command.name == "multicolumn", let count = command.arguments.first {
                    columns = max(1, min(100, Int(String(decoding: text[count], as: UTF8.self)) ?? 1))
                }
                range = trimmed(last)
            } else {
                break
            }
        }
        return (range, columns)
    }

    private struct Command {
        let name: String
        let arguments: [Range<Int>]
        let end: Int
    }

    /// The command that a part begins with, with what stands in braces and brackets after it.
    private func command(_ range: Range<Int>) -> Command? {
        guard range.count > 1, text[range.lowerBound] == UInt8(ascii: "\\") else { return nil }
        var index = range.lowerBound + 1
        while index < range.upperBound, (0x61...0x7A).contains(text[index] | 0x20) { index += 1 }
        guard index > range.lowerBound + 1 else { return nil }
        let name = String(decoding: text[range.lowerBound + 1..<index], as: UTF8.self)
        var arguments: [Range<Int>] = []
        while index < range.upperBound, text[index] == UInt8(ascii: "{") || text[index] == UInt8(ascii: "[") {
            var depth = 0
            var close = index
            while close < range.upperBound {
                if "{[".utf8.contains(text[close]) { depth += 1 }
                if "}]".utf8.contains(text[close]) { depth -= 1 }
                if depth == 0 { break }
                close += 1
            }
            guard close < range.upperBound else { break }
            arguments.append(index + 1..<close)
            index = close + 1
        }
        return Command(name: name, arguments: arguments, end: index)
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, text[start] <= 0x20 { start += 1 }
        while end > start, text[end - 1] <= 0x20 { end -= 1 }
        return start..<end
    }

    private static let rules: Set<String> = [
        "hline", "toprule", "midrule", "bottomrule", "cline", "endhead", "endfirsthead", "endfoot", "endlastfoot",
    ]
    private static let wrappings: Set<String> = ["multicolumn", "multirow", "textbf", "textit", "emph", "makecell"]
}
