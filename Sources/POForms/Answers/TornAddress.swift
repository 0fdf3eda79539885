import POModel

/// An e-mail address that a converter tore at a line's end.
enum TornAddress {
    /// The address without the blanks, and the hyphens before them, that tear it; `nil` when that makes none.
    ///
    /// A hyphen before a capital is the name's own.
    static func joined(_ text: String) -> String? {
        guard text.utf8.count < 200, text.contains("@"), text.contains(" ") else { return nil }
        var joined = ""
        for word in text.split(separator: " ") {
            if joined.hasSuffix("-"), word.first?.isLowercase == true { joined.removeLast() }
            joined += word
        }
        return EmailAddress(rawValue: joined).map { _ in joined }
    }
}
