import Foundation
import POModel
import Testing

@testable import POForms

/// What is struck out, hidden, raised, lowered or turned is no part of a number, and is told.
@Suite struct StyledTextTests {
    private static let reader = FormReader()
    private static let field: FieldID = "clients.total.all.women"

    private static let markdown = Result { try Fixture.text("Fixtures/tab-tables-2024.md") }
    private static let page = Result {
        let read = try #require(reader.read(markdown.get()).documents.first).document
        return try HTMLRenderer(.report2024).render(read)
    }

    /// A form with one cell's content in place of 21, and a style sheet if it is a page.
    private func read(_ cell: String, in page: String, css: String = "") throws -> Reading {
        let old = page.contains("<td>21</td>") ? "<td>21</td>" : "</b>\t21\t"
        try #require(page.components(separatedBy: old).count == 2)
        return Self.reader.read(
            page.replacingOccurrences(of: old, with: old.replacingOccurrences(of: "21", with: cell))
                .replacingOccurrences(of: "</head>", with: "<style>\(css)</style></head>"))
    }

    private func women(_ reading: Reading) -> Int? {
        guard case .report(let report)? = reading.documents.first?.document else { return nil }
        return report.clients.total.all.women?.rawValue
    }

    /// A cell, its value, and what is told of it; of anything else nothing is told.
    private func check(_ reading: Reading, _ value: Int?, _ code: Diagnostic.Code?) throws {
        #expect(women(reading) == value)
        #expect(reading.diagnostics.map(\.code) == (code.map { [$0] } ?? []))
        #expect(reading.diagnostics.allSatisfy { $0.field == Self.field })
        #expect(reading.diagnostics.allSatisfy { ($0.severity == .error) == (value == nil) })
        try AccountingLaw.check(reading)
    }

    typealias Case = (String, Int?, Diagnostic.Code?)

    /// Elements that converters leave in Markdown too.
    static let elements: [Case] = [
        ("<del>11</del>10", 10, .struckText), ("<s>11</s> 10", 10, .struckText),
        ("10<strike>11</strike>", 10, .struckText),
        ("<del>1<b>1</b></del>10", 10, .struckText), ("<del>11</del>", nil, .struckText),
        ("<span style=\"text-decoration: line-through\">11</span>10", 10, .struckText),
        ("1<del>0</del>2", nil, .invalidCount), ("1 <s>0</s> 2", nil, .invalidCount),
        ("<span style=\"display:none\">99</span>1", 1, nil), ("1<span hidden>99</span>", 1, nil),
        ("<span style=\"color: red; visibility: hidden\">99</span>1", 1, nil),
        ("1<span style=\"display: none\">9</span>2", 12, .numberWithRemark),
        ("1<sup>2</sup>", 1, .raisedText), ("22<sup>*</sup>", 22, .raisedText), ("22<sup>a</sup>", 22, .raisedText),
        ("22<sup><a href=\"#n\">[1]</a></sup>", 22, .raisedText), ("<sup>1</sup>2", 2, .raisedText),
        ("1<sup>2</sup>3", nil, .invalidCount), ("1<sub>2</sub>", 1, .raisedText),
        ("22<a href=\"#n1\">1</a>", 22, .raisedText), ("22 <a href=\"#n1\">[1]</a>", 22, .raisedText),
        ("1<a href=\"https://example.se\">2</a>", nil, .invalidCount),
        ("<a href=\"https://example.se\">12</a>", 12, nil),
        ("<bdo dir=\"rtl\">12</bdo>", nil, .invalidCount), ("1<bdo dir=\"rtl\">2</bdo>", nil, .invalidCount),
        ("1<b>2</b>", 12, nil), ("<b>1</b>2", 12, nil), ("1<ins>2</ins>", 12, nil), ("<u>12</u>", 12, nil),
        ("<a href=\"#x\">12</a>", 12, nil),
    ]

