/// The lines of an HTML document that has nothing but line breaks, as converters make it of the pages of a PDF.
struct LinesOfHTML {
    /// The text without tags: a line for each break, and a form feed for each rule between pages.
    private(set) var text: [UInt8] = []
    /// Where the text comes from, in order.
    private var runs: [Blocks.Piece] = []

    /// Whether an HTML document has breaks, and no element that is a block.
    ///
    /// - Complexity: O(*n*).
    static func hasNothingElse(_ source: [UInt8]) -> Bool {
        var breaks = 0
        for index in body(of: source) where source[index] == UInt8(ascii: "<") {
            guard let tag = Tag(in: source, at: index, before: source.count) else { continue }
            if changesText(tag, in: source) { return false }
            if tag.name == "br" { breaks += 1 } else if !inlineTags.contains(tag.name) { return false }
        }
        return breaks >= 10
    }

    /// Whether an element itself says that its text is hidden, struck out, raised or lowered.
    private static func changesText(_ tag: Tag, in source: [UInt8]) -> Bool {
        if tag.mentions(Tag.hidden, in: source), tag.attribute("hidden", in: source) != nil { return true }
        guard tag.mentions(Tag.style, in: source), let style = tag.attribute("style", in: source) else { return false }
        return !TextStyle(declarations: style).isPlain
    }

    private static let inlineTags: Set<String> = [
        "a", "b", "i", "u", "em", "strong", "hr", "img", "body", "html", "sup",
    ]

    /// The part of a document that is its pages, without the list of its headings that a converter puts after them.
    private static func body(of source: [UInt8]) -> Range<Int> {
        let tags = source.indices.filter { source[$0] == UInt8(ascii: "<") }
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
        while index < body.upperBound {
            switch source[index] {
            case UInt8(ascii: "<"):
                guard let tag = Tag(in: source, at: index, before: source.count) else { fallthrough }
                // What is raised beside a number is no part of it.
                if tag.name == "sup", isBetweenDigits(tag, in: source) { append([UInt8(ascii: "^")], from: tag.range) }
                if tag.name == "br" { append([0x0A], from: tag.range) }
                if tag.name == "hr" { append([0x0C], from: tag.range) }
                index = tag.range.upperBound
            case UInt8(ascii: "&"):
                guard let entity = Entity(in: source, at: index, before: source.count) else { fallthrough }
                append(entity.text == Array("\u{A0}".utf8) ? [0x20] : entity.text, from: entity.range)
                index = entity.range.upperBound
            case 0...0x20:
                let isAfterBlank = text.last.map { $0 <= 0x20 } ?? true
                if !isAfterBlank { append([0x20], from: index..<index + 1) }
                index += 1
            default:
                var end = index + 1
                while end < source.count, source[end] > 0x20, source[end] != UInt8(ascii: "<"),
                    source[end] != UInt8(ascii: "&")
                {
                    end += 1
                }
                runs.append(.init(start: text.count, source: index..<end, isVerbatim: true))
                text += source[index..<end]
                index = end
            }
        }
    }

    private func isBetweenDigits(_ tag: Tag, in source: [UInt8]) -> Bool {
        guard let before = text.last, tag.range.upperBound < source.count else { return false }
        return (0x30...0x39).contains(before) && (0x30...0x39).contains(source[tag.range.upperBound])
    }

    private mutating func append(_ bytes: [UInt8], from range: Range<Int>) {
        runs.append(.init(start: text.count, source: range, isVerbatim: false))
        text += bytes
    }

    /// Blocks of the text, with the places in the document that they come from.
    ///
    /// - Complexity: O(*n* log *n*).
    func placed(_ blocks: Blocks) -> Blocks {
        var blocks = blocks
        blocks.pieces = blocks.pieces.flatMap(placed)
        for number in blocks.traces.indices { blocks.traces[number].source = place(of: blocks.traces[number].source) }
        blocks.repairs = blocks.repairs.map {
            Repair($0.kind, at: place(of: $0.range), original: $0.original, replacement: $0.replacement)
        }
        return blocks
    }

    private func placed(_ piece: Blocks.Piece) -> [Blocks.Piece] {
        guard piece.isVerbatim else {
            return [.init(start: piece.start, source: place(of: piece.source), isVerbatim: false)]
        }
        var pieces: [Blocks.Piece] = []
        var number = run(at: piece.source.lowerBound)
        while number < runs.count, runs[number].start < piece.source.upperBound {
            let run = runs[number]
            let end = number + 1 < runs.count ? runs[number + 1].start : text.count
            let part = piece.source.clamped(to: run.start..<end)
            let start = piece.start + part.lowerBound - piece.source.lowerBound
            let first = run.source.lowerBound + part.lowerBound - run.start
            pieces.append(
                .init(
                    start: start, source: run.isVerbatim ? first..<first + part.count : run.source,
                    isVerbatim: run.isVerbatim))
            number += 1
        }
        return pieces
    }

    /// The number of the run that an offset of the text lies in.
    private func run(at offset: Int) -> Int { max(0, runs.partitioningIndex { $0.start > offset } - 1) }

    /// Where a range of the text comes from.
    private func place(of range: Range<Int>) -> Range<Int> {
        guard !runs.isEmpty else { return 0..<0 }
        let (first, last) = (
            runs[run(at: range.lowerBound)], runs[run(at: max(range.lowerBound, range.upperBound - 1))]
        )
        let start = first.source.lowerBound + (first.isVerbatim ? range.lowerBound - first.start : 0)
        let end = last.isVerbatim ? last.source.lowerBound + range.upperBound - last.start : last.source.upperBound
        return start..<max(start, end)
    }
}
