import Foundation
import Testing

@testable import POForms

/// What is taken out of the marks that converters, spreadsheets and mails put around words: blocks and cells.
@Suite struct ChannelTests {
    private static let vocabulary = Vocabulary([], JointIndex([]))

    /// The blocks of a text: cells between bars, a line for each row and each other block; ends of lines as `/`.
    private func sheet(_ text: String) -> String {
        let scanner = SheetScanner(
            vocabulary: Self.vocabulary, repairing: Set(Repair.Kind.allCases), limits: ReadingLimits())
        let blocks = scanner.scan(Array(text.utf8))
        var sheet = ""
        var row: Int?
        for unit in blocks.units {
            let words = String(decoding: blocks.text[unit.range], as: UTF8.self)
                .trimmingCharacters(in: .newlines).replacingOccurrences(of: "\n", with: "/")
            if row == unit.row {
                sheet += "|" + words
            } else {
                sheet += (sheet.isEmpty ? "" : "\n") + (unit.kind == .heading ? "# " : "") + words
            }
            if unit.lastColumn > unit.column { sheet += "(\(unit.lastColumn - unit.column + 1))" }
            row = unit.row
        }
        return sheet
    }

    // MARK: What a text is wrapped in

    @Test(arguments: [
        "```markdown\n# Rubrik\n\nord\n```\n", "Här är texten:\n\n```\n# Rubrik\n\nord\n```",
        "~~~\n# Rubrik\n\nord\n~~~",
    ])
    func fencesAreNoText(text: String) {
        #expect(sheet(text).hasSuffix("# Rubrik\nord"))
    }

    @Test func aMailsQuotationIsPeeledOneLevelAtATime() {
        let form = ["# Rubrik", "", "| Namn | Bo |", "| --- | --- |", "| Ort | Åmål |", "", "ord"]
        let once = form.map { "> \($0)" }.joined(separator: "\n")
        let twice = form.map { ">> \($0)" }.joined(separator: "\n")
        #expect(sheet("Hej!\n\n\(once)\n") == "Hej!\n# Rubrik\nNamn|Bo\nOrt|Åmål\nord")
        #expect(sheet(twice) == "# Rubrik\nNamn|Bo\nOrt|Åmål\nord")
    }

    @Test func aPersonsQuotationIsNoMails() {
        let text = "# Rubrik\n\n> ett\n> två\n\n# Fler\n\nord\n\n> tre\n> fyra\n> fem\n\n# Sist\n\nord"
        #expect(QuotedMail.inner(of: Array(text.utf8)) == nil)
    }

    // MARK: Spreadsheets

    @Test(arguments: [
        "Namn: Bo;;\n;Ja;Nej\n\"Hur, då?\nSå; \"\"här\"\"\";X;\n",
        "Namn: Bo,,\n,Ja,Nej\n\"Hur, då?\nSå; \"\"här\"\"\",X,\n",
        "Namn: Bo\t\t\n\tJa\tNej\n\"Hur, då?\nSå; \"\"här\"\"\"\tX\t\n",
        "Namn: Bo;;\r\n;Ja;Nej\r\n\"Hur, då?\r\nSå; \"\"här\"\"\";X;\r\n",
    ])
    func cellsOfASpreadsheetAreParted(text: String) {
        #expect(sheet(text) == "Namn: Bo\n|Ja|Nej\nHur, då?/Så; \"här\"|X|")
    }

    @Test(arguments: [
        "Vi har två ombud; ett slutar.\nEtt är nytt.\nVi söker; ett till.\nTack.",
        "Kommun\tSäter\nOrt\tSäter\nNamn\tBo Ek", "Bo, Ek\nAda, Al\nCia, Dal",
    ])
    func wordsBetweenSignsAreNoSpreadsheet(text: String) {
        #expect(SeparatedValues(Array(text.utf8)) == nil)
    }

    @Test func whatASpreadsheetsConverterWritesForABlankCellIsBlank() {
        let text =
            "| Blankett | Unnamed: 1 | Unnamed: 2 |\n| --- | --- | --- |\n| NaN | Ja | Nej |\n"
            + "| Finns det?\\nSvara. | NaN | X |\n| NaN | NaN | NaN |\n| Sist | NaN | NaN |"
        #expect(sheet(text) == "Blankett\n|Ja|Nej\nFinns det?/Svara.||X\nSist")
    }

    // MARK: Tables in Markdown

    @Test func pipesAroundARowAreNotNeeded() {
        let text =
            "Rubrik  \n\n| Ja | Nej  \n---|---|---  \nFinns det? | X |   \nOm ja, vad?  \nEtt | två | tre | fyra.  \n  \nord | ord"
        #expect(sheet(text) == "Rubrik\n|Ja|Nej\nFinns det?|X|\nOm ja, vad?\nEtt | två | tre | fyra.\nord | ord")
    }

