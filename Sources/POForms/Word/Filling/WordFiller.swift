/// Writes answers into the places of a document, and changes nothing else.
struct WordFiller {
    private let controls: [WordControl]
    private let data: BoundData
    private(set) var edits: XMLEdits
    /// The changes of the data that controls are bound to, by the names of their parts.
    private(set) var dataEdits: [String: XMLEdits] = [:]

    init(_ document: WordDocument) {
        controls = document.controls
        data = document.data
        edits = XMLEdits(document.main.xml)
    }

    /// Whether a place can hold a text.
    func takes(_ text: String, _ place: WordPlace) -> Bool {
        switch place.kind {
        case .control(let number):
            switch controls[number].kind {
            case .box: false
            case .choice(let choices): choices.contains(text) || (!controls[number].isField && choices.isEmpty)
            case .text, .date: !controls[number].places.content.isEmpty || controls[number].isField
            }
        case .box, .glyph: false
        case .rule, .tab, .cell, .paragraph, .end: true
        }
    }

    /// What can be chosen in a place; nothing but in a list.
    func choices(_ place: WordPlace) -> [String] {
        guard case .control(let number) = place.kind, case .choice(let choices) = controls[number].kind else {
            return []
        }
        return choices
    }

    /// Whether a place is a box.
    func isBox(_ place: WordPlace) -> Bool {
        switch place.kind {
        case .box, .glyph: true
        case .control(let number): if case .box = controls[number].kind { true } else { false }
        case .rule, .tab, .cell, .paragraph, .end: false
        }
    }

    /// Whether a place is a control that shows its own text.
    func isFilled(_ place: WordPlace) -> Bool {
        guard case .control(let number) = place.kind, case .box(let isTicked) = controls[number].kind else {
            return false
        }
        return isTicked
    }

    /// Writes a text into a place; false if it cannot be.
    mutating func write(_ text: String, _ place: WordPlace) -> Bool {
        let name = edits.prefix(of: place.element)
        switch place.kind {
        case .control(let number): return write(text, into: number, place)
        case .box, .glyph: return false
        case .rule: return writeOnRule(text, place.element, name)
        case .tab:
            // The run that the tab stands in goes on after it.
            return edits.replace(place.element.upperBound..<place.element.upperBound, by: Self.content(text, name))
        case .cell: return append(text, to: place.element, name)
        case .paragraph: return writeParagraphs(text, place.element, name)
        case .end: return append(text, to: place.element, name, before: "<\(name)br/>")
        }
    }

