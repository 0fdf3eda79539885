/// Runs: text, tabs, breaks, symbols, notes, fields and what is drawn.
extension WordParser {
    /// How the text of a run is shown.
    private struct RunStyle {
        var isStruck = false
        var isHidden = false
        var level: WordInline.Style?
        var font: SymbolFont?
        var isPrompt = false

        var style: WordInline.Style { isHidden ? .hidden : isStruck ? .struck : level ?? .plain }
    }

    mutating func takeRun(into paragraph: inout WordParagraph) throws(XMLFault) {
        var style = RunStyle(
            isStruck: paragraphStyle?.isStruck ?? false, isHidden: paragraphStyle?.isHidden ?? false,
            font: paragraphStyle?.font)
        try forEachChild { (parser, tag) throws(XMLFault) in
            if tag.name == "rPr" {
                try parser.takeRunProperties(into: &style)
            } else {
                try parser.takeRunContent(tag, style, into: &paragraph)
            }
        }
    }

    private mutating func takeRunProperties(into style: inout RunStyle) throws(XMLFault) {
        try forEachChild { (parser, tag) throws(XMLFault) in
            switch tag.name {
            case "rStyle":
                let named = parser.styles[try parser.value(tag)]
                style.isStruck = named?.isStruck ?? style.isStruck
                style.isHidden = named?.isHidden ?? style.isHidden
                style.font = named?.font ?? style.font
                style.isPrompt = named?.isPrompt ?? false
            case "strike", "dstrike":
                style.isStruck = try WordSwitch.isOn(tag, parser.scanner) || (tag.name == "dstrike" && style.isStruck)
            case "vanish": style.isHidden = try WordSwitch.isOn(tag, parser.scanner)
            case "vertAlign":
                let value = try parser.value(tag)
                style.level = value == "superscript" ? .raised : value == "subscript" ? .lowered : nil
            case "rFonts":
                let (name, other) = (try parser.value(tag, "ascii"), try parser.value(tag, "hAnsi"))
                if let name = name ?? other {
                    style.font = SymbolFont(name: name)
                }
            default: break
            }
            try parser.skip()
        }
    }

    private mutating func takeRunContent(
        _ tag: XMLTag, _ style: RunStyle, into paragraph: inout WordParagraph
    ) throws(XMLFault) {
        switch tag.name {
        case "t": try takeText(tag, style, into: &paragraph)
        case "tab", "ptab": append(.init(kind: .tab, element: tag.range), to: &paragraph)
        case "br", "cr": append(.init(kind: .lineEnd, element: tag.range), to: &paragraph)
        case "noBreakHyphen": append(inline("-", style, tag), to: &paragraph)
        case "sym": try takeSymbol(tag, style, into: &paragraph)
        case "fldChar": return try takeFieldMark(tag, into: &paragraph)
        case "footnoteReference", "endnoteReference": append(.init(kind: .note, element: tag.range), to: &paragraph)
        case "delText": append(.init(kind: .deletion, element: tag.range), to: &paragraph)
        case "drawing", "pict", "object", "AlternateContent": return try takeDrawing(tag, into: &paragraph)
        default: break
        }
        // The text of an element was read with it.
        if tag.name != "t" { try skip() }
    }

    private func inline(_ text: String, _ style: RunStyle, _ tag: XMLTag) -> WordInline {
        .init(kind: .text, text: Array(text.utf8), style: style.style, isPrompt: style.isPrompt, element: tag.range)
    }

