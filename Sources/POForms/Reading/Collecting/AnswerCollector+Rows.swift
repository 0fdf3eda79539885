import POModel

extension AnswerCollector {
    mutating func collect(_ region: Region, _ table: FormTable, _ row: FormRow) {
        let own = blocks.units[region.match.unit]
        var cells = region.pieces.filter { blocks.units[$0.unit].row == own.row }
        if cells.isEmpty { cells = tornCells(region, after: own.row) }
        let number = search.table(of: region.match.slot) ?? 0
        let columns = columns(of: table, number, label: own, cells: cells)
        let lone = loneCell(cells, table, number)
        let texts = texts(of: cells, row, columns, lone: lone)
        note(row, of: search.index.fieldsOfTables[number], texts, at: own.range)
        reportUnheaded(cells, row, columns)
        reportDoubled(cells, row, columns)
        let (found, problems) = row.read(texts)
        take(found, problems, row, texts)
        reportGuesses(of: number, about: found, at: own.range)
        for problem in problems {
            let place = problem.column.flatMap { texts[$0].range } ?? texts.lazy.compactMap(\.range).first ?? own.range
            report(problem.code, problem.severity, problem.field, at: place, problem.arguments)
        }
        reportTraces(row, columns, inRow: own.row)
        let lost = cells.filter { blocks.units[$0.unit].isUnplaced && $0.unit != lone?.unit }
        reportLost(lost, row, number, columns, found: found)
        report(problems, about: found, row, texts, at: own.range)
        reportCutWords(region, row, texts)
        reportOtherRest(region, search.index.slots[region.match.slot].field)
        // What follows a row without answers may hold them.
        if cells.isEmpty, let next = region.pieces.first(where: { !isPlaceholder($0) }) {
            askedBefore[next.range.lowerBound] = search.index.slots[region.match.slot].field
        }
        takePlaceholders(region.pieces)
    }

    /// What stands in each column of a row.
    private mutating func texts(
        of cells: [Region.Piece], _ row: FormRow, _ columns: ColumnHeadings.Columns,
        lone: (unit: Int, column: Int)?
    ) -> [FormRow.CellText] {
        var texts = [FormRow.CellText](repeating: .init(""), count: row.cells.count)
        for cell in cells {
            let unit = blocks.units[cell.unit]
            let own =
                lone?.unit == cell.unit ? lone?.column : unit.isUnplaced ? nil : columns.firstIndex(of: unit.column)
            guard let column = own, texts[column].range == nil else { continue }
            let range = unit.isQuotation ? cell.range : wordsAfterBox(cell.range, in: row, column)
            let kind: AnswerKind? = if case .answer(_, let kind) = row.cells[column] { kind } else { nil }
            texts[column] = .init(text(of: range, as: kind), verbatim: unit.isQuotation, at: range)
        }
        return texts
    }

    /// Keeps the answers of a row, each with the places that it was read from.
    private mutating func take(
        _ found: [(FieldID, JSONValue)], _ problems: [FormRow.Problem], _ row: FormRow, _ texts: [FormRow.CellText]
    ) {
        for (column, text) in texts.enumerated() {
            guard let range = text.range else { continue }
            if problems.contains(where: { $0.column == column && $0.severity == .error }) {
                spokenOf.insert(range.lowerBound)
            } else {
                roles.append((range, .answer))
            }
        }
        for (field, value) in found {
            answers[field] = value
            let places = row.cells.enumerated().compactMap { $1.holds(field) ? texts[$0].range : nil }
            origins.append((field, places))
        }
    }

    /// Tells of a row's answers that may be another table's.
    private mutating func reportGuesses(of table: Int, about found: [(FieldID, JSONValue)], at label: Range<Int>) {
        guard tablesInDoubt.contains(table) else { return }
        for (field, _) in found { report(.guessedFromText, .warning, field, at: label) }
    }

