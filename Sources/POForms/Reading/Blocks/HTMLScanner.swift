/// Takes HTML apart into blocks.
struct HTMLScanner {
    let source: [UInt8]
    let end: Int
    var index: Int
    var builder: BlockBuilder
    /// Whether a row of a table is open, and whether a cell began it that stands before its tag.
    var row = (isOpen: false, isUntagged: false)
    /// Whether a line break ends a paragraph, as the page has no paragraphs of its own.
    private let breaksEndParagraphs: Bool
    /// The element that is a quotation, and how many elements of its name are open within.
    private var quotation: (name: String, depth: Int)?
    private var cellSpan: (columns: Int, rows: Int)?
    /// For each open list, the number of its next item; `nil` for a list without numbers.
    private var lists: [Int?] = []
    /// Where the text of a list item begins, so that a paragraph right there is still the item.
    private var itemStart: Int?
    private var openBlocks = 0
    /// How many elements that must be closed are open.
    private var depth = 0
    /// How many blocks are open in the footer of a page, with itself; `nil` outside.
    private var footer: Int?
    /// The rules of the page that hide or strike text.
    var sheet = StyleSheet()
    /// The elements that are open, as far as rules ask for them.
    var ancestors: [StyleSheet.Element] = []
    /// The open elements whose text is left out or set apart, the innermost last.
    var styled: [OpenStyle] = []

    var isInCell: Bool { cellSpan != nil }

    private init(source: [UInt8], range: Range<Int>, builder: consuming BlockBuilder) {
        self.source = source
        index = range.lowerBound
        end = range.upperBound
        breaksEndParagraphs = Self.hasNoParagraphs(source, range)
        self.builder = builder
    }

    /// The blocks of a whole HTML document.
    ///
    /// - Complexity: O(*n*).
    static func scan(
        _ source: [UInt8], repairing kinds: Set<Repair.Kind> = Set(Repair.Kind.allCases),
        limits: ReadingLimits = ReadingLimits()
    ) -> Blocks {
        var scanner = Self(
            source: source, range: 0..<source.count,
            builder: BlockBuilder(source: source, repairing: kinds, limits: limits))
        scanner.takeStyleSheets()
        while scanner.index < scanner.end, !scanner.builder.isFull { scanner.step() }
        return scanner.builder.finish()
    }

    /// Scans the elements that begin at the start of a range in Markdown, to where the outermost of them ends.
    static func scanFragment(
        of source: [UInt8], in range: Range<Int>, into builder: inout BlockBuilder
    ) -> Int {
        // Taken out and put back, so that no copy is made of what was built before.
        var taken = BlockBuilder(source: [])
        swap(&taken, &builder)
        var scanner = Self(source: source, range: range, builder: taken)
        taken = BlockBuilder(source: [])
        repeat {
            scanner.step()
        } while scanner.index < scanner.end && scanner.openBlocks > 0 && !scanner.builder.isFull
        scanner.builder.end()
        builder = scanner.builder
        return scanner.index
    }

