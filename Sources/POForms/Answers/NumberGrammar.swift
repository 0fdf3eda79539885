import POModel

/// Numbers as people write them on the forms.
enum NumberGrammar {
    /// A whole number: `15`, `15.`, `1 250`, `15 st`; also `2,00`, as some write a number of people.
    static func count(_ text: String) -> WholeNumber? {
        if let number = digitsAlone(text) { return WholeNumber(number) }
        var number = Scanner(text)
        guard let whole = number.groupedWhole(), number.zeroDecimals() else { return nil }
        number.skip(word: ["st", "st.", "stycken", "personer", "klienter", "ombud", "."])
        return number.isAtEnd ? WholeNumber(whole) : nil
    }

    /// A year of four digits, 1900 to 2199.
    static func year(_ text: String) -> Int? {
        var number = Scanner(text)
        guard let year = number.digits(), (1900...2199).contains(year) else { return nil }
        number.skip(word: ["."])
        return number.isAtEnd ? year : nil
    }

    /// Whole kronor: `791 548 kr.`, `809 060:-`, `404.530 kr`, `1 014 000 kronor`, `605 000,00`.
    static func kronor(_ text: String) -> Kronor? {
        if let number = digitsAlone(text) { return Kronor(number) }
        var number = Scanner(text)
        number.skip(word: ["kr", "kr.", "sek"])
        guard let whole = number.groupedWhole(orPoints: true) else { return nil }
        if !number.skip(word: [":-", ",-", ":–", ",–"]) {
            guard number.zeroDecimals() else { return nil }
        }
        number.skip(word: ["kr", "kr.", "kronor", "kronor.", "sek", "."])
        return number.isAtEnd ? Kronor(whole) : nil
    }

    /// Full-time positions: `2`, `2,00`, `2.25`, `3½`, `1,5 tjänster`.
    static func positions(_ text: String) -> FullTimeEquivalent? {
        var number = Scanner(text)
        guard let whole = number.digits(), whole < 1_000_000, let hundredths = number.hundredths() else { return nil }
        number.skip(word: [
            "st", "tjänst", "tjänster", "ombudstjänst", "ombudstjänster", "årsarbetare", "årsarbete", "årsarbeten",
            "årsanställning", "årsanställningar", "heltid", "heltider", "heltidstjänst", "heltidstjänster", ".",
            "åa", "å.a.", "årsarb", "årsarb.", "åa.",
        ])
        return number.isAtEnd ? FullTimeEquivalent(hundredths: whole * 100 + hundredths) : nil
    }
}

extension NumberGrammar {
    /// A text of 1 to 15 digits and nothing else, as most numbers are; `nil` for any other.
    static func digitsAlone(_ text: String) -> Int? {
        guard (1...15).contains(text.utf8.count) else { return nil }
        var number = 0
        for byte in text.utf8 {
            guard (0x30...0x39).contains(byte) else { return nil }
            number = number * 10 + Int(byte - 0x30)
        }
        return number
    }

    /// Takes a number's parts from the start of a text.
    private struct Scanner {
        private var rest: Substring

        init(_ text: String) { rest = text.lowercased()[...] }

        var isAtEnd: Bool { rest.isEmpty }

        /// A run of at most 15 digits.
        mutating func digits() -> Int? {
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            guard (1...15).contains(digits.count) else { return nil }
            rest = rest.dropFirst(digits.count)
            return Int(digits)
        }

        /// Digits alone, or in groups of three parted by a blank, and if asked for by a full stop.
        mutating func groupedWhole(orPoints: Bool = false) -> Int? {
            let first = rest.prefix { $0.isASCII && $0.isNumber }
            guard var number = digits() else { return nil }
            guard first.count <= 3 else { return number }
            while number < 1_000_000_000_000 {
                let separator = rest.first
                guard separator?.isWhitespace == true || (orPoints && separator == ".") else { break }
                let group = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
                if group.isEmpty { break }
                guard group.count == 3, let value = Int(group) else { return nil }
                number = number * 1000 + value
                rest = rest.dropFirst(4)
            }
            return number
        }

        /// Decimals that are all zero, or none at all.
        mutating func zeroDecimals() -> Bool {
            guard rest.first == "," || rest.first == ".", rest.dropFirst().first?.isNumber == true else { return true }
            let zeros = rest.dropFirst().prefix { $0 == "0" }
            guard (1...2).contains(zeros.count) else { return false }
            rest = rest.dropFirst(1 + zeros.count)
            return rest.first?.isNumber != true
        }

        /// At most two decimals, as hundredths.
        mutating func hundredths() -> Int? {
            let quarters: [Character: Int] = ["¼": 25, "½": 50, "¾": 75]
            if let fraction = rest.drop(while: \.isWhitespace).first.flatMap({ quarters[$0] }) {
                rest = rest.drop(while: \.isWhitespace).dropFirst()
                return fraction
            }
            guard rest.first == "," || rest.first == ".", rest.dropFirst().first?.isNumber == true else { return 0 }
            let decimals = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
            guard (1...2).contains(decimals.count), let number = Int(decimals) else { return nil }
            rest = rest.dropFirst(1 + decimals.count)
            return decimals.count == 1 ? number * 10 : number
        }

        /// Passes over blanks and one of the words, if it is next and ends where the word ends.
        @discardableResult
        mutating func skip(word words: [String]) -> Bool {
            let start = rest.drop { $0.isWhitespace }
            if start.isEmpty {
                rest = start
                return false
            }
            let candidates = words.sorted { $0.count > $1.count }
            for word in candidates where start.hasPrefix(word) {
                let after = start.dropFirst(word.count)
                if let next = after.first, next.isLetter, word.last?.isLetter == true { continue }
                rest = after.drop { $0.isWhitespace }
                return true
            }
            return false
        }
    }
}
