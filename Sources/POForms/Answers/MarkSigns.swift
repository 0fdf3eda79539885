/// The signs that people and converters write into a box, and those of an empty box.
enum MarkSigns {
    /// Signs of a marked box, in lower case.
    static let marked: [String] = [
        "x", "☒", "☑", "✓", "✔", "√", "✗", "✘", "✕", "✖", "✅", "⊠", "⮽", "🗹", "🗵", "🗷", "×", "[x]", "(x)", "[✓]", "[✔]",
        "(•)", "(●)", "◉", "⦿", "🔘",
        "\u{F0FE}", "\u{F0FD}", "\u{F053}", "\u{F052}", ":selected:", ":ballot_box_with_check:", ":white_check_mark:",
        ":heavy_check_mark:",
    ]

    /// Signs of an empty box.
    static let empty: [String] = [
        "☐", "□", "▢", "◻", "⬜", "○", "◯", "[ ]", "[]", "( )", "()", "\u{F06F}", "\u{F0A8}", "\u{1F78E}",
        ":unselected:",
        ":white_large_square:",
    ]

    private static let markedSet = Set(marked)
    private static let emptySet = Set(empty)

    /// Whether a text without blanks, in lower case, is the sign of a marked box.
    static func isMarked(_ text: String) -> Bool { markedSet.contains(bare(text)) }

    /// Whether a text without blanks, in lower case, is the sign of an empty box.
    static func isEmpty(_ text: String) -> Bool { emptySet.contains(bare(text)) }

    /// Whether a text without blanks is the sign of a box.
    static func isOne(_ text: String) -> Bool {
        let text = text.lowercased()
        return isMarked(text) || isEmpty(text)
    }

    /// Without the sign that asks for a sign in colour, or for one without.
    private static func bare(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { (0xFE0E...0xFE0F).contains($0.value) }) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.filter { !(0xFE0E...0xFE0F).contains($0.value) }))
    }
}
