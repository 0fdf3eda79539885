import POModel

/// An e-mail address whose at sign optical recognition read as a letter or another sign.
enum MisreadAddress {
    /// The address with its at sign; `nil` unless just one sign can be it.
    ///
    /// Addresses are written in small letters, so that one capital before a host of a known kind is no letter of it.
    static func mended(_ text: String) -> String? {
        guard text.utf8.count < longest, !text.contains("@"), !text.contains(where: \.isWhitespace) else { return nil }
        let places = text.indices.filter { signs.contains(text[$0]) }
        guard places.count == 1, let place = places.first else { return nil }
        let (name, host) = (text[..<place], text[text.index(after: place)...])
        guard !name.isEmpty, name.allSatisfy(isPlain), host.allSatisfy(isPlain), host.first?.isLetter == true,
            host.contains("."), domains.contains(where: { host.hasSuffix($0) })
        else { return nil }
        let mended = name + "@" + host
        return EmailAddress(rawValue: String(mended)).map { _ in String(mended) }
    }

    /// The longest address, by the rules for mail.
    private static let longest = 254
    /// What an at sign is read as.
    private static let signs: Set<Character> = ["Q", "©", "®", "€", "&", "£"]
    /// What the hosts of municipalities, associations and companies end in.
    private static let domains = [".se", ".nu", ".com", ".org", ".net", ".eu"]

    private static func isPlain(_ character: Character) -> Bool {
        character.isLetter && !character.isUppercase || character.isASCII && character.isNumber
            || ".-_+".contains(character)
    }
}
