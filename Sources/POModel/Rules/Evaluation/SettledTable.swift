/// A table of clients in which what follows from the other cells stands where a cell is blank: a total whose bands are all
/// filled in is their sum, and a band is what the total leaves for it.
struct SettledTable {
    let id: FieldID
    let counts: ClientCounts
    /// The age bands that the form has or, when there are others, those that are there.
    let bands: [AgeBand]
    private let columns: [CountColumn: Column]

    private struct Column {
        let total: Cell
        let bands: [AgeBand: Cell]
    }

    init(_ counts: ClientCounts, at id: FieldID, _ shape: EditionShape) {
        self.id = id
        self.counts = counts
        bands = shape.ageBands(of: counts, at: id)
        var columns: [CountColumn: Column] = [:]
        for column in CountColumn.allCases { columns[column] = Self.settled(column, of: counts, at: id, shape) }
        self.columns = columns
    }

    /// The cell of a column's total.
    func total(_ column: CountColumn) -> Cell { columns[column]?.total ?? column.cell(of: counts.all, at: "\(id).all") }

    /// The cell of a column's band.
    func band(_ band: AgeBand, _ column: CountColumn) -> Cell {
        columns[column]?.bands[band] ?? column.cell(of: counts.byAge[band], at: "\(id).byAge.\(band.rawValue)")
    }

    /// The cells of a row, of the total or of a band.
    func cell(_ row: AgeBand?, _ column: CountColumn) -> Cell { row.map { band($0, column) } ?? total(column) }

    private static func settled(
        _ column: CountColumn, of counts: ClientCounts, at id: FieldID, _ shape: EditionShape
    ) -> Column {
        var total = column.cell(of: counts.all, at: "\(id).all")
        var parts = shape.bandCells(of: counts, at: id, column)
        let outside = shape.outsideCells(of: counts, at: id, column)
        let sum = (parts + outside).sum
        if let number = total.number {
            let rest = number - sum
            let blanks = parts.indices.filter { parts[$0].isBlank }
            for place in blanks where rest >= 0 {
                parts[place].derivation = .init(lowest: blanks.count == 1 ? rest : 0, highest: rest, isSum: false)
            }
        } else if parts.contains(where: { !$0.isBlank }) {
            let isWhole = parts.allSatisfy { !$0.isBlank }
            total.derivation = .init(lowest: sum, highest: isWhole ? sum : nil, isSum: true)
        }
        let bands = parts.compactMap { cell in CountCell(cell.id)?.band.map { ($0, cell) } }
        return Column(total: total, bands: Dictionary(bands) { first, _ in first })
    }
}

/// The tables of clients in a report, settled.
struct SettledClients {
    let total: SettledTable
    let new: SettledTable
    let closed: SettledTable

    init(_ clients: ReportedClients, _ shape: EditionShape) {
        total = SettledTable(clients.total, at: "clients.total", shape)
        new = SettledTable(clients.new, at: "clients.new", shape)
        closed = SettledTable(clients.closed, at: "clients.closed", shape)
    }

    var tables: [SettledTable] { [total, new, closed] }
}
