/// An organisation number (*organisationsnummer*), ten digits.
public struct OrganisationNumber: RawRepresentable, Hashable, Codable, Sendable {
    /// The number as `NNNNNN-NNNN`.
    public let rawValue: String

    /// Creates a number from ten digits, or twelve that begin with 16, with or without blanks and a hyphen before
    /// the last four; else `nil`.
    ///
    /// The check digit is not looked at, so that a mistyped number can be kept and found.
    public init?(rawValue: String) {
        guard var digits = Digits.only(in: rawValue, withLast: 4) else { return nil }
        if digits.count == 12, digits.hasPrefix("16") { digits.removeFirst(2) }
        guard digits.count == 10 else { return nil }
        self.rawValue = digits.prefix(6) + "-" + digits.suffix(4)
    }

    /// Whether the last digit is the right check digit (Luhn).
    package var hasValidCheckDigit: Bool { Digits.haveLuhnCheck(rawValue.filter(\.isNumber)) }
}
