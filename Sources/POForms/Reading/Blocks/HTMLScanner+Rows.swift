/// Rows of tables that have lost a tag, and lines that are paragraphs.
extension HTMLScanner {
    /// A row; one whose first cells stand before its tag begins with them.
    mutating func takeRow(_ tag: Tag) {
        if tag.isClosing {
            builder.end()
            row = (false, false)
        } else {
            if row.isUntagged { builder.end() } else { builder.beginRow() }
            row = (true, false)
        }
    }

    /// Begins a row for a cell that stands in none.
    mutating func beginUntaggedRow() {
        if row.isOpen { return }
        builder.beginRow()
        row = (true, true)
    }

    /// How many line breaks a page has at least that is made of them.
    private static let leastBreaks = 10

    /// Whether lines of a page end in breaks and no element of it is a paragraph, tables and their cells aside.
    static func hasNoParagraphs(_ source: [UInt8], _ range: Range<Int>) -> Bool {
        guard range.lowerBound == 0 else { return false }
        var breaks = 0
        for index in range where source[index] == UInt8(ascii: "<") && index + 2 < range.upperBound {
            switch source[index + 1] | 0x20 {
            case UInt8(ascii: "p"), UInt8(ascii: "h"), UInt8(ascii: "d"), UInt8(ascii: "b"), UInt8(ascii: "l"): break
            default: continue
            }
            guard let tag = Tag(in: source, at: index, before: range.upperBound) else { continue }
            if tag.name == "br" { breaks += 1 }
            if ["p", "div", "h1", "h2", "h3", "li", "pre", "blockquote"].contains(tag.name) { return false }
        }
        return breaks >= leastBreaks
    }
}
