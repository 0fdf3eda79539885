/// Text that is hidden, struck out, raised, lowered or turned, and notes' marks.
extension HTMLScanner {
    /// An open element that changes how its text reads.
    struct OpenStyle {
        let name: String
        /// How many elements of its name are open within, with itself.
        var depth = 1
        /// Why its text is left out; `nil` when it is kept and set apart.
        let leavesOut: Blocks.Trace.Kind?
        /// How its text is set apart from digits beside it.
        let partsAs: Blocks.Trace.Kind?
        let isInCell: Bool
    }

    /// Takes in the style sheets of the whole page.
    mutating func takeStyleSheets() {
        var place = index
        while place + 6 < end {
            guard source[place] == UInt8(ascii: "<"), source[place + 1] | 0x20 == UInt8(ascii: "s"),
                let tag = Tag(in: source, at: place, before: end), tag.name == "style", !tag.isClosing
            else {
                place += 1
                continue
            }
            let start = tag.range.upperBound
            place = start
            while place < end, !(source[place] == UInt8(ascii: "<") && isClosingStyle(place)) { place += 1 }
            let media = tag.attribute("media", in: source)?.lowercased() ?? "all"
            if media.contains("all") || media.contains("screen") { sheet.add(source[start..<place]) }
        }
    }

    private func isClosingStyle(_ place: Int) -> Bool {
        guard let tag = Tag(in: source, at: place, before: end) else { return false }
        return tag.isClosing && tag.name == "style"
    }

    /// Leaves out text that stands in an element whose text is no part of the form; false for any other.
    mutating func leavesOut(_ range: Range<Int>, _ text: some Sequence<UInt8>) -> Bool {
        guard !styled.isEmpty, let kind = styled.lazy.compactMap(\.leavesOut).first else { return false }
        builder.leaveOut(kind, range, text: kind == .struck ? Array(text) : [])
        return true
    }

    /// Marks several blanks between two digits on a line, though a page shows them as one.
    mutating func takeGap() {
        var stop = index
        while stop < end, source[stop] == 0x20 || source[stop] == 0x09 { stop += 1 }
        if stop - index > 1, isDigit(stop) { builder.part(.gap, at: index..<stop) }
    }

    /// Takes what a tag's style tells; true when the whole element was taken with it.
    mutating func takeStyle(_ tag: Tag) -> Bool {
        if tag.isClosing {
            closeStyles(tag)
            return false
        }
        endStyles(before: tag)
        let isVoid = Self.void.contains(tag.name)
        let style = style(of: tag)
        if !isVoid {
            for place in styled.indices where styled[place].name == tag.name { styled[place].depth += 1 }
        }
        if Self.fields.contains(tag.name), let kind = styled.lazy.compactMap(\.leavesOut).first {
            builder.leaveOut(kind, tag.range)
            if tag.name == "input" { return true }
        }
        // A box that is hidden may be drawn by other means, and a page that is may be shown by a script.
        if tag.name == "input" || tag.name == "body" || tag.name == "html" { return false }
        if style.isAbsent == true {
            passAbsent(tag)
            return true
        }
        if tag.name == "a" { return takeLink(tag) }
        if isVoid || style.isPlain { return false }
        if style.isInvisible == true {
            open(tag, leavingOut: .hidden)
        } else if style.isStruck == true {
            open(tag, leavingOut: .struck)
        } else if let level = style.level, level != .base {
            return takeNote(tag, level == .raised ? .raised : .lowered)
        } else if style.isTurned == true {
            open(tag, partingAs: .turned)
        }
        return false
    }

    /// What the page's rules, the element's name and its own attributes say; each counts for more than what is before.
    private mutating func style(of tag: Tag) -> TextStyle {
        var style = TextStyle(element: tag.name)
        guard tag.hasAttributes || !sheet.isEmpty else { return style }
        if tag.hasAttributes { style.take(TextStyle(classes: tag.classes(in: source))) }
        if tag.mentions(Tag.hidden, in: source), tag.attribute("hidden", in: source) != nil { style.isAbsent = true }
        if !sheet.isEmpty {
            let id = tag.hasAttributes ? tag.attribute("id", in: source) : nil
            let element = StyleSheet.Element(name: tag.name, classes: tag.classes(in: source), id: id)
            style.take(sheet.style(of: element, in: ancestors))
            if sheet.asksForAncestors, !Self.void.contains(tag.name), ancestors.count < Self.deepest {
                ancestors.append(element)
            }
        }
        if tag.mentions(Tag.style, in: source), let own = tag.attribute("style", in: source) {
            style.take(TextStyle(declarations: own))
        }
        return style
    }

    /// How deep elements may stand in one another for rules to follow them.
    private static let deepest = 60

    private static let fields: Set<String> = ["input", "textarea", "select"]

