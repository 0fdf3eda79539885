import TestSupport

/// Texts that look like parts of a form, of Markdown or of HTML, or that are odd in other ways.
enum HostileText {
    static func random(using random: inout SeededGenerator) -> String {
        var text = ""
        for _ in 0..<Int.random(in: 1...6, using: &random) {
            switch Int.random(in: 0..<6, using: &random) {
            case 0: text += snippets.randomElement(using: &random) ?? ""
            case 1: text += words.randomElement(using: &random) ?? ""
            case 2: text += String(repeating: " ", count: Int.random(in: 0...5, using: &random))
            case 3: text += ["\n", "\n\n", "\n\n\n", "\r\n", "\r", "\t", " \n"].randomElement(using: &random) ?? ""
            case 4: text.unicodeScalars.append(scalar(using: &random))
            default: text += (words.randomElement(using: &random) ?? "") + " "
            }
        }
        if random.oneIn(200) { text = String(repeating: text + "\n", count: 400) }
        return text
    }

    private static func scalar(using random: inout SeededGenerator) -> Unicode.Scalar {
        let ranges: [ClosedRange<UInt32>] = [
            0...0x7F, 0x80...0x24F, 0x300...0x36F, 0x370...0x52F, 0x590...0x6FF, 0x900...0x97F, 0x2000...0x206F,
            0x2190...0x21FF, 0x3040...0x30FF, 0x4E00...0x4FFF, 0xE000...0xE0FF, 0xF000...0xF0FF, 0xFB00...0xFB4F,
            0xFE00...0xFE0F, 0xFF00...0xFFFF, 0x1F300...0x1F6FF, 0xE0100...0xE01EF,
        ]
        let range = ranges.randomElement(using: &random) ?? 0...0x7F
        return Unicode.Scalar(UInt32.random(in: range, using: &random)) ?? " "
    }

    private static let words = [
        "Ombuden", "har", "stöd", "i", "kontakten", "åäö", "ÅÄÖ", "Łukasz", "Máret", "bl.a.", "2024", "12", "1 250",
        "ja", "Nej", "x", "överskuld-", "sättning", "självskaдебeteende", "a\u{30A}", "o\u{308}", "e\u{301}", "🗹",
    ]

    private static let snippets = [
        "# REDOVISNING", "## 2. Klienter", "Totalt antal klienter", "| Totalt antal klienter | 1 | 2 | 3 |",
        "Om nej, ange varför.", "Kommun\tKalmar\tDiarienummer: 1", "Statsbidrag avseende år 1999", "Ekonomi\t4\t7\t",
        "Ange antal klienter som fått stöd av personligt ombud", "Inkluderar även barn till", "--", "---", "- a",
        "1. b",
        "2) c", "* d", "• e", "∞ f", "> quoted", ">", "```", "    code", "|", "||", "| --- |", "\\", "\\\\", "\\|",
        "`x`",
        "**bold**", "_under_", "*", "_____", "821-\\_\\_\\_-2024", "~~gone~~", "[link](http://example.se)", "[^1]",
        "[[1]](#footnote-2)", "![image](x)", "<!-- po-edition: report-1999 -->", "-->", "<script>alert(1)</script>",
        "</td></tr></table>", "<td class=\"answer\">", "</blockquote>", "<br>", "<p>", "</span>", "<input checked>",
        "<sup>1</sup>", "&amp;", "&ouml;", "&#10;", "&lt;b&gt;", "&", "<", "]]>", "<![CDATA[", "\"'", "==", "☒", "[x]",
        "Klicka eller tryck här för att ange text.", "Fylls i av Länsstyrelsen", "http://www.example.se/?a=1&b=2",
        "name@example.se", "\u{202E}baklänges", "\u{200B}", "\u{AD}", "\u{FEFF}", "\u{0}", "\u{A0}", "\u{85}",
        "\u{2028}",
        "Z̸̡̛a̴͝l̶̕g̵o", "👩‍👩‍👧‍👦", "{year}", "{0}",
    ]
}
