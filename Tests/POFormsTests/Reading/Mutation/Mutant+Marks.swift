import POModel
import TestSupport

@testable import POForms

/// Edits of marks.
extension Mutant {
    /// A cell that is marked, with its field and the value that the mark gives.
    private func mark(
        _ random: inout SeededGenerator, where isWanted: (Sheet.Cell) -> Bool = { _ in true }
    ) -> (place: CellPlace, cell: Sheet.Cell, field: String)? {
        guard
            let place = cell(
                &random, where: { $0.kind == nil && $0.words?.text == "X" && $0.field != nil && isWanted($0) }),
            case .table(let table) = sheet[place.place]
        else { return nil }
        let cell = table.rows[place.row].cells[place.column]
        return cell.field.map { (place, cell, $0) }
    }

    /// The column of a mark beside another's.
    private func neighbour(of place: CellPlace) -> Int? {
        guard case .table(let table) = sheet[place.place] else { return nil }
        return table.rows[place.row].cells.indices.first {
            $0 != place.column && table.rows[place.row].cells[$0].kind == nil
        }
    }

    /// Marks under yes and under no.
    mutating func markBoth(_ random: inout SeededGenerator) -> Bool {
        if random.oneIn(4), markTwoOptions(&random) { return true }
        guard let (place, _, field) = mark(&random), let other = neighbour(of: place) else { return false }
        note = "both marked"
        write(Words("X"), at: (place.place, place.row, other))
        expect(.told, of: field)
        return true
    }

    /// Two options marked where one is asked for.
    private mutating func markTwoOptions(_ random: inout SeededGenerator) -> Bool {
        for place in sheet.places {
            guard case .choices(var choices) = sheet[place], !choices.allowsSeveral,
                choices.options.contains(where: \.isMarked),
                let other = choices.options.indices.filter({ !choices.options[$0].isMarked })
                    .randomElement(using: &random)
            else { continue }
            choices.options[other].isMarked = true
            note = "\(choices.options[other].label) marked too"
            sheet[place] = .choices(choices)
            expect(.told, of: choices.field)
            return true
        }
        return false
    }

    /// A mark half way between its column and the next.
    mutating func markBetween(_ random: inout SeededGenerator) -> Bool {
        guard channel == .layout, let (place, _, field) = mark(&random, where: { $0.choice == .bool(true) }),
            case .table(var table) = sheet[place.place],
            // Under a long heading the middle is no place between two.
            table.columns.prefix(2).allSatisfy({ $0.count < 5 })
        else { return false }
        note = "a mark between two columns"
        table.rows[place.row].cells[place.column].shift = 0.5
        sheet[place.place] = .table(table)
        expect(.told, of: field)
        return true
    }

    /// A mark behind the question, in no column.
    mutating func markInLabel(_ random: inout SeededGenerator) -> Bool {
        guard let (place, _, field) = mark(&random), case .table(var table) = sheet[place.place] else { return false }
        note = "the mark stands in the label's cell"
        table.rows[place.row].label += " X"
        table.rows[place.row].cells[place.column].words = nil
        sheet[place.place] = .table(table)
        expect(.told, of: field)
        return true
    }

    /// Words in place of a mark: nobody knows, or nobody knows for sure.
    mutating func rewriteMark(_ texts: [String], isLost: Bool, _ random: inout SeededGenerator) -> Bool {
        guard let (place, cell, field) = mark(&random) else { return false }
        let text = random.pick(texts.filter { $0 != "delvis" || cell.choice != .string("partly") })
        note = "X → \(text)"
        write(Words(text), at: place)
        if isLost { expect(.told, of: field) } else { doubt(field) }
        return true
    }

    /// Other signs for the same.
    mutating func remark(_ random: inout SeededGenerator) -> Bool {
        guard let (place, cell, field) = mark(&random) else { return false }
        var marks = ["x", "✓", "✔", "☒", "☑", "[x]", "■", "✅", "\u{F0FE}", "🗹"]
        switch cell.choice {
        case .bool(true)?, .string("yes")?: marks += ["Ja", "ja"]
        case .bool(false)?, .string("no")?: marks += ["Nej", "nej"]
        default: break
        }
        let mark = random.pick(marks)
        note = "X → \(mark)"
        write(Words(mark), at: place)
        touch([field])
        return true
    }

    /// Empty boxes or dashes: nothing is marked.
    mutating func emptyMarks(_ random: inout SeededGenerator) -> Bool {
        guard let (place, _, field) = mark(&random), let other = neighbour(of: place) else { return false }
        let sign = random.pick(["☐", "[ ]", "□", "-", "–"])
        note = "\(sign) in every cell"
        write(Words(sign), at: place)
        write(Words(sign), at: (place.place, place.row, other))
        expect(.absent, of: field)
        return true
    }
}
