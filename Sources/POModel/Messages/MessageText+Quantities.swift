extension Kronor: Phrased {
    /// The amount as a form would have it, such as `640 500 kr`.
    package var words: MessageText { .kronor(rawValue) }
}

extension FullTimeEquivalent: Phrased {
    /// The number with two decimals, such as `2,25`.
    package var words: MessageText { .positions(hundredths: hundredths) }
}

extension MessageText {
    static func kronor(_ number: Int) -> MessageText {
        MessageText("\(grouped(number, by: "\u{A0}")) kr", "SEK \(grouped(number, by: ","))")
    }

    static func positions(hundredths: Int) -> MessageText {
        MessageText(decimals(hundredths, ","), decimals(hundredths, "."))
    }

    private static func grouped(_ number: Int, by sign: Character) -> String {
        var digits = Array("\(number.magnitude)")
        var place = digits.count - 3
        while place > 0 {
            digits.insert(sign, at: place)
            place -= 3
        }
        return (number < 0 ? "-" : "") + String(digits)
    }

    private static func decimals(_ hundredths: Int, _ sign: Character) -> String {
        let rest = hundredths % 100
        return "\(hundredths / 100)\(sign)\(rest < 10 ? "0" : "")\(rest)"
    }
}
