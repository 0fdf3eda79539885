import POModel

/// How a chart draws a table.
public enum ChartKind: String, CaseIterable, Hashable, Sendable {
    /// Standing columns, for few categories with short names, such as age bands.
    case columns
    /// Lying bars, for many categories or long names, such as contact reasons.
    case bars
    /// Lines over time.
    case lines
}

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
}
