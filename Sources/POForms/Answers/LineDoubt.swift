/// What shows that a short answer is not what was written: its end is missing, or another's answer is in it.
enum LineDoubt {
    /// The doubt of a line of words.
    ///
    /// - Returns: A code; `nil` when nothing shows.
    /// - Complexity: O(*n*).
    static func of(_ line: String) -> Diagnostic.Code? {
        if line.contains("@") || line.contains("[x]") || line.contains("[ ]")
            || line.unicodeScalars.contains(where: isBox)
        {
            return .guessedDivision
        }
        let digits = line.utf8.count { (0x30...0x39).contains($0) }
        if digits > 6 && line.count(where: \.isLetter) > 6 || line.contains(", ange ") { return .guessedDivision }
        if let last = line.last, "-,".contains(last) { return .cutAnswer }
        if line.count(where: { $0 == "(" }) > line.count(where: { $0 == ")" }) { return .cutAnswer }
        let words = line.split(separator: " ")
        return words.count > 1 && words.last.map({ openWords.contains($0.lowercased()) }) == true ? .cutAnswer : nil
    }

    private static func isBox(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "☐", "☒", "☑", "□", "✓", "✔", "✅", "⬜", "\u{F0A8}", "\u{F0FE}": true
        default: false
        }
    }

    /// Words that no name ends with.
    private static let openWords: Set<String> = [
        "och", "för", "av", "i", "på", "med", "till", "inom", "samt", "eller", "von", "af", "de", "c/o", "&", "/",
    ]
}
