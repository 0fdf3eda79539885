/// How our Word files look.
enum WordPageStyles {
    static let question = "Question"
    static let answer = "Answer"
    static let caption = "Caption"
    static let note = "Note"
    static let option = "Option"
    static let columnHead = "ColumnHead"
    static let numberHead = "NumberHead"
    static let markHead = "MarkHead"
    static let rowHead = "RowHead"
    static let cell = "Cell"
    static let number = "NumberCell"
    static let mark = "MarkCell"
    static let gap = "Gap"
    static let footer = "Footer"
    static let explanation = "Explanation"
    static let placeholder = "PlaceholderText"
    static let table = "FormTable"

    /// The style of a heading, which navigation and readers aloud know by its name.
    static func heading(level: Int) -> String { "Heading\(level)" }

    /// The fill of cells that ask, not answer.
    static let shade = "EDF1F5"
    private static let line = "8A94A0"
    private static let dark = "1F3A57"
    /// Grey that still has a contrast of 4.5 to white and to the shade.
    private static let grey = "595F66"
    private static let font = "Arial"

    /// A style of paragraphs; sizes in half points, spaces in twentieths of a point.
    private struct Paragraph {
        let id: String
        var name: String?
        var next: String?
        var size = 20
        var before = 0
        var after = 0
        var isBold = false
        var isItalic = false
        var colour: String?
        var keepsNext = false
        var alignment: String?
        var indent = 0
        var outline: Int?
        var isBoxed = false
    }

    /// The sizes of headings of levels 1 to 6.
    private static let headingSizes = [36, 28, 24, 22, 20, 20]

    private static var paragraphs: [Paragraph] {
        let headings = headingSizes.enumerated().map { level, size in
            Paragraph(
                id: heading(level: level + 1), name: "heading \(level + 1)", next: "Normal", size: size,
                before: 280, after: 100, isBold: true, colour: dark, keepsNext: true, outline: level)
        }
        return headings + [
            Paragraph(id: question, before: 160, after: 60, isBold: true, keepsNext: true),
            Paragraph(id: answer, after: 100, isBoxed: true),
            Paragraph(id: caption, name: "caption", before: 200, after: 80, isBold: true, keepsNext: true),
            Paragraph(id: note, size: 18, before: 80, after: 100, isItalic: true, colour: grey),
            Paragraph(id: option, before: 40, after: 40, indent: 340),
            Paragraph(id: columnHead, size: 18, before: 40, after: 40, isBold: true, keepsNext: true),
            Paragraph(
                id: numberHead, size: 18, before: 40, after: 40, isBold: true, keepsNext: true, alignment: "right"),
            Paragraph(
                id: markHead, size: 18, before: 40, after: 40, isBold: true, keepsNext: true, alignment: "center"),
            Paragraph(id: rowHead, before: 40, after: 40),
            Paragraph(id: cell, before: 40, after: 40),
            Paragraph(id: number, before: 40, after: 40, alignment: "right"),
            Paragraph(id: mark, before: 40, after: 40, alignment: "center"),
            Paragraph(id: gap, size: 8, after: 60),
            Paragraph(id: footer, name: "footer", size: 16, colour: grey, alignment: "right"),
        ]
    }

    /// The part of the file that holds the styles.
    static func part() -> [UInt8] {
        var xml = MarkupWriter()
        xml.element("w:styles", WordFileParts.namespace) { xml in
            defaults(&xml)
            style(&xml, type: "paragraph", id: "Normal", name: "Normal", isDefault: true) { _ in }
            style(&xml, type: "character", id: "DefaultParagraphFont", name: "Default Paragraph Font", isDefault: true)
            { _ in }
            for paragraph in paragraphs {
                style(
                    &xml, type: "paragraph", id: paragraph.id, name: paragraph.name ?? paragraph.id,
                    next: paragraph.next
                ) { add(paragraph, &$0) }
            }
            style(&xml, type: "character", id: explanation, name: explanation) { xml in
                xml.element("w:rPr") { xml in
                    xml.element("w:b", ["w:val": "0"])
                    xml.element("w:color", ["w:val": grey])
                    xml.element("w:sz", ["w:val": "18"])
                }
            }
            style(&xml, type: "character", id: placeholder, name: "Placeholder Text") { xml in
                xml.element("w:rPr") { $0.element("w:color", ["w:val": grey]) }
            }
            tables(&xml)
        }
        return xml.bytes
    }

