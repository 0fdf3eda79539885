/// The lines of an HTML document that has nothing but line breaks, as converters make it of the pages of a PDF.
struct LinesOfHTML {
    /// The text without tags: a line for each break, and a form feed for each rule between pages.
    private(set) var placed = PlacedText()

    /// Whether an HTML document has breaks, and no element that is a block.
    ///
    /// - Complexity: O(*n*).
    static func hasNothingElse(_ source: [UInt8]) -> Bool {
        var (breaks, paragraphs) = (0, 0)
        var isOfPages = false
        for index in body(of: source) where source[index] == UInt8(ascii: "<") {
            guard let tag = Tag(in: source, at: index, before: source.count) else { continue }
            if changesText(tag, in: source) { return false }
            switch tag.name {
            case "br": breaks += 1
            case "p", "pre": if tag.isClosing { paragraphs += 1 }
            case "div": if isPage(tag, in: source) { isOfPages = true }
            case _ where inlineTags.contains(tag.name): break
            default: return false
            }
        }
        return breaks >= leastLines && paragraphs == 0 || isOfPages && paragraphs > 0
            || paragraphs > 0 && isPreformatted(source)
    }

    /// How many line breaks such a document has at least.
    private static let leastLines = 10

    /// Whether an element is a page, in which each paragraph is a line.
    private static func isPage(_ tag: Tag, in source: [UInt8]) -> Bool {
        guard !tag.isClosing, tag.hasAttributes, let id = tag.attribute("id", in: source) else { return false }
        return id.hasPrefix("page") && id.contains(where: \.isNumber)
    }

    /// Whether the first element of a document's body is text that keeps its lines.
    private static func isPreformatted(_ source: [UInt8]) -> Bool {
        let body = body(of: source)
        let tags = body.lazy.filter { source[$0] == UInt8(ascii: "<") }
            .compactMap { Tag(in: source, at: $0, before: source.count)?.name }
        return tags.first { $0 != "body" && $0 != "html" } == "pre"
    }

    /// Whether an element itself says that its text is hidden, struck out, raised or lowered.
    private static func changesText(_ tag: Tag, in source: [UInt8]) -> Bool {
        if tag.mentions(Tag.hidden, in: source), tag.attribute("hidden", in: source) != nil { return true }
        guard tag.mentions(Tag.style, in: source), let style = tag.attribute("style", in: source) else { return false }
        return !TextStyle(declarations: style).isPlain
    }

    private static let inlineTags: Set<String> = [
        "a", "b", "i", "u", "em", "strong", "hr", "img", "body", "html", "sup", "span", "tt",
    ]

    /// The part of a document that is its pages, without the list of its headings that a converter puts after them.
    private static func body(of source: [UInt8]) -> Range<Int> {
        let tags = source.indices.lazy.filter { source[$0] == UInt8(ascii: "<") }
        let start = tags.first { source[$0...].starts(with: "<body".utf8) } ?? 0
        let end = tags.first { source[$0...].starts(with: "<a name=\"outline\"".utf8) } ?? source.count
        return start..<max(start, end)
    }

    /// Takes the tags out of a document.
    ///
    /// - Complexity: O(*n*).
    init(_ source: [UInt8]) {
        let body = Self.body(of: source)
        var index = body.lowerBound
        var keepsLines = false
        while index < body.upperBound {
            switch source[index] {
            case UInt8(ascii: "<"):
                guard let tag = Tag(in: source, at: index, before: source.count) else { fallthrough }
                if tag.name == "pre" { keepsLines = !tag.isClosing }
                take(tag, in: source)
                index = tag.range.upperBound
            case UInt8(ascii: "&"):
                guard let entity = Entity(in: source, at: index, before: source.count) else { fallthrough }
                placed.append(entity.text == Array("\u{A0}".utf8) ? [0x20] : entity.text, from: entity.range)
                index = entity.range.upperBound
            case 0...0x20 where keepsLines:
                placed.append(source, index..<index + 1)
                index += 1
            case 0...0x20:
                let isAfterBlank = placed.text.last.map { $0 <= 0x20 } ?? true
                if !isAfterBlank, source[index] == 0x20 {
                    placed.append(source, index..<index + 1)
                } else if !isAfterBlank {
                    placed.append([0x20], from: index..<index + 1)
                }
                index += 1
            default:
                var end = index + 1
                while end < source.count, source[end] > 0x20, source[end] != UInt8(ascii: "<"),
                    source[end] != UInt8(ascii: "&")
                {
                    end += 1
                }
                placed.append(source, index..<end)
                index = end
            }
        }
    }

    /// Puts what a tag stands for into the text: a line's end, a page's, or the sign of what is raised.
    private mutating func take(_ tag: Tag, in source: [UInt8]) {
        switch tag.name {
        // What is raised beside a number is no part of it.
        case "sup": if isBetweenDigits(tag, in: source) { placed.append([UInt8(ascii: "^")], from: tag.range) }
        case "br": placed.append([0x0A], from: tag.range)
        case "p": if tag.isClosing { placed.append([0x0A], from: tag.range) }
        case "hr": placed.append([0x0C], from: tag.range)
        case "div":
            if Self.isPage(tag, in: source), !placed.text.isEmpty { placed.append([0x0C], from: tag.range) }
        default: break
        }
    }

    private func isBetweenDigits(_ tag: Tag, in source: [UInt8]) -> Bool {
        guard let before = placed.text.last, tag.range.upperBound < source.count else { return false }
        return (0x30...0x39).contains(before) && (0x30...0x39).contains(source[tag.range.upperBound])
    }
}