    private mutating func step() {
        let byte = source[index]
        if byte == UInt8(ascii: "<") {
            let next = index + 1 < end ? source[index + 1] : 0
            if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
                return starts(with: Self.commentStart) ? passComment() : passDeclaration()
            }
            if let tag = Tag(in: source, at: index, before: end) { return take(tag) }
            takeText(index..<index + 1)
        } else if byte == UInt8(ascii: "&"), let entity = Entity(in: source, at: index, before: end) {
            index = entity.range.upperBound
            if quotation == nil, isAtStart, entity.text == Self.hardBlank { return }
            if leavesOut(entity.range, entity.text) { return }
            builder.append(entity.text, from: entity.range)
        } else if isSpace(byte) {
            takeSpace()
        } else if byte == 0xC2, quotation == nil, isAtStart, starts(with: Self.hardBlank) {
            index += Self.hardBlank.count
        } else {
            var stop = index + 1
            while stop < end, !isSpace(source[stop]), source[stop] != UInt8(ascii: "<"),
                source[stop] != UInt8(ascii: "&")
            {
                stop += 1
            }
            takeText(index..<stop)
        }
    }

    /// Whether nothing stands in the block yet, where word processors put a blank to keep it from closing up.
    private var isAtStart: Bool { !builder.isOpen || builder.isBlank }

    /// A blank at which no line is wrapped.
    private static let hardBlank = Array("\u{A0}".utf8)

    private mutating func takeText(_ range: Range<Int>) {
        index = range.upperBound
        if leavesOut(range, source[range]) { return }
        builder.append(range)
    }

    /// In a quotation blanks and tabs are text; elsewhere white space is one blank.
    private mutating func takeSpace() {
        if quotation != nil && (source[index] == 0x20 || source[index] == 0x09) {
            if builder.isOpen { return takeText(index..<index + 1) }
        } else {
            if builder.endsInDigit { takeGap() }
            builder.appendBlank()
        }
        index += 1
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    func starts(with bytes: [UInt8]) -> Bool {
        index + bytes.count <= end && source[index..<index + bytes.count].elementsEqual(bytes)
    }

    private mutating func passComment() {
        let first = index + 4
        index = first
        while index < end, !(source[index] == Self.commentEnd[0] && starts(with: Self.commentEnd)) { index += 1 }
        index = min(end, index + 3)
    }

    private mutating func passDeclaration() {
        while index < end, source[index] != UInt8(ascii: ">") { index += 1 }
        index = min(end, index + 1)
    }
}

extension HTMLScanner {
    private mutating func take(_ tag: Tag) {
        index = tag.range.upperBound
        if !tag.isClosing, isAid(tag) { return passAid(tag) }
        if takeStyle(tag) { return }
        if Self.blocks.contains(tag.name) { openBlocks += tag.isClosing ? -1 : 1 }
        if Self.nested.contains(tag.name) {
            depth = max(0, depth + (tag.isClosing ? -1 : 1))
            if depth > builder.limits.depth { return builder.stop(at: .depth(builder.limits.depth)) }
        }
        if let open = footer, openBlocks < open {
            footer = nil
            return builder.end()
        }
        if quotation != nil { return takeInQuotation(tag) }
        if !tag.isClosing, Self.silent.contains(tag.name) { return passElement(tag) }
        if !tag.isClosing, beginsQuotation(tag) { return }
        switch tag.name {
        case "div" where !tag.isClosing && tag.attribute("title", in: source) == "footer":
            // As word processors write what they print at the foot of each page.
            footer = openBlocks
            builder.begin(.furniture)
        case "meta" where tag.attribute("name", in: source) == HTMLScanner.editionMeta:
            if let edition = tag.attribute("content", in: source) { builder.declare(edition: edition) }
        case "table":
            builder.beginTable()
            builder.markTables()
            row = (false, false)
        case "tbody", "thead", "tfoot":
            builder.end()
        case "tr":
            takeRow(tag)
        case "td", "th":
            takeCell(tag)
        case "br" where breaksEndParagraphs && cellSpan == nil:
            builder.end()
        case "br":
            builder.beginLine(isHard: true, from: tag.range)
        case "input":
            takeInput(tag)
        case "textarea":
            if !tag.isClosing { takeTextArea() }
        case "select":
            if !tag.isClosing { takeSelection(tag) }
        case "ul", "ol":
            if tag.isClosing { _ = lists.popLast() } else { lists.append(tag.name == "ol" ? 1 : nil) }
            if cellSpan == nil { builder.end() }
        case "li":
            takeListItem(tag)
        case "h1", "h2", "h3", "h4", "h5", "h6":
            boundary(then: tag.isClosing ? nil : .heading, tag)
        case _ where Self.blocks.contains(tag.name):
            if !tag.isClosing && itemStart == builder.length { break }
            boundary(then: tag.isClosing ? nil : .paragraph, tag)
        case _ where Self.formatting.contains(tag.name) || tag.name.contains(":"):
            break
        default:
            // What is chosen from or unknown is not run together with what stands beside it.
            builder.appendBlank()
        }
    }

