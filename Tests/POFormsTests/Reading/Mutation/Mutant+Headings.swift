import Foundation
import POModel
import TestSupport

@testable import POForms

/// Edits of the headings of columns; a careful reader goes by what they say.
extension Mutant {
    /// A table of counts or marks whose columns go by headings alone, and two of its columns of one sort.
    private func columns(
        _ random: inout SeededGenerator
    ) -> (place: Sheet.Place, table: Sheet.Table, first: Int, second: Int)? {
        guard let (place, table) = table(&random, where: { $0.isOfCounts || $0.hasMarks }) else { return nil }
        let alike = table.columns.indices.filter { column in
            table.rows.allSatisfy { $0.cells[column].kind == (table.isOfCounts ? .count : nil) }
        }
        guard alike.count > 1 else { return nil }
        let first = random.pick(alike)
        let second = random.pick(alike.filter { $0 != first })
        return (place, table, first, second)
    }

    /// A column of counts that tell a gender.
    private func genderColumn(
        _ random: inout SeededGenerator
    ) -> (place: Sheet.Place, table: Sheet.Table, column: Int)? {
        guard let (place, table) = table(&random), let row = table.rows.first else { return nil }
        let columns = row.cells.indices.filter { row.cells[$0].field?.hasSuffix(".undivided") == false }
        return columns.randomElement(using: &random).map { (place, table, $0) }
    }

    /// The words of two headings change places and the cells stay: each value belongs to what heads it.
    mutating func exchangeHeadings(_ random: inout SeededGenerator) -> Bool {
        guard case (let place, var table, let first, let second)? = columns(&random) else { return false }
        table.columns.swapAt(first, second)
        note = "headings \(table.columns[first]) and \(table.columns[second]) exchanged"
        for row in table.rows {
            let (one, other) = (row.cells[first], row.cells[second])
            if table.isOfCounts, let field = one.field, let otherField = other.field {
                expect(base[otherField], in: field)
                expect(base[field], in: otherField)
            } else if let field = one.field {
                if one.words != nil { expect(other.choice, in: field) }
                if other.words != nil { expect(one.choice, in: field) }
            }
        }
        sheet[place] = .table(table)
        return true
    }

    /// Two columns change places with their headings: nothing changes.
    mutating func exchangeColumns(_ random: inout SeededGenerator) -> Bool {
        guard case (let place, var table, let first, let second)? = columns(&random) else { return false }
        table.columns.swapAt(first, second)
        for row in table.rows.indices { table.rows[row].cells.swapAt(first, second) }
        note = "columns \(table.columns[first]) and \(table.columns[second]) exchanged"
        touch(Self.fields(of: table))
        sheet[place] = .table(table)
        return true
    }

    /// A heading stands over two columns: which is which nobody can tell.
    mutating func doubleHeading(_ random: inout SeededGenerator) -> Bool {
        guard case (let place, var table, let first, let second)? = columns(&random), table.isOfCounts else {
            return false
        }
        note = "\(table.columns[second]) headed \(table.columns[first])"
        table.columns[second] = table.columns[first]
        for row in table.rows {
            guard let field = row.cells[first].field, let other = row.cells[second].field else { continue }
            expectOneOf(base[field], base[other], of: field)
            expect(base[other].map { .blankOr($0) } ?? .absent, of: other)
        }
        sheet[place] = .table(table)
        return true
    }

    /// A heading is blank: what stands under it is guessed from its place.
    mutating func blankHeading(_ random: inout SeededGenerator) -> Bool {
        guard case (let place, var table, let column, _)? = columns(&random) else { return false }
        note = "no heading in place of \(table.columns[column])"
        table.columns[column] = ""
        for row in table.rows where row.cells[column].words != nil {
            if let field = row.cells[column].field { doubt(field) }
        }
        sheet[place] = .table(table)
        return true
    }

    /// No heading at all: all is guessed.
    mutating func dropHeadings(_ random: inout SeededGenerator) -> Bool {
        guard case (let place, var table, _, _)? = columns(&random) else { return false }
        note = "no headings"
        table.isHeadless = true
        for field in Self.fields(of: table) { doubt(field) }
        sheet[place] = .table(table)
        return true
    }

    mutating func headColumnByPercent(_ random: inout SeededGenerator) -> Bool {
        reheadCounts(&random) { heading, random in
            let word = heading.split(separator: " ").last.map(String.init) ?? heading
            return random.pick([
                "\(word.capitalized) (%)", "Andel \(word)", "\(word.capitalized), procent", "% \(word)",
            ])
        }
    }

    mutating func headColumnByOtherYear(_ random: inout SeededGenerator) -> Bool {
        let year = sheet.year - 1
        return reheadCounts(&random) { heading, random in
            random.pick(["\(heading) \(year)", "\(heading) (\(year))", "\(heading) föregående år"])
        }
    }

    mutating func headColumnByTotal(_ random: inout SeededGenerator) -> Bool {
        reheadCounts(&random) { _, random in random.pick(["Totalt", "Summa", "Totalt antal"]) }
    }

    /// Heads a column of counts by something that the form does not ask: no field takes what stands under it.
    private mutating func reheadCounts(
        _ random: inout SeededGenerator, _ heading: (String, inout SeededGenerator) -> String
    ) -> Bool {
        guard case (let place, var table, let column)? = genderColumn(&random) else { return false }
        // Where the form has a column of its own for all, a total is no foreign heading.
        if table.rows[0].cells.contains(where: { $0.field?.hasSuffix(".undivided") == true }) { return false }
        let new = heading(table.columns[column], &random)
        note = "\(table.columns[column]) headed \(new)"
        table.columns[column] = new
        for row in table.rows { if let field = row.cells[column].field { expect(.nothing, of: field) } }
        sheet[place] = .table(table)
        return true
    }

    /// Headings of marks by another word for no: `Ej` and `Ja`, or `Ej` where `Ja` stood.
    mutating func negateHeading(_ random: inout SeededGenerator) -> Bool {
        guard
            case (let place, var table)? = table(
                &random,
                where: { table in
                    table.columns.count >= 2
                        && table.rows.allSatisfy { row in
                            row.cells[0].choice == .bool(true) && row.cells[1].choice == .bool(false)
                        }
                })
        else { return false }
        let isBoth = random.oneIn(2)
        table.columns[0] = random.pick(["Ej", "Inte"])
        if isBoth { table.columns[1] = "Ja" }
        note = "headings \(table.columns[0]), \(table.columns[1])"
        for row in table.rows {
            guard let field = row.cells[0].field else { continue }
            if isBoth {
                if row.cells[0].words != nil { expect(.value(.bool(false)), of: field) }
                if row.cells[1].words != nil { expect(.value(.bool(true)), of: field) }
            } else if row.cells[0].words != nil {
                expect(.guess(.bool(false)), of: field)
            } else {
                touch([field])
            }
        }
        sheet[place] = .table(table)
        return true
    }
}
