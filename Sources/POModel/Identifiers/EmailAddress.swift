/// An e-mail address; letters outside ASCII, as in `malmö.se`, are allowed.
public struct EmailAddress: RawRepresentable, Hashable, Codable, Sendable {
    /// The address as written.
    public let rawValue: String

    /// Creates an address; `nil` unless it has one `@` with something on both sides, a full stop within the domain,
    /// and neither blanks, signs for letters that were lost (U+FFFD) nor any of `<>()[]"\,;:`.
    public init?(rawValue: String) {
        guard let text = LineText(rawValue)?.rawValue else { return nil }
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty,
            !text.contains(where: { $0.isWhitespace || "<>()[]\"\\,;:\u{FFFD}".contains($0) })
        else { return nil }
        let domain = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        guard domain.count > 1, domain.allSatisfy({ !$0.isEmpty }) else { return nil }
        self.rawValue = text
    }
}
