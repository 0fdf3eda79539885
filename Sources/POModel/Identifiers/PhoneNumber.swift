/// A phone number, in the writer's grouping.
public struct PhoneNumber: RawRepresentable, Hashable, Codable, Sendable {
    /// The number: digits, single blanks, hyphens, and where written `+`, `(`, `)` and `/`.
    public let rawValue: String

    /// Creates a number of five to twenty digits; `nil` if there are fewer or more, or anything but digits, blanks,
    /// hyphens, dashes, `+`, `(`, `)` and `/`, or if a hyphen stands first or last.
    ///
    /// A dash with blanks about it becomes one hyphen; every other run of blanks becomes one blank.
    public init?(rawValue: String) {
        var number = ""
        var digits = 0
        for character in rawValue {
            switch character {
            case "+", "(", ")", "/":
                number.append(character)
            case "-", "‐", "‑", "–", "—", "−":
                while number.last == " " { number.removeLast() }
                if number.last != "-" { number.append("-") }
            case _ where character.isWhitespace:
                if !number.isEmpty && number.last != " " && number.last != "-" { number.append(" ") }
            default:
                guard Digits.value(of: character) != nil else { return nil }
                digits += 1
                number.append(character)
            }
        }
        while number.last == " " { number.removeLast() }
        guard (5...20).contains(digits), !number.hasPrefix("-"), !number.hasSuffix("-") else { return nil }
        self.rawValue = number
    }
}
