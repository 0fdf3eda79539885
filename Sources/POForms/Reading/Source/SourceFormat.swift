/// How the blocks of a text are marked.
enum SourceFormat: Equatable {
    case html
    /// HTML that has nothing but line breaks, as converters make it of PDF.
    case lines
    /// HTML or XML whose elements tell their places on a page, or a table of words that does, as converters make it of PDF.
    case positions
    /// Markdown, and text with tables by tabs.
    case markdown
    /// Cells of a spreadsheet with a byte between them.
    case spreadsheet(separator: UInt8)
    /// Text without marks, as PDF converters and word processors make it.
    case plain

    /// The format of a text, told by its marks.
    ///
    /// - Complexity: O(*n*).
    init(of text: [UInt8]) {
        if PlacedWords(text) != nil {
            self = .positions
        } else if Self.isHTML(text) {
            self = PositionedText.isOne(text) ? .positions : LinesOfHTML.hasNothingElse(text) ? .lines : .html
        } else if let values = SeparatedValues(text) {
            self = .spreadsheet(separator: values.separator)
        } else {
            self = Self.isMarkdown(text) ? .markdown : .plain
        }
    }

    /// Whether a text is an HTML document or a part of one, and not Markdown with elements of HTML in it.
    private static func isHTML(_ text: [UInt8]) -> Bool {
        let start = text.prefix(1024).drop { $0 <= 0x20 }
        guard start.first == UInt8(ascii: "<") else { return false }
        let head = start.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        if ["<!doctype html", "<html", "<?xml"].contains(where: { head.starts(with: $0.utf8) }) { return true }
        let tags = head.indices.filter { head[$0] == UInt8(ascii: "<") }
        return tags.contains { tag in
            ["<body", "<head"].contains { head[tag...].starts(with: $0.utf8) }
        } || isFragment(text)
    }

    /// Whether a text begins and ends with tags, and no line of it begins with a mark of Markdown.
    private static func isFragment(_ text: [UInt8]) -> Bool {
        guard let first = text.firstIndex(where: { $0 > 0x20 }), let last = text.last(where: { $0 > 0x20 }),
            last == UInt8(ascii: ">"), let tag = Tag(in: text, at: first, before: text.count), !tag.isClosing
        else { return false }
        return !hasLines(of: text, atLeast: 1) { line in
            line.first != UInt8(ascii: "<") && (isMarked(line) || line.first == UInt8(ascii: ">"))
        }
    }

    /// Whether lines begin with marks that plain text does not have: headings, quotations, rows of tables, tags.
    ///
    /// One mark can be a writer's own; a form has many.
    private static func isMarkdown(_ text: [UInt8]) -> Bool {
        (hasLines(of: text, atLeast: 3, where: isMarked) && !hasTornTables(text) && !hasTouchingLines(text))
            || hasLines(of: text, atLeast: 1) { $0.starts(with: "<!-- po-edition".utf8) }
            || MarkdownEvidence(text).isMarkdown
    }

    /// Whether rows of tables stand among the lines of pages, as converters of PDF print them.
    ///
    /// In Markdown a blank line ends a table; here the rest of a row's label follows the row, time and again.
    private static func hasTornTables(_ text: [UInt8]) -> Bool {
        guard !hasLines(of: text, atLeast: 1, where: { $0.first == UInt8(ascii: "#") && isMarked($0) }) else {
            return false
        }
        var isAfterRow = false
        return hasLines(of: text, atLeast: 3) { line in
            let isRow = line.first == UInt8(ascii: "|")
            defer { isAfterRow = isRow }
            return isAfterRow && !isRow && line.contains { $0 > 0x20 }
        }
    }

    /// How many lines of words touch each other at least where lines are those of pages.
    private static let leastTouching = 10

    /// Whether a table stands among the lines of pages, which no blank lines part, as converters of PDF print them.
    ///
    /// In Markdown lines that touch each other are one paragraph.
    private static func hasTouchingLines(_ text: [UInt8]) -> Bool {
        var (touching, blanks, filled) = (0, 0, 0)
        var isAfterWords = false
        let isOther = hasLines(of: text, atLeast: 1) { line in
            let isBlank = !line.contains { $0 > 0x20 }
            if isBlank { blanks += 1 } else { filled += 1 }
            let isRow = line.first == UInt8(ascii: "|")
            // Two blanks at its end keep a line from the next.
            if isAfterWords, !isBlank, !isRow { touching += 1 }
            isAfterWords = !isBlank && !isRow && line.suffix(2) != [0x20, 0x20]
            return isMarked(line) && !isRow
        }
        return !isOther && touching >= leastTouching && blanks * 10 <= filled
    }

    /// Whether a condition holds for a number of lines, each without the blanks before it.
    private static func hasLines(
        of text: [UInt8], atLeast wanted: Int, where holds: (ArraySlice<UInt8>) -> Bool
    ) -> Bool {
        var found = 0
        var start = 0
        while start < text.count {
            var end = start
            while end < text.count, text[end] != 0x0A, text[end] != 0x0D { end += 1 }
            if holds(text[start..<end].drop { $0 == 0x20 }) { found += 1 }
            if found >= wanted { return true }
            let isPair = end + 1 < text.count && text[end] == 0x0D && text[end + 1] == 0x0A
            start = end + (isPair ? 2 : 1)
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
        case UInt8(ascii: ">"): return line.count == 1 || line.dropFirst().first == 0x20
        default: return isTabRow(line)
        }
    }

    /// Whether a line is a row of cells by tabs, and not a label with its answer after a tab.
    ///
    /// A row has tabs in several places, or ends in one, where its last cell is blank.
    private static func isTabRow(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.firstIndex(of: 0x09) else { return false }
        let rest = line[first...].drop { $0 == 0x09 }
        return first == line.startIndex ? rest.contains(0x09) : rest.isEmpty || rest.contains(0x09)
    }
}
