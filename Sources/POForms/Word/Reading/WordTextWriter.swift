/// Writes down the text of a document, with the steps that make blocks of it.
struct WordTextWriter {
    var text = WordText()
    /// Whether places to fill in are looked for; in what a page repeats there are none.
    private var notesPlaces = true
    /// The controls met, each of which is one place.
    private var controls: Set<Int> = []
    /// Whether a box was written last, so that a word right after it is no part of its mark.
    private var isAfterBox = false

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
                take(paragraph.boxes)
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
        for row in table.rows { for cell in row.cells where !cell.goesOn { take(cell.blocks) } }
    }

    // MARK: Paragraphs

    private mutating func take(_ paragraph: WordParagraph) {
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

    private mutating func writeNumber(_ number: String?) {
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
        text.steps.append(.beginTable)
        /// For each column, the step that ends the cell above, as long as it may go on.
        var spans: [Int: (step: Int, columns: Int)] = [:]
        for row in table.rows {
            var inner: [WordBlock] = []
            var column = row.before
            text.steps.append(.beginRow)
            if row.before > 0 { text.steps += [.beginCell, .endCell(columns: row.before, rows: 1)] }
            for cell in row.cells {
                defer { column += cell.columns }
                if cell.goesOn, let span = spans[column], case .endCell(let columns, let rows) = text.steps[span.step] {
                    text.steps[span.step] = .endCell(columns: columns, rows: rows + 1)
                    continue
                }
                if column > row.before { text.text.append(0x09) }
                inner += take(cell)
                spans[column] = (text.steps.count - 1, cell.columns)
            }
            text.text.append(0x0A)
            // Tables within cells come after the row.
            if !inner.isEmpty { take(inner) }
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

// MARK: Quotations

/// Answers in our own documents, which are read as they stand.
extension WordTextWriter {
    /// Writes the paragraphs of an answer as one quotation, and forgets them.
    private mutating func takeQuotation(_ paragraphs: inout [WordParagraph]) {
        if paragraphs.isEmpty { return }
        text.steps.append(.beginQuotation)
        writeQuoted(paragraphs)
        text.steps.append(.end)
        text.text.append(0x0A)
        paragraphs = []
    }

    private mutating func writeQuoted(_ paragraphs: [WordParagraph]) {
        for (number, paragraph) in paragraphs.enumerated() {
            if number > 0 {
                text.steps.append(.standIn([0x0A, 0x0A], text.text.count..<text.text.count + 1))
                text.text.append(0x0A)
            }
            for inline in paragraph.content { writeQuoted(inline) }
        }
    }

    private mutating func writeQuoted(_ inline: WordInline) {
        guard inline.style == .plain, inline.kind == .text || inline.kind == .tab || inline.kind == .lineEnd else {
            return write([inline])
        }
        notePlaces(of: inline)
        let start = text.text.count
        if inline.isInserted || inline.name != nil { text.steps.append(.mark) }
        text.text += inline.kind == .tab ? [0x09] : inline.kind == .lineEnd ? [0x0A] : inline.text
        if start < text.text.count { text.steps.append(.text(start..<text.text.count)) }
        if inline.isInserted { text.steps.append(.doubt(.change, start..<text.text.count)) }
        if let name = inline.name { text.steps.append(.name(name)) }
    }
}

extension WordParagraph {
    /// The place for an answer that all of it stands in, in our own documents; `nil` for any other paragraph.
    fileprivate var quotedPlace: String? {
        guard hasText, boxes.isEmpty, let place = content.first?.place else { return nil }
        let isWhole = content.allSatisfy { inline in
            if case .box = inline.kind { return false }
            return inline.place == place && !inline.isPrompt
        }
        return isWhole ? place : nil
    }
}

// MARK: Pieces

extension WordTextWriter {
    /// Writes a paragraph of a cell.
    private mutating func takeLine(_ paragraph: WordParagraph, after ends: inout [Range<Int>]) {
        if paragraph.hasText {
            text.steps += ends.map { .lineEnd($0) }
            ends = []
            writeNumber(paragraph.number)
        }
        write(paragraph.content[...], isShown: paragraph.hasText)
        if !paragraph.hasText, !paragraph.content.contains(where: \.isDrawn) { note(.cell, paragraph.element) }
        if paragraph.hasText { note(.end, paragraph.element) }
    }
}

extension WordTextWriter {
    /// Writes pieces; what nobody sees anything of makes no text of blocks.
    private mutating func write(_ content: ArraySlice<WordInline>, isShown: Bool = true) {
        isAfterBox = false
        for inline in content {
            let start = text.text.count
            notePlaces(of: inline)
            if !isShown, inline.kind != .deletion {
                text.text += inline.kind == .tab ? [0x09] : inline.kind == .lineEnd ? [0x0A] : inline.text
                continue
            }
            let isMarked = inline.isInserted || inline.isUntouched || inline.name != nil
            if isMarked { text.steps.append(.mark) }
            write(inline)
            if inline.isInserted { text.steps.append(.doubt(.change, start..<text.text.count)) }
            if inline.isUntouched { text.steps.append(.doubt(.choice, start..<text.text.count)) }
            if let name = inline.name { text.steps.append(.name(name)) }
        }
    }

    private mutating func note(_ kind: WordPlace.Kind, _ element: Range<Int>) {
        if notesPlaces { text.steps.append(.place(WordPlace(kind: kind, element: element))) }
    }

    /// Notes what of a piece can be filled in.
    private mutating func notePlaces(of inline: WordInline) {
        if let control = inline.control {
            if controls.insert(control).inserted { note(.control(control), inline.element) }
        } else if case .box(let isTicked) = inline.kind {
            if !isTicked { note(.box, inline.element) }
        } else if inline.kind == .text, inline.style == .plain {
            if inline.isDrawn { note(.rule, inline.element) }
        }
    }

    private mutating func write(_ inline: WordInline) {
        let start = text.text.count
        switch inline.kind {
        case .tab:
            text.text.append(0x09)
            text.steps.append(.blank)
        case .lineEnd:
            text.text.append(0x0A)
            text.steps.append(.lineEnd(start..<start + 1))
        case .box(let isTicked):
            text.text += Array((isTicked ? "☒" : "☐").utf8)
            text.steps.append(.text(start..<text.text.count))
        case .note:
            text.text += Array("[*]".utf8)
            text.steps.append(.leaveOut(.raised, start..<text.text.count))
        case .deletion: text.steps += [.mark, .doubt(.change, start..<start)]
        case .text: writeText(inline)
        }
        isAfterBox = if case .box = inline.kind { true } else { false }
    }

    private mutating func writeText(_ inline: WordInline) {
        guard !inline.text.isEmpty else { return }
        let start = text.text.count
        if isAfterBox, inline.text[0] > 0x20 { text.steps.append(.blank) }
        text.text += inline.text
        let range = start..<text.text.count
        if inline.isPrompt { return }
        switch inline.style {
        case .plain:
            for part in WordRule.words(in: text.text, range) {
                if let part { writeWords(part, inline) } else { text.steps.append(.blank) }
            }
        case .struck: text.steps.append(.leaveOut(.struck, range))
        case .hidden: text.steps.append(.leaveOut(.hidden, range))
        case .raised: text.steps.append(.level(.raised, range))
        case .lowered: text.steps.append(.level(.lowered, range))
        }
    }
}

extension WordTextWriter {
    /// Writes words, with the empty boxes in them as places.
    private mutating func writeWords(_ range: Range<Int>, _ inline: WordInline) {
        var start = range.lowerBound
        for place in range where notesPlaces && inline.control == nil && text.text[place...].starts(with: "☐".utf8) {
            if start < place { text.steps.append(.text(start..<place)) }
            note(.glyph, inline.element)
            start = place
        }
        if start < range.upperBound { text.steps.append(.text(start..<range.upperBound)) }
    }
}
