/// A table of plain text: columns under a rule of dashes, which says where they stand.
///
/// A row begins where its first column does; lines below whose first column is blank or begins with two blanks go on.
/// The answers of a row stand from the last line of its label on.
struct PlainTable {
    enum Cell {
        case blank
        /// A number, a mark or another short value.
        case value(String)
        /// A person's own words.
        case quotation(String)
    }

    /// The headings of the columns of answers; empty for none.
    let headings: [String]
    /// The heading of the column of labels.
    var corner = ""
    let rows: [(label: String, cells: [Cell])]

    /// The widest that a heading or a person's words make a column in a table of several.
    private static let narrow = 24

    /// The lines of the table.
    ///
    /// - Complexity: O(*n*) in the size of the widest row, for each row.
    func lines() -> [String] {
        let count = rows.map(\.cells.count).max() ?? 0
        let quotedWidth = count > 1 ? Self.narrow : PlainLayout.width / 2
        let heads = headings.map { PlainLayout.wrapped($0, width: Self.narrow) }
        let cells = rows.map { row in row.cells.map { Self.lines(of: $0, width: quotedWidth) } }
        var widths = (0..<count).map { column in
            max(3, (cells.map { $0[column] } + heads.dropFirst(column).prefix(1)).map(Self.widest).max() ?? 0)
        }
        let rest = PlainLayout.width - widths.reduce(0) { $0 + $1 + PlainLayout.gutter }
        let labels = rows.map { PlainLayout.wrapped($0.label, width: max(rest, PlainLayout.width / 3)) }
        widths.insert(max(3, PlainLayout.width(of: corner), labels.map(Self.widest).max() ?? 0), at: 0)
        let isRight = (0..<count).map { column in
            column < heads.count && heads[column].count == 1 && rows.contains { $0.cells[column].isNumber }
                && !rows.contains { $0.cells[column].isQuotation }
        }

        let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: Self.space(PlainLayout.gutter))
        var lines = [rule]
        if !headings.isEmpty {
            let height = heads.map(\.count).max() ?? 1
            for number in 0..<height {
                let texts = heads.map { head in
                    let line = number - (height - head.count)
                    return line < 0 ? "" : String(head[line].trimmingPrefix(PlainLayout.continuation))
                }
                lines.append(Self.line([number == height - 1 ? corner : ""] + texts, widths, [false] + isRight))
            }
            lines.append(rule)
        }
        for (label, cells) in zip(labels, cells) {
            lines += label.dropLast()
            let height = max(1, cells.map(\.count).max() ?? 0)
            for number in 0..<height {
                let texts = cells.map { number < $0.count ? $0[number] : "" }
                lines.append(Self.line([number == 0 ? label[label.count - 1] : ""] + texts, widths, [false] + isRight))
            }
        }
        return lines
    }

    private static func lines(of cell: Cell, width: Int) -> [String] {
        switch cell {
        case .blank: []
        case .value(let text): [text]
        case .quotation(let text): PlainLayout.quoted(text, width: width, breaksWords: true)
        }
    }

    private static func widest(_ lines: [String]) -> Int { lines.map(PlainLayout.width(of:)).max() ?? 0 }

    private static func space(_ count: Int) -> String {
        String(decoding: repeatElement(0x20 as UInt8, count: max(0, count)), as: UTF8.self)
    }

    /// One line of all columns, without blanks at its end; a column of numbers stands to the right.
    private static func line(_ texts: [String], _ widths: [Int], _ isRight: [Bool]) -> String {
        var line = ""
        var dueBlanks = 0
        for (column, text) in texts.enumerated() {
            let blanks = widths[column] - PlainLayout.width(of: text)
            if !text.isEmpty {
                line += space(dueBlanks + (isRight[column] ? blanks : 0)) + text
                dueBlanks = isRight[column] ? 0 : blanks
            } else {
                dueBlanks += widths[column]
            }
            dueBlanks += PlainLayout.gutter
        }
        return line
    }
}

extension PlainTable.Cell {
    fileprivate var isQuotation: Bool { if case .quotation = self { true } else { false } }

    fileprivate var isNumber: Bool {
        if case .value(let text) = self { text.utf8.first.map { (0x30...0x39).contains($0) } ?? false } else { false }
    }
}