    /// A block's edge ends the block before it; within a cell it is a line's end.
    private mutating func boundary(then kind: Blocks.Unit.Kind?, _ tag: Tag) {
        if cellSpan != nil {
            builder.beginLine(isHard: true, from: tag.range)
        } else if let kind {
            builder.begin(footer == nil ? kind : .furniture)
        } else {
            builder.end()
        }
    }

    private mutating func takeCell(_ tag: Tag) {
        if !tag.isClosing { beginUntaggedRow() }
        if let span = cellSpan { builder.endCell(columns: span.columns, rows: span.rows) }
        cellSpan = nil
        if tag.isClosing { styled.removeAll(where: \.isInCell) }
        guard !tag.isClosing else { return }
        builder.beginCell()
        func span(_ name: String) -> Int {
            tag.attribute(name, in: source).flatMap { Int($0) }.map { min(max($0, 1), 100) } ?? 1
        }
        cellSpan = (span("colspan"), span("rowspan"))
    }

    private mutating func takeListItem(_ tag: Tag) {
        boundary(then: tag.isClosing ? nil : .listItem, tag)
        if !tag.isClosing { itemStart = builder.length }
        defer { if !tag.isClosing { itemStart = builder.length } }
        guard !tag.isClosing, let number = lists.last ?? nil else { return }
        lists[lists.count - 1] = number + 1
        if cellSpan == nil { builder.begin(.paragraph) }
        builder.append("\(number). ".utf8, from: tag.range)
    }

    /// Passes over an element whose content is no text of the form.
    private mutating func passElement(_ opening: Tag) {
        while index < end {
            if source[index] == UInt8(ascii: "<"), let tag = Tag(in: source, at: index, before: end), tag.isClosing,
                tag.name == opening.name
            {
                index = tag.range.upperBound
                return
            }
            index += 1
        }
    }

    private mutating func beginsQuotation(_ tag: Tag) -> Bool {
        guard tag.classes(in: source).contains(Substring(HTMLScanner.answerClass)) else { return false }
        if cellSpan != nil { builder.quote() } else { builder.begin(.paragraph, quotation: true) }
        quotation = (tag.name, 1)
        return true
    }

    private mutating func takeInQuotation(_ tag: Tag) {
        guard let open = quotation else { return }
        if tag.name == open.name {
            let depth = open.depth + (tag.isClosing ? -1 : 1)
            quotation = depth > 0 ? (open.name, depth) : nil
            if depth == 0 && cellSpan == nil { builder.end() }
        } else if tag.name == "br" {
            builder.append([0x0A], from: tag.range)
        } else if tag.name == "p", !tag.isClosing, builder.isOpen, !builder.isBlank {
            builder.append([0x0A, 0x0A], from: tag.range)
        }
    }

    /// The class of an element that holds an answer in a person's own words.
    static let answerClass = "answer"
    /// The name of the `meta` element that tells the edition that a page is rendered from.
    static let editionMeta = "po-edition"

    private static let formatting: Set<String> = [
        "b", "strong", "i", "em", "u", "span", "font", "a", "small", "sub", "sup", "mark", "code", "html", "body",
        "head",
        "label", "s", "del", "strike", "ins",
        "abbr", "cite", "col", "colgroup", "link", "img", "wbr", "tt", "big", "bdi", "bdo", "time", "var",
    ]

    private static let commentStart = Array("<!--".utf8)
    private static let commentEnd = Array("-->".utf8)

    private static let silent: Set<String> = ["style", "script", "template", "title", "colgroup", "datalist", "xml"]

    /// Elements that lie in each other; those that need not be closed are left out.
    private static let nested: Set<String> = [
        "div", "section", "article", "main", "aside", "nav", "table", "ul", "ol", "dl", "blockquote", "fieldset",
        "form",
        "figure", "header", "footer",
    ]

    static let blocks: Set<String> = [
        "p", "div", "section", "article", "main", "header", "footer", "table", "ul", "ol", "li", "blockquote", "pre",
        "h1", "h2", "h3", "h4", "h5", "h6", "dl", "dt", "dd", "fieldset", "legend", "form", "figure", "figcaption",
        "caption", "address", "nav", "aside", "td", "th", "tr",
    ]
}