    private mutating func takeText(
        _ tag: XMLTag, _ style: RunStyle, into paragraph: inout WordParagraph
    ) throws(XMLFault) {
        var text: [UInt8] = []
        while let event = try scanner.next() {
            if case .close = event { break }
            switch event {
            case .text(let range): text += try scanner.decoded(range)
            case .verbatim(let range): text += scanner.source[range]
            case .open: try skip()
            case .close: break
            }
        }
        // Ends of lines in the file are blanks; those at the ends of a text count only if it says so.
        for place in text.indices where text[place] < 0x20 { text[place] = 0x20 }
        if try scanner.value("space", of: tag, in: .xml) != "preserve" {
            text = Array(text.drop { $0 == 0x20 }.reversed().drop { $0 == 0x20 }.reversed())
        }
        let element = tag.range.lowerBound..<scanner.index
        if let control = openControls.last, fields.isEmpty, case .box(let isTicked) = controls[control].kind {
            return takeBox(text, isTicked, control, element, into: &paragraph)
        }
        guard let font = style.font else {
            var piece = inline("", style, tag)
            piece.text = text
            piece.element = element
            return append(piece, to: &paragraph)
        }
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            append(symbol(scalar, font, style, element), to: &paragraph)
        }
    }

    /// The box of a control: its mark decides, and what it shows doubts it if that is another.
    private mutating func takeBox(
        _ text: [UInt8], _ isTicked: Bool, _ control: Int, _ element: Range<Int>, into paragraph: inout WordParagraph
    ) {
        controls[control].places.content = element
        let shown = String(decoding: text, as: UTF8.self).trimmingBlanks
        let showsTicked = ["☒", "☑", "✓", "✔", "✗", "✘", "X", "x", "\u{F0FE}", "\u{F0FD}"].contains(shown)
        let showsEmpty = ["☐", "□", "\u{F0A8}", "\u{F06F}"].contains(shown)
        if shown.isEmpty { return }
        let isDoubtful = isTicked ? showsEmpty : showsTicked
        append(
            .init(kind: .box(isTicked: isTicked || showsTicked), isUntouched: isDoubtful, element: element),
            to: &paragraph)
    }

    private func symbol(
        _ scalar: Unicode.Scalar, _ font: SymbolFont, _ style: RunStyle, _ element: Range<Int>
    ) -> WordInline {
        var piece = WordInline(kind: .text, style: style.style, element: element)
        switch font.meaning(of: scalar) {
        case .box(let isTicked)? where style.style == .plain: piece.kind = .box(isTicked: isTicked)
        case .box(let isTicked)?: piece.text = Array((isTicked ? "☒" : "☐").utf8)
        case .tick?: piece.text = Array("✓".utf8)
        case .bullet?: piece.text = Array("•".utf8)
        case nil: piece.text = Array(String(Character(scalar)).utf8)
        }
        return piece
    }

    private mutating func takeSymbol(
        _ tag: XMLTag, _ style: RunStyle, into paragraph: inout WordParagraph
    ) throws(XMLFault) {
        guard let code = try value(tag, "char").flatMap({ UInt32($0, radix: 16) }), let scalar = Unicode.Scalar(code)
        else { return }
        if let font = try value(tag, "font").flatMap(SymbolFont.init(name:)) {
            append(symbol(scalar, font, style, tag.range), to: &paragraph)
        } else {
            append(inline(String(Character(scalar)), style, tag), to: &paragraph)
        }
    }

    /// Takes the text boxes that are drawn, wherever they lie.
    private mutating func takeDrawing(_ tag: XMLTag, into paragraph: inout WordParagraph) throws(XMLFault) {
        if tag.name == "AlternateContent" {
            return try takeAlternative { (parser, tag) throws(XMLFault) in
                // Not all that has alternatives is drawn.
                tag.space == .word && !Self.drawings.contains(tag.name)
                    ? try parser.takeRunContent(tag, RunStyle(), into: &paragraph)
                    : try parser.takeDrawing(tag, into: &paragraph)
            }
        }
        if tag.name == "txbxContent" {
            let outer = (fields, paragraphStyle)
            fields = []
            paragraph.boxes += try blocks()
            (fields, paragraphStyle) = outer
            return
        }
        try forEachChild { (parser, tag) throws(XMLFault) in try parser.takeDrawing(tag, into: &paragraph) }
    }

    private static let drawings: Set<String> = ["drawing", "pict", "object", "txbxContent"]
}

extension String {
    /// Without blanks at its ends.
    var trimmingBlanks: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
