import POModel

/// Which columns of a table the cells of a band stand in.
extension PlainTextScanner {
    mutating func emit(_ cells: [Cell], _ meaning: Vocabulary.Meaning?, from line: Int) {
        let headings = cells.map { vocabulary.columnHeading($0.pieces, source, skeleton)?.columns }
        if let header = header(headings, cells) {
            let places = cells[header...].map(\.columns)
            table = lines[line].isRow ? tornTable(under: places) : table(under: places)
            return take(cells, columns: header == 0 ? Array(1...cells.count) : Array(0..<cells.count))
        }
        if let table, let evidence = table.torn, lines[line].isRow {
            return takeTorn(cells, of: table, evidence)
        }
        if let places = table?.places {
            let parted = partingBoxes(cells, meaning)
            if let columns = columns(of: parted, under: places, meaning) {
                return take(parted, columns: columns, isUnsure: table?.isUnsure ?? false)
            }
        }
        if cells.filter({ vocabulary.label($0.pieces, source, skeleton)?.meaning.isQuestion ?? false }).count > 1 {
            table = nil
        }
        if lines[line].isRow {
            // Under headings on a line of their own, a value for each tells its column.
            if let table, table.places == nil, cells.count == table.count + 1, cells[0].columns.lowerBound == 0,
                cells.dropFirst().allSatisfy(isValue)
            {
                return take(cells, columns: Array(0...table.count))
            }
            return takeTorn(cells)
        }
        // Under headings of which nobody knows where they stand, fewer values than columns tell none of them.
        let answers = cells.dropFirst()
        if let table, table.places == nil, !answers.isEmpty, answers.count < table.count, answers.allSatisfy(isValue) {
            return take(cells, columns: cells.map { _ in 0 })
        }
        take(cells, columns: Array(cells.indices))
    }

    /// The first cell that heads a column, when the row is one of headings: 0 or, after a corner, 1.
    ///
    /// What stands further in than a corner heads a column too, in words that nobody knows.
    func header(_ headings: [[(table: Int, column: Int)]?], _ cells: [Cell]) -> Int? {
        guard let known = headings.firstIndex(where: { $0 != nil }), known <= 1 else { return nil }
        let first = cells[0].columns.lowerBound >= margin + Self.indent ? 0 : known
        // Beside `Ja`, one short word further in than the questions heads a column too, though it is none of the form's.
        let isPair = first == 0 && cells.count == 2 && cells.allSatisfy { text($0).utf8.count <= 8 }
        guard headings[first...].allSatisfy({ $0 != nil }) || headings.compactMap(\.self).count > 1 || isPair else {
            return nil
        }
        guard !cells[first...].contains(where: { Mark(text($0), choice: .name("")) != .other }) else { return nil }
        return first
    }

    func text(_ cell: Cell) -> String {
        cell.pieces.map { String(decoding: source[$0], as: UTF8.self) }.joined(separator: " ")
    }

    /// The column of each cell, 0 for the label; `nil` when the row does not stand under the headings.
    func columns(of cells: [Cell], under places: [Range<Int>], _ meaning: Vocabulary.Meaning?) -> [Int]? {
        let isLabelled = cells[0].columns.lowerBound + Self.indent < places[0].lowerBound
        if meaning?.isQuestion == true, meaning?.rows.isEmpty == true { return nil }
        var columns = isLabelled ? [0] : []
        let shape = meaning?.rows.first { $0.takesValue.count == places.count }
        let answers = cells.dropFirst(columns.count)
        let areMixed = isOnPageOfHeadings && areMixed(answers.filter(isValue).map(\.columns), under: places)
        if let shape, !areMixed, let ordered = columnsInOrder(of: answers, shape) { return columns + ordered }
        for cell in answers {
            guard let nearest = nearest(cell.columns, of: places) else { return nil }
            // A number or mark that could stand under either of two headings stands in no column.
            let isAstray =
                areMixed ? isBeside(cell.columns, nearest, of: places) : isAstray(cell.columns, nearest, of: places)
            columns.append(isValue(cell) && isAstray ? 0 : nearest + 1)
        }
        return columns
    }

    /// Whether no page's edge stands between the table's headings and the next line; on another page columns may shift.
    private var isOnPageOfHeadings: Bool {
        guard let table else { return false }
        let edge = pageEdges.partitioningIndex { $0 >= table.start }
        return edge == pageEdges.count || pageEdges[edge] >= next
    }

