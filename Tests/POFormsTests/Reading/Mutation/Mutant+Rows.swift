import POModel
import TestSupport

@testable import POForms

/// Edits of rows.
extension Mutant {
    /// A row and all that stands in it is gone: nobody misses a value that does not stand there.
    mutating func dropRow(_ random: inout SeededGenerator) -> Bool {
        guard case (let place, var table)? = table(&random, where: { $0.rows.count > 2 }) else { return false }
        let row = Int.random(in: 0..<table.rows.count, using: &random)
        note = "row \(table.rows[row].label) gone"
        // Parts of a whole that is gone are parts of nothing, unless the table's place says of what.
        if row == 0, table.rows.dropFirst().contains(where: { $0.label.hasPrefix("därav") }) {
            for part in table.rows.dropFirst() { for field in Self.fields(of: part) { doubt(field) } }
        }
        expect(.absent, of: Self.fields(of: table.rows[row]))
        table.rows.remove(at: row)
        sheet[place] = .table(table)
        return true
    }

    /// A row stands twice, with the same or with other numbers.
    mutating func doubleRow(same: Bool, _ random: inout SeededGenerator) -> Bool {
        guard case (let place, var table)? = table(&random) else { return false }
        let row = Int.random(in: 0..<table.rows.count, using: &random)
        var copy = table.rows[row]
        guard copy.cells.contains(where: { $0.words != nil }) else { return false }
        note = "row \(copy.label) twice"
        for column in copy.cells.indices {
            guard let field = copy.cells[column].field else { continue }
            if same {
                touch([field])
            } else {
                let other = changed(base[field], &random)
                copy.cells[column].words = other.map { Words("\($0)") }
                expectOneOf(base[field], other.map { .integer($0) }, of: field)
            }
            copy.cells[column].field = nil
        }
        table.rows.insert(copy, at: random.pick([row + 1, table.rows.count]))
        sheet[place] = .table(table)
        return true
    }

    /// Another number than a field's; `nil` for a blank.
    func changed(_ value: JSONValue?, _ random: inout SeededGenerator) -> Int? {
        guard case .integer(let number)? = value else { return nil }
        return number + Int.random(in: 1...20, using: &random)
    }

    /// A row asks something that the form does not.
    mutating func renameRow(_ random: inout SeededGenerator) -> Bool {
        guard
            case (let place, var table)? = table(&random, where: { $0.isOfCounts || $0.hasMarks && $0.rows.count > 1 })
        else {
            return false
        }
        let row = Int.random(in: 0..<table.rows.count, using: &random)
        let label = random.pick(Self.foreignLabels(of: table))
        note = "row \(table.rows[row].label) → \(label)"
        if row == 0, table.rows.dropFirst().contains(where: { $0.label.hasPrefix("därav") }) {
            for part in table.rows.dropFirst() { for field in Self.fields(of: part) { doubt(field) } }
        }
        expect(.nothing, of: Self.fields(of: table.rows[row]))
        table.rows[row].label = label
        sheet[place] = .table(table)
        return true
    }

    private static func foreignLabels(of table: Sheet.Table) -> [String] {
        table.isOfCounts
            ? [
                "Våld i nära relation", "Klienter med god man eller förvaltare", "Juridiska frågor",
                "Avbrutna kontakter utan uppdrag", "Samtal med anhöriga per telefon",
            ] : ["Överförmyndaren", "Kriminalvården", "Skolhälsovården", "Svenska kyrkans diakoni"]
    }

    /// All numbers stand one row down, and the last is left over.
    mutating func shiftRows(_ random: inout SeededGenerator) -> Bool {
        guard case (let place, var table)? = table(&random, where: { $0.isOfCounts && $0.rows.count > 2 }) else {
            return false
        }
        let old = table.rows
        note = "numbers one row down"
        for row in old.indices {
            for column in old[row].cells.indices {
                let above = row == 0 ? nil : old[row - 1].cells[column].words
                guard let field = old[row].cells[column].field else { continue }
                if above?.text != old[row].cells[column].words?.text {
                    expect(.told, of: field)
                } else {
                    touch([field])
                }
                table.rows[row].cells[column].words = above
                // A field that held nothing and gets a number, or nothing in place of one, is as lost.
                if above == nil && row == 0 { expect(.nothing, of: field) }
            }
        }
        guard let last = old.last, last.cells.contains(where: { $0.words != nil }) else { return false }
        table.rows.append(
            Sheet.Row(label: "", cells: last.cells.map { Sheet.Cell(field: nil, kind: $0.kind, words: $0.words) }))
        sheet[place] = .table(table)
        return true
    }

