/// A bankgiro number, seven or eight digits of which the last is a check digit.
public struct Bankgiro: RawRepresentable, Hashable, Codable, Sendable {
    /// The number as `NNN-NNNN` or `NNNN-NNNN`.
    public let rawValue: String

    /// Creates a number from seven or eight digits, with or without blanks, the prefix `Bg` and a hyphen before the last
    /// four; else `nil`.
    ///
    /// A hyphen elsewhere is refused, since the number may be a plusgiro.
    /// The check digit is not looked at, so that a mistyped number can be kept and found.
    public init?(rawValue: String) {
        let number = GiroNumber.withoutPrefix(rawValue, ["bankgiro", "bg"])
        guard let digits = Digits.only(in: number, withLast: 4), (7...8).contains(digits.count) else { return nil }
        self.rawValue = digits.dropLast(4) + "-" + digits.suffix(4)
    }

    /// Whether the last digit is the right check digit (Luhn).
    package var hasValidCheckDigit: Bool { Digits.haveLuhnCheck(rawValue.filter(\.isNumber)) }
}
