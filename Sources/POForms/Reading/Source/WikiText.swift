/// A text in the marks of a wiki or of Org, rewritten in those of Markdown: headings as `h2. Title`, `== Title ==` and
/// `** Title`, tables as `||a||b||`, `^a^b^` or `{|`, and line ends as `\\`.
struct WikiText {
    /// The text in Markdown.
    private(set) var placed = PlacedText()

    private let source: [UInt8]
    private let style: Style
    /// Whether rows of tables have no pipe at their ends.
    private let hasOpenRows: Bool
    /// The cells of the row of MediaWiki that is being read, outside of whose tables there is none.
    private var cells: [Range<Int>]?

    /// How headings are marked.
    enum Style: CaseIterable {
        /// `h2. Title`, perhaps with an anchor.
        case numbered
        /// `== Title ==`, or the marks before the title alone.
        case equalSigns
        /// `** Title`.
        case stars
    }

    /// How many headings a text has at least whose marks are a converter's and not a person's.
    private static let leastHeadings = 3

    /// The text in Markdown; `nil` when it has none of these marks, or has Markdown's own.
    ///
    /// - Complexity: O(*n*).
    static func inner(of text: [UInt8]) -> PlacedText? {
        let lines = LineRanges(text)
        var found: [Style: Int] = [:]
        var (hasOpenRows, isNumbered) = (false, false)
        for line in lines {
            guard let first = text[line].first, "h=*#<|".utf8.contains(first) else { continue }
            if first == UInt8(ascii: "#"), text[line].drop(while: { $0 == first }).first == 0x20 { isNumbered = true }
            if first == UInt8(ascii: "<"), WrappedText.namesEdition(text, line) { return nil }
            if first == UInt8(ascii: "|"), let last = text[line].last(where: { $0 > 0x20 }), last != first {
                hasOpenRows = true
            }
            // One star begins an item of a list.
            for style in Style.allCases
            where heading(text, line, style).map({ style != .stars || $0.level > 1 }) ?? false {
                found[style, default: 0] += 1
            }
        }
        guard let style = Style.allCases.first(where: { found[$0, default: 0] >= leastHeadings }),
            // What begins an item of a numbered list in some wikis is a heading in Markdown.
            style == .numbered || !isNumbered
        else { return nil }
        var wiki = Self(source: text, style: style, hasOpenRows: hasOpenRows)
        wiki.placed.reserve(text.count)
        for line in lines { wiki.take(line) }
        return wiki.placed
    }

    private init(source: [UInt8], style: Style, hasOpenRows: Bool) {
        self.source = source
        self.style = style
        self.hasOpenRows = hasOpenRows
    }

    // MARK: Headings

    /// The level and the words of a heading.
    private static func heading(_ text: [UInt8], _ line: Range<Int>, _ style: Style) -> (level: Int, words: Range<Int>)?
    {
        let whole = text[line]
        let level: Int
        var words: ArraySlice<UInt8>
        switch style {
        case .numbered:
            guard whole.first == UInt8(ascii: "h"), let digit = whole.dropFirst().first, (0x31...0x36).contains(digit)
            else { return nil }
            level = Int(digit - 0x30)
            words = whole.dropFirst(2)
            if words.first == UInt8(ascii: "("), let end = words.firstRange(of: ").".utf8) {
                words = words[(end.lowerBound + 1)...]
            }
            guard words.starts(with: ". ".utf8) else { return nil }
            words = words.dropFirst(2)
        case .equalSigns, .stars:
            let sign = style == .stars ? UInt8(ascii: "*") : UInt8(ascii: "=")
            let rest = whole.drop { $0 == sign }
            level = rest.startIndex - whole.startIndex
            guard (1...6).contains(level), rest.first == 0x20 else { return nil }
            words = rest
            while style == .equalSigns, let last = words.last, last == sign || last == 0x20 { words.removeLast() }
            if style == .equalSigns, level == 1, words.count == rest.count { return nil }
        }
        // Anchors of converters stand before or after the words.
        if words.starts(with: "{anchor:".utf8), let end = words.firstIndex(of: UInt8(ascii: "}")) {
            words = words[(end + 1)...]
        }
        if let anchor = words.firstRange(of: "{{id ".utf8) { words = words[..<anchor.lowerBound] }
        words = words.drop { $0 == 0x20 }
        guard words.contains(where: { $0 | 0x20 >= 0x61 }) else { return nil }
        return (level, words.startIndex..<words.endIndex)
    }

    // MARK: Lines

    private mutating func take(_ line: Range<Int>) {
        defer { placed.append([0x0A], from: line.upperBound..<line.upperBound) }
        if cells != nil || source[line].starts(with: "{|".utf8) { return takeTableLine(line) }
        if let (level, words) = Self.heading(source, line, style) {
            placed.append(
                [UInt8](repeating: UInt8(ascii: "#"), count: level) + [0x20], from: line.lowerBound..<words.lowerBound)
            placed.append(source, words)
            return
        }
        let content = source[line].drop { $0 == 0x20 }
        let item = content.drop { $0 == UInt8(ascii: "#") }
        if style == .numbered, item.startIndex > content.startIndex, item.first == 0x20 {
            placed.append("1.".utf8, from: line.lowerBound..<item.startIndex)
            return takeWords(item.startIndex..<line.upperBound)
        }
        // Properties of headings, rules of tables and anchors are no words.
        if content.first == UInt8(ascii: ":"),
            content.last == UInt8(ascii: ":") || content.starts(with: ":CUSTOM_ID:".utf8)
        {
            return
        }
        if content.elementsEqual("|===".utf8)
            || content.starts(with: "<span id=".utf8) && content.suffix(7).elementsEqual("</span>".utf8)
        {
            return
        }
        if content.starts(with: "[width=".utf8) || content.starts(with: "[cols=".utf8) { return }
        guard let first = content.first, first == UInt8(ascii: "|") || first == UInt8(ascii: "^") else {
            return takeWords(line)
        }
        takeRow(content.startIndex..<line.upperBound)
    }

