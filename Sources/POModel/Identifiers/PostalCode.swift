/// A Swedish postal code (*postnummer*), five digits.
public struct PostalCode: RawRepresentable, Hashable, Codable, Sendable {
    /// The code as `NNN NN`.
    public let rawValue: String

    /// Creates a code from five digits of which the first is not zero, with or without a blank or the prefix `SE-`
    /// or `S-`; else `nil`.
    public init?(rawValue: String) {
        var text = Substring(rawValue)
        for prefix in ["SE-", "S-", "SE ", "S "] where text.hasPrefix(prefix) {
            text = text.dropFirst(prefix.count)
            break
        }
        guard let digits = Digits.only(in: String(text), partedBy: " \u{A0}\u{202F}\u{2009}"),
            digits.count == 5, !digits.hasPrefix("0")
        else { return nil }
        self.rawValue = digits.prefix(3) + " " + digits.suffix(2)
    }
}
