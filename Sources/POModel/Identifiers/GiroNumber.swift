/// A giro number whose kind, plusgiro or bankgiro, the form does not tell.
public struct GiroNumber: RawRepresentable, Hashable, Codable, Sendable {
    /// The digits, with the hyphen where the writer put it.
    public let rawValue: String

    /// Creates a number from two to eight digits with at most one hyphen and any blanks; else `nil`.
    public init?(rawValue: String) {
        guard let groups = Digits.groups(in: rawValue), (2...8).contains(groups.joined().utf8.count) else { return nil }
        self.rawValue = groups.joined(separator: "-")
    }

    /// Whether the last digit is the right check digit (Luhn), which both kinds have.
    package var hasValidCheckDigit: Bool { Digits.haveLuhnCheck(rawValue.filter(\.isNumber)) }

    /// A number without the name or abbreviation of its kind in front.
    static func withoutPrefix(_ text: String, _ prefixes: [String]) -> String {
        let text = text.drop { $0.isWhitespace }
        let lowercase = text.lowercased()
        guard let prefix = prefixes.first(where: lowercase.hasPrefix) else { return String(text) }
        return String(text.dropFirst(prefix.count).drop { ".:".contains($0) || $0.isWhitespace })
    }
}
