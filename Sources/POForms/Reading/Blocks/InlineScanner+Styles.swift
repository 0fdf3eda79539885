/// Text of Markdown that is struck out, raised, lowered, hidden or turned, and notes' marks.
extension InlineScanner {
    /// Takes what a tag's style tells; true when more than the tag was taken.
    mutating func takeStyle(_ tag: Tag, into builder: inout BlockBuilder) -> Bool {
        var style = TextStyle(element: tag.name)
        if tag.isClosing {
            // Where it began has told how it is shown.
            let parts = style.level != nil || style.isTurned == true || tag.name == "a"
            if parts { builder.part(.linked, at: tag.range) }
            return false
        }
        if tag.hasAttributes {
            if tag.mentions(Tag.hidden, in: source), tag.attribute("hidden", in: source) != nil {
                style.isAbsent = true
            }
            if tag.mentions(Tag.style, in: source), let own = tag.attribute("style", in: source) {
                style.take(TextStyle(declarations: own))
            }
        }
        if tag.name == "input" { return false }
        if style.isAbsent == true || style.isInvisible == true { return takeElement(tag, as: .hidden, into: &builder) }
        if style.isStruck == true { return takeElement(tag, as: .struck, into: &builder) }
        if let level = style.level, level != .base {
            let kind = level == .raised ? Blocks.Trace.Kind.raised : .lowered
            if takeMark(tag, kind, into: &builder) { return true }
            builder.part(kind, at: tag.range)
        } else if tag.name == "a", let address = tag.attribute("href", in: source) {
            if address.contains("#"), takeMark(tag, .raised, into: &builder) { return true }
            builder.part(.linked, at: tag.range)
        } else if style.isTurned == true {
            builder.part(.turned, at: tag.range)
        }
        return false
    }

    /// Leaves out an element to its closing tag, or to the line's end when it has none there.
    private mutating func takeElement(
        _ tag: Tag, as kind: Blocks.Trace.Kind, into builder: inout BlockBuilder
    ) -> Bool {
        var depth = 1
        var stop = index
        var after = end
        var text: [UInt8] = []
        while stop < end {
            if source[stop] == UInt8(ascii: "<"), let inner = Tag(in: source, at: stop, before: end) {
                if inner.name == tag.name { depth += inner.isClosing ? -1 : 1 }
                if depth == 0 {
                    after = inner.range.upperBound
                    break
                }
                stop = inner.range.upperBound
            } else {
                if kind == .struck { text.append(source[stop]) }
                stop += 1
            }
        }
        builder.leaveOut(kind, index..<stop, text: text)
        index = after
        return true
    }

    private mutating func takeMark(
        _ tag: Tag, _ kind: Blocks.Trace.Kind, into builder: inout BlockBuilder
    ) -> Bool {
        guard let content = NoteMark.content(of: tag.name, in: source, from: index, before: end) else { return false }
        guard isMark(content.text, kind, isLink: tag.name == "a", before: content.after, builder) else { return false }
        builder.leaveOut(kind, index..<content.end)
        index = content.after
        return true
    }

    /// Whether raised or lowered text is no part of what it stands by: a note's mark, or digits right after a digit.
    private func isMark(
        _ text: [UInt8], _ kind: Blocks.Trace.Kind, isLink: Bool = false, before after: Int,
        _ builder: borrowing BlockBuilder
    ) -> Bool {
        let isAfterText = builder.isOpen && !builder.isBlank
        let isNote = NoteMark.isOne(text, ofLinkAfterBlank: isLink && builder.endsInBlank)
        return kind == .raised && isNote && (isAfterText || after < end)
            || builder.endsInDigit && NoteMark.isNumber(text)
    }

    /// `~~struck~~`, `^raised^` or `~lowered~`; other signs of these kinds are text.
    mutating func takeStruckOrRaised(into builder: inout BlockBuilder) {
        let mark = source[index]
        let length = source[index..<end].prefix { $0 == mark }.count
        let isStruck = mark == UInt8(ascii: "~") && length == 2
        let start = index + length
        guard isStruck || length == 1, start < end, source[start] > 0x20 else { return index = start }
        var stop = start
        while stop < end {
            let run = source[stop..<end].prefix { $0 == mark }.count
            if run == length { break }
            // What is raised or lowered is one word.
            if !isStruck && (run > 0 || source[stop] <= 0x20) { return index = start }
            stop += max(1, run)
        }
        guard stop < end, stop > start, source[stop - 1] > 0x20 else { return index = start }
        flush(into: &builder)
        let content = start..<stop
        let kind = isStruck ? Blocks.Trace.Kind.struck : mark == UInt8(ascii: "^") ? .raised : .lowered
        let isLeftOut = isStruck || isMark(Array(source[content]), kind, before: stop + length, builder)
        // Others are the writer's own signs.
        guard isLeftOut else { return index = start }
        builder.leaveOut(kind, content, text: isStruck ? source[content] : [])
        index = stop + length
        pending = index
    }

    /// `[^1]`, `[[1]](#footnote-2)`, `[1](#note)`, or `[1]` between a label and its colon: a note's mark.
    mutating func takeFootnoteMark(into builder: inout BlockBuilder) {
        flush(into: &builder)
        guard let stop = endOfFootnoteMark(builder) else { return index += 1 }
        builder.leaveOut(.raised, index..<stop)
        index = stop
        pending = index
    }

    private func endOfFootnoteMark(_ builder: borrowing BlockBuilder) -> Int? {
        let rest = source[index..<min(end, index + 80)]
        if rest.starts(with: "[^".utf8) { return rest.firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 } }
        if let mark = rest.firstRange(of: "]:".utf8), builder.blocks.declaredEdition == nil, !builder.endsInBlank,
            !builder.endsInDigit,
            NoteMark.isNumber(Array(rest[(index + 1)..<mark.lowerBound]))
        {
            return mark.lowerBound + 1
        }
        guard let open = rest.firstIndex(of: UInt8(ascii: "(")), open > index + 2,
            source[open - 1] == UInt8(ascii: "]"),
            rest[open...].starts(with: "(#".utf8) || rest[open...].starts(with: "(\\#".utf8),
            NoteMark.isOne(Array(source[index + 1..<open - 1]), ofLinkAfterBlank: builder.endsInBlank),
            let close = rest[open...].firstIndex(of: UInt8(ascii: ")"))
        else { return nil }
        return close + 1
    }
}
