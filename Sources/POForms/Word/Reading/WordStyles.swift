/// The styles of a document, as far as they change what people read.
struct WordStyles: Sendable {
    /// A style, with what it inherits.
    struct Style: Sendable {
        var name = ""
        var base: String?
        var isStruck: Bool?
        var isHidden: Bool?
        var font: SymbolFont?
        var outline: Int?
        var numbering: (list: String, level: Int)?

        /// Whether it is that of a heading or a title.
        var isHeading: Bool {
            name.hasPrefix("heading") || name.hasPrefix("rubrik") || name == "title" || name == "subtitle"
                || outline.map { $0 < 9 } ?? false
        }

        /// Whether it is that of a line of a table of contents, or of what stands on each page.
        var isFurniture: Bool { name.hasPrefix("toc ") || name == "header" || name == "footer" }

        /// Whether it is that of prompts.
        var isPrompt: Bool { name == "placeholder text" || name == "platshållartext" }
    }

    private var styles: [String: Style] = [:]

    subscript(id: String?) -> Style? { id.flatMap { styles[$0] } }

    /// The styles of no document.
    init() {}

    /// Reads the part of a document that holds its styles.
    init(_ xml: [UInt8], depth: Int) throws(XMLFault) {
        var scanner = XMLScanner(xml, depth: depth)
        var id: String?
        var style = Style()
        while let event = try scanner.next() {
            guard case .open(let tag) = event, tag.space == .word else { continue }
            func value() throws(XMLFault) -> String? { try scanner.value("val", of: tag) }
            switch tag.name {
            case "style":
                if let id { styles[id] = style }
                id = try scanner.value("styleId", of: tag)
                style = Style()
            case "name": style.name = try value()?.lowercased() ?? ""
            case "basedOn": style.base = try value()
            case "strike", "dstrike": style.isStruck = try WordSwitch.isOn(tag, scanner)
            case "vanish": style.isHidden = try WordSwitch.isOn(tag, scanner)
            case "rFonts": style.font = try scanner.value("ascii", of: tag).flatMap(SymbolFont.init(name:))
            case "outlineLvl": style.outline = try value().flatMap { Int($0) }
            case "numId": style.numbering = (try value() ?? "0", style.numbering?.level ?? 0)
            case "ilvl": style.numbering = (style.numbering?.list ?? "0", try value().flatMap { Int($0) } ?? 0)
            default: break
            }
        }
        if let id { styles[id] = style }
        inherit()
    }

    /// How long a chain of styles may be.
    private static let longestChain = 20

    private mutating func inherit() {
        let own = styles
        for (id, style) in own {
            var style = style
            var base = style.base
            for _ in 0..<Self.longestChain {
                guard let next = base.flatMap({ own[$0] }) else { break }
                style.isStruck = style.isStruck ?? next.isStruck
                style.isHidden = style.isHidden ?? next.isHidden
                style.font = style.font ?? next.font
                style.outline = style.outline ?? next.outline
                style.numbering = style.numbering ?? next.numbering
                if next.isHeading, style.outline == nil { style.outline = 0 }
                base = next.base
            }
            styles[id] = style
        }
    }
}

/// A property that is on or off.
enum WordSwitch {
    /// Whether a tag turns its property on: it does unless it says otherwise.
    static func isOn(_ tag: XMLTag, _ scanner: XMLScanner) throws(XMLFault) -> Bool {
        let value = try scanner.value("val", of: tag)
        return !["0", "false", "off", "none"].contains(value)
    }
}
