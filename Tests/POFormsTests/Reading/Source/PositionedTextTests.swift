import Foundation
import Testing

@testable import POForms

/// Words that tell their places on a page become lines with columns.
@Suite struct PositionedTextTests {
    /// What stands on a page: its place from the left and from above, its width, and its words.
    private static let page: [(left: Int, top: Int, width: Int, text: String)] = [
        (90, 50, 80, "Klienter"), (410, 90, 80, "Kvinnor"), (540, 90, 30, "M&#228;n"), (90, 120, 120, "Unga &amp; nya"),
        (410, 121, 10, "5"), (540, 120, 20, "12"), (90, 150, 60, "&#196;ldre"), (540, 150, 10, "7"),
        (90, 300, 60, "Ort: "), (150, 300, 40, "<b>&#197;m&#229;l</b>"),
    ]

    private static let lines = [
        "Klienter", "                                Kvinnor      Män",
        "Unga & nya                      5            12",
        "Äldre                                        7", "", "Ort: Åmål", "",
    ]

    private func text(_ source: String) -> String {
        String(decoding: PositionedText(Array(source.utf8)).placed.text, as: UTF8.self)
    }

    private var xml: String {
        let texts = Self.page.map {
            "<text top=\"\($0.top)\" left=\"\($0.left)\" width=\"\($0.width)\" height=\"20\" font=\"0\">\($0.text)</text>\n"
        }
        return "<?xml version=\"1.0\"?>\n<pdf2xml>\n<page number=\"1\" position=\"absolute\" top=\"0\" left=\"0\">\n"
            + "<fontspec id=\"0\" size=\"15\"/>\n\(texts.joined())</page>\n</pdf2xml>\n"
    }

    @Test func theXMLOfAConverterTellsColumns() {
        #expect(SourceFormat(of: Array(xml.utf8)) == .positions)
        #expect(text(xml) == Self.lines.joined(separator: "\n"))
    }

    @Test func stylesTellColumns() {
        let paragraphs = Self.page.map {
            "<p style=\"position:absolute;top:\($0.top)px;left:\($0.left)px\" class=\"f\">\($0.text)</p>\n"
        }
        let page =
            "<html><head><style>.f{font-size:20px;line-height:30px}</style></head><body>"
            + "<div style=\"position:relative;width:800px;height:1200px\">\(paragraphs.joined())</div></body></html>"
        #expect(SourceFormat(of: Array(page.utf8)) == .positions)
        let rows = text(page).split(separator: "\n").map { $0.split(separator: " ") }
        #expect(
            rows == [
                ["Klienter"], ["Kvinnor", "Män"], ["Unga", "&", "nya", "5", "12"], ["Äldre", "7"], ["Ort:", "Åmål"],
            ])
    }

    @Test func aTableOfWordsTellsColumns() {
        let words = Self.page.map { "5\t1\t0\t\($0.left)\t\($0.top)\t\($0.width)\t20\t90\t\($0.text)\n" }.joined()
        let page =
            "level\tpage_num\tline_num\tleft\ttop\twidth\theight\tconf\ttext\n"
            + "1\t1\t0\t0\t0\t800\t1200\t-1\t###PAGE###\n"
            + words.replacing("&#228;", with: "ä").replacing("&amp;", with: "&").replacing("&#196;", with: "Ä")
            .replacing("<b>&#197;m&#229;l</b>", with: "Åmål")
        #expect(SourceFormat(of: Array(page.utf8)) == .positions)
        #expect(text(page) == Self.lines.joined(separator: "\n"))
    }

    @Test func aBreakWithinAnElementIsALineBelow() {
        let lines = (0..<10).map { "<p style=\"top:\($0 * 40)px;left:10px\" class=\"f\">a\($0)<br/>b\($0)</p>" }
            .joined()
        let page = "<html><head><style>.f{font-size:15px;line-height:20px}</style></head><body>\(lines)</body></html>"
        #expect(text(page).split(separator: "\n").prefix(4) == ["a0", "b0", "a1", "b1"])
    }

    @Test func boxesAroundWordsTellColumns() {
        let words = (0..<5).map {
            "<span class='ocr_line' title='bbox 10 \($0 * 40) 500 \($0 * 40 + 20)'>"
                + "<span class='ocrx_word' title='bbox 10 \($0 * 40) 60 \($0 * 40 + 20); x_wconf 90'>namn\($0)</span> "
                + "<span class='ocrx_word' title='bbox 400 \($0 * 40) 410 \($0 * 40 + 20)'>\($0)</span></span>\n"
        }
        let page = "<html><body><div class='ocr_page' title='bbox 0 0 900 900'>\(words.joined())</div></body></html>"
        #expect(SourceFormat(of: Array(page.utf8)) == .positions)
        let second = text(page).split(separator: "\n")[1]
        #expect(second.split(separator: " ") == ["namn1", "1"])
        #expect(second.count > 30)
    }

    @Test func everyWordKeepsItsPlace() throws {
        let source = Array(xml.utf8)
        let placed = PositionedText(source).placed
        let blocks = placed.placed(MarkdownScanner.scan(placed.text))
        for unit in blocks.units {
            let words = String(decoding: blocks.text[unit.range], as: UTF8.self).split(separator: " ")
            let taken = blocks.source(of: unit.range).map { String(decoding: source[$0], as: UTF8.self) }.joined()
            #expect(
                words.allSatisfy {
                    taken.contains($0.replacingOccurrences(of: "&", with: "&amp;")) || !$0.allSatisfy(\.isASCII)
                })
        }
    }

    @Test func pagesOfParagraphsAreLines() {
        let rows = (0..<12).map { "<p>rad \($0) \($0) \($0)</p>\n" }.joined()
        let page = "<!DOCTYPE html>\n<html><body><div id=\"page0\">\n\(rows)</div></body></html>"
        #expect(SourceFormat(of: Array(page.utf8)) == .lines)
        #expect(
            String(decoding: LinesOfHTML(Array(page.utf8)).placed.text, as: UTF8.self).split(separator: "\n").count
                == 12)
        let text = "<html><head><title>a</title></head><body><pre>\nrad     1\nrad     2\n</pre></body></html>"
        #expect(SourceFormat(of: Array(text.utf8)) == .lines)
        #expect(String(decoding: LinesOfHTML(Array(text.utf8)).placed.text, as: UTF8.self).contains("rad     2"))
    }
}
