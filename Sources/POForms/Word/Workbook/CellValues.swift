/// What the cells of a workbook share: the texts that they name by number, and how they show numbers.
struct CellValues: Sendable {
    var formats = CellFormats()
    var shared: [CellText] = []
    /// Whether days are counted from 1904.
    var daysOf1904 = false

    /// A cell as a file writes it.
    struct Written {
        var type = ""
        var style = 0
        var value: [UInt8] = []
        var formula: [UInt8] = []
        var text: CellText?
    }

    /// The text that people see in a cell.
    func text(of cell: Written) -> CellText {
        let style = formats[cell.style]
        let text = plainText(of: cell, style)
        return style.isStruck ? text.styled(.struck) : text
    }

    private func plainText(of cell: Written, _ style: CellFormats.Style) -> CellText {
        if let text = cell.text { return text }
        // A formula that nobody has computed yet has no result, which is no blank.
        if cell.value.isEmpty { return CellText(cell.formula.isEmpty ? [] : [UInt8(ascii: "=")] + cell.formula) }
        switch cell.type {
        case "s":
            guard let number = Int(String(decoding: cell.value, as: UTF8.self)), shared.indices.contains(number) else {
                return CellText()
            }
            return shared[number]
        case "str", "e", "inlineStr": return CellText(cell.value)
        // What a box to tick sets its cell to.
        case "b": return CellText((cell.value.last == UInt8(ascii: "1") ? "☒" : "☐").utf8)
        // A day may have its time after it.
        case "d": return CellText(cell.value.prefix { $0 != UInt8(ascii: "T") })
        default:
            guard let value = Double(String(decoding: cell.value, as: UTF8.self)), value.isFinite else {
                return CellText(cell.value)
            }
            let shown = style.format.shown(value, daysOf1904: daysOf1904)
            var text = CellText(shown.text.utf8)
            text.isRounded = shown.isRounded
            return text
        }
    }
}
