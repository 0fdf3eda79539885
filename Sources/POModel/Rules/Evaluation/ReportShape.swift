/// What the edition of a report asks for, as far as rules need to know.
struct ReportShape {
    /// The free-form letter from before the ordinance.
    let isLetter: Bool
    /// The form with its questions about causes of queues and waiting in days.
    let asksForDays: Bool
    /// The columns of its tables.
    let columns: [Column]
    /// The bands of its age tables.
    let bands: [AgeBand]

    init(of report: GrantReport) {
        isLetter = report.edition == .report2012 || report.edition == nil && (report.year ?? 9999) < 2014
        asksForDays = report.edition == .report2024
        let isBefore2022 = report.edition == .report2021 || report.edition == nil && (report.year ?? 9999) < 2022
        columns = isLetter || isBefore2022 ? [.women, .men] : [.women, .men, .nonBinary]
        bands = isLetter ? AgeBand.of2012 : AgeBand.current
    }

    /// The band cells of a column; a table with other bands than the edition's has its own.
    func bandCells(of counts: ClientCounts, at id: FieldID, _ column: Column) -> [Cell] {
        let found = counts.byAge.keys.sorted()
        let keys = found.allSatisfy(bands.contains) ? bands : found
        return keys.map { column.cell(of: counts.byAge[$0], at: "\(id).byAge.\($0.rawValue)") }
    }

    /// The cells that together count everyone in a row: one undivided, or one for each gender.
    func cells(of counts: CountsByGender, at id: FieldID) -> [Cell] {
        if counts.undivided != nil { return [Column.undivided.cell(of: counts, at: id)] }
        return columns.map { $0.cell(of: counts, at: id) }
    }

    /// The cells that together count everyone in a column of a table: its total, or where that is blank its bands.
    func countedCells(of counts: ClientCounts, at id: FieldID, _ column: Column) -> [Cell] {
        let total = column.cell(of: counts.all, at: "\(id).all")
        let bands = bandCells(of: counts, at: id, column)
        return total.isBlank && bands.contains { !$0.isBlank } ? bands : [total]
    }
}
