/// Makes any text safe to stand in Markdown as itself.
enum MarkdownEscape {
    /// One line, with a backslash before every sign that could be a mark.
    ///
    /// - Complexity: O(*n*).
    static func line(_ text: some StringProtocol) -> String {
        var result = ""
        // Some signs are marks only at the start of a line, or after a number there.
        var startMarks = lineMarks
        for scalar in text.unicodeScalars {
            if scalar.isASCII, marks.contains(scalar) || startMarks.contains(scalar) {
                result.unicodeScalars.append("\\")
            }
            result.unicodeScalars.append(scalar)
            if startMarks.isEmpty || scalar == " " { continue }
            startMarks = ("0"..."9").contains(scalar) ? listMarks : []
        }
        return result
    }

    /// Lines of a quotation, with line ends that Markdown keeps.
    ///
    /// - Complexity: O(*n*).
    static func quotation(_ text: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        var result = ""
        for (number, line) in lines.enumerated() {
            let isBroken = number + 1 < lines.count && !line.isEmpty && !lines[number + 1].isEmpty
            result += line.isEmpty ? ">\n" : "> \(Self.line(line))\(isBroken ? "\\" : "")\n"
        }
        return result
    }

    private static let marks = Set("\\`*_[]<>#|&~^$".unicodeScalars)
    private static let lineMarks = Set("+-=:".unicodeScalars)
    private static let listMarks = Set(".)".unicodeScalars)
}