    /// Two rows change places with their numbers: nothing changes.
    mutating func exchangeRows(_ random: inout SeededGenerator) -> Bool {
        guard case (let place, var table)? = table(&random, where: { $0.rows.count > 2 }) else { return false }
        let first = Int.random(in: 1..<table.rows.count, using: &random)
        let second = Int.random(in: 1..<table.rows.count, using: &random)
        guard first != second else { return false }
        note = "rows \(table.rows[first].label) and \(table.rows[second].label) exchanged"
        touch(Self.fields(of: table.rows[first]) + Self.fields(of: table.rows[second]))
        table.rows.swapAt(first, second)
        sheet[place] = .table(table)
        return true
    }

    /// A row more, which asks something that the form does not: the others stay as they are.
    mutating func addForeignRow(_ random: inout SeededGenerator) -> Bool {
        guard
            case (let place, var table)? = table(
                &random, where: { ($0.isOfCounts || $0.hasMarks) && ($0.rows.first?.cells.count ?? 0) > 1 })
        else { return false }
        let label = random.pick(Self.foreignLabels(of: table))
        let marked = Int.random(in: 0..<2, using: &random)
        let cells = table.rows[0].cells.enumerated().map { column, cell in
            var words: Words?
            if cell.kind == .count {
                words = Words("\(Int.random(in: 1...40, using: &random))")
            } else if cell.kind == nil && column == marked {
                words = Words("X")
            }
            return Sheet.Cell(field: nil, kind: cell.kind, words: words)
        }
        note = "row \(label) added"
        touch(Self.fields(of: table))
        table.rows.insert(
            Sheet.Row(label: label, cells: cells), at: Int.random(in: 1...table.rows.count, using: &random))
        sheet[place] = .table(table)
        return true
    }

    /// A question and its answer are gone: no other answer takes their place.
    mutating func dropQuestion(_ random: inout SeededGenerator) -> Bool {
        let questions = sheet.questions.filter { _, _, question in
            question.fields.contains { field in base.keys.contains { $0 == field || $0.hasPrefix(field + ".") } }
                && question.fields != ["year"]
        }
        guard let (place, number, question) = questions.randomElement(using: &random) else { return false }
        note = "\(question.label) gone"
        for leaf in base.keys.sorted() {
            if question.fields.contains(where: { leaf == $0 || leaf.hasPrefix($0 + ".") }) { expect(.absent, of: leaf) }
        }
        if let number, case .fields(var fields) = sheet[place], fields.count > 1 {
            fields.remove(at: number)
            sheet[place] = .fields(fields)
        } else {
            sheet.parts[place.part].blocks.remove(at: place.block)
        }
        return true
    }

    /// A question with one value stands twice, with different answers.
    mutating func doubleField(_ random: inout SeededGenerator) -> Bool {
        let questions = sheet.questions.filter { _, number, question in
            number != nil && question.fields.count == 1 && question.answer != nil
                && [.kronor, .positions, .count].contains(question.kind)
        }
        guard let (place, number, question) = questions.randomElement(using: &random), let number,
            case .fields(var fields) = sheet[place]
        else { return false }
        let field = question.fields[0]
        var copy = question
        copy.fields = []
        switch base[field] {
        case .integer(let value)?: copy.answer = Words("\(value + 1 + Int.random(in: 1...9, using: &random))")
        default: copy.answer = Words("7,75")
        }
        guard copy.answer != question.answer else { return false }
        note = "\(question.label) twice"
        expect(.told, of: field)
        fields.insert(copy, at: number + 1)
        sheet[place] = .fields(fields)
        return true
    }
}
