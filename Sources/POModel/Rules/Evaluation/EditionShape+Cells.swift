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

    /// The cells that tell why somebody in a column's total is in no band; none where nothing is told.
    func outsideCells(of counts: ClientCounts, at table: FieldID, _ column: CountColumn) -> [Cell] {
        counts.outsideBands.keys.sorted { $0.rawValue < $1.rawValue }.map { reason in
            column.cell(of: counts.outsideBands[reason], at: "\(table).outsideBands.\(reason.rawValue)")
        }.filter { !$0.isBlank }
    }

    /// The cells that together count everyone in a row: one undivided, or one for each gender.
    func cells(of counts: CountsByGender, at row: FieldID) -> [Cell] {
        if counts.undivided != nil { return [CountColumn.undivided.cell(of: counts, at: row)] }
        return CountColumn.allCases.filter { $0 != .undivided }.compactMap { column in
            let cell = column.cell(of: counts, at: row)
            return !cell.isBlank || columns(of: row)?.contains(column) ?? false ? cell : nil
        }
    }

    /// The columns that divide the people of a table, on the form or in the document.
    func dividedColumns(of table: SettledTable) -> [CountColumn] {
        CountColumn.allCases.filter { column in
            guard column != .undivided else { return false }
            return columns(of: "\(table.id).all")?.contains(column) ?? false || table.total(column).isKnown
        }
    }

    /// Whether the form has a cell; of a row that it lacks nothing is known, so that any may be meant.
    private func has(_ cell: Cell, _ column: CountColumn) -> Bool {
        cell.id.holder.flatMap(columns(of:))?.contains(column) ?? true
    }
}