    private static func defaults(_ xml: inout MarkupWriter) {
        xml.element("w:docDefaults") { xml in
            xml.element("w:rPrDefault") { xml in
                xml.element("w:rPr") { xml in
                    xml.element(
                        "w:rFonts", ["w:ascii": font, "w:hAnsi": font, "w:eastAsia": font, "w:cs": font])
                    xml.element("w:sz", ["w:val": "20"])
                    xml.element("w:szCs", ["w:val": "20"])
                    xml.element("w:lang", ["w:val": "sv-SE", "w:eastAsia": "sv-SE", "w:bidi": "ar-SA"])
                }
            }
            xml.element("w:pPrDefault") { xml in
                xml.element("w:pPr") {
                    $0.element("w:spacing", ["w:after": "0", "w:line": "259", "w:lineRule": "auto"])
                }
            }
        }
    }

    private static func style(
        _ xml: inout MarkupWriter, type: String, id: String, name: String, next: String? = nil, isDefault: Bool = false,
        content: (inout MarkupWriter) -> Void
    ) {
        let attributes: MarkupWriter.Attributes =
            isDefault
            ? ["w:type": type, "w:default": "1", "w:styleId": id] : ["w:type": type, "w:styleId": id]
        xml.element("w:style", attributes) { xml in
            xml.element("w:name", ["w:val": name])
            if type == "paragraph" && !isDefault { xml.element("w:basedOn", ["w:val": "Normal"]) }
            if let next { xml.element("w:next", ["w:val": next]) }
            if !isDefault { xml.element("w:qFormat") }
            content(&xml)
        }
    }

    private static func add(_ style: Paragraph, _ xml: inout MarkupWriter) {
        xml.element("w:pPr") { xml in
            if style.keepsNext { xml.element("w:keepNext") }
            if style.isBoxed { box(&xml) }
            xml.element("w:spacing", ["w:before": "\(style.before)", "w:after": "\(style.after)"])
            // The border of a box stands outside the margins without an indent of its own width.
            if style.indent > 0 || style.isBoxed {
                let indent = style.isBoxed ? boxPadding * 20 : style.indent
                xml.element("w:ind", ["w:left": "\(indent)", "w:right": style.isBoxed ? "\(indent)" : "0"])
            }
            if let alignment = style.alignment { xml.element("w:jc", ["w:val": alignment]) }
            if let outline = style.outline { xml.element("w:outlineLvl", ["w:val": "\(outline)"]) }
        }
        xml.element("w:rPr") { xml in
            if style.isBold { xml.element("w:b") }
            if style.isItalic { xml.element("w:i") }
            if let colour = style.colour { xml.element("w:color", ["w:val": colour]) }
            xml.element("w:sz", ["w:val": "\(style.size)"])
            xml.element("w:szCs", ["w:val": "\(style.size)"])
        }
    }

    /// Points between the border of an answer and its words.
    private static let boxPadding = 4

    private static func box(_ xml: inout MarkupWriter) {
        xml.element("w:pBdr") { xml in
            for side in ["top", "left", "bottom", "right"] {
                xml.element(
                    "w:\(side)",
                    ["w:val": "single", "w:sz": "4", "w:space": "\(boxPadding)", "w:color": line])
            }
        }
    }

    private static func tables(_ xml: inout MarkupWriter) {
        style(&xml, type: "table", id: "TableNormal", name: "Normal Table", isDefault: true) { _ in }
        style(&xml, type: "table", id: table, name: "Form Table") { xml in
            xml.element("w:tblPr") { xml in
                xml.element("w:tblBorders") { xml in
                    for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
                        xml.element(
                            "w:\(side)", ["w:val": "single", "w:sz": "4", "w:space": "0", "w:color": line])
                    }
                }
                xml.element("w:tblCellMar") { xml in
                    for side in ["left", "right"] { xml.element("w:\(side)", ["w:w": "85", "w:type": "dxa"]) }
                }
            }
        }
    }
}
