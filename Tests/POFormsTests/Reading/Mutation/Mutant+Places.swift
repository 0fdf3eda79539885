import POModel
import TestSupport

@testable import POForms

extension Mutant {
    /// One of the tables for which something holds.
    func table(
        _ random: inout SeededGenerator, where isWanted: (Sheet.Table) -> Bool = { $0.isOfCounts }
    ) -> (place: Sheet.Place, table: Sheet.Table)? {
        sheet.tables.filter { isWanted($0.table) }.randomElement(using: &random)
    }

    /// A cell of a table.
    typealias CellPlace = (place: Sheet.Place, row: Int, column: Int)

    /// One of the cells for which something holds.
    func cell(_ random: inout SeededGenerator, where isWanted: (Sheet.Cell) -> Bool) -> CellPlace? {
        var cells: [CellPlace] = []
        for (place, table) in sheet.tables {
            for (row, line) in table.rows.enumerated() {
                for (column, cell) in line.cells.enumerated() where isWanted(cell) {
                    cells.append((place, row, column))
                }
            }
        }
        return cells.randomElement(using: &random)
    }

    /// A count's cell that holds a number, and the number.
    func number(
        _ random: inout SeededGenerator, where isWanted: (Int) -> Bool = { _ in true }
    ) -> (place: CellPlace, field: String, number: Int)? {
        let place = cell(&random) { cell in
            guard cell.kind == .count, let field = cell.field, case .integer(let number)? = base[field] else {
                return false
            }
            return isWanted(number)
        }
        guard let place, case .table(let table) = sheet[place.place],
            let field = table.rows[place.row].cells[place.column].field, case .integer(let number)? = base[field]
        else { return nil }
        return (place, field, number)
    }

    /// Sets what a cell shows.
    mutating func write(_ words: Words?, at place: CellPlace) {
        guard case .table(var table) = sheet[place.place] else { return }
        table.rows[place.row].cells[place.column].words = words
        sheet[place.place] = .table(table)
    }

    /// The fields of what a block asks.
    static func fields(of block: Sheet.Block) -> [String] {
        switch block {
        case .caption, .note, .page: []
        case .question(let question): question.fields
        case .fields(let questions): questions.flatMap(\.fields)
        case .table(let table): fields(of: table)
        case .choices(let choices): [choices.field]
        }
    }

    static func fields(of table: Sheet.Table) -> [String] { table.rows.flatMap { fields(of: $0) } }

    static func fields(of row: Sheet.Row) -> [String] { Array(Set(row.cells.compactMap(\.field))).sorted() }

    /// Says that the values of other cells stand where a field's value is to be looked for.
    mutating func expect(_ value: JSONValue?, in field: String) {
        expect(value.map { .value($0) } ?? .absent, of: field)
    }

    /// What two different values under one name leave: it must be told, unless only one says anything.
    mutating func expectOneOf(_ value: JSONValue?, _ other: JSONValue?, of field: String) {
        switch (value, other) {
        case (nil, nil): break
        case (let value?, let other?):
            if value == other { touch([field]) } else { expect(.told, of: field) }
        case (let value?, nil): expect(.guess(value), of: field)
        case (nil, let other?): expect(.blankOr(other), of: field)
        }
    }
}