    private func isValue(_ cell: Cell) -> Bool { Mark(text(cell), choice: .bool(true)) != .other }

    /// Whether columns stand partly right under headings and partly beside all of them, so that not their order but
    /// where they stand tells whose they are: a column without a heading has numbers, and one of the form's is blank.
    private func areMixed(_ columns: [Range<Int>], under places: [Range<Int>]) -> Bool {
        let nearest = columns.compactMap { own in self.nearest(own, of: places).map { (own, $0) } }
        return nearest.contains { distance($0, places[$1]) <= 1 }
            && nearest.contains { isBeside($0, $1, of: places) }
    }

    /// Whether what stands in some columns has no part of a heading above it.
    private func isBeside(_ columns: Range<Int>, _ nearest: Int, of places: [Range<Int>]) -> Bool {
        isAstray(columns, nearest, of: places)
            || (!columns.overlaps(places[nearest]) && distance(columns, places[nearest]) > Self.slack)
    }

    /// How many characters numbers may stand off their heading without a doubt.
    static let slack = 3

    private func nearest(_ columns: Range<Int>, of places: [Range<Int>]) -> Int? {
        places.indices.min { distance(columns, places[$0]) < distance(columns, places[$1]) }
    }

    /// Whether what stands in some columns stands under no heading: far from all, left of the nearest, or about as near
    /// to another.
    private func isAstray(_ columns: Range<Int>, _ nearest: Int, of places: [Range<Int>]) -> Bool {
        let own = distance(columns, places[nearest])
        guard own > Self.slack else { return false }
        return own > 6 || columns.upperBound + 2 < places[nearest].lowerBound
            || places.indices.contains { $0 != nearest && distance(columns, places[$0]) <= own + 3 }
    }

    /// The table under headings: its columns stand where the answers do, if those stand in as many columns as there are
    /// headings, whatever their alignment; else where the headings stand.
    private func table(under headings: [Range<Int>]) -> Table {
        let answers = answersBelow(headings)
        var merged = answers.columns
        joinShifted(&merged, to: headings)
        var table = Table(count: headings.count, places: headings, start: next)
        guard areParted(merged, like: headings) else {
            // As many columns, of which several stand under one heading: nobody can tell whether they are one that shifted.
            table.isUnsure = merged.count == headings.count && merged.count > 1 && !answers.crossPages
            return table
        }
        if merged.count == headings.count {
            if !areMixed(merged, under: headings) { table.places = merged }
        } else if merged.count == headings.count - 1, merged.count > 1, let last = headings.last, let end = merged.last,
            end.upperBound < last.lowerBound
        {
            // The last column may hold words.
            table.places = merged + [last]
        }
        return table
    }

