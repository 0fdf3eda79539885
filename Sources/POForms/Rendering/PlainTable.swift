import POModel

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

    /// The words of the form, which are the same for any answers.
    struct Words: Sendable {
        /// The lines of the headings of the columns of answers; empty for none.
        fileprivate let heads: [[String]]
        fileprivate let headWidths: [Int]
        /// The heading of the column of labels.
        fileprivate let corner: String
        fileprivate let labels: [String]

        init(_ headings: [FormLabel], _ corner: FormLabel?, _ labels: [FormLabel], year: Int) {
            heads = headings.map { PlainLayout.wrapped($0.fullText(year: year), width: PlainTable.narrow) }
            headWidths = heads.map(PlainTable.widest)
            self.corner = corner?.text(year: year) ?? ""
            self.labels = labels.map { $0.fullText(year: year) }
        }
    }

    let words: Words
    /// The cells of each row.
    let cells: [[Cell]]

    /// The widest that a heading or a person's words make a column in a table of several.
    private static let narrow = 24

    /// The lines of the table.
    ///
    /// - Complexity: O(*n*) in the size of the widest row, for each row.
    func lines() -> [String] {
        let heads = words.heads
        let count = cells.map(\.count).max() ?? 0
        let quotedWidth = count > 1 ? Self.narrow : PlainLayout.width / 2
        let texts = cells.map { row in row.map { Self.lines(of: $0, width: quotedWidth) } }
        var widths = (0..<count).map { column in
            texts.reduce(max(3, column < heads.count ? words.headWidths[column] : 0)) { widest, row in
                max(widest, Self.widest(row[column]))
            }
        }
        let rest = PlainLayout.width - widths.reduce(0) { $0 + $1 + PlainLayout.gutter }
        let labels = words.labels.map { PlainLayout.wrapped($0, width: max(rest, PlainLayout.width / 3)) }
        widths.insert(max(3, PlainLayout.width(of: words.corner), labels.map(Self.widest).max() ?? 0), at: 0)
        let isRight = (0..<count).map { column in
            column < heads.count && heads[column].count == 1 && cells.contains { $0[column].isNumber }
                && !cells.contains { $0[column].isQuotation }
        }

        let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: Self.space(PlainLayout.gutter))
        var lines = [rule]
        if !heads.isEmpty {
            let height = heads.map(\.count).max() ?? 1
            for number in 0..<height {
                let texts = heads.map { head in
                    let line = number - (height - head.count)
                    return line < 0 ? "" : String(head[line].trimmingPrefix(PlainLayout.continuation))
                }
                lines.append(
                    Self.line([number == height - 1 ? words.corner : ""] + texts, widths, [false] + isRight))
            }
            lines.append(rule)
        }
        for (label, row) in zip(labels, texts) {
            lines += label.dropLast()
            let height = max(1, row.map(\.count).max() ?? 0)
            for number in 0..<height {
                let texts = row.map { number < $0.count ? $0[number] : "" }
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

    /// Some blanks; those of a line are made once.
    private static func space(_ count: Int) -> String {
        spaces.indices.contains(count) ? spaces[count] : String(repeating: " ", count: max(0, count))
    }

    private static let spaces = (0...PlainLayout.width).map { String(repeating: " ", count: $0) }

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
