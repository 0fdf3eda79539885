import POModel
import TestSupport

@testable import POForms

/// Characters in cells of numbers that are no part of the number.
extension Mutant {
    /// Characters set otherwise stand right before or after the number.
    mutating func set(_ setting: Words.Setting, before: Bool, _ random: inout SeededGenerator) -> Bool {
        // A text of lines and columns has a sign of its own for a raised digit, and no other.
        guard channel.hasMarkup || setting == .raised, let number = printedNumber(&random) else { return false }
        let extra = Words.Run(text: "\(Int.random(in: 1...9, using: &random))", setting: setting)
        note = "\(setting) \(extra.text) \(before ? "before" : "after") \(number.digits)"
        if before {
            // Struck out: what is left is told, as is a number all struck out.
            if random.oneIn(3) {
                note = "\(number.digits) struck out"
                write([.init(text: number.digits, setting: setting)], in: number)
                expect(.guess(nil), of: number.field)
            } else {
                let blank = random.oneIn(2) ? " " : ""
                write([extra, .init(text: "\(blank)\(number.digits)")], in: number)
                doubt(number.field)
            }
        } else if channel.hasMarkup {
            write([.init(text: number.digits), extra], in: number)
            touch([number.field])
        } else {
            write([.init(text: number.digits + random.pick(["¹", "²", "³"]))], in: number)
            touch([number.field])
        }
        return true
    }

    /// A change that Word has tracked: the number taken out stands beside the one put in.
    mutating func trackChange(_ random: inout SeededGenerator) -> Bool {
        guard channel.hasMarkup, let number = printedNumber(&random) else { return false }
        let old = "\(Int.random(in: 11...99, using: &random))"
        note = "\(old) taken out, \(number.digits) put in"
        write([.init(text: old, setting: .deleted), .init(text: number.digits, setting: .inserted)], in: number)
        doubt(number.field)
        return true
    }

    /// Digits within the cell that are not shown.
    mutating func hideInCell(_ random: inout SeededGenerator) -> Bool {
        guard channel.hasMarkup, let number = printedNumber(&random) else { return false }
        let hidden = Words.Run(
            text: "\(Int.random(in: 1...99, using: &random))", setting: random.pick([.hidden, .undisplayed]))
        let shown = Words.Run(text: number.digits)
        note = "\(hidden.text) hidden beside \(shown.text)"
        write(random.oneIn(2) ? [hidden, shown] : [shown, hidden], in: number)
        touch([number.field])
        return true
    }

    /// The number, or a digit after it, is a link.
    mutating func linkCell(_ random: inout SeededGenerator) -> Bool {
        guard channel.hasMarkup, let number = printedNumber(&random) else { return false }
        note = "\(number.digits) with a link"
        if random.oneIn(2) {
            write([.init(text: number.digits, setting: .linked)], in: number)
            touch([number.field])
        } else {
            write([.init(text: number.digits), .init(text: "2", setting: .linked)], in: number)
            expect(.told, of: number.field)
        }
        return true
    }

    /// A blank between two digits.
    mutating func tearCell(_ random: inout SeededGenerator) -> Bool {
        guard let (place, field, number) = number(&random, where: { $0 > 9 }) else { return false }
        let digits = "\(number)"
        note = "\(number) torn"
        write(Words("\(digits.prefix(1)) \(digits.dropFirst())"), at: place)
        doubt(field)
        return true
    }

    /// Two neighbours' numbers in one cell.
    mutating func joinCells(_ random: inout SeededGenerator) -> Bool {
        guard let (place, field, number) = number(&random), case .table(var table) = sheet[place.place],
            place.column + 1 < table.columns.count,
            let other = table.rows[place.row].cells[place.column + 1].field, case .integer(let next)? = base[other]
        else { return false }
        note = "\(number) and \(next) in one cell"
        table.rows[place.row].cells[place.column].words = Words("\(number) \(next)")
        table.rows[place.row].cells[place.column + 1].words = nil
        sheet[place.place] = .table(table)
        doubt(field)
        // The first cell's doubt tells of both numbers.
        expect(.blankOr(.integer(next)), of: other)
        return true
    }
}
