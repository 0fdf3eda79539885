import POModel

/// A table as CSV that a Swedish or British Excel opens with a double click.
struct ExcelCSV {
    let table: StatisticalTable

    /// The file's text, with a byte-order mark.
    var text: String {
        let isSwedish = table.language == .swedish
        // Excel parts columns by what the system's language lists things by.
        let (separator, decimalSign) = isSwedish ? (";", ",") : (",", ".")
        let words = isSwedish ? ["Tal", "Enhet", "Uppgift"] : ["Number", "Unit", "Status"]
        func row(_ cells: [String]) -> String {
            cells.joined(separator: separator) + "\r\n"
        }
        func field(_ text: String) -> String { TidyCSV.field(text, separator: separator) }
        var text = "\u{FEFF}" + row((table.dimensions.map(\.label) + words).map(field))
        let unit = field(table.unit.text(in: table.language))
        for (position, cell) in table.cells.enumerated() {
            let names = zip(table.dimensions, table.steps(ofCell: position)).map { field($0.categories[$1].label) }
            let number = cell.number.map { table.unit.digits($0, separator: decimalSign) } ?? ""
            text += row(names + [number, unit, field(cell.status.text(in: table.language))])
        }
        return text
    }
}
