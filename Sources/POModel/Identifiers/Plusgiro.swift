/// A plusgiro number, two to eight digits of which the last is a check digit.
public struct Plusgiro: RawRepresentable, Hashable, Codable, Sendable {
    /// The number as `NNNN-N`, without other grouping.
    public let rawValue: String

    /// Creates a number from two to eight digits, with or without blanks, the prefix `Pg` and a hyphen before the last; else
    /// `nil`.
    ///
    /// A hyphen elsewhere is refused, since the number may be a bankgiro.
    /// The check digit is not looked at, so that a mistyped number can be kept and found.
    public init?(rawValue: String) {
        let number = GiroNumber.withoutPrefix(rawValue, ["plusgiro", "postgiro", "pg"])
        guard let digits = Digits.only(in: number, withLast: 1), (2...8).contains(digits.count) else { return nil }
        self.rawValue = digits.dropLast() + "-" + digits.suffix(1)
    }

    /// Whether the last digit is the right check digit (Luhn).
    package var hasValidCheckDigit: Bool { Digits.haveLuhnCheck(rawValue.filter(\.isNumber)) }
}