    private mutating func reportTraces(_ row: FormRow, _ columns: ColumnHeadings.Columns, inRow number: Int) {
        guard !blocks.traces.isEmpty || !blocks.doubts.isEmpty else { return }
        for unit in search.rows[number] ?? 0..<0 {
            guard let column = columns.firstIndex(of: blocks.units[unit].column) else { continue }
            reportTraces(row, in: unit, column: column)
        }
    }

    /// Tells of values of which the text does not tell whose they are: none of them is anybody's.
    private mutating func reportLost(
        _ lost: [Region.Piece], _ row: FormRow, _ table: Int, _ columns: ColumnHeadings.Columns,
        found: [(FieldID, JSONValue)]
    ) {
        guard let first = lost.first, let last = lost.last else { return }
        let unread = row.fields.filter { field in !found.contains { $0.0 == field } }
        let mark = row.cells.lazy.compactMap(\.marked).first
        report(
            .lostColumns, .error, mark ?? FieldID.shared(by: unread), at: first.range.lowerBound..<last.range.upperBound
        )
        for cell in lost { spokenOf.insert(cell.range.lowerBound) }
        // A row of more values than columns tells of a column without a heading, which other rows have too.
        let values = lost.flatMap { plain($0.range).split(whereSeparator: \.isWhitespace) }.count
        guard values > columns.count(where: { $0 != nil }), tableOfTooMany != table else { return }
        tableOfTooMany = table
        for field in search.index.fields(ofTable: table) { report(.unevenRow, .warning, field, at: first.range) }
    }

    /// Tells of a row's other answers where one cell holds what shows that they may have moved.
    private mutating func report(
        _ problems: [FormRow.Problem], about found: [(FieldID, JSONValue)], _ row: FormRow,
        _ texts: [FormRow.CellText], at label: Range<Int>
    ) {
        if !blocks.hasMarkedTables, problems.contains(where: { isWordForNumber($0, texts) }) {
            // Words in place of a number may be the label's, so that the numbers stand one column off.
            for (field, _) in found { report(.unevenRow, .warning, field, at: label) }
        }
        if let torn = problems.first(where: { holdsSeveralNumbers($0, texts) }), let column = torn.column {
            // Which columns the numbers of one cell belong to cannot be told.
            report(.lostColumns, .error, FieldID.shared(by: row.fields), at: texts[column].range ?? label)
        }
    }

    /// The row or option of the form, found elsewhere, that a row has the name of; of several that of the table at hand.
    func slotNamed(by block: Blocks.Unit, in table: Int?) -> Int? {
        guard block.kind == .cell, let row = search.rows[block.row] else { return nil }
        // The mark of an option may stand before its words.
        for cell in row.prefix(Limits.cellsBefore) where !ColumnHeadings.isAnswered(blocks.units[cell], search) {
            let label = blocks.units[cell].range
            guard let hit = search.index.hit(in: blocks.text, search.skeleton, label),
                search.isBlank(hit.range.upperBound..<label.upperBound)
            else { continue }
            let slots = hit.slots.filter { search.table(of: $0) != nil || search.index.slots[$0].isOption }
            if let slot = slots.first(where: { search.table(of: $0) == table }) ?? slots.first { return slot }
        }
        return nil
    }

    /// Tells of values that stand under the second of two columns with one heading.
    private mutating func reportDoubled(_ cells: [Region.Piece], _ row: FormRow, _ columns: ColumnHeadings.Columns) {
        guard let doubled = lastColumns?.doubled, lastColumns?.columns != nil else { return }
        for (column, places) in doubled.enumerated() where column < row.cells.count && places.count > 1 {
            let texts = places.map { place in
                cells.first { blocks.units[$0.unit].column == place }.map { plain($0.range) }
            }
            guard Set(texts).count > 1, let cell = cells.first(where: { places.contains(blocks.units[$0.unit].column) })
            else { continue }
            report(.severalPlaces, .warning, FieldID.shared(by: row.cells[column].fields), at: cell.range)
        }
    }

