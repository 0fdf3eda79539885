/// Takes the marks of Markdown out of a line.
struct InlineScanner {
    let source: [UInt8]
    let end: Int
    var index: Int
    /// Where the text begins that is not yet handed on.
    var pending: Int
    /// For each mark of emphasis, how many runs of it are open.
    private var openRuns: [UInt8: Int] = [:]

    /// Hands a line's text to a builder, without its marks.
    ///
    /// - Parameters:
    ///   - source: The bytes that the line stands in.
    ///   - range: The line.
    ///   - verbatim: Whether only escapes are marks, as in a quotation; a backslash at the end is then a line's end.
    ///   - builder: What takes the text.
    /// - Complexity: O(*n*) in the length of the line.
    static func scan(_ source: [UInt8], _ range: Range<Int>, verbatim: Bool, into builder: inout BlockBuilder) {
        var scanner = Self(source: source, end: range.upperBound, index: range.lowerBound, pending: range.lowerBound)
        while scanner.index < scanner.end {
            if isMark(source[scanner.index]) {
                scanner.step(verbatim: verbatim, into: &builder)
            } else {
                scanner.index += 1
            }
        }
        scanner.flush(into: &builder)
    }

    /// Whether a byte can begin a mark.
    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "&"), UInt8(ascii: "<"),
            UInt8(ascii: "["), UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "`"):
            true
        default: false
        }
    }

    mutating func flush(into builder: inout BlockBuilder) {
        if pending < index { builder.append(pending..<min(index, end)) }
        pending = index
    }

    /// Passes over bytes that are markup.
    private mutating func pass(_ count: Int, into builder: inout BlockBuilder) {
        flush(into: &builder)
        index += count
        pending = index
    }

    private mutating func step(verbatim: Bool, into builder: inout BlockBuilder) {
        switch source[index] {
        case UInt8(ascii: "\\"):
            if index + 1 == end { return pass(1, into: &builder) }
            if !verbatim, takeThinSpace(into: &builder) { return }
            if Self.isPunctuation(source[index + 1]) { pass(1, into: &builder) }
            index += 1
        case _ where verbatim:
            index += 1
        case UInt8(ascii: "*"), UInt8(ascii: "_"):
            takeEmphasis(into: &builder)
        case UInt8(ascii: "&"):
            guard let entity = Entity(in: source, at: index, before: end) else { return index += 1 }
            flush(into: &builder)
            builder.append(entity.text, from: entity.range)
            index = entity.range.upperBound
            pending = index
        case UInt8(ascii: "<"):
            takeTag(into: &builder)
        case UInt8(ascii: "$"):
            takeMath(into: &builder)
        case UInt8(ascii: "`"):
            takeCode(into: &builder)
        case UInt8(ascii: "["):
            takeFootnoteMark(into: &builder)
        case UInt8(ascii: "~"), UInt8(ascii: "^"):
            takeStruckOrRaised(into: &builder)
        default:
            index += 1
        }
    }

    /// A run of one to three marks that stands next to a letter is emphasis.
    ///
    /// One beside a digit that nothing else in the line belongs to is a remark, as in `22*`.
    private mutating func takeEmphasis(into builder: inout BlockBuilder) {
        let mark = source[index]
        var stop = index
        while stop < end, source[stop] == mark { stop += 1 }
        let before = index > 0 ? source[index - 1] : 0x20
        let after = stop < end ? source[stop] : 0x20
        let isFlanked = before > 0x20 || after > 0x20
        let isInWord = Self.isWordByte(before) && Self.isWordByte(after)
        guard stop - index <= 3 && isFlanked && !(mark == UInt8(ascii: "_") && isInWord) else { return index = stop }
        let open = openRuns[mark, default: 0]
        if before > 0x20, open > 0 {
            openRuns[mark] = open - 1
        } else if after > 0x20, source[stop..<end].contains(mark) {
            openRuns[mark] = open + 1
        } else if Self.isDigit(before) || Self.isDigit(after) {
            return index = stop
        }
        pass(stop - index, into: &builder)
    }

    /// The marks around `code`, as language models write values; in our own texts they are the writer's.
    private mutating func takeCode(into builder: inout BlockBuilder) {
        let mark = source[index]
        let length = source[index..<end].prefix { $0 == mark }.count
        let open = openRuns[mark, default: 0]
        let isMark = open == length || (open == 0 && source[(index + length)..<end].contains(mark))
        guard isMark, builder.blocks.declaredEdition == nil else { return index += length }
        openRuns[mark] = open == 0 ? length : 0
        pass(length, into: &builder)
    }

    private mutating func takeTag(into builder: inout BlockBuilder) {
        guard let tag = Tag(in: source, at: index, before: end), Self.inlineTags.contains(tag.name),
            tag.hasPlainAttributes(in: source)
        else { return takeAddress(into: &builder) }
        flush(into: &builder)
        index = tag.range.upperBound
        defer { pending = index }
        if takeStyle(tag, into: &builder) { return }
        switch tag.name {
        case "br":
            builder.beginLine(isHard: true, from: tag.range)
        case "input":
            let isChecked = tag.attribute("checked", in: source) != nil
            builder.append((isChecked ? "☒" : "☐").utf8, from: tag.range)
        default:
            break
        }
    }

    /// `<name@example.se>` or `<https://example.se>`, whose angle brackets are marks.
    private mutating func takeAddress(into builder: inout BlockBuilder) {
        let rest = source[index + 1..<min(end, index + 200)]
        guard let close = rest.firstIndex(of: UInt8(ascii: ">")),
            rest[..<close].allSatisfy({ $0 > 0x20 && $0 != UInt8(ascii: "<") }),
            rest[..<close].contains(UInt8(ascii: "@")) || rest[..<close].contains(UInt8(ascii: ":"))
        else { return index += 1 }
        pass(1, into: &builder)
        index = close
        pass(1, into: &builder)
    }

    private static func isPunctuation(_ byte: UInt8) -> Bool {
        (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
            || (0x7B...0x7E).contains(byte)
    }

    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }

    private static let inlineTags: Set<String> = [
        "b", "strong", "i", "em", "u", "s", "del", "strike", "ins", "sup", "sub", "bdo", "span", "br", "small", "mark",
        "font", "input", "a",
    ]
}
