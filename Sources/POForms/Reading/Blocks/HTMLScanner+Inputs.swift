/// Fields to fill in: what was typed, marked or chosen in them stands as an answer.
extension HTMLScanner {
    mutating func takeInput(_ tag: Tag) {
        switch tag.attribute("type", in: source)?.lowercased() ?? "text" {
        case "checkbox", "radio":
            let isChecked = tag.attribute("checked", in: source) != nil
            builder.append((isChecked ? "☒" : "☐").utf8, from: tag.range)
        case "hidden", "submit", "button", "reset", "image", "file", "password":
            return
        default:
            guard let value = tag.attribute("value", in: source), !value.isEmpty else { return }
            beginTyped()
            builder.append(value.utf8, from: tag.range)
            endTyped()
        }
    }

    /// The text of an element whose content is text alone, with character references.
    mutating func takeTextArea() {
        let content = content(until: "textarea")
        var place = content.lowerBound
        if place < content.upperBound, source[place] == 0x0D { place += 1 }
        if place < content.upperBound, source[place] == 0x0A { place += 1 }
        guard place < content.upperBound else { return }
        beginTyped()
        appendText(place..<content.upperBound)
        endTyped()
    }

    /// The text of the options that are marked as chosen.
    mutating func takeSelection(_ opening: Tag) {
        let content = content(until: "select")
        var place = content.lowerBound
        while place < content.upperBound {
            guard source[place] == UInt8(ascii: "<"), let tag = Tag(in: source, at: place, before: content.upperBound)
            else {
                place += 1
                continue
            }
            place = tag.range.upperBound
            guard tag.name == "option", !tag.isClosing, tag.attribute("selected", in: source) != nil else { continue }
            var start = place
            while place < content.upperBound, source[place] != UInt8(ascii: "<") { place += 1 }
            var end = place
            while start < end, source[start] <= 0x20 { start += 1 }
            while end > start, source[end - 1] <= 0x20 { end -= 1 }
            guard start < end else { continue }
            beginTyped()
            appendText(start..<end)
            endTyped()
        }
    }

    /// What was typed is a quotation, unless other words stand before it in the same cell.
    private mutating func beginTyped() {
        if !isInCell {
            builder.begin(.paragraph, quotation: true)
        } else if builder.isBlank {
            builder.quote()
        } else {
            builder.appendBlank()
        }
    }

    private mutating func endTyped() { if !isInCell { builder.end() } }

    private mutating func appendText(_ range: Range<Int>) {
        var start = range.lowerBound
        var place = start
        while place < range.upperBound {
            guard source[place] == UInt8(ascii: "&"),
                let entity = Entity(in: source, at: place, before: range.upperBound)
            else {
                place += 1
                continue
            }
            builder.append(start..<place)
            builder.append(entity.text, from: entity.range)
            place = entity.range.upperBound
            start = place
        }
        builder.append(start..<place)
    }

    /// The content up to an element's closing tag, which is passed over as well.
    private mutating func content(until name: String) -> Range<Int> {
        let start = index
        while index < end {
            if source[index] == UInt8(ascii: "<"), let tag = Tag(in: source, at: index, before: end), tag.isClosing,
                tag.name == name
            {
                defer { index = tag.range.upperBound }
                return start..<index
            }
            index += 1
        }
        return start..<index
    }
}

/// What a form to fill in says beside the form itself: hints, errors and buttons.
extension HTMLScanner {
    /// The class of an element that is no part of the form.
    static let aidClass = "po-aid"

    /// Whether an element of a page of ours is no part of the form.
    func isAid(_ tag: Tag) -> Bool {
        builder.blocks.declaredEdition != nil && tag.classes(in: source).contains(Substring(Self.aidClass))
    }

    /// Passes over an element with all that is in it.
    mutating func passAid(_ opening: Tag) {
        guard !Self.void.contains(opening.name) else { return }
        var depth = 1
        while index < end, depth > 0 {
            if source[index] == UInt8(ascii: "<"), let tag = Tag(in: source, at: index, before: end) {
                if tag.name == opening.name { depth += tag.isClosing ? -1 : 1 }
                index = tag.range.upperBound
            } else {
                index += 1
            }
        }
    }

    static let void: Set<String> = ["input", "br", "hr", "img", "meta", "link", "wbr", "col", "area", "source"]
}
