import POModel
import TestSupport

@testable import POForms

/// Edits of the order of things, and what stands between them.
extension Mutant {
    /// A page ends between two parts of the form.
    mutating func breakPage(_ random: inout SeededGenerator) -> Bool {
        let places = sheet.places.filter { $0.part > 1 }
        guard let place = places.randomElement(using: &random) else { return false }
        note = "a page ends"
        touch(Self.fields(of: sheet[place]))
        if place.block > 0 { touch(Self.fields(of: sheet[Sheet.Place(part: place.part, block: place.block - 1)])) }
        sheet.insert(.page(2), at: place)
        return true
    }

    /// A page ends within a table, whose rest has no heading.
    mutating func breakTable(_ random: inout SeededGenerator) -> Bool {
        guard !channel.isDeclared, let (place, table) = table(&random, where: { $0.rows.count > 2 }) else {
            return false
        }
        let row = Int.random(in: 1..<table.rows.count, using: &random)
        var (first, second) = (table, table)
        first.rows = Array(table.rows[..<row])
        second.rows = Array(table.rows[row...])
        second.corner = table.corner
        // Word repeats the headings on the next page, or does not.
        second.isHeadless = !channel.hasMarkup && random.oneIn(2)
        note = "a page ends before \(table.rows[row].label)"
        touch(Self.fields(of: table))
        sheet[place] = .table(first)
        sheet.insert(.table(second), at: Sheet.Place(part: place.part, block: place.block + 1))
        sheet.insert(.page(2), at: Sheet.Place(part: place.part, block: place.block + 1))
        return true
    }

    /// A question that the form does not ask, with its own answer, stands after an answer.
    mutating func askForeignQuestion(_ random: inout SeededGenerator) -> Bool {
        let questions = sheet.questions.filter {
            $0.number == nil && $0.question.kind == .text && $0.question.answer != nil
        }
        guard let (place, _, question) = questions.randomElement(using: &random) else { return false }
        let (label, answer) = random.pick([
            ("Hur många klienter har god man eller förvaltare?", "12 klienter."),
            ("Har verksamheten en egen webbplats?", "Ja, på kommunens sidor."),
            ("Ange hur många samtal som förts per telefon under året.", "Ungefär 300."),
            ("Beskriv hur lokalerna är anpassade för besökare.", "Det finns ramp och hörslinga."),
            ("Vilka språk talar ombuden?", "Svenska, finska och arabiska."),
        ])
        note = "\(label) after \(question.label)"
        touch(question.fields)
        sheet.insert(
            .question(Sheet.Question(label: label, fields: [], kind: .text, answer: Words(answer))),
            at: Sheet.Place(part: place.part, block: place.block + 1))
        return true
    }

    /// A section stands elsewhere.
    mutating func moveSection(_ random: inout SeededGenerator) -> Bool {
        let movable = sheet.parts.indices.filter { $0 > 1 && sheet.parts[$0].heading != nil }
        guard movable.count > 2, let part = movable.randomElement(using: &random),
            let target = movable.filter({ $0 != part }).randomElement(using: &random)
        else { return false }
        note = "\(sheet.parts[part].heading ?? "") moved"
        touch(sheet.parts[part].blocks.flatMap(Self.fields(of:)))
        let moved = sheet.parts.remove(at: part)
        sheet.parts.insert(moved, at: target)
        return true
    }
}
