/// The pieces of paragraphs: words, boxes, notes, and what can be filled in.
extension WordTextWriter {
    /// Writes a paragraph of a cell.
    mutating func takeLine(_ paragraph: WordParagraph, after ends: inout [Range<Int>]) {
        if paragraph.hasText {
            text.steps += ends.map { .lineEnd($0) }
            ends = []
            writeNumber(paragraph.number)
        }
        write(paragraph.content[...], isShown: paragraph.hasText)
        if !paragraph.hasText, !paragraph.content.contains(where: \.isDrawn) { note(.cell, paragraph.element) }
        if paragraph.hasText { note(.end, paragraph.element) }
    }
}

extension WordTextWriter {
    /// Writes pieces; what nobody sees anything of makes no text of blocks.
    mutating func write(_ content: ArraySlice<WordInline>, isShown: Bool = true) {
        isAfterBox = false
        for inline in content {
            let start = text.text.count
            notePlaces(of: inline)
            if !isShown, inline.kind != .deletion {
                text.text += inline.kind == .tab ? [0x09] : inline.kind == .lineEnd ? [0x0A] : inline.text
                continue
            }
            let isMarked =
                inline.isInserted || inline.isUntouched || inline.isOtherThanData || inline.isChosen
                || inline.name != nil
            if isMarked { text.steps.append(.mark) }
            write(inline)
            if inline.isInserted { text.steps.append(.doubt(.change, start..<text.text.count)) }
            if inline.isUntouched { text.steps.append(.doubt(.choice, start..<text.text.count)) }
            if inline.isOtherThanData { text.steps.append(.doubt(.data, start..<text.text.count)) }
            if inline.isChosen { text.steps.append(.chosen) }
            if let name = inline.name { text.steps.append(.name(name)) }
        }
    }

    mutating func note(_ kind: WordPlace.Kind, _ element: Range<Int>) {
        if notesPlaces { text.steps.append(.place(WordPlace(kind: kind, element: element))) }
    }

    /// Notes what of a piece can be filled in.
    mutating func notePlaces(of inline: WordInline) {
        if let control = inline.control, inline.isToFillIn {
            if controls.insert(control).inserted { note(.control(control), inline.element) }
        } else if case .box(let isTicked) = inline.kind {
            if !isTicked { note(.box, inline.element) }
        } else if inline.kind == .text, inline.style == .plain {
            if inline.isDrawn { note(.rule, inline.element) }
        }
    }

    private mutating func write(_ inline: WordInline) {
        let start = text.text.count
        switch inline.kind {
        case .tab:
            text.text.append(0x09)
            text.steps.append(.blank)
        case .lineEnd:
            text.text.append(0x0A)
            text.steps.append(.lineEnd(start..<start + 1))
        case .box(let isTicked):
            text.text += Array((isTicked ? "☒" : "☐").utf8)
            text.steps.append(.text(start..<text.text.count))
        case .note:
            text.text += Array("[*]".utf8)
            text.steps.append(.leaveOut(.raised, start..<text.text.count))
        case .deletion: text.steps += [.mark, .doubt(.change, start..<start)]
        case .text: writeText(inline)
        }
        isAfterBox = if case .box = inline.kind { true } else { false }
    }

    private mutating func writeText(_ inline: WordInline) {
        guard !inline.text.isEmpty else { return }
        let start = text.text.count
        if isAfterBox, inline.text[0] > 0x20 { text.steps.append(.blank) }
        text.text += inline.text
        let range = start..<text.text.count
        if inline.isPrompt { return }
        switch inline.style {
        case .plain:
            for part in WordRule.words(in: text.text, range) {
                if let part { writeWords(part, inline) } else { text.steps.append(.blank) }
            }
        case .struck: text.steps.append(.leaveOut(.struck, range))
        case .hidden: text.steps.append(.leaveOut(.hidden, range))
        case .raised: text.steps.append(.level(.raised, range))
        case .lowered: text.steps.append(.level(.lowered, range))
        }
    }
}

extension WordInline {
    /// Whether an answer may take the place of what its control shows: a prompt, nothing, or what is to be chosen.
    ///
    /// A control may also stand around words of the form, such as a row that can be repeated.
    fileprivate var isToFillIn: Bool {
        if case .text = kind { return isPrompt || isUntouched || !isWritten }
        return true
    }
}

extension WordTextWriter {
    /// The longest mark of a note, with its brackets.
    private static let longestNoteMark = 5

    /// Where the mark of a note in brackets ends, such as `[1]`, right after a word, as converters leave it.
    private static func endOfNoteMark(in text: [UInt8], at place: Int, of range: Range<Int>) -> Int? {
        guard text[place] == UInt8(ascii: "["), place > range.lowerBound,
            UInt8(ascii: "a")...UInt8(ascii: "z") ~= text[place - 1] | 0x20,
            let end = text[place..<min(range.upperBound, place + longestNoteMark)].firstIndex(of: UInt8(ascii: "]")),
            NoteMark.isNumber(Array(text[place + 1..<end])), NoteMark.isOne(Array(text[place..<end]))
        else { return nil }
        return end + 1
    }

    /// Writes words, with the empty boxes in them as places.
    private mutating func writeWords(_ range: Range<Int>, _ inline: WordInline) {
        var start = range.lowerBound
        for place in range where place >= start {
            if let end = Self.endOfNoteMark(in: text.text, at: place, of: range) {
                text.steps += [.text(start..<place), .leaveOut(.raised, place..<end)]
                start = end
            } else if notesPlaces, inline.control == nil || !inline.isToFillIn,
                text.text[place...].starts(with: "☐".utf8)
            {
                if start < place { text.steps.append(.text(start..<place)) }
                note(.glyph, inline.element)
                start = place
            }
        }
        if start < range.upperBound { text.steps.append(.text(start..<range.upperBound)) }
    }
}
