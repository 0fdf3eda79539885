/// Rows of tables.
extension MarkdownScanner {
    mutating func takeTabRow(_ line: Range<Int>) {
        builder.beginRow()
        var start = line.lowerBound
        for index in line.lowerBound...line.upperBound where index == line.upperBound || source[index] == 0x09 {
            builder.beginCell()
            takeInline(trimmed(start..<index))
            builder.endCell()
            start = index + 1
        }
    }

    mutating func takePipeRow(_ line: Range<Int>) {
        builder.beginRow()
        if isSeparator(line) { return builder.markTables() }
        var cells: [Range<Int>] = []
        var start = line.lowerBound + 1
        var index = start
        while index <= line.upperBound {
            if index < line.upperBound, source[index] == UInt8(ascii: "\\") {
                index = min(index + 2, line.upperBound)
                continue
            }
            let isEnd = index >= line.upperBound
            if isEnd || source[index] == UInt8(ascii: "|") {
                let stop = min(index, line.upperBound)
                if !(isEnd && start >= stop) { cells.append(trimmed(start..<stop)) }
                start = index + 1
            }
            index += 1
        }
        take(cells)
    }

    /// Takes the cells of a row that has begun.
    private mutating func take(_ cells: [Range<Int>]) {
        var cells = cells
        if evidence.isSpreadsheet {
            cells = cells.map {
                MarkdownEvidence.isBlankCell(source[$0]) ? $0.lowerBound..<$0.lowerBound : $0
            }
            let filled = cells.lastIndex { !$0.isEmpty }
            // A blank row parts tables; what stands alone in a row reaches over all of its columns.
            guard let filled else { return builder.beginTable() }
            if filled == 0 { cells.removeSubrange(1...) }
        }
        if let rows = stackedRows(cells) {
            for (number, row) in rows.enumerated() {
                if number > 0 { builder.beginRow() }
                for cell in row { takePipeCell(cell, columns: 1) }
            }
            return
        }
        var index = 0
        while index < cells.count {
            let columns = evidence.repeatsMergedCells ? repetitions(of: index, in: cells) : 1
            takePipeCell(cells[index], columns: columns)
            index += columns
        }
    }

    /// The rows whose cells stand as lines in the cells of one, parted by `<br>`.
    private func stackedRows(_ cells: [Range<Int>]) -> [[Range<Int>]]? {
        guard builder.blocks.declaredEdition == nil, let last = cells.last, let first = cells.first,
            source[first.lowerBound..<last.upperBound].contains(UInt8(ascii: "<"))
        else { return nil }
        return CellLines.rows(cells.map(lines(of:)), in: source)
    }

    private func lines(of cell: Range<Int>) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = cell.lowerBound
        var index = start
        while index < cell.upperBound {
            if source[index] == UInt8(ascii: "<"), let tag = Tag(in: source, at: index, before: cell.upperBound),
                tag.name == "br"
            {
                lines.append(trimmed(start..<index))
                index = tag.range.upperBound
                start = index
            } else {
                index += 1
            }
        }
        return lines + [trimmed(start..<cell.upperBound)]
    }

    /// In how many columns a cell of words stands one after the other.
    ///
    /// Beside others it may be what somebody wrote twice, unless it is long.
    private func repetitions(of index: Int, in cells: [Range<Int>]) -> Int {
        let own = source[cells[index]]
        guard own.count >= 4, own.contains(where: { ($0 | 0x20) >= 0x61 }) else { return 1 }
        let count = cells[index...].prefix { source[$0].elementsEqual(own) }.count
        let isAlone = count == cells.count
        return isAlone || own.split(separator: 0x20).count > 2 ? count : 1
    }

    /// Whether a row is the line of dashes under the headings.
    private func isSeparator(_ line: Range<Int>) -> Bool {
        let isMarks = source[line].allSatisfy { byte in
            switch byte {
            case 0x20, 0x09, UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":"): true
            default: false
            }
        }
        return isMarks && source[line].contains(UInt8(ascii: "-"))
    }

    private mutating func takePipeCell(_ content: Range<Int>, columns: Int) {
        let isQuotation =
            content.count >= 1 && source[content.lowerBound] == UInt8(ascii: ">")
            && (content.count == 1 || source[content.lowerBound + 1] == 0x20)
            // Converters make no quotations in cells.
            && (builder.blocks.declaredEdition != nil || !beginsWithNumber(content))
        builder.beginCell(quotation: isQuotation)
        if isQuotation {
            takeVerbatim(min(content.lowerBound + 2, content.upperBound)..<content.upperBound)
        } else if evidence.isSpreadsheet {
            takeSpreadsheetCell(content)
        } else {
            takeInline(content)
        }
        builder.endCell(columns: columns)
    }

    /// A cell in which a line's end is written as `\n`.
    private mutating func takeSpreadsheetCell(_ content: Range<Int>) {
        var start = content.lowerBound
        var index = start
        while index < content.upperBound {
            if source[index] == UInt8(ascii: "\\"), index + 1 < content.upperBound {
                if source[index + 1] == UInt8(ascii: "n") {
                    takeInline(start..<index)
                    builder.beginLine(isHard: true, from: index..<index + 2)
                    start = index + 2
                }
                index += 2
            } else {
                index += 1
            }
        }
        takeInline(start..<content.upperBound)
    }
}

