/// How the cells of a workbook show what they hold, by the numbers of their styles.
struct CellFormats: Sendable {
    /// A style of cells.
    struct Style: Sendable {
        var format = NumberFormat.general
        var isStruck = false
    }

    private var styles: [Style] = []

    /// The formats of no workbook.
    init() {}

    /// The style of a number; a cell of no known style shows all as it is.
    subscript(number: Int) -> Style { styles.indices.contains(number) ? styles[number] : Style() }

    /// Reads the part of a workbook that holds its styles.
    init(_ xml: [UInt8], depth: Int) throws(XMLFault) {
        var scanner = XMLScanner(xml, depth: depth)
        var formats: [Int: NumberFormat] = [:]
        var struckFonts: [Bool] = []
        var isInFonts = false
        var isInStyles = false
        while let event = try scanner.next() {
            guard case .open(let tag) = event else { continue }
            func number(_ name: String) throws(XMLFault) -> Int? {
                try scanner.value(name, of: tag).flatMap { Int($0) }
            }
            switch tag.name {
            case "numFmt":
                if let id = try number("numFmtId"), let code = try scanner.value("formatCode", of: tag) {
                    formats[id] = NumberFormat(code)
                }
            case "fonts": isInFonts = true
            case "fills": isInFonts = false
            case "font" where isInFonts: struckFonts.append(false)
            case "strike" where isInFonts && !struckFonts.isEmpty:
                struckFonts[struckFonts.count - 1] = try WordSwitch.isOn(tag, scanner)
            case "cellStyleXfs", "cellStyles", "dxfs": (isInStyles, isInFonts) = (false, false)
            case "cellXfs": isInStyles = true
            case "xf" where isInStyles:
                let (id, font) = (try number("numFmtId") ?? 0, try number("fontId") ?? 0)
                styles.append(
                    Style(
                        format: formats[id] ?? NumberFormat(builtIn: id),
                        isStruck: struckFonts.indices.contains(font) && struckFonts[font]))
            default: break
            }
        }
    }
}
