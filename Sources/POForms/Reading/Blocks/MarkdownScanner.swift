/// Takes Markdown, and plain text with tables by tabs, apart into blocks.
struct MarkdownScanner {
    let source: [UInt8]
    var builder: BlockBuilder
    /// What the whole text tells of its dialect.
    let evidence: MarkdownEvidence
    /// Where the next line begins.
    var next = 0
    let lines: LineRanges
    /// The number of the line that was taken last.
    private(set) var number = 0
    /// How many columns the table without outer pipes has that the lines stand in; `nil` outside.
    var bareColumns: Int?
    /// Whether the paragraph's last line ended in a hard break.
    private var isAfterHardBreak = false
    /// The number with which the paragraph begins.
    private var itemNumber: Int?
    /// The byte that the paragraph's last line ended with.
    private var lastByte: UInt8 = 0x20

    private init(source: [UInt8], repairing kinds: Set<Repair.Kind>, limits: ReadingLimits) {
        self.source = source
        builder = BlockBuilder(source: source, repairing: kinds, limits: limits)
        evidence = MarkdownEvidence(source)
        lines = LineRanges(source)
    }

    /// The blocks of a whole text.
    ///
    /// - Complexity: O(*n*).
    static func scan(
        _ source: [UInt8], repairing kinds: Set<Repair.Kind> = Set(Repair.Kind.allCases),
        limits: ReadingLimits = ReadingLimits()
    ) -> Blocks {
        var scanner = Self(source: source, repairing: kinds, limits: limits)
        while scanner.next < source.count, !scanner.builder.isFull { scanner.takeLine() }
        return scanner.builder.finish()
    }

    /// The range of the next line, without its end; the position moves past it.
    private mutating func line() -> Range<Int> {
        while number > 0, lines[number].lowerBound > next { number -= 1 }
        while number + 1 < lines.count, lines[number + 1].lowerBound <= next { number += 1 }
        let start = next
        next = number + 1 < lines.count ? lines[number + 1].lowerBound : source.count
        return start..<max(start, lines[number].upperBound)
    }

    private mutating func takeLine() {
        let whole = line()
        let content = trimmed(whole)
        guard let first = content.first.map({ source[$0] }) else {
            bareColumns = nil
            if source[whole].contains(0x09) { return takeTabRow(whole) }
            return builder.end()
        }
        if evidence.hasTabulars, first == UInt8(ascii: "\\"), takeLatex(whole) { return }
        if evidence.hasBareTables, takeBareLine(content, of: whole) { return }
        if takeRuledTable(whole) { return }
        switch first {
        case UInt8(ascii: ">"): takeQuotation(content)
        case UInt8(ascii: "|"): takePipeRow(content)
        case _ where source[whole].contains(0x09): takeTabRow(whole)
        case UInt8(ascii: "#"): takeHeading(content)
        case UInt8(ascii: "<"): takeMarkup(content)
        default: takeText(content, of: whole)
        }
    }

    /// Takes the table drawn with rules that begins with a line; false when none does.
    private mutating func takeRuledTable(_ whole: Range<Int>) -> Bool {
        guard lines[number] == whole, let table = RuledTable(source, lines, at: number) else { return false }
        builder.append(table) { builder, line in
            InlineScanner.scan(builder.source, line, verbatim: false, into: &builder)
        }
        next = table.end < lines.count ? lines[table.end].lowerBound : source.count
        return true
    }

    private mutating func takeText(_ content: Range<Int>, of whole: Range<Int>) {
        if let item = listItem(content) {
            builder.begin(.listItem)
            itemNumber = nil
            // Two marks in a row, as when a converter adds its own to the writer's, are one.
            takeInline(listItem(item) ?? item)
        } else if isRule(content) || beginsItem(content) || !builder.isOpen {
            builder.begin(.paragraph)
            itemNumber = ListNumber.start(of: source[content])
            takeInline(content)
            if isRule(content) { builder.end() }
        } else {
            builder.beginLine(isHard: isAfterHardBreak, from: content.lowerBound..<content.lowerBound)
            takeInline(content)
        }
        isAfterHardBreak = whole.upperBound - content.upperBound >= 2
        lastByte = source[content].last { !"*_\\".utf8.contains($0) } ?? 0x20
    }

