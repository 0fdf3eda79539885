/// Tables that other programs had turned into text before a document was made of it: what they put into blank cells, into
/// merged ones and between lines.
///
/// One such cell can be a person's own; a converter writes them time and again.
struct ConvertedTables {
    /// Whether cells say `NaN` where a spreadsheet has blank ones, and `\n` where a line ends in a cell.
    private let isSpreadsheet: Bool
    /// Whether a cell that reaches over several columns is repeated in each.
    private let repeatsMergedCells: Bool

    /// How many blank cells, and how many rows of one cell repeated, show a converter's hand.
    private static let least = (blanks: 3, rows: 2)

    /// Looks through all tables of a text.
    ///
    /// - Complexity: O(*n*).
    init(_ blocks: [WordBlock]) {
        var (blanks, rows) = (0, 0)
        for case .table(let table) in blocks {
            for row in table.rows {
                let texts = row.cells.map(\.text)
                blanks += texts.count { !$0.isEmpty && MarkdownEvidence.isBlankCell($0[...]) }
                let worded = texts.filter { !$0.isEmpty }
                if worded.count > 1, let first = worded.first, first.contains(0x20), worded.allSatisfy({ $0 == first })
                {
                    rows += 1
                }
            }
        }
        isSpreadsheet = blanks >= Self.least.blanks
        repeatsMergedCells = rows >= Self.least.rows
    }

    /// The blocks without what converters put into their tables.
    func mended(_ blocks: [WordBlock]) -> [WordBlock] {
        guard isSpreadsheet || repeatsMergedCells else { return blocks }
        return blocks.map { block in
            guard case .table(var table) = block else { return block }
            for row in table.rows.indices { table.rows[row].cells = mended(table.rows[row].cells) }
            return .table(table)
        }
    }

    private func mended(_ cells: [WordCell]) -> [WordCell] {
        var mended: [WordCell] = []
        var last: [UInt8] = []
        for cell in cells {
            let text = cell.text
            if repeatsMergedCells, let place = mended.indices.last, text == last, Self.isWorded(text) {
                mended[place].columns += cell.columns
                continue
            }
            last = text
            mended.append(isSpreadsheet ? withoutSigns(cell) : cell)
        }
        return mended
    }

    /// Whether a cell has words, which no two cells beside each other share; numbers and marks they may.
    private static func isWorded(_ text: [UInt8]) -> Bool {
        text.count > Limits.longestMark && text.contains { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20 }
    }

    private func withoutSigns(_ cell: WordCell) -> WordCell {
        var cell = cell
        let isBlank = MarkdownEvidence.isBlankCell(cell.text[...])
        for place in cell.blocks.indices {
            guard case .paragraph(var paragraph) = cell.blocks[place] else { continue }
            paragraph.content = paragraph.content.flatMap { inline -> [WordInline] in
                var inline = inline
                // What stands for nothing is seen and says nothing, as a prompt does.
                if isBlank { inline.isPrompt = true }
                return isBlank ? [inline] : Self.lines(inline)
            }
            cell.blocks[place] = .paragraph(paragraph)
        }
        return cell
    }

    /// The parts of a text between the signs for the ends of lines.
    private static func lines(_ inline: WordInline) -> [WordInline] {
        guard inline.kind == .text else { return [inline] }
        let sign = Array("\\n".utf8)
        var (parts, start): ([WordInline], Int) = ([], 0)
        func add(_ kind: WordInline.Kind, _ text: ArraySlice<UInt8>) {
            var part = inline
            (part.kind, part.text) = (kind, Array(text))
            parts.append(part)
        }
        for place in inline.text.indices where place >= start && inline.text[place...].starts(with: sign) {
            add(.text, inline.text[start..<place])
            add(.lineEnd, [])
            start = place + sign.count
        }
        add(.text, inline.text[start...])
        return parts
    }
}

extension WordCell {
    /// The words of its paragraphs, without blanks at their ends.
    fileprivate var text: [UInt8] {
        var text: [UInt8] = []
        for case .paragraph(let paragraph) in blocks {
            if !text.isEmpty { text.append(0x20) }
            for inline in paragraph.content { text += inline.kind == .text ? inline.text : [0x20] }
        }
        return Array(text.drop { $0 <= 0x20 }.reversed().drop { $0 <= 0x20 }.reversed())
    }
}