    /// Tells of words at the end of a row that text follows which no question took.
    private mutating func reportCutWords(_ region: Region, _ row: FormRow, _ texts: [FormRow.CellText]) {
        guard !blocks.hasMarkedTables, let rest = rest(of: region) else { return }
        for (column, cell) in row.cells.enumerated() {
            guard case .answer(let field, .line) = cell, let range = texts[column].range, !texts[column].text.isEmpty
            else { continue }
            report(
                .cutAnswer, .warning, field, at: range, value: .string(texts[column].text + " " + plain(rest.range)))
        }
    }

    /// Keeps in mind that a row is to be marked, until any row is.
    private mutating func note(_ row: FormRow, of table: FieldID, _ texts: [FormRow.CellText], at range: Range<Int>) {
        guard unmarked != nil else { return }
        for (column, cell) in row.cells.enumerated() {
            guard case .mark(let field, _, _) = cell else { continue }
            if !texts[column].text.isEmpty { unmarked = nil }
            if unmarked?.last?.field != field { unmarked?.append((table, field, range)) }
        }
    }

    /// Whether answers may stand one column off, where columns are told by blanks alone: a column has no heading though
    /// one after it has, and no words that the form has stand above the questions.
    private func mayHaveMoved(_ columns: ColumnHeadings.Columns) -> Bool {
        guard let lastHeading, !blocks.hasMarkedTables, let last = columns.lastIndex(where: { $0 != nil }) else {
            return false
        }
        return columns[..<last].contains { $0 == nil } && !headings.hasCorner(row: lastHeading, search)
    }

    /// Tells of cells under headings that nobody knows, which may be the answers in columns whose headings were not found.
    private mutating func reportUnheaded(_ cells: [Region.Piece], _ row: FormRow, _ columns: ColumnHeadings.Columns) {
        let unheaded = zip(row.cells, columns).filter { $0.1 == nil }.flatMap(\.0.fields)
        guard !unheaded.isEmpty else { return }
        for cell in cells where !blocks.units[cell.unit].isUnplaced && !columns.contains(blocks.units[cell.unit].column)
        {
            report(.unclaimedText, .warning, FieldID.shared(by: unheaded), at: cell.range)
            spokenOf.insert(cell.range.lowerBound)
        }
    }

