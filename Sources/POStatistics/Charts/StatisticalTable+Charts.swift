import POModel

extension StatisticalTable {
    /// A chart of the table in SVG; `nil` unless it has one or two dimensions, at most five categories in the second,
    /// and no negative number.
    ///
    /// The first dimension runs along the axis and the second makes the series. Numbers are written out; a cell without a
    /// number is a dashed frame with its sign, or a break in a line, and never a zero. Series differ in lightness, pattern
    /// and mark, so that the chart can be printed in grey. It has a title, and a description with all that it shows.
    ///
    /// - Complexity: O(*n*) in the number of cells.
    public func svg(_ kind: ChartKind) -> String? {
        guard let data = ChartData(self) else { return nil }
        switch kind {
        case .columns: return ColumnChart(data: data).svg()
        case .bars: return BarChart(data: data).svg()
        case .lines: return LineChart(data: data).svg()
        }
    }

    /// A chart as an HTML figure, followed by the same as a table; `nil` where there is no chart.
    ///
    /// - Complexity: O(*n*) in the number of cells.
    public func figure(_ kind: ChartKind) -> String? {
        guard let chart = svg(kind), let table = htmlTable() else { return nil }
        let summary = language == .swedish ? "Diagrammet som tabell" : "The chart as a table"
        return "<figure lang=\"\(language.rawValue)\">\n\(chart)<details>\n<summary>\(summary)</summary>\n\(table)"
            + "</details>\n</figure>\n"
    }

    /// The table in HTML, with headings for each row and column and what the signs mean; `nil` unless it has one or two
    /// dimensions.
    ///
    /// - Complexity: O(*n*) in the number of cells.
    public func htmlTable() -> String? {
        guard (1...2).contains(dimensions.count) else { return nil }
        let escaped = SVGDrawing.escaped
        let columns = dimensions.count == 2 ? dimensions[1].categories.map(\.label) : [unit.label(in: language)]
        let signs = TableCell.Status.allCases.filter { status in cells.contains { $0.status == status } }
            .compactMap { status in status.sign.map { "\($0) \(status.label(in: language))" } }
        let caption = ([title, unit.label(in: language)] + signs).joined(separator: "; ")
        var html = "<table lang=\"\(language.rawValue)\">\n<caption>\(escaped(caption))</caption>\n<thead><tr>"
        html += "<th scope=\"col\">\(escaped(dimensions[0].label))</th>"
        for column in columns { html += "<th scope=\"col\">\(escaped(column))</th>" }
        html += "</tr></thead>\n<tbody>\n"
        for (row, category) in dimensions[0].categories.enumerated() {
            html += "<tr><th scope=\"row\">\(escaped(category.label))</th>"
            for cell in cells[row * columns.count..<(row + 1) * columns.count] { html += "<td>\(text(cell))</td>" }
            html += "</tr>\n"
        }
        return html + "</tbody>\n</table>\n"
    }
}