    /// What stands in a run for a text: its lines.
    private static func content(_ text: String, _ name: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.isEmpty ? "" : "<\(name)t xml:space=\"preserve\">\(XMLEdits.escaped(String(line)))</\(name)t>"
        }.joined(separator: "<\(name)br/>")
    }

    private static func run(_ text: String, _ name: String, properties: String = "", before: String = "") -> String {
        "<\(name)r>\(properties)\(before)\(content(text, name))</\(name)r>"
    }

    /// Appends a run to a paragraph.
    private mutating func append(
        _ text: String, to paragraph: Range<Int>, _ name: String, before: String = ""
    ) -> Bool {
        let (end, isEmpty) = edits.opening(of: paragraph)
        let run = Self.run(text, name, before: before)
        if isEmpty { return edits.replace(end - 2..<end, by: ">\(run)</\(name)p>") }
        guard let close = edits.last("</", in: paragraph) else { return false }
        return edits.replace(close..<close, by: run)
    }

    /// Writes the first part of a text into an empty paragraph, and the others into paragraphs like it.
    private mutating func writeParagraphs(_ text: String, _ paragraph: Range<Int>, _ name: String) -> Bool {
        let parts = Self.parts(text)
        guard let first = parts.first, append(first, to: paragraph, name) else { return false }
        if parts.count == 1 { return true }
        let properties = self.properties("pPr", in: paragraph, name)
        let others = parts.dropFirst().map { "<\(name)p>\(properties)\(Self.run($0, name))</\(name)p>" }
        return edits.replace(paragraph.upperBound..<paragraph.upperBound, by: others.joined())
    }

    /// What stands between empty lines.
    private static func parts(_ text: String) -> [String] {
        var parts = [""]
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.isEmpty {
                parts.append("")
            } else {
                parts[parts.count - 1] += (parts[parts.count - 1].isEmpty ? "" : "\n") + line
            }
        }
        return parts.filter { !$0.isEmpty }
    }

    /// The properties of an element, as they stand; empty without any.
    private func properties(_ kind: String, in element: Range<Int>, _ name: String) -> String {
        guard let start = edits.first("<\(name)\(kind)>", in: element),
            let close = edits.first("</\(name)\(kind)>", in: start..<element.upperBound)
        else { return "" }
        return edits.text(start..<close) + "</\(name)\(kind)>"
    }

    private mutating func writeOnRule(_ text: String, _ element: Range<Int>, _ name: String) -> Bool {
        guard let start = edits.first("___", in: element) ?? edits.first("......", in: element) else { return false }
        var end = start
        while end < element.upperBound, edits.source[end] == edits.source[start] { end += 1 }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { XMLEdits.escaped(String($0)) }
        let joint = "</\(name)t><\(name)br/><\(name)t xml:space=\"preserve\">"
        return edits.replace(start..<end, by: lines.joined(separator: joint))
    }

    // MARK: Controls

    private mutating func write(_ text: String, into number: Int, _ place: WordPlace) -> Bool {
        let control = controls[number]
        if control.isField { return writeField(text, control) }
        let content = control.places.content
        let name = edits.prefix(of: place.element)
        let isDone: Bool
        if let paragraph = edits.first("<\(name)p>", in: content) ?? edits.first("<\(name)p ", in: content) {
            guard let close = edits.first("</\(name)p>", in: paragraph..<content.upperBound) else { return false }
            let whole = paragraph..<close + "</\(name)p>".utf8.count
            let properties = self.properties("pPr", in: whole, name)
            let isInCell = edits.first("<\(name)tc>", in: content) != nil
            let parts = isInCell ? [text] : Self.parts(text)
            let made = parts.map { "<\(name)p>\(properties)\(Self.run($0, name))</\(name)p>" }
            isDone = edits.replace(whole, by: made.joined())
        } else {
            isDone = edits.replace(content, by: Self.run(text, name))
        }
        if isDone, let mark = control.places.promptMark { edits.replace(whole(mark), by: "") }
        if isDone { writeData(control.dataValue(of: text), control) }
        return isDone
    }

    /// Writes an answer into the data that a control is bound to; where they have no place for it, it is bound no more.
    private mutating func writeData(_ text: String, _ control: WordControl) {
        guard let binding = control.binding else { return }
        guard let (part, leaf) = data[binding] else {
            edits.replace(whole(binding.element), by: "")
            return
        }
        var changes = dataEdits[part.name] ?? XMLEdits(part.xml)
        let (end, isEmpty) = changes.opening(of: leaf.tag)
        if isEmpty {
            let name = changes.text(leaf.tag).dropFirst().prefix { !$0.isWhitespace && $0 != "/" && $0 != ">" }
            changes.replace(end - 2..<end, by: ">\(XMLEdits.escaped(text))</\(name)>")
        } else {
            changes.replace(leaf.content, by: XMLEdits.escaped(text))
        }
        dataEdits[part.name] = changes
    }

    /// The whole element of an opening tag that may have a closing one right after it.
    private func whole(_ tag: Range<Int>) -> Range<Int> {
        if edits.opening(of: tag).isEmpty { return tag }
        let rest = tag.upperBound..<edits.source.count
        guard let close = edits.first(">", in: rest) else { return tag }
        return tag.lowerBound..<close + 1
    }

    private mutating func writeField(_ text: String, _ control: WordControl) -> Bool {
        let content = control.places.content
        if case .choice(let choices) = control.kind {
            guard let chosen = choices.firstIndex(of: text), let state = control.places.state else { return false }
            let name = edits.prefix(of: control.places.properties)
            return edits.replace(state.isEmpty ? state : whole(state), by: "<\(name)result \(name)val=\"\(chosen)\"/>")
        }
        let name = edits.prefix(of: control.places.properties)
        guard let start = edits.first("</\(name)r>", in: content),
            let end = edits.last("<\(name)r>", in: content) ?? edits.last("<\(name)r ", in: content)
        else { return false }
        let inner = start + "</\(name)r>".utf8.count..<end
        guard inner.lowerBound <= inner.upperBound, edits.first("</\(name)p>", in: inner) == nil else { return false }
        return edits.replace(inner, by: Self.run(text, name, properties: properties("rPr", in: inner, name)))
    }

    /// Ticks a box; false if it cannot be.
    mutating func tick(_ place: WordPlace) -> Bool {
        switch place.kind {
        case .control(let number): return tick(controls[number])
        case .glyph: return tickGlyph(in: place.element)
        case .box: return tickSymbol(place.element)
        case .rule, .tab, .cell, .paragraph, .end: return false
        }
    }

    private mutating func tick(_ control: WordControl) -> Bool {
        guard let state = control.places.state else { return false }
        let name = edits.prefix(of: control.places.properties)
        if control.isField {
            if !state.isEmpty { return edits.replace(whole(state), by: "<\(name)checked/>") }
            // An element without content would need another tag.
            return edits.source[state.lowerBound...].starts(with: "</".utf8)
                && edits.replace(state, by: "<\(name)checked/>")
        }
        let (tag, element) = (edits.text(state), control.places.content)
        let (end, isEmpty) = edits.opening(of: element)
        guard !isEmpty, let close = edits.last("</", in: element), end <= close,
            let value = edits.first("val=", in: state)
        else { return false }
        let first = value + "val=".utf8.count
        guard
            let quote = tag.utf8.isEmpty ? nil : edits.source[first...].dropFirst().firstIndex(of: edits.source[first])
        else { return false }
        guard edits.replace(first + 1..<quote, by: "1"), edits.replace(end..<close, by: "☒") else { return false }
        let isNumber = control.binding.flatMap { data[$0] }?.leaf.text.trimmingBlanks == "0"
        writeData(isNumber ? "1" : "true", control)
        return true
    }

    private mutating func tickGlyph(in element: Range<Int>) -> Bool {
        // A symbol of a font of letters is told by its number.
        if edits.opening(of: element).isEmpty, let place = edits.first("2610", in: element) {
            return edits.replace(place..<place + "2610".utf8.count, by: "2612")
        }
        var rest = element
        while let place = edits.first("☐", in: rest) {
            if edits.replace(place..<place + "☐".utf8.count, by: "☒") { return true }
            rest = place + 1..<element.upperBound
        }
        return false
    }

    /// Ticks a box that a font of symbols draws.
    private mutating func tickSymbol(_ element: Range<Int>) -> Bool {
        let (end, isEmpty) = edits.opening(of: element)
        if isEmpty {
            guard let start = edits.first("char=", in: element) else { return false }
            let first = start + "char=".utf8.count
            guard let quote = edits.source[first...].dropFirst().firstIndex(of: edits.source[first]) else {
                return false
            }
            let isSecond = edits.text(element).lowercased().contains("wingdings 2")
            return edits.replace(first + 1..<quote, by: isSecond ? "F052" : "F0FE")
        }
        guard let close = edits.last("</", in: element) else { return false }
        let shown = edits.text(end..<close)
        guard shown.unicodeScalars.count == 1, let scalar = shown.unicodeScalars.first else { return false }
        return edits.replace(end..<close, by: scalar.value >= 0xF000 ? "\u{F0FE}" : "\u{FE}")
    }
}
