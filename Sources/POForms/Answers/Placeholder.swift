import POModel

/// What stands where an answer would and is none.
extension AnswerKind {
    /// Whether a line stands for no answer: dashes alone, or the prompt of a word processor's empty field.
    static func isPlaceholder(_ line: String) -> Bool {
        guard canBePlaceholder(startingWith: line.utf8.first) else { return false }
        if line.allSatisfy({ "-–—−‐ ".contains($0) }) { return true }
        return line.utf8.count < 80 && prompts.contains(line.lowercased())
    }

    /// Told quickly of most answers: no placeholder begins with another sign of ASCII.
    static func canBePlaceholder(startingWith first: UInt8?) -> Bool {
        guard let first, (0x21...0x7E).contains(first) else { return true }
        return "-Kk".utf8.contains(first)
    }

    private static let prompts: Set<String> = [
        "klicka eller tryck här för att ange text.", "klicka här för att ange text.",
        "klicka eller tryck här för att ange text", "klicka här för att ange text",
        "klicka eller tryck här för att ange ett datum.", "klicka här för att ange ett datum.",
    ]

    /// Whether a case number has a run of `x` or underscores where its number would stand.
    static func isDiaryPlaceholder(_ line: String) -> Bool {
        var run = 0
        var previous: Character?
        for character in line.lowercased() {
            run = character == previous ? run + 1 : 1
            if run >= 3 && (character == "x" || character == "_") { return true }
            previous = character
        }
        return false
    }
}
