import POModel

/// A table of one or two dimensions as a chart takes it: groups along an axis, and in each the same series.
struct ChartData {
    let table: StatisticalTable
    let groups: [TableDimension.Category]
    /// One series for each category of the last dimension; one without a name for a table of one dimension.
    let series: [TableDimension.Category]

    /// `nil` unless the table has one or two dimensions, at most as many series as can be told apart, and no negative
    /// number.
    init?(_ table: StatisticalTable) {
        guard (1...2).contains(table.dimensions.count), table.cells.allSatisfy({ $0.number ?? 0 >= 0 }) else {
            return nil
        }
        self.table = table
        groups = table.dimensions[0].categories
        series = table.dimensions.count == 2 ? table.dimensions[1].categories : [.init(id: "", label: "")]
        guard series.count <= ChartSeriesStyle.all.count, !groups.isEmpty else { return nil }
    }

    /// The cell of a group and a series.
    func cell(_ group: Int, _ series: Int) -> TableCell { table.cells[group * self.series.count + series] }

    /// What a cell shows.
    func text(_ group: Int, _ series: Int) -> String { table.text(cell(group, series)) }

    /// The statuses without a number that occur, in order.
    var missing: [TableCell.Status] {
        TableCell.Status.allCases.filter { status in
            status.sign != nil && table.cells.contains { $0.status == status }
        }
    }

    /// The axis, which starts at zero.
    var scale: ChartScale { ChartScale(greatest: table.cells.compactMap(\.number).max() ?? 0) }

    /// All that the chart shows, in words, for those who do not see it.
    var description: String {
        let rows = groups.indices.map { group in
            let cells = series.indices.map { index in
                let cell = cell(group, index)
                let content = cell.number == nil ? cell.status.text(in: table.language) : table.text(cell)
                return series[index].label.isEmpty ? content : "\(series[index].label) \(content)"
            }
            return "\(groups[group].label): \(cells.joined(separator: ", "))"
        }
        let unit = table.unit.text(in: table.language)
        return (unit.prefix(1).uppercased() + unit.dropFirst()) + ". " + rows.joined(separator: ". ") + "."
    }
}
