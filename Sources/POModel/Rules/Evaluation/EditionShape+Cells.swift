/// The cells that a form has, for rules to look at; cells that it lacks are looked at only when they hold something.
extension EditionShape {
    /// The age bands of a table: those that the form has or, when there are others, those that are there.
    func ageBands(of counts: ClientCounts, at table: FieldID) -> [AgeBand] {
        let found = counts.byAge.keys.sorted()
        let asked = question(table)?.ageBands ?? []
        return found.allSatisfy(asked.contains) ? asked : found
    }

    /// The band cells of a column.
    func bandCells(of counts: ClientCounts, at table: FieldID, _ column: CountColumn) -> [Cell] {
        ageBands(of: counts, at: table).map { band in
            column.cell(of: counts.byAge[band], at: "\(table).byAge.\(band.rawValue)")
        }.filter { !$0.isBlank || has($0, column) }
    }

    /// The cells that together count everyone in a row: one undivided, or one for each gender.
    func cells(of counts: CountsByGender, at row: FieldID) -> [Cell] {
        if counts.undivided != nil { return [CountColumn.undivided.cell(of: counts, at: row)] }
        return CountColumn.allCases.filter { $0 != .undivided }.map { $0.cell(of: counts, at: row) }
            .filter { !$0.isBlank || columns(of: row)?.divided.contains(where: $0.isIn) ?? false }
    }

    /// The cells that together count everyone in a column of a table: its total, or where that is blank its bands.
    func countedCells(of counts: ClientCounts, at table: FieldID, _ column: CountColumn) -> [Cell] {
        let total = column.cell(of: counts.all, at: "\(table).all")
        let bands = bandCells(of: counts, at: table, column)
        return total.isBlank && bands.contains { !$0.isBlank } ? bands : [total]
    }

    /// The columns that divide the people of a table, on the form or in the document.
    func dividedColumns(of counts: ClientCounts, at table: FieldID) -> [CountColumn] {
        CountColumn.allCases.filter { column in
            guard column != .undivided else { return false }
            return columns(of: "\(table).all")?.contains(column) ?? false
                || countedCells(of: counts, at: table, column).contains { !$0.isBlank }
        }
    }

    /// Whether the form has a cell; of a row that it lacks nothing is known, so that any may be meant.
    private func has(_ cell: Cell, _ column: CountColumn) -> Bool {
        cell.id.holder.flatMap(columns(of:))?.contains(column) ?? true
    }
}

extension Cell {
    fileprivate func isIn(_ column: CountColumn) -> Bool { id.rawValue.hasSuffix(".\(column.rawValue)") }
}