    private mutating func takeHeading(_ content: Range<Int>) {
        let level = source[content].prefix { $0 == UInt8(ascii: "#") }.count
        let start = content.lowerBound + level
        guard level <= 6, start == content.upperBound || source[start] == 0x20 else {
            return takeText(content, of: content)
        }
        builder.begin(.heading)
        takeInline(trimmed(start..<content.upperBound))
        builder.end()
    }

    /// A comment, an element of HTML, or a line that begins with an inline tag.
    private mutating func takeMarkup(_ content: Range<Int>) {
        if source[content].starts(with: "<!--".utf8) { return takeComment(content) }
        guard let tag = Tag(in: source, at: content.lowerBound, before: source.count),
            Self.blockTags.contains(tag.name)
        else { return takeText(content, of: content) }
        builder.end()
        next = HTMLScanner.scanFragment(of: source, in: content.lowerBound..<source.count, into: &builder)
        // What follows on the same line is a line of its own.
    }

    private mutating func takeComment(_ content: Range<Int>) {
        builder.end()
        let close = Array("-->".utf8)
        var end = content.lowerBound + 4
        while end < source.count, !source[end...].starts(with: close) { end += 1 }
        let text = String(decoding: source[content.lowerBound + 4..<max(end, content.lowerBound + 4)], as: UTF8.self)
        let words = text.split(separator: " ")
        if words.count == 2, words[0] == Self.editionComment { builder.declare(edition: String(words[1])) }
        next = min(source.count, end + 3)
    }

    /// Lines that begin with `>`: a person's own words, read verbatim but for escapes.
    private mutating func takeQuotation(_ first: Range<Int>) {
        builder.begin(.paragraph, quotation: true)
        if builder.blocks.declaredEdition == nil && beginsWithNumber(first) { builder.doubtQuotation() }
        var content = first
        while true {
            var start = content.lowerBound + 1
            if start < content.upperBound, source[start] == 0x20 { start += 1 }
            // Blanks at the line's end are kept out by `trimmed`; the renderer leaves none.
            takeVerbatim(start..<max(start, content.upperBound))
            let here = next
            guard here < source.count else { break }
            let following = trimmed(line())
            guard let byte = following.first.map({ source[$0] }), byte == UInt8(ascii: ">") else {
                next = here
                break
            }
            builder.append([0x0A], from: content.upperBound..<content.upperBound)
            content = following
        }
        builder.end()
    }

    /// Whether a number follows a quotation's mark, which then can be a writer's sign for more than that.
    func beginsWithNumber(_ content: Range<Int>) -> Bool {
        let rest = source[content].dropFirst().drop { $0 == 0x20 }
        return rest.first.map { (0x30...0x39).contains($0) } ?? false
    }

    /// A range without blanks at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, isBlank(source[start]) { start += 1 }
        while end > start, isBlank(source[end - 1]) { end -= 1 }
        return start..<end
    }

    private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0C || byte == 0x0B }
}

extension MarkdownScanner {
    /// The text of a list item that begins with a mark, if the line is one.
    private func listItem(_ content: Range<Int>) -> Range<Int>? {
        let head = source[content].prefix(4)
        for mark in Self.listMarks where head.starts(with: mark) {
            let start = content.lowerBound + mark.count
            guard start < content.upperBound, source[start] == 0x20 else { continue }
            let text = trimmed(start..<content.upperBound)
            return text
        }
        return nil
    }

    /// Whether a line begins an item of a numbered list.
    private func beginsItem(_ content: Range<Int>) -> Bool {
        guard let number = ListNumber.start(of: source[content]) else { return false }
        return isAfterHardBreak || ListNumber.interrupts(number, of: itemNumber, after: lastByte)
    }

    private func isRule(_ content: Range<Int>) -> Bool {
        content.count >= 2 && source[content].allSatisfy { $0 == UInt8(ascii: "-") }
    }

    mutating func takeInline(_ range: Range<Int>) {
        InlineScanner.scan(source, range, verbatim: false, into: &builder)
    }

    mutating func takeVerbatim(_ range: Range<Int>) {
        InlineScanner.scan(source, range, verbatim: true, into: &builder)
    }

    /// The first word of the comment that tells the edition that a text is rendered from.
    static let editionComment = "po-edition:"

    static let listMarks: [[UInt8]] = ["-", "*", "+", "•", "∞", "·", "▪", "◦", "●", "○", "■", "□", "➢", "–"].map {
        Array($0.utf8)
    }

    private static let blockTags: Set<String> = [
        "p", "div", "table", "ul", "ol", "li", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "section", "pre",
    ]
}
