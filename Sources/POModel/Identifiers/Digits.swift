/// Digits as people group them.
enum Digits {
    /// The digits of a text in which they are parted only by the given characters; `nil` if anything else is there.
    static func only(in text: String, partedBy separators: String = " -–\u{A0}\u{202F}\u{2009}") -> String? {
        var digits = ""
        for character in text {
            if let value = character.wholeNumberValue, character.isASCII {
                digits += "\(value)"
            } else if !separators.contains(character) {
                return nil
            }
        }
        return digits
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
