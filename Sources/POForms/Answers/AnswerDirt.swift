import POModel

extension AnswerKind {
    /// The longest run of signs that is looked at, in bytes: a rule across a page or two.
    static let longestDirt = 400

    /// Whether a text is signs alone, as optical recognition and rules drawn around a blank leave them: `=`, `|_`,
    /// `+-----+`, an empty box.
    ///
    /// Nobody answers in words that way; dashes alone are a blank, and a question mark says something.
    static func isDirt(_ text: String) -> Bool {
        !isPlaceholder(text) && text.contains { !$0.isWhitespace }
            && text.allSatisfy { $0.isWhitespace || dirt.contains($0) }
    }

    private static let dirt: Set<Character> = Set("=_~|\\/*^°.,:;'\"`´·•«»<>{}[]()+#¦¬¨-–—☐□▢\u{F06F}\u{F0A8}")
}
