/// Writes down the text of a document, with the steps that make blocks of it.
struct WordTextWriter {
    var text = WordText()
    /// Whether places to fill in are looked for; in what a page repeats there are none.
    var notesPlaces = true
    /// The controls met, each of which is one place.
    var controls: Set<Int> = []
    /// Whether a box was written last, so that a word right after it is no part of its mark.
    var isAfterBox = false

    /// How many paragraphs and tables were begun.
    private var (paragraphs, tables) = (0, 0)
    /// The place that paragraphs stand in which are none of the text outside tables; `nil` for those that are.
    private var outer: DocumentPlace?

    /// Writes blocks outside tables.
    mutating func take(_ blocks: [WordBlock]) {
        var quotation: [WordParagraph] = []
        for block in blocks {
            if case .paragraph(let paragraph) = block, let place = paragraph.quotedPlace {
                if quotation.first?.quotedPlace != place { takeQuotation(&quotation) }
                quotation.append(paragraph)
                continue
            }
            takeQuotation(&quotation)
            switch block {
            case .paragraph(let paragraph):
                take(paragraph)
                if !paragraph.boxes.isEmpty { within(outer ?? .paragraph(paragraphs)) { $0.take(paragraph.boxes) } }
            case .table(let table): table.isFrame ? takeFrame(table) : take(table)
            }
        }
        takeQuotation(&quotation)
    }

    /// Writes what each page repeats, once.
    mutating func takeFurniture(_ blocks: [WordBlock]) {
        notesPlaces = false
        defer { notesPlaces = true }
        for paragraph in WordBlock.paragraphs(blocks) {
            var paragraph = paragraph
            paragraph.kind = .furniture
            take(paragraph)
        }
    }

    /// A frame around text is no table.
    private mutating func takeFrame(_ table: WordTable) {
        tables += 1
        let number = tables
        for (row, cells) in table.rows.enumerated() {
            for cell in cells.cells where cell.part != .later {
                within(.cell(table: number, row: row + 1, column: 1)) { $0.take(cell.blocks) }
            }
        }
    }

    /// Writes what stands in a place of its own.
    private mutating func within(_ place: DocumentPlace, _ write: (inout Self) -> Void) {
        let before = outer
        outer = place
        write(&self)
        outer = before
    }

    /// Takes down where a paragraph outside tables begins.
    mutating func beginParagraph() {
        if outer == nil && notesPlaces { paragraphs += 1 }
        text.outline.begin(notesPlaces ? outer ?? .paragraph(paragraphs) : nil, at: text.text.count)
    }

    // MARK: Paragraphs

    private mutating func take(_ paragraph: WordParagraph) {
        beginParagraph()
        guard paragraph.hasText else { return writeBlank(paragraph) }
        let lines = paragraph.lines
        if paragraph.kind != .furniture, lines.contains(where: Self.isRow) {
            for line in lines { Self.isRow(line) ? takeRow(line, paragraph.number) : take(line, of: paragraph) }
        } else {
            take(paragraph.content[...], of: paragraph)
        }
    }

    private mutating func take(_ content: ArraySlice<WordInline>, of paragraph: WordParagraph) {
        let kind: Blocks.Unit.Kind =
            switch paragraph.kind {
            case .heading: .heading
            case .paragraph: .paragraph
            case .listItem: .listItem
            case .furniture: .furniture
            }
        text.steps.append(.begin(kind))
        if paragraph.kind == .listItem { text.text += Self.bullet }
        writeNumber(paragraph.number)
        write(content)
        note(.end, paragraph.element)
        text.steps.append(.end)
        text.text.append(0x0A)
    }

    private static let bullet = Array("• ".utf8)

    mutating func writeNumber(_ number: String?) {
        guard let number else { return }
        let start = text.text.count
        text.text += Array(number.utf8)
        text.steps += [.text(start..<text.text.count), .blank]
        text.text.append(0x20)
    }

