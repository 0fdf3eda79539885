/// Makes any text safe to stand in Markdown as itself.
enum MarkdownEscape {
    /// One line, with a backslash before every sign that could be a mark.
    ///
    /// - Complexity: O(*n*).
    static func line(_ text: some StringProtocol) -> String {
        // Most lines hold no such sign, and stand as they are.
        var place = Place.start
        guard text.utf8.contains(where: { place.isMark($0) }) else { return String(text) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 16)
        place = .start
        for byte in text.utf8 {
            if place.isMark(byte) { bytes.append(UInt8(ascii: "\\")) }
            bytes.append(byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Lines of a quotation, with line ends that Markdown keeps.
    ///
    /// - Complexity: O(*n*).
    static func quotation(_ text: String) -> String {
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Substring.init)
        var result = ""
        for (number, line) in lines.enumerated() {
            if line.isEmpty {
                result += ">\n"
                continue
            }
            let isBroken = number + 1 < lines.count && !lines[number + 1].isEmpty
            result += "> "
            result += Self.line(line)
            result += isBroken ? "\\\n" : "\n"
        }
        return result
    }

    /// Where in a line a sign stands, as some are marks only at its start, or after a number there.
    private enum Place {
        case start
        case afterNumber
        case within

        /// Whether a byte is a sign that could be a mark where it stands; the next byte stands after it.
        mutating func isMark(_ byte: UInt8) -> Bool {
            let place = self
            switch byte {
            case UInt8(ascii: " "): break
            case UInt8(ascii: "0")...UInt8(ascii: "9"): if place != .within { self = .afterNumber }
            default: self = .within
            }
            return switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
                UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "#"), UInt8(ascii: "|"),
                UInt8(ascii: "&"), UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "$"):
                true
            case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: ":"): place == .start
            case UInt8(ascii: "."), UInt8(ascii: ")"): place == .afterNumber
            default: false
            }
        }
    }
}
