/// Makes any text safe to stand in HTML, as content and as an attribute's value.
enum HTMLEscape {
    /// The text with the five signs of HTML as references.
    ///
    /// - Complexity: O(*n*).
    static func text(_ text: some StringProtocol) -> String { escaped(text, breaks: false) }

    /// The text, with a break at the end of each line but the last.
    ///
    /// - Complexity: O(*n*).
    static func lines(_ text: some StringProtocol) -> String { escaped(text, breaks: true) }

    private static func escaped(_ text: some StringProtocol, breaks: Bool) -> String {
        // Most texts hold no such sign, and stand as they are.
        guard text.utf8.contains(where: { reference(for: $0, breaks: breaks) != nil }) else { return String(text) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 16)
        for byte in text.utf8 {
            if let reference = reference(for: byte, breaks: breaks) {
                bytes += reference.utf8
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// What stands for a byte that cannot stand as it is.
    private static func reference(for byte: UInt8, breaks: Bool) -> String? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        case UInt8(ascii: "\n") where breaks: "<br>"
        default: nil
        }
    }
}
