/// Makes any text safe to stand in HTML, as content and as an attribute's value.
enum HTMLEscape {
    /// The text with the five signs of HTML as references.
    ///
    /// - Complexity: O(*n*).
    static func text(_ text: some StringProtocol) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// The text, with a break at the end of each line but the last.
    static func lines(_ text: some StringProtocol) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { Self.text($0) }.joined(separator: "<br>")
    }
}
