/// Digits as people group them.
enum Digits {
    /// The value of an ASCII digit; `nil` for anything else, such as a digit with a combining mark.
    static func value(of character: Character) -> Int? { character.isASCII ? character.wholeNumberValue : nil }

    /// The digits on both sides of at most one hyphen or dash, with any blanks; `nil` if anything else is there.
    static func groups(in text: String) -> [String]? {
        var groups = [""]
        for character in text {
            if let value = value(of: character) {
                groups[groups.count - 1] += "\(value)"
            } else if "-‐‑–—−".contains(character) {
                groups.append("")
            } else if !character.isWhitespace {
                return nil
            }
        }
        guard groups.count <= 2, groups.allSatisfy({ !$0.isEmpty }) else { return nil }
        return groups
    }

    /// The digits of a number in which a hyphen, if there is one, stands before the last `count` digits.
    static func only(in text: String, withLast count: Int) -> String? {
        guard let groups = groups(in: text), groups.count == 1 || groups[1].utf8.count == count else { return nil }
        return groups.joined()
    }

    /// Whether the last digit is the check digit of those before it, by the Luhn algorithm (modulus 10).
    static func haveLuhnCheck(_ digits: String) -> Bool {
        var sum = 0
        for (index, character) in digits.reversed().enumerated() {
            let digit = character.wholeNumberValue ?? 0
            let weighted = index % 2 == 0 ? digit : digit * 2
            sum += weighted > 9 ? weighted - 9 : weighted
        }
        return sum % 10 == 0
    }
}
