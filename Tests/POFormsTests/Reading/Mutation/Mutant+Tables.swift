import POModel
import TestSupport

@testable import POForms

/// Edits of whole tables and their columns.
extension Mutant {
    /// Last year's table, said to be last year's, beside this year's.
    mutating func addLastYear(before: Bool, _ random: inout SeededGenerator) -> Bool {
        guard let (place, table) = table(&random) else { return false }
        let year = sheet.year
        let caption = random.pick([
            "Föregående år (\(year - 1)):", "Uppgifter för \(year - 1):", "Året innan, \(year - 1)",
        ])
        note = "table of \(year - 1) \(before ? "before" : "after")"
        touch(Self.fields(of: table))
        let last = Sheet.Block.table(otherNumbers(table, &random))
        let part = place.part
        if before {
            sheet.insert(.caption("Innevarande år (\(year)):"), at: place)
            sheet.insert(last, at: place)
            sheet.insert(.caption(caption), at: place)
        } else {
            sheet.insert(last, at: Sheet.Place(part: part, block: place.block + 1))
            sheet.insert(.caption(caption), at: Sheet.Place(part: part, block: place.block + 1))
        }
        return true
    }

    /// A table stands twice with other numbers, and nothing says why.
    mutating func doubleTable(_ random: inout SeededGenerator) -> Bool {
        guard let (place, table) = table(&random) else { return false }
        note = "table twice"
        let copy = otherNumbers(table, &random)
        for (row, other) in zip(table.rows, copy.rows) {
            for (cell, different) in zip(row.cells, other.cells) where cell.words?.text != different.words?.text {
                if let field = cell.field { expect(.told, of: field) }
            }
        }
        sheet.insert(.table(copy), at: random.oneIn(2) ? place : Sheet.Place(part: place.part, block: place.block + 1))
        return true
    }

    /// The table with every number changed, as no field's.
    private func otherNumbers(_ table: Sheet.Table, _ random: inout SeededGenerator) -> Sheet.Table {
        var table = table
        for row in table.rows.indices {
            for column in table.rows[row].cells.indices {
                let field = table.rows[row].cells[column].field
                table.rows[row].cells[column].words = field.flatMap { changed(base[$0], &random) }.map {
                    Words("\($0)")
                }
                table.rows[row].cells[column].field = nil
            }
        }
        return table
    }

    /// A column more, which holds sums, last year's numbers, percent or what nobody says: the others stay.
    mutating func addColumn(_ heading: String, _ random: inout SeededGenerator) -> Bool {
        guard
            case (let place, var table)? = table(
                &random,
                where: { table in
                    table.isOfCounts && (heading != "Totalt" || !table.columns.contains("Antal"))
                })
        else { return false }
        let column = random.pick([0, table.columns.count, table.columns.count])
        note = "column \(heading.isEmpty ? "without heading" : heading) at \(column)"
        touch(Self.fields(of: table))
        table.columns.insert(heading, at: column)
        for row in table.rows.indices {
            let numbers = table.rows[row].cells.compactMap { cell -> Int? in
                if let field = cell.field, case .integer(let number)? = base[field] { number } else { nil }
            }
            let sum = numbers.reduce(0, +)
            let words =
                numbers.isEmpty
                ? nil : Words(heading == "Totalt" ? "\(sum)" : "\(Int.random(in: 1...60, using: &random))")
            table.rows[row].cells.insert(Sheet.Cell(field: nil, kind: .count, words: words), at: column)
        }
        sheet[place] = .table(table)
        return true
    }

    /// A column and its heading are gone.
    mutating func dropColumn(_ random: inout SeededGenerator) -> Bool {
        guard case (let place, var table)? = table(&random, where: { $0.isOfCounts && $0.columns.count > 1 }) else {
            return false
        }
        let column = Int.random(in: 0..<table.columns.count, using: &random)
        note = "column \(table.columns[column]) gone"
        touch(Self.fields(of: table))
        table.columns.remove(at: column)
        for row in table.rows.indices {
            if let field = table.rows[row].cells[column].field { expect(.absent, of: field) }
            table.rows[row].cells.remove(at: column)
        }
        sheet[place] = .table(table)
        return true
    }
}
