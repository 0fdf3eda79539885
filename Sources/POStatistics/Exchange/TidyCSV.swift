/// A table as tidy CSV.
struct TidyCSV {
    let table: StatisticalTable

    /// The file's text.
    var text: String {
        var text = ""
        for dimension in table.dimensions {
            text += Self.field(dimension.id) + "," + Self.field(dimension.id + "_name") + ","
        }
        text += "value,unit,status\r\n"
        for (position, cell) in table.cells.enumerated() {
            for (dimension, step) in zip(table.dimensions, table.steps(ofCell: position)) {
                let category = dimension.categories[step]
                text += Self.field(category.id) + "," + Self.field(category.label) + ","
            }
            text += cell.number.map { table.unit.digits($0) } ?? ""
            text += ",\(table.unit.rawValue),\(cell.status.rawValue)\r\n"
        }
        return text
    }

    /// A cell of text: neutralised, and quoted where it must be.
    static func field(_ text: String, separator: String = ",") -> String {
        let text = neutralised(text)
        let special = (separator + "\"\r\n").unicodeScalars
        guard text.unicodeScalars.contains(where: special.contains) else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }

    /// The text of a cell as it was before it was written.
    static func plain(_ text: String) -> String {
        let rest = String(text.dropFirst())
        return text.hasPrefix("'") && neutralised(rest) == text ? rest : text
    }

    /// Text that no spreadsheet takes for a formula, also not after blanks or in full-width letters.
    private static func neutralised(_ text: String) -> String {
        let first = text.unicodeScalars.first { !$0.properties.isWhitespace }
        let startsOddly = text.unicodeScalars.first.map { "\t\r\n".unicodeScalars.contains($0) } ?? false
        let isFormula = first.map { "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains($0) } ?? false
        return isFormula || startsOddly ? "'" + text : text
    }
}
