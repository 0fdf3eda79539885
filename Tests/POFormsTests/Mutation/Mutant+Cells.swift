import POModel
import TestSupport

@testable import POForms

/// Characters in cells of numbers that are no part of the number.
extension Mutant {
    /// Characters set otherwise stand right before or after the number.
    mutating func set(_ setting: Words.Setting, before: Bool, _ random: inout SeededGenerator) -> Bool {
        // A text of lines and columns has a sign of its own for a raised digit, and no other.
        guard channel.hasMarkup || setting == .raised, let (place, field, number) = number(&random) else {
            return false
        }
        let extra = "\(Int.random(in: 1...9, using: &random))"
        note = "\(setting) \(extra) \(before ? "before" : "after") \(number)"
        if before {
            // Struck out: what is left is told, as is a number all struck out.
            if random.oneIn(3) {
                write(Words(runs: [.init(text: "\(number)", setting: setting)]), at: place)
                expect(.guess(nil), of: field)
            } else {
                let blank = random.oneIn(2) ? " " : ""
                write(Words(runs: [.init(text: extra, setting: setting), .init(text: "\(blank)\(number)")]), at: place)
                expect(.guess(base[field]), of: field)
            }
        } else if channel.hasMarkup {
            write(Words(runs: [.init(text: "\(number)"), .init(text: extra, setting: setting)]), at: place)
            touch([field])
        } else {
            let raised = ["¹", "²", "³"]
            write(Words("\(number)" + random.pick(raised)), at: place)
            touch([field])
        }
        return true
    }

    /// A change that Word has tracked: the number taken out stands beside the one put in.
    mutating func trackChange(_ random: inout SeededGenerator) -> Bool {
        guard channel.hasMarkup, let (place, field, number) = number(&random) else { return false }
        let old = number + Int.random(in: 1...30, using: &random)
        note = "\(old) taken out, \(number) put in"
        write(
            Words(runs: [.init(text: "\(old)", setting: .deleted), .init(text: "\(number)", setting: .inserted)]),
            at: place)
        expect(.guess(base[field]), of: field)
        return true
    }

    /// Digits within the cell that are not shown.
    mutating func hideInCell(_ random: inout SeededGenerator) -> Bool {
        guard channel.hasMarkup, let (place, field, number) = number(&random) else { return false }
        let hidden = Words.Run(
            text: "\(Int.random(in: 1...99, using: &random))", setting: random.pick([.hidden, .undisplayed]))
        let shown = Words.Run(text: "\(number)")
        note = "\(hidden.text) hidden beside \(number)"
        write(Words(runs: random.oneIn(2) ? [hidden, shown] : [shown, hidden]), at: place)
        touch([field])
        return true
    }

    /// The number, or a digit after it, is a link.
    mutating func linkCell(_ random: inout SeededGenerator) -> Bool {
        guard channel.hasMarkup, let (place, field, number) = number(&random) else { return false }
        note = "\(number) with a link"
        if random.oneIn(2) {
            write(Words(runs: [.init(text: "\(number)", setting: .linked)]), at: place)
            touch([field])
        } else {
            write(Words(runs: [.init(text: "\(number)"), .init(text: "2", setting: .linked)]), at: place)
            expect(.told, of: field)
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