    /// A paragraph without words: its prompts and rules stand in the text, and are no answer.
    private mutating func writeBlank(_ paragraph: WordParagraph) {
        write(paragraph.content[...], isShown: false)
        if !paragraph.content.contains(where: \.isDrawn) { note(.paragraph, paragraph.element) }
        text.text.append(0x0A)
    }

    /// Whether a line is a row of cells that tabs part, and not one that begins with a tab.
    private static func isRow(_ line: ArraySlice<WordInline>) -> Bool {
        let segments = line.split(maxSplits: .max, omittingEmptySubsequences: false) { $0.kind == .tab }
        guard segments.count > 1, let first = segments.first else { return false }
        let full = segments.count { $0.contains(where: \.isWritten) }
        return first.contains(where: \.isWritten) || full > 1
    }

    private mutating func takeRow(_ line: ArraySlice<WordInline>, _ number: String?) {
        text.steps.append(.beginRow)
        let segments = line.split(maxSplits: .max, omittingEmptySubsequences: false) { $0.kind == .tab }
        for (place, segment) in segments.enumerated() {
            if place > 0 { text.text.append(0x09) }
            text.steps.append(.beginCell)
            if place > 0, let tab = line[..<segment.startIndex].last, !segment.contains(where: \.isWritten) {
                note(.tab, tab.element)
            }
            if place == 0 { writeNumber(number) }
            write(segment)
            text.steps.append(.endCell(columns: 1, rows: 1))
        }
        text.text.append(0x0A)
    }

    // MARK: Tables

    private mutating func take(_ table: WordTable) {
        tables += 1
        let number = tables
        text.steps.append(.beginTable)
        /// For each column, the step that ends the cell above, as long as it may go on.
        var spans: [Int: (step: Int, columns: Int)] = [:]
        for (line, row) in table.rows.enumerated() {
            var inner: [WordBlock] = []
            var column = row.before
            text.steps.append(.beginRow)
            if row.before > 0 { text.steps += [.beginCell, .endCell(columns: row.before, rows: 1)] }
            for cell in row.cells {
                defer { column += cell.columns }
                if cell.part == .later, let span = spans[column],
                    case .endCell(let columns, let rows) = text.steps[span.step]
                {
                    text.steps[span.step] = .endCell(columns: columns, rows: rows + 1)
                    continue
                }
                if column > row.before { text.text.append(0x09) }
                text.outline.begin(.cell(table: number, row: line + 1, column: column + 1), at: text.text.count)
                inner += take(cell)
                // One whose first part was deleted begins anew.
                spans[column] = cell.part == .whole ? nil : (text.steps.count - 1, cell.columns)
            }
            text.text.append(0x0A)
            // Tables within cells come after the row.
            if !inner.isEmpty { within(.cell(table: number, row: line + 1, column: 1)) { $0.take(inner) } }
        }
        text.steps.append(.end)
    }

    /// Writes a cell; returns the tables in it.
    private mutating func take(_ cell: WordCell) -> [WordBlock] {
        text.steps.append(.beginCell)
        var inner: [WordBlock] = []
        let own = cell.blocks.compactMap { if case .paragraph(let paragraph) = $0 { paragraph } else { nil } }
        if let place = own.first?.quotedPlace, own.count == cell.blocks.count,
            own.allSatisfy({ $0.quotedPlace == place })
        {
            text.steps.append(.quote)
            writeQuoted(own)
            text.steps.append(.endCell(columns: cell.columns, rows: 1))
            return []
        }
        var isFirst = true
        /// The ends of lines that count once words follow.
        var ends: [Range<Int>] = []
        for block in cell.blocks {
            guard case .paragraph(let paragraph) = block else {
                inner.append(block)
                continue
            }
            for paragraph in [paragraph] + WordBlock.paragraphs(paragraph.boxes) {
                if !isFirst {
                    ends.append(text.text.count..<text.text.count + 1)
                    text.text.append(0x0A)
                }
                isFirst = false
                takeLine(paragraph, after: &ends)
            }
        }
        text.steps.append(.endCell(columns: cell.columns, rows: 1))
        return inner
    }
}
