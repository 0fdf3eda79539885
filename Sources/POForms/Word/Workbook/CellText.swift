/// The text of a cell in parts that are shown alike.
struct CellText: Sendable {
    struct Part: Sendable {
        var text: [UInt8] = []
        var style = WordInline.Style.plain
    }

    var parts: [Part] = []
    /// Whether a number shows fewer decimals than it has.
    var isRounded = false

    /// A text that is shown as any other.
    init(_ text: some Sequence<UInt8> = []) { parts = [Part(text: Array(text))] }

    /// How long it is, in bytes.
    var count: Int { parts.reduce(0) { $0 + $1.text.count } }

    /// Whether there is more than blanks.
    var isWritten: Bool {
        parts.contains { part in
            !String(decoding: part.text, as: UTF8.self).allSatisfy { $0.isWhitespace || $0 == "\u{FEFF}" }
        }
    }

    /// All of it in one style, as the font of its cell says.
    func styled(_ style: WordInline.Style) -> Self {
        var styled = self
        for place in styled.parts.indices where styled.parts[place].style == .plain {
            styled.parts[place].style = style
        }
        return styled
    }

    /// The texts of all elements of a name in a part of a workbook.
    ///
    /// - Complexity: O(*n*).
    static func all(in xml: [UInt8], named name: String, depth: Int) throws(XMLFault) -> [Self] {
        var scanner = XMLScanner(xml, depth: depth)
        var texts: [Self] = []
        while let event = try scanner.next() {
            guard case .open(let tag) = event, tag.name == name else { continue }
            texts.append(try Self(&scanner))
        }
        return texts
    }

    /// The text of the element that is open, up to its end.
    init(_ scanner: inout XMLScanner) throws(XMLFault) {
        var open: [String] = []
        var style = WordInline.Style.plain
        while let event = try scanner.next() {
            switch event {
            case .open(let tag):
                // How a text is spoken is no part of it.
                if tag.name == "rPh" {
                    _ = try scanner.skipElement()
                    continue
                }
                if tag.name == "r" { style = .plain }
                if tag.name == "strike", try WordSwitch.isOn(tag, scanner) { style = .struck }
                if tag.name == "vertAlign", style == .plain {
                    let level = try scanner.value("val", of: tag)
                    style = level == "superscript" ? .raised : level == "subscript" ? .lowered : .plain
                }
                open.append(tag.name)
            case .close:
                if open.popLast() == nil { return }
            case .text(let range): if open.last == "t" { append(try scanner.decoded(range), style) }
            case .verbatim(let range): if open.last == "t" { append(Array(scanner.source[range]), style) }
            }
        }
        throw .malformed
    }

    private mutating func append(_ text: [UInt8], _ style: WordInline.Style) {
        if parts.last?.style != style { parts.append(Part(style: style)) }
        parts[parts.count - 1].text += text
    }
}