    private func holdsSeveralNumbers(_ problem: FormRow.Problem, _ texts: [FormRow.CellText]) -> Bool {
        guard problem.severity == .error, let column = problem.column else { return false }
        let words = texts[column].text.split(whereSeparator: \.isWhitespace)
        return words.count > 1 && words.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isNumber } }
    }

    private func isWordForNumber(_ problem: FormRow.Problem, _ texts: [FormRow.CellText]) -> Bool {
        guard problem.code == .invalidCount, let column = problem.column else { return false }
        return texts[column].text.count > 2 && !texts[column].text.contains(where: \.isNumber)
    }

    /// Words without a box before them, which belongs to another column and makes the row's marks doubtful.
    private mutating func wordsAfterBox(_ range: Range<Int>, in row: FormRow, _ column: Int) -> Range<Int> {
        guard case .answer(_, .line) = row.cells[column], row.cells.contains(where: { $0.marked != nil }) else {
            return range
        }
        let start = Mark.end(in: blocks.text, range)
        guard start > range.lowerBound, start < range.upperBound || blocks.text[range.lowerBound] > 0x7F else {
            return range
        }
        roles.append((range.lowerBound..<start, .answer))
        for cell in row.cells {
            if let field = cell.marked { report(.unevenRow, .warning, field, at: range) }
        }
        return start..<range.upperBound
    }

    /// The cells of a row that a page break tore from its label: the next row without a label of its own.
    private func tornCells(_ region: Region, after row: Int) -> [Region.Piece] {
        guard let first = region.pieces.first(where: { blocks.units[$0.unit].row > row }), first.isAfterInterruption
        else { return [] }
        let unit = blocks.units[first.unit]
        guard unit.kind == .cell, unit.column > 0 else { return [] }
        return region.pieces.filter { blocks.units[$0.unit].row == unit.row }
    }

    /// The cell column of each of the table's columns, by the headings above, or in the order of the form.
    private mutating func columns(
        of table: FormTable, _ number: Int, label: Blocks.Unit, cells: [Region.Piece]
    ) -> ColumnHeadings.Columns {
        if let lastHeading, lastColumns?.table != number || lastColumns?.heading != lastHeading {
            lastColumns = .init(
                table: number, heading: lastHeading, columns: headings.columns(of: number, in: lastHeading, search),
                doubled: headings.doubledColumns(of: number, in: lastHeading, search))
            // What is blank by the headings found may be answered, too, and a row without a column is one of several.
            let haveMoved = lastColumns?.columns.map(mayHaveMoved) ?? false
            for field in search.index.fields(ofTable: number) {
                reportOtherHeadings(above: lastHeading, of: field)
                if haveMoved { report(.unevenRow, .warning, field, at: label.range) }
            }
        }
        if let lastHeading, let columns = lastColumns?.columns,
            columns.allSatisfy({ $0.map { $0 > label.column } ?? true })
        {
            if let first = cells.first, !isEven(row: label.row, with: lastHeading) {
                for field in search.index.fields(ofTable: number) {
                    report(.unevenRow, .warning, field, at: first.range)
                }
            }
            return columns
        }
        if let first = cells.first, tableWithoutHeadings != number {
            tableWithoutHeadings = number
            let isOnly = table.unheadedColumn != nil && holdsOnlyOneColumn(number)
            for field in isOnly ? [] : search.index.fields(ofTable: number) {
                report(.missingColumnHeadings, .warning, field, at: first.range)
            }
        }
        if let only = table.unheadedColumn {
            return table.columns.indices.map { $0 == only ? label.column + 1 : nil }
        }
        return table.columns.indices.map { label.column + 1 + $0 }
    }

    /// Whether all values of a table that the form prints without headings stand right after their labels, or alone in
    /// their rows where nothing tells their column: nobody who divides them leaves the same column blank in every row.
    private func holdsOnlyOneColumn(_ table: Int) -> Bool {
        var alone = 0
        let isOnly = matches.filter { search.table(of: $0.slot) == table }.allSatisfy { match in
            let label = blocks.units[match.unit]
            let answers = search.rows[label.row]?.filter { $0 != match.unit && !blocks.units[$0].range.isEmpty } ?? []
            return answers.allSatisfy { cell in
                let unit = blocks.units[cell]
                guard unit.isUnplaced else { return unit.column <= label.column + 1 }
                alone += 1
                return answers.count == 1 && NumberGrammar.digitsAlone(plain(unit.range)) != nil
            }
        }
        return isOnly && (alone == 0 || alone >= Limits.fewestAlone)
    }

    /// The cell of a row that holds its only value, of which nothing tells the column, in a table that the form prints
    /// with one column and without headings; and that column.
    private func loneCell(_ cells: [Region.Piece], _ table: FormTable, _ number: Int) -> (unit: Int, column: Int)? {
        guard let column = table.unheadedColumn, tableWithoutHeadings == number,
            let cell = cells.first(where: { blocks.units[$0.unit].isUnplaced }), holdsOnlyOneColumn(number)
        else { return nil }
        return (cell.unit, column)
    }

    /// Whether a row is as wide as the row of headings above it, and none of its answers spans several cells.
    private func isEven(row: Int, with heading: Int) -> Bool {
        guard let cells = search.rows[row], let headings = search.rows[heading], let last = cells.last,
            let lastHeading = headings.last
        else { return true }
        return blocks.units[last].lastColumn == blocks.units[lastHeading].lastColumn
            && !cells.dropFirst().contains { blocks.units[$0].isMerged && !blocks.units[$0].range.isEmpty }
    }
}