    /// Ends the styles of cells and paragraphs that a tag ends without their own closing tags.
    private mutating func endStyles(before tag: Tag) {
        guard !styled.isEmpty else { return }
        switch tag.name {
        case "td", "th", "tr": styled.removeAll { $0.isInCell || $0.name == "td" || $0.name == "th" }
        case _ where Self.blocks.contains(tag.name): styled.removeAll { $0.name == "p" }
        default: break
        }
    }

    /// How many styles stand in one another at most.
    private static let mostStyles = 50

    private mutating func open(
        _ tag: Tag, leavingOut kind: Blocks.Trace.Kind? = nil, partingAs part: Blocks.Trace.Kind? = nil
    ) {
        if let part { builder.part(part, at: tag.range) }
        guard styled.count < Self.mostStyles else { return }
        styled.append(
            OpenStyle(
                name: tag.name, leavesOut: kind, partsAs: part,
                isInCell: isInCell && tag.name != "td" && tag.name != "th"))
    }

    private mutating func closeStyles(_ tag: Tag) {
        if sheet.asksForAncestors, let last = ancestors.lastIndex(where: { $0.name == tag.name }) {
            ancestors.removeSubrange(last...)
        }
        guard !styled.isEmpty else { return }
        for place in styled.indices.reversed() where styled[place].name == tag.name {
            styled[place].depth -= 1
            guard styled[place].depth == 0 else { continue }
            if let part = styled[place].partsAs { builder.part(part == .turned ? .linked : part, at: tag.range) }
            styled.remove(at: place)
        }
    }

    /// Takes raised or lowered text: a note's mark, and digits right after a digit, are no part of what they stand by.
    private mutating func takeNote(_ tag: Tag, _ kind: Blocks.Trace.Kind) -> Bool {
        if takeMark(tag, kind) { return true }
        open(tag, partingAs: kind)
        return false
    }

    /// Takes a link: one to a note on the same page is the note's mark.
    private mutating func takeLink(_ tag: Tag) -> Bool {
        guard tag.hasAttributes, let address = tag.attribute("href", in: source) else { return false }
        if address.contains("#"), takeMark(tag, .raised) { return true }
        open(tag, partingAs: .linked)
        return false
    }

    private mutating func takeMark(_ tag: Tag, _ kind: Blocks.Trace.Kind) -> Bool {
        guard let content = NoteMark.content(of: tag.name, in: source, from: index, before: end) else { return false }
        let isAfterText = builder.isOpen && !builder.isBlank
        let isNote = NoteMark.isOne(content.text, ofLinkAfterBlank: tag.name == "a" && builder.endsInBlank)
        let isMark = kind == .raised && isNote && (isAfterText || isDigit(content.after))
        guard isMark || (builder.endsInDigit && NoteMark.isNumber(content.text)) else { return false }
        builder.leaveOut(kind, index..<content.end)
        for place in styled.indices where styled[place].name == tag.name { styled[place].depth -= 1 }
        if sheet.asksForAncestors, ancestors.last?.name == tag.name { ancestors.removeLast() }
        index = content.after
        return true
    }

    private func isDigit(_ place: Int) -> Bool { place < end && (0x30...0x39).contains(source[place]) }

    /// Passes over an element that takes no room, with all that is in it.
    private mutating func passAbsent(_ opening: Tag) {
        if sheet.asksForAncestors, ancestors.last?.name == opening.name { ancestors.removeLast() }
        if Self.void.contains(opening.name) { return }
        let start = index
        var depth = 1
        // Tables and lists within, whose cells and items end nothing out here.
        var inner = 0
        while index < end {
            guard source[index] == UInt8(ascii: "<"), let tag = Tag(in: source, at: index, before: end) else {
                index += 1
                continue
            }
            if depth == 1, inner == 0, Self.ends(opening.name, at: tag) { break }
            if ["table", "ul", "ol"].contains(tag.name), tag.name != opening.name { inner += tag.isClosing ? -1 : 1 }
            if tag.name == opening.name { depth += tag.isClosing ? -1 : 1 }
            if depth == 0 { break }
            index = tag.range.upperBound
        }
        let stop = index
        if index < end, let tag = Tag(in: source, at: index, before: end), tag.isClosing, tag.name == opening.name {
            index = tag.range.upperBound
        }
        for place in styled.indices where styled[place].name == opening.name { styled[place].depth -= 1 }
        if builder.isOpen { builder.leaveOut(.hidden, start..<max(start, stop)) }
    }

    /// Whether a tag ends an element that its own closing tag need not end.
    private static func ends(_ name: String, at tag: Tag) -> Bool {
        switch name {
        case "td", "th":
            tag.isClosing
                ? ["tr", "table", "tbody", "thead", "tfoot"].contains(tag.name) : ["td", "th", "tr"].contains(tag.name)
        case "tr":
            tag.isClosing ? ["table", "tbody", "thead", "tfoot"].contains(tag.name) : tag.name == "tr"
        case "li": tag.isClosing ? ["ul", "ol"].contains(tag.name) : tag.name == "li"
        case "p": tag.name != "p" && blocks.contains(tag.name) || tag.name == "p" && !tag.isClosing
        default: false
        }
    }
}