    /// A row of cells, with a pipe at its end, and the marks of headings as those of cells.
    private mutating func takeRow(_ row: Range<Int>) {
        var start = row.lowerBound
        var index = start
        while index < row.upperBound {
            let rest = source[index..<row.upperBound]
            // A letter is raised by the same sign where rows are open, and in Org.
            let signs = hasOpenRows || style == .stars ? ["||", "|="] : ["||", "|=", "^"]
            let marks = signs.first { rest.starts(with: $0.utf8) }
            guard let marks, marks != "||" || source[row].starts(with: "||".utf8) else {
                index += 1
                continue
            }
            takeWords(start..<index)
            placed.append([UInt8(ascii: "|")], from: index..<index + marks.utf8.count)
            index += marks.utf8.count
            start = index
        }
        takeWords(start..<row.upperBound)
        if hasOpenRows { placed.append(" |".utf8, from: row.upperBound..<row.upperBound) }
    }

    /// Words, with line ends as Markdown has them, and without the marks of footnotes and of bold letters.
    private mutating func takeWords(_ words: Range<Int>) {
        var start = words.lowerBound
        var index = start
        func rest() -> ArraySlice<UInt8> { source[index..<words.upperBound] }
        while index < words.upperBound {
            var length = 0
            var mark = ""
            switch source[index] {
            case UInt8(ascii: "\\") where rest().starts(with: "\\\\".utf8): (length, mark) = (2, "<br>")
            case UInt8(ascii: "+") where index + 1 == words.upperBound && index > start && source[index - 1] == 0x20:
                (length, mark) = (1, "<br>")
            case UInt8(ascii: "'") where rest().starts(with: "''".utf8):
                length = rest().prefix { $0 == UInt8(ascii: "'") }.count
            // Slanted letters; what stands before the strokes of an address is a colon.
            case UInt8(ascii: "/")
            where style == .equalSigns && rest().starts(with: "//".utf8)
                && (index == words.lowerBound || source[index - 1] != UInt8(ascii: ":")):
                length = 2
            case UInt8(ascii: "["), UInt8(ascii: "l"): length = noteLength(rest())
            default: break
            }
            guard length > 0 else {
                index += 1
                continue
            }
            placed.append(source, start..<index)
            if !mark.isEmpty { placed.append(mark.utf8, from: index..<index + length) }
            index += length
            start = index
        }
        placed.append(source, start..<words.upperBound)
    }

    /// The length of a link to a footnote with which words begin: `[[#fn1][1]]`, `[^1^|#fn1]`, `link:#fn1[1]`.
    private func noteLength(_ words: ArraySlice<UInt8>) -> Int {
        let link = words.starts(with: "link:#fn".utf8) ? words.firstIndex(of: UInt8(ascii: "[")) : words.startIndex
        guard let first = link, words[first] == UInt8(ascii: "[") else { return 0 }
        var depth = 0
        for index in words[first...].prefix(Self.longestNote).indices {
            if words[index] == UInt8(ascii: "[") { depth += 1 }
            if words[index] == UInt8(ascii: "]") { depth -= 1 }
            guard depth == 0 else { continue }
            let note = words[..<(index + 1)]
            return note.firstRange(of: "#fn".utf8) == nil ? 0 : note.count
        }
        return 0
    }

    /// The longest link to a footnote, in bytes.
    private static let longestNote = 60

    // MARK: MediaWiki's tables

    private mutating func takeTableLine(_ line: Range<Int>) {
        let content = source[line].drop { $0 == 0x20 }
        let isEnd = content.starts(with: "|}".utf8)
        guard !content.starts(with: "{|".utf8), !content.starts(with: "|-".utf8), !isEnd else {
            endRow()
            cells = isEnd ? nil : []
            return
        }
        guard let first = content.first, first == UInt8(ascii: "|") || first == UInt8(ascii: "!") else {
            // Words that go on in a cell.
            guard !content.isEmpty, let last = cells?.popLast() else { return }
            cells?.append(last.lowerBound..<line.upperBound)
            return
        }
        // Attributes stand before a pipe of their own.
        let words = content.dropFirst()
        let isAttributed = words.prefix { $0 != UInt8(ascii: "|") }.contains(UInt8(ascii: "="))
        let start = isAttributed ? words.firstIndex(of: UInt8(ascii: "|")).map { $0 + 1 } : nil
        cells?.append((start ?? words.startIndex)..<line.upperBound)
    }

    private mutating func endRow() {
        guard let row = cells, !row.isEmpty else { return }
        for cell in row {
            placed.append("| ".utf8, from: cell.lowerBound..<cell.lowerBound)
            for (number, line) in source[cell].split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).enumerated() {
                if number > 0 { placed.append("<br>".utf8, from: line.startIndex..<line.startIndex) }
                takeWords(line.startIndex..<line.endIndex)
            }
            placed.append([0x20], from: cell.upperBound..<cell.upperBound)
        }
        placed.append("|\n".utf8, from: row[row.count - 1].upperBound..<row[row.count - 1].upperBound)
        cells = []
    }
}
