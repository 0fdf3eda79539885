import POModel

/// Reads a table from tidy CSV.
struct TidyCSVReader {
    private let header: [String]
    private let rows: [[String]]

    /// After each dimension's ids and names: the number, its unit and its status.
    private static let lastColumns = ["value", "unit", "status"]

    /// Splits the text; `nil` if it is no such file.
    init?(_ text: String) {
        var rows = Self.rows(text)
        guard !rows.isEmpty else { return nil }
        header = rows.removeFirst()
        self.rows = rows
        let width = header.count
        guard header.suffix(3) == Self.lastColumns[...], !width.isMultiple(of: 2),
            rows.allSatisfy({ $0.count == width })
        else { return nil }
        for index in stride(from: 0, to: width - 3, by: 2) where header[index + 1] != header[index] + "_name" {
            return nil
        }
    }

    /// The table; `nil` unless there is one cell for each combination of categories, all of one unit.
    func table(_ id: String, _ language: MessageLanguage) -> StatisticalTable? {
        var dimensions: [TableDimension] = []
        for index in stride(from: 0, to: header.count - 3, by: 2) {
            var seen: Set<String> = []
            let categories = rows.compactMap { row in
                seen.insert(row[index]).inserted ? TableDimension.Category(id: row[index], label: row[index + 1]) : nil
            }
            guard let dimension = TableDimension(id: header[index], label: header[index], categories: categories) else {
                return nil
            }
            dimensions.append(dimension)
        }
        let units = Set(rows.map { $0[header.count - 2] })
        guard units.count == 1, let unit = units.first.flatMap(TableUnit.init(rawValue:)) else { return nil }
        let cells = rows.compactMap { cell($0[header.count - 3], $0[header.count - 1], unit) }
        let table = StatisticalTable(
            id: id, title: id, unit: unit, language: language, dimensions: dimensions, cells: cells)
        guard let table else { return nil }
        for (position, row) in rows.enumerated() {
            let ids = stride(from: 0, to: header.count - 3, by: 2).map { row[$0] }
            guard table.cell(at: ids) == position else { return nil }
        }
        return table
    }

    private func cell(_ number: String, _ status: String, _ unit: TableUnit) -> TableCell? {
        switch TableCell.Status(rawValue: status) {
        case .value: unit.number(number).map(TableCell.value)
        case .derived: unit.number(number).map(TableCell.derived)
        case .blank: number.isEmpty ? .blank : nil
        case .notAsked: number.isEmpty ? .notAsked : nil
        case .suppressed: number.isEmpty ? .suppressed : nil
        case nil: nil
        }
    }

    /// The rows of CSV as in RFC 4180, without the apostrophes that keep text from being a formula.
    private static func rows(_ text: String) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var field = ""
        var isQuoted = false
        var closed = false
        func endRow() {
            row.append(TidyCSV.plain(field))
            rows.append(row)
            (row, field, closed) = ([], "", false)
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"" where isQuoted: (isQuoted, closed) = (false, true)
            case "\"" where closed:
                field.unicodeScalars.append(scalar)
                (isQuoted, closed) = (true, false)
            case "\"" where field.isEmpty: isQuoted = true
            case "," where !isQuoted:
                row.append(TidyCSV.plain(field))
                (field, closed) = ("", false)
            case "\n" where !isQuoted: endRow()
            case "\r" where !isQuoted, "\u{FEFF}" where rows.isEmpty && row.isEmpty && field.isEmpty: break
            default: field.unicodeScalars.append(scalar)
            }
        }
        if !field.isEmpty || !row.isEmpty { endRow() }
        return rows
    }
}

extension TableUnit {
    /// The number of digits as this package writes them, in the smallest step; `nil` if they are not.
    func number(_ digits: String) -> Int? {
        let plain = decimals == 0 ? digits : digits.replacing(".", with: "", maxReplacements: 1)
        guard let number = Int(plain), self.digits(number) == digits else { return nil }
        return number
    }
}
