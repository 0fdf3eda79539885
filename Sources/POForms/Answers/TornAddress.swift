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
            guard joined.isEmpty || isTorn(joined, before: word) else { return nil }
            if joined.hasSuffix("-"), word.first?.isLowercase == true { joined.removeLast() }
            joined += word
        }
        return EmailAddress(rawValue: joined).map { _ in joined }
    }

    /// Whether an address can go on with a word: after a hyphen, a full stop or an at sign, or within its domain.
    ///
    /// A word that is an address by itself is taken for the rest of one only after such a sign.
    private static func isTorn(_ start: String, before word: Substring) -> Bool {
        if let last = start.last, "-.@_".contains(last) { return true }
        if let first = word.first, ".@_".contains(first) { return true }
        // No name is a single letter, and none goes on with a small one.
        if start.count == 1, start.first?.isLetter == true, word.first?.isLowercase == true { return true }
        if start.contains("@") { return word.contains(".") && !word.contains("@") }
        return start.contains(".") && !start.contains(where: \.isNumber)
    }
}
