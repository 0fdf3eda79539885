/// A Swedish postal code (*postnummer*), five digits.
public struct PostalCode: RawRepresentable, Hashable, Codable, Sendable {
    /// The code as `NNN NN`.
    public let rawValue: String

    /// Creates a code from five digits of which the first is not zero, with or without a blank after the third and
    /// the prefix `SE-` or `S-`; else `nil`.
    public init?(rawValue: String) {
        guard var text = LineText(rawValue)?.rawValue[...] else { return nil }
        for prefix in ["SE-", "S-", "SE ", "S "] where text.hasPrefix(prefix) {
            text = text.dropFirst(prefix.count)
            break
        }
        let digits = text.filter { $0 != " " }
        guard digits.utf8.count == 5, digits.allSatisfy({ Digits.value(of: $0) != nil }), !digits.hasPrefix("0"),
            text.count == 5 || text.count == 6 && text.dropFirst(3).hasPrefix(" ")
        else { return nil }
        self.rawValue = digits.prefix(3) + " " + digits.suffix(2)
    }
}