    @Test(arguments: elements)
    func inAPage(cell: String, value: Int?, code: Diagnostic.Code?) throws {
        try check(read(cell, in: Self.page.get()), value, code)
    }

    @Test(arguments: [("1  250", 1250, .numberWithRemark), ("1\n  250", 1250, nil), ("1 250", 1250, nil)] as [Case])
    func byBlanksOfAPage(cell: String, value: Int?, code: Diagnostic.Code?) throws {
        try check(read(cell, in: Self.page.get()), value, code)
    }

    @Test(arguments: elements)
    func inMarkdown(cell: String, value: Int?, code: Diagnostic.Code?) throws {
        try check(read(cell, in: Self.markdown.get()), value, code)
    }

    @Test(
        arguments: [
            ("~~11~~10", 10, .struckText), ("~~11~~ 10", 10, .struckText), ("10 ~~11 12~~", 10, .struckText),
            ("~~11~~", nil, .struckText), ("1~~0~~2", nil, .invalidCount), ("22^1^", 22, .raisedText),
            ("1~2~", 1, .raisedText), ("22[^1]", 22, .raisedText), ("22[1](#fn1)", 22, .raisedText),
            ("22[[1]](#footnote-2)", 22, .raisedText), ("22<sup>[\\[1\\]](#footnote-2)</sup>", 22, .raisedText),
            ("22*", 22, .numberWithRemark), ("22\\*", 22, .numberWithRemark), ("22**", 22, .numberWithRemark),
            ("22 *", 22, .numberWithRemark), ("*22", 22, .numberWithRemark), ("*22*", 22, nil), ("**22**", 22, nil),
            ("~22", 22, .roughNumber), ("2*3", nil, .invalidCount), ("22~~", nil, .invalidCount),
            ("[12](#x)", nil, .invalidCount), ("1^st^", nil, .invalidCount),
        ] as [Case])
    func byMarksOfMarkdown(cell: String, value: Int?, code: Diagnostic.Code?) throws {
        try check(read(cell, in: Self.markdown.get()), value, code)
    }

    @Test(
        arguments: [
            (".x { text-decoration: line-through }", 1, .struckText), (".x { display: none }", 1, nil),
            ("td span.x, .other { display:none; color: red }", 1, nil), ("#x { visibility: hidden }", 1, nil),
            ("/* { */ table .x { text-decoration-line: line-through; }", 1, .struckText),
            ("@media screen { .x { display: none } }", 1, nil), ("@media print { .x { display: none } }", 991, nil),
            (".x { display: none } span.x { display: inline }", 991, nil), ("ul .x { display: none }", 991, nil),
            (".x:hover { display: none }", 991, nil), (".y { display: none }", 991, nil),
            (".x { color: red; vertical-align: super }", 1, .raisedText),
        ] as [Case])
    func byTheStyleSheetOfAPage(css: String, value: Int?, code: Diagnostic.Code?) throws {
        try check(read("<span class=\"a x\" id=\"x\">99</span>1", in: Self.page.get(), css: css), value, code)
    }

    @Test(arguments: [
        "<td hidden>5</td><td>21</td>", "<td style=\"display:none\"><table><tr><td>5</td></tr></table></td><td>21</td>",
        "<td hidden>5<td>21</td>",
    ])
    func aCellThatTakesNoRoomMovesNoOther(cells: String) throws {
        let page = try Self.page.get().replacingOccurrences(of: "<td>21</td>", with: cells)
        try check(Self.reader.read(page), 21, nil)
    }

    @Test func aStruckRowIsLeftOutAndTold() throws {
        let row = try Self.page.get().replacingOccurrences(
            of: "<th scope=\"row\">Totalt antal klienter</th><td>21</td>",
            with: "<th scope=\"row\">Totalt antal klienter</th><td class=\"old\">21</td>")
        let reading = Self.reader.read(
            row.replacingOccurrences(of: "</head>", with: "<style>.old{text-decoration:line-through}</style></head>"))
        try check(reading, nil, .struckText)
        #expect(reading.unclaimed.map(\.text) == ["21"])
    }

