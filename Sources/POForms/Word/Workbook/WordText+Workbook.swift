extension WordText {
    /// The text of a workbook, sheet after sheet.
    init(_ workbook: Workbook) {
        self.init()
        for sheet in workbook.sheets {
            var writer = SheetTextWriter(sheet)
            writer.text = self
            writer.write()
            self = writer.text
        }
    }
}

/// Writes down the text of a sheet, with the steps that make blocks of it.
private struct SheetTextWriter {
    var text = WordText()
    private let sheet: WorkbookSheet
    /// The columns that anything is seen in, from the first to the last.
    private let columns: Range<Int>
    /// For each column, the last row that a cell from above reaches into.
    private var reached: [Int: Int] = [:]

    init(_ sheet: WorkbookSheet) {
        self.sheet = sheet
        let seen = sheet.rows.lazy.filter { !$0.isHidden }.flatMap(\.cells).filter { !$0.isHidden }.map(\.column)
        let first = seen.min() ?? 0
        columns = first..<max(first, (seen.max() ?? -1) + 1)
    }

    /// How many blank columns in a row are cells of their own; a form is not wider, and a sheet may have thousands.
    private static let widest = 40

    mutating func write() {
        beginTable()
        var last = -1
        for row in sheet.rows {
            let seen = row.isHidden ? [] : row.cells.filter { !$0.isHidden }
            if row.number > last + 1 { beginTable() }
            last = row.number
            for cell in row.cells where row.isHidden || cell.isHidden { writeHidden(cell, row.number) }
            // What stands alone in a row reaches over all of its columns.
            if seen.count == 1, seen[0].column == columns.lowerBound {
                text.steps.append(.beginRow)
                write(seen[0], row.number)
                text.steps.append(.endCell(columns: 1, rows: 1))
                text.text.append(0x0A)
            } else if !seen.isEmpty {
                write(seen, row.number)
            }
        }
    }

    private mutating func beginTable() {
        text.steps.append(.beginTable)
        reached = [:]
    }

    /// Writes a row of several cells, with the blank ones among them.
    private mutating func write(_ cells: [WorkbookSheet.Cell], _ row: Int) {
        text.steps.append(.beginRow)
        var column = columns.lowerBound
        for cell in cells {
            writeBlanks(column..<cell.column, row)
            if column > columns.lowerBound { text.text.append(0x09) }
            write(cell, row)
            text.steps.append(.endCell(columns: cell.columns, rows: cell.rows))
            // The columns that it spans are counted without the hidden ones.
            var end = cell.column + 1
            var left = cell.columns - 1
            while left > 0, end < CellPlace.mostColumns {
                if !sheet.isHidden(end) { left -= 1 }
                end += 1
            }
            if cell.rows > 1 { for column in cell.column..<end { reached[column] = row + cell.rows - 1 } }
            column = max(end, cell.column + 1)
        }
        if columns.count <= Self.widest { writeBlanks(column..<columns.upperBound, row) }
        text.text.append(0x0A)
    }

    /// Writes the cells of columns that nothing is seen in.
    private mutating func writeBlanks(_ blank: Range<Int>, _ row: Int) {
        guard !blank.isEmpty else { return }
        if blank.count > Self.widest {
            text.steps += [.beginCell, .endCell(columns: blank.count, rows: 1)]
            return text.text.append(0x09)
        }
        for column in blank {
            // Neither hidden columns have cells here, nor those that a cell from above reaches into.
            if sheet.isHidden(column) || reached[column] ?? -1 >= row { continue }
            text.steps += [.beginCell, .endCell(columns: 1, rows: 1)]
            text.text.append(0x09)
        }
    }

    private mutating func write(_ cell: WorkbookSheet.Cell, _ row: Int) {
        text.outline.begin(
            .sheetCell(CellPlace(row: row, column: cell.column).name, sheet: sheet.name), at: text.text.count)
        text.steps += [.beginCell, .mark]
        let start = text.text.count
        for part in cell.text.parts { write(part) }
        if cell.text.isRounded { text.steps.append(.doubt(.rounding, start..<text.text.count)) }
    }

    /// Writes a part of a text line by line.
    private mutating func write(_ part: CellText.Part) {
        for (number, line) in part.text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            if number > 0 {
                text.steps.append(.lineEnd(text.text.count..<text.text.count + 1))
                text.text.append(0x0A)
            }
            let range = text.text.count..<text.text.count + line.count
            text.text += line
            if range.isEmpty { continue }
            switch part.style {
            case .plain: text.steps.append(.text(range))
            case .struck: text.steps.append(.leaveOut(.struck, range))
            case .hidden: text.steps.append(.leaveOut(.hidden, range))
            case .raised: text.steps.append(.level(.raised, range))
            case .lowered: text.steps.append(.level(.lowered, range))
            }
        }
    }

    /// Writes what nobody sees, between the rows.
    private mutating func writeHidden(_ cell: WorkbookSheet.Cell, _ row: Int) {
        let start = text.text.count
        text.outline.begin(.sheetCell(CellPlace(row: row, column: cell.column).name, sheet: sheet.name), at: start)
        for part in cell.text.parts { text.text += part.text.map { $0 == 0x0A ? 0x20 : $0 } }
        text.steps += [.begin(.paragraph), .leaveOut(.hidden, start..<text.text.count), .end]
        text.text.append(0x0A)
    }
}