    @Test func aCellThatAConverterRepeatsIsOne() {
        let wide = "Om ja, ange vad. Allt",
            text = "| | Ja | Nej |\n| --- | --- | --- |\n| \(wide) | \(wide) | \(wide) |\n"
        #expect(
            sheet(text + "| Om nej, varför? | Om nej, varför? | Om nej, varför? |")
                == "|Ja|Nej\n\(wide)(3)\nOm nej, varför?(3)")
        #expect(sheet(text) == "|Ja|Nej\n\(wide)|\(wide)|\(wide)")
    }

    @Test func linesBesideEachOtherInCellsAreRows() {
        let text =
            "| | Kvinnor | Män |\n| --- | --- | --- |\n| Alla<br>Unga | 15<br>5 | 30<br>10 |\n| Namn<br>Bo | Ort<br>Åmål | |"
        #expect(sheet(text) == "|Kvinnor|Män\nAlla|15|30\nUnga|5|10\nNamn/Bo|Ort/Åmål|")
    }

    @Test func signsThatNeedNoEscapeShowMarkdown() {
        let text = "1\\. Svar \\(kort\\)\n\nGärna\\.\n\n__Rubrik__\n\nE\\-post: bo@a\\.example"
        #expect(sheet(text) == "1. Svar (kort)\nGärna.\nRubrik\nE-post: bo@a.example")
    }

    // MARK: LaTeX

    @Test(arguments: [
        ("$15$", "15"), ("$791\\,548$ kr", "791 548 kr"), ("791\\,548", "791 548"), ("$2{,}5$", "2,5"),
        ("$\\boxtimes$", "☒"), ("$\\checkmark$", "✓"), ("$\\square$", "☐"), ("$X$", "X"), ("$\\text{Ja}$", "Ja"),
        ("ord$^1$: 4", "ord: 4"), ("ord$^{2}$", "ord"), ("$5 och $6", "$5 och $6"),
        ("$\\frac{1}{2}$", "$\\frac{1}{2}$"),
    ])
    func mathematicsOfOneNumberOrSignIsRead(text: String, expected: String) {
        #expect(sheet("# R\n\n# S\n\n# T\n\n\(text)") == "# R\n# S\n# T\n\(expected)")
    }

    @Test func aTabularIsATable() {
        let text =
            "\\begin{tabular}{|l|l|l|}\n\\hline\n & Ja & Nej \\\\ \\hline\nHar ni & X & \\\\\n"
            + "\\multicolumn{3}{|l|}{Om ja, R\\&D} \\\\ \\hline\n\\end{tabular}\n\nord"
        #expect(sheet(text) == "|Ja|Nej\nHar ni|X|\nOm ja, R&D(3)\nord")
    }

    // MARK: HTML

    @Test func namesWithAPrefixAreMarks() {
        let text =
            "<html><body><p class=MsoNormal>Namn: <st1:name>Bo</st1:name><o:p></o:p></p><p><o:p>&nbsp;</o:p></p>"
            + "<table><tr><td><p><o:p>&nbsp;</o:p></p></td><td><p>Ja<o:p></o:p></p></td></tr></table></body></html>"
        #expect(sheet(text) == "Namn: Bo\n|Ja")
    }

    @Test func aCellBeforeItsRowBelongsToIt() {
        #expect(
            sheet("<html><table><td></td><tr><td>Ja</td><td>Nej</td></tr><tr><td>Nu</td></tr></table></html>")
                == "|Ja|Nej\nNu")
    }

    @Test func breaksPartTheParagraphsOfAPageThatHasNone() {
        let lines = (1...10).map { "rad \($0)<br>\n" }.joined()
        #expect(
            sheet("<html><body>\(lines)<table><tr><td>a<br>b</td></tr></table></body></html>").hasSuffix(
                "rad 9\nrad 10\na/b"))
    }

    // MARK: reStructuredText

    @Test func notesAndBarsOfLinesAreMarks() {
        let text =
            "Antal [1]_: 4\n\n| **bo@a.example**\n\n| Åmål\n\n+------------+------+\n| Under 18   | 4    |\n| år [2]_ nu |      |\n"
            + "+------------+------+\n"
        #expect(sheet(text) == "Antal: 4\nbo@a.example\nÅmål\nUnder 18 år nu|4")
    }

    @Test func anAddressThatIsTooLongForACellIsOne() {
        let text =
            "+--------------------+\n| E-post:            |\n|                    |\n| E                  |\n| llen.granbergwiik@ |\n"
            + "| boxholm.example.se |\n+--------------------+\n"
        #expect(sheet(text).hasSuffix("/Ellen.granbergwiik@boxholm.example.se"))
    }

    // MARK: Rules

    @Test func aBoxWithoutALineIsBlank() {
        #expect(sheet("Fråga?\n\n+-----------+\n\n+-----------+\n\nord") == "Fråga?\nord")
    }
}
