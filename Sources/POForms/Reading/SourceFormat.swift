/// How the blocks of a text are marked.
enum SourceFormat {
    case html
    /// Markdown, and text with tables by tabs.
    case markdown
    /// Text without marks, as PDF converters and word processors make it.
    case plain

    /// The format of a text, told by its marks.
    ///
    /// - Complexity: O(*n*).
    init(of text: [UInt8]) {
        if Self.isHTML(text) {
            self = .html
        } else {
            self = Self.isMarkdown(text) ? .markdown : .plain
        }
    }

    /// Whether a text is an HTML document, and not Markdown with elements of HTML in it.
    private static func isHTML(_ text: [UInt8]) -> Bool {
        let start = text.prefix(1024).drop { $0 <= 0x20 }
        guard start.first == UInt8(ascii: "<") else { return false }
        let head = String(decoding: start, as: UTF8.self).lowercased()
        return head.hasPrefix("<!doctype html") || head.hasPrefix("<html") || head.hasPrefix("<?xml")
            || head.contains("<body") || head.contains("<head")
    }

    /// Whether lines begin with marks that plain text does not have: headings, quotations, rows of tables, tags.
    ///
    /// One mark can be a writer's own; a form has many.
    private static func isMarkdown(_ text: [UInt8]) -> Bool {
        var marks = 0
        var start = 0
        while start < text.count {
            var end = start
            while end < text.count, text[end] != 0x0A, text[end] != 0x0D { end += 1 }
            let line = text[start..<end].drop { $0 == 0x20 }
            if isMarked(line) { marks += 1 }
            if marks > 2 || line.starts(with: "<!-- po-edition".utf8) { return true }
            start = end + 1
        }
        return false
    }

    private static func isMarked(_ line: ArraySlice<UInt8>) -> Bool {
        switch line.first {
        case UInt8(ascii: "#"):
            let rest = line.drop { $0 == UInt8(ascii: "#") }
            return rest.startIndex - line.startIndex <= 6 && rest.first == 0x20
        case UInt8(ascii: "|"): return line.last.map { $0 == UInt8(ascii: "|") || $0 <= 0x20 } ?? false
        case UInt8(ascii: "<"): return line.dropFirst().first.map { $0 | 0x20 >= 0x61 || $0 == 0x2F } ?? false
        case UInt8(ascii: "*"): return line.starts(with: "**".utf8)
        default: return line.contains(0x09)
        }
    }
}
