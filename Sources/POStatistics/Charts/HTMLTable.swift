import POModel

extension StatisticalTable {
    /// The table in HTML, with headings for each row and column and what the signs mean; `nil` unless it has one or two
    /// dimensions.
    ///
    /// - Complexity: O(*n*) in the number of cells.
    package func htmlTable() -> String? {
        (1...2).contains(dimensions.count) ? HTMLTable(table: self).text : nil
    }
}

/// A table of one or two dimensions in HTML.
private struct HTMLTable {
    let table: StatisticalTable

    var text: String {
        let escaped = SVGDrawing.escaped
        let columns =
            table.dimensions.count == 2
            ? table.dimensions[1].categories.map(\.label) : [table.unit.text(in: table.language)]
        let signs = TableCell.Status.allCases.filter { status in table.cells.contains { $0.status == status } }
            .compactMap { status in status.sign.map { "\($0) \(status.text(in: table.language))" } }
        let caption = ([table.title, table.unit.text(in: table.language)] + signs).joined(separator: "; ")
        var html = "<table lang=\"\(table.language.rawValue)\">\n<caption>\(escaped(caption))</caption>\n<thead><tr>"
        html += "<th scope=\"col\">\(escaped(table.dimensions[0].label))</th>"
        for column in columns { html += "<th scope=\"col\">\(escaped(column))</th>" }
        html += "</tr></thead>\n<tbody>\n"
        for (row, category) in table.dimensions[0].categories.enumerated() {
            html += "<tr><th scope=\"row\">\(escaped(category.label))</th>"
            for cell in table.cells[row * columns.count..<(row + 1) * columns.count] {
                html += "<td>\(table.text(cell))</td>"
            }
            html += "</tr>\n"
        }
        return html + "</tbody>\n</table>\n"
    }
}