// MARK: Tables without outer pipes

extension MarkdownScanner {
    /// Takes a line of a text that has tables without outer pipes; false when it stands in none.
    mutating func takeBareLine(_ content: Range<Int>, of whole: Range<Int>) -> Bool {
        if let columns = BarePipes.columns(source[content]) {
            // A rule stands under the first row of a table; alone it is one under words.
            guard columns > 1 || bareColumns != nil || builder.isOpen else { return false }
            builder.end()
            builder.markTables()
            bareColumns = bareColumns ?? columns
            return true
        }
        let following = number + 1 < lines.count ? trimmed(lines[number + 1]) : 0..<0
        let ruled = BarePipes.columns(source[following])
        if let ruled, ruled > 1, lines[number] == whole {
            bareColumns = ruled
            builder.beginTable()
            takeBareRow(BarePipes.cells(source, content))
            return true
        }
        if bareColumns == nil, !builder.isOpen, takeBareHeadings(whole) { return true }
        guard let columns = bareColumns, source[content.lowerBound] != UInt8(ascii: "<") else { return false }
        let cells = BarePipes.cells(source, content)
        if (2...max(2, columns)).contains(cells.count), columns > 1 {
            takeBareRow(cells)
        } else {
            // What goes on over several columns stands alone, and so does what has more pipes than columns.
            let isWhole = cells.count > columns && columns > 1 || BarePipes.isProse(source, cells)
            takeParagraphs(isWhole ? [content] : cells)
        }
        return true
    }

    private mutating func takeParagraphs(_ parts: [Range<Int>]) {
        for part in parts where !part.isEmpty {
            builder.begin(.paragraph)
            takeInline(part)
            builder.end()
        }
    }

    /// How many lines the first row of a table takes at most.
    private static let longestHeading = 20

    /// Takes the first row of a table whose cells go on over several lines, if a rule for as many stands under it.
    private mutating func takeBareHeadings(_ whole: Range<Int>) -> Bool {
        guard lines[number] == whole else { return false }
        var cells: [[Range<Int>]] = [[]]
        for line in number..<min(lines.count, number + Self.longestHeading) {
            let content = trimmed(lines[line])
            if content.isEmpty { return false }
            if let columns = BarePipes.columns(source[content]) {
                guard columns > 1, columns == cells.count else { return false }
                builder.beginTable()
                builder.beginRow()
                for cell in cells {
                    builder.beginCell()
                    for part in cell where !part.isEmpty {
                        builder.beginLine(isHard: true, from: part.lowerBound..<part.lowerBound)
                        takeInline(part)
                    }
                    builder.endCell()
                }
                bareColumns = columns
                next = lines[line].lowerBound
                return true
            }
            for (part, range) in BarePipes.cells(source, content).enumerated() {
                if part > 0 { cells.append([]) }
                cells[cells.count - 1].append(range)
            }
        }
        return false
    }

    private mutating func takeBareRow(_ cells: [Range<Int>]) {
        builder.beginRow()
        for cell in cells {
            builder.beginCell()
            takeInline(cell)
            builder.endCell()
        }
    }
}

// MARK: LaTeX

extension MarkdownScanner {
    /// Takes a line of LaTeX that no other text has: a table, a heading, or where something begins or ends.
    mutating func takeLatex(_ whole: Range<Int>) -> Bool {
        guard lines[number] == whole else { return false }
        if let table = LatexTable(source, lines, at: number) {
            builder.append(rows: table.rows) { builder, line in
                InlineScanner.scan(builder.source, line, verbatim: false, into: &builder)
            }
            next = table.end < lines.count ? lines[table.end].lowerBound : source.count
            return true
        }
        let content = trimmed(whole)
        if let heading = latexHeading(content) {
            builder.begin(.heading)
            takeInline(heading)
            builder.end()
            return true
        }
        guard Self.latexMarks.contains(where: { source[content].starts(with: $0.utf8) }) else { return false }
        builder.end()
        return true
    }

    private func latexHeading(_ content: Range<Int>) -> Range<Int>? {
        guard source[content.upperBound - 1] == UInt8(ascii: "}"),
            let open = content.first(where: { source[$0] == UInt8(ascii: "{") })
        else { return nil }
        let name = String(decoding: source[content.lowerBound + 1..<open], as: UTF8.self)
        let names: Set<String> = ["section", "section*", "subsection", "subsection*", "title", "subsubsection*"]
        return names.contains(name) ? open + 1..<content.upperBound - 1 : nil
    }

    private static let latexMarks = [
        "\\begin{", "\\end{", "\\centering", "\\hline", "\\newpage", "\\pagebreak", "\\maketitle", "\\documentclass",
        "\\usepackage", "\\noindent\n", "\\label{", "\\vspace",
    ]
}