    @Test func whatIsStruckStandsAmongWhatNobodyTook() throws {
        let reading = try read("<del>11 eller 12</del>10", in: Self.page.get())
        #expect(reading.unclaimed.map(\.text) == ["11 eller 12"])
        let range = try #require(reading.unclaimed.first).range
        #expect(String(decoding: reading.text.utf8[range], as: UTF8.self) == "11 eller 12")
        #expect(reading.accounting.contains { $0.role == .unclaimed && $0.range == range })
    }

    @Test(
        arguments: [
            ("Postort <s>Kalmar</s> Kiruna", "Kiruna", Diagnostic.Code.struckText, Diagnostic.Severity.warning),
            ("Postort ~~Kiruna~~", nil, .struckText, .error),
            ("Postort Kiruna<sup>1</sup>", "Kiruna", .raisedText, .warning),
        ] as [(String, String?, Diagnostic.Code, Diagnostic.Severity)])
    func inAnswersOfWords(line: String, locality: String?, code: Diagnostic.Code, severity: Diagnostic.Severity) throws
    {
        let form = try Self.markdown.get()
        try #require(form.contains("Postort Kiruna"))
        let reading = Self.reader.read(form.replacingOccurrences(of: "Postort Kiruna", with: line))
        guard case .report(let report)? = reading.documents.first?.document else {
            Issue.record("no report")
            return
        }
        #expect(report.grantee.address.locality?.rawValue == locality)
        #expect(reading.diagnostics.map(\.code) == [code])
        #expect(reading.diagnostics.first?.field == "grantee.address.locality")
        #expect(reading.diagnostics.first?.severity == severity)
        try AccountingLaw.check(reading)
    }

    @Test(arguments: [
        "<sup>1</sup>", "<sup><sup><a href=\"#footnote-4\" id=\"ref-4\">[1]</a></sup></sup>", "<a href=\"#n\">[1]</a>",
        "<a href=\"#note\">1</a>", "<sup>*</sup>", "<sup>1)</sup>", "<sup> 1 </sup>", "<sub>1</sub>",
        "<span hidden>x 1</span>",
    ])
    func notesAfterLabelsAreNotTold(mark: String) throws {
        let labels = ["Totalt antal klienter", "Antal kvinnor", "Bostad", "Utbildning"]
        let original = try Self.page.get()
        var page = original
        for label in labels { page = page.replacingOccurrences(of: "\(label)</th>", with: "\(label)\(mark)</th>") }
        try #require(page != original)
        try check(Self.reader.read(page), 21, nil)
    }

    @Test(arguments: ["<sup>1</sup>", "^1^", "[^1]", "[1](#fn1)", "[[1]](#footnote-1)", "<a href=\"#fn1\">1</a>"])
    func notesAfterLabelsOfMarkdownAreNotTold(mark: String) throws {
        let form = try Self.markdown.get()
        let old = "decimaler<sup>1</sup>: 2,75"
        try #require(form.contains(old))
        let marked = form.replacingOccurrences(of: old, with: "decimaler\(mark): 2,75")
            .replacingOccurrences(of: "Datum 2025", with: "Datum\(mark) 2025")
            .replacingOccurrences(of: "Totalt antal klienter</b>", with: "Totalt antal klienter</b>\(mark)")
        let reading = Self.reader.read(marked)
        #expect(reading.diagnostics == [])
        #expect(
            try canonical(reading.documents.map(\.document))
                == canonical(Self.reader.read(form).documents.map(\.document)))
    }

    @Test func aPageThatAScriptShowsIsNotHidden() throws {
        let page = try Self.page.get().replacingOccurrences(of: "<body>", with: "<body style=\"visibility:hidden\">")
        try check(Self.reader.read(page), 21, nil)
    }
}