    /// Where the numbers and marks under headings stand, those that touch as one column, and whether a page's edge
    /// stands among them.
    private func answersBelow(_ headings: [Range<Int>]) -> (columns: [Range<Int>], crossPages: Bool) {
        var columns: [Range<Int>] = []
        var crossPages = false
        var line = next
        var blanks = 0
        while line < lines.count, line < next + 80, blanks < 3 {
            defer { line += 1 }
            blanks = lines[line].isBlank ? blanks + 1 : 0
            if lines[line].startsPage || lines[line].isFurniture { crossPages = true }
            guard !lines[line].isFurniture, !isNote[line] else { continue }
            let cells = lines[line].segments.filter { $0.columns.lowerBound >= margin + Self.indent }
            if cells.contains(where: { vocabulary.columnHeading([$0.range], source, skeleton) != nil }) { break }
            for cell in cells where isValue(cell.range) { columns.append(cell.columns) }
        }
        columns.sort { $0.lowerBound < $1.lowerBound }
        var merged: [Range<Int>] = []
        for column in columns {
            if let last = merged.last, column.lowerBound <= last.upperBound + 1 {
                merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, column.upperBound)
            } else {
                merged.append(column)
            }
        }
        return (merged, crossPages)
    }

    /// Joins columns that stand near each other, as when a page's edge shifted one, while there are more than headings.
    func joinShifted(_ columns: inout [Range<Int>], to headings: [Range<Int>]) {
        let gap = zip(headings, headings.dropFirst()).map { $1.lowerBound - $0.lowerBound }.min() ?? 0
        while columns.count > headings.count, columns.count < 50 {
            let gaps = zip(columns, columns.dropFirst()).map { $1.lowerBound - $0.upperBound }
            guard let nearest = gaps.indices.min(by: { gaps[$0] < gaps[$1] }), gaps[nearest] * 3 < gap else { return }
            columns[nearest] = columns[nearest].lowerBound..<columns[nearest + 1].upperBound
            columns.remove(at: nearest + 1)
        }
    }

    /// Whether columns stand about as far from each other as the headings do, and are no column that shifted on a page.
    func areParted(_ columns: [Range<Int>], like headings: [Range<Int>]) -> Bool {
        columns.count <= headings.count
            && columns.indices.dropFirst().allSatisfy { number in
                let gap = columns[number].lowerBound - columns[number - 1].lowerBound
                return gap * 2 > headings[number].lowerBound - headings[number - 1].lowerBound
            }
    }

    /// The columns of cells of which as many are numbers or marks as there are columns for them; else `nil`.
    ///
    /// Then their order tells the columns, wherever under the headings they stand.
    func columnsInOrder(of cells: ArraySlice<Cell>, _ shape: Vocabulary.RowShape) -> [Int]? {
        let areValues = cells.map(isValue)
        let wanted = shape.takesValue.count { $0 }
        guard areValues.filter({ $0 }).count == wanted else { return nil }
        var columns: [Int] = []
        for isValue in areValues {
            guard let next = shape.takesValue[(columns.last ?? 0)...].firstIndex(of: isValue) else { return nil }
            columns.append(next + 1)
        }
        return columns
    }

    /// The cells of a row to be marked, with boxes parted from the words that one blank parts them from.
    func partingBoxes(_ cells: [Cell], _ meaning: Vocabulary.Meaning?) -> [Cell] {
        guard meaning?.rows.contains(where: \.isMark) == true else { return cells }
        return cells.enumerated().flatMap { number, cell in
            var rest = cell
            var parted: [Cell] = []
            while number > 0, let words = rest.pieces.first.map(words), words.count > 1,
                Self.isBox(source[words[0]]), source[words[0].lowerBound] > 0x7F
            {
                let start = rest.columns.lowerBound
                let width = String(decoding: source[words[0].lowerBound..<words[1].lowerBound], as: UTF8.self).count
                parted.append(Cell(columns: start..<start + 1, pieces: [words[0]]))
                rest.pieces[0] = words[1].lowerBound..<rest.pieces[0].upperBound
                rest.columns = start + width..<max(start + width + 1, rest.columns.upperBound)
            }
            return parted + [rest]
        }
    }

    /// How far some columns are from others: by their starts, their ends or their centres, whichever is least.
    func distance(_ columns: Range<Int>, _ place: Range<Int>) -> Int {
        let centres = abs(columns.lowerBound + columns.upperBound - place.lowerBound - place.upperBound)
        let starts = abs(columns.lowerBound - place.lowerBound)
        let ends = abs(columns.upperBound - place.upperBound)
        return min(starts, ends, centres / 2)
    }

    mutating func take(_ cells: [Cell], columns: [Int], isUnsure: Bool = false) {
        builder.beginRow()
        var column = 0
        let areDistinct = zip(columns, columns.dropFirst()).allSatisfy { $0 < $1 }
        for (number, cell) in cells.enumerated() {
            let target = areDistinct ? columns[number] : max(column, min(number, columns[number]))
            while column < target {
                builder.beginCell()
                builder.endCell()
                column += 1
            }
            builder.beginCell()
            for (line, piece) in cell.pieces.enumerated() {
                // Parts of one line in one cell stand apart.
                if line > 0, case let before = cell.pieces[line - 1].upperBound, before < piece.lowerBound,
                    !source[before..<piece.lowerBound].contains(where: { $0 == 0x0A || $0 == 0x0D })
                {
                    builder.part(.gap, at: before..<piece.lowerBound)
                }
                append([piece], wrapped: line > 0)
            }
            builder.endCell(isUnplaced: !areDistinct && number > 0, isUnsure: isUnsure && number > 0)
            column += 1
        }
        for _ in column..<max(column, (table?.count ?? 0) + 1) {
            builder.beginCell()
            builder.endCell()
        }
        endParagraph()
    }

    /// Whether a text is a box to tick, ticked or not.
    static func isBox(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.count <= 4, !text.contains(where: { (0x30...0x39).contains($0) }) else { return false }
        let mark = Mark(String(decoding: text, as: UTF8.self), choice: .name(""))
        return mark == .marked || (mark == .empty && !text.isEmpty && text.first != UInt8(ascii: "-"))
    }
}
