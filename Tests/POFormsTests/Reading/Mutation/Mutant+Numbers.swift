import POModel
import TestSupport

@testable import POForms

/// Numbers written otherwise than in plain digits.
extension Mutant {
    /// The number with signs that say it is not the whole truth: taken only with a word of doubt.
    mutating func rewriteNumber(_ random: inout SeededGenerator, _ text: (Int) -> String) -> Bool {
        guard let (place, field, number) = number(&random) else { return false }
        note = "\(number) → \(text(number))"
        write(Words(text(number)), at: place)
        doubt(field)
        return true
    }

    /// The number in a form in which everybody reads the same.
    mutating func keepNumber(
        _ random: inout SeededGenerator, _ text: (Int, inout SeededGenerator) -> String
    ) -> Bool {
        guard let (place, field, number) = number(&random) else { return false }
        let new = text(number, &random)
        note = "\(number) → \(new)"
        write(Words(new), at: place)
        touch([field])
        return true
    }

    mutating func doubtNumber(_ random: inout SeededGenerator) -> Bool {
        let (before, after) = random.pick([
            ("", "?"), ("(", ")"), ("ca ", ""), ("minst ", ""), ("> ", ""), ("", "+"), ("~", ""), ("cirka ", ""),
            ("högst ", ""),
        ])
        return rewriteNumber(&random) { "\(before)\($0)\(after)" }
    }

    /// Two numbers in place of one: nobody knows which.
    mutating func makeRange(_ random: inout SeededGenerator) -> Bool {
        guard let (place, field, number) = number(&random) else { return false }
        let other = number + Int.random(in: 1...9, using: &random)
        let text = random.pick([
            "\(number)-\(other)", "\(number)–\(other)", "\(number)/\(other)", "\(number) eller \(other)",
            "\(number), \(other)", "\(number) (\(other))", "\(number) + \(other)", "\(number) → \(other)",
        ])
        note = "\(number) → \(text)"
        write(Words(text), at: place)
        expect(.told, of: field)
        return true
    }

    mutating func roundNumber(_ random: inout SeededGenerator) -> Bool {
        guard let (place, field, number) = number(&random) else { return false }
        if random.oneIn(2) {
            note = "\(number),0"
            write(Words("\(number),0"), at: place)
            touch([field])
        } else {
            note = "\(number),5"
            write(Words("\(number),5"), at: place)
            expect(.told, of: field)
        }
        return true
    }

    mutating func spellNumber(_ random: inout SeededGenerator) -> Bool {
        let words = [
            "noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "tretton",
            "fjorton", "femton", "sexton", "sjutton", "arton", "nitton", "tjugo",
        ]
        guard let (place, field, number) = number(&random, where: { $0 < words.count }) else { return false }
        note = "\(number) → \(words[number])"
        write(Words(words[number]), at: place)
        touch([field])
        return true
    }

    /// A letter in place of a digit, as character recognition leaves it.
    mutating func dirtyNumber(_ random: inout SeededGenerator) -> Bool {
        guard
            let (place, field, number) = number(&random, where: { $0 > 9 && "\($0)".contains { "015".contains($0) } })
        else { return false }
        let letters: [Character: String] = ["0": "O", "1": "l", "5": "S"]
        let text = "\(number)".map { letters[$0] ?? String($0) }.joined()
        note = "\(number) → \(text)"
        write(Words(text), at: place)
        doubt(field)
        return true
    }

    /// A dash in place of the number is a blank, and moves no neighbour.
    mutating func dashNumber(_ random: inout SeededGenerator) -> Bool {
        guard let (place, field, number) = number(&random), case .table(let table) = sheet[place.place] else {
            return false
        }
        let dash = random.pick(["-", "–", "--"])
        note = "\(number) → \(dash)"
        write(Words(dash), at: place)
        touch(Self.fields(of: table.rows[place.row]))
        expect(.absent, of: field)
        return true
    }
}
