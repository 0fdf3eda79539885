import Testing

@testable import POForms

@Suite struct WikiTextTests {
    private func markdown(_ text: String) -> String? {
        WikiText.inner(of: Array(text.utf8)).map { String(decoding: $0.text, as: UTF8.self) }
    }

    @Test(arguments: [
        ("h1. Ett\nh2. {anchor:tva}Två\nh3. Tre", "# Ett\n## Två\n### Tre\n"),
        ("h1(#ett). Ett\nh2(#b.-tva). Två\nh3. Tre", "# Ett\n## Två\n### Tre\n"),
        ("= Ett =\n== Två ==\n=== Tre ===", "# Ett\n## Två\n### Tre\n"),
        ("== Ett\n\nOrd.\n\n== Två\n\n=== Tre", "## Ett\n\nOrd.\n\n## Två\n\n### Tre\n"),
        ("== Ett {{id name=\"ett\" /}}==\n== Två ==\n== Tre ==", "## Ett \n## Två\n## Tre\n"),
        (
            "* Ett\n  :PROPERTIES:\n  :CUSTOM_ID: ett\n  :END:\n** Två\n** Tre\n** Fyra",
            "# Ett\n\n\n\n## Två\n## Tre\n## Fyra\n"
        ),
    ])
    func headingsAreThoseOfMarkdown(text: String, expected: String) {
        #expect(markdown(text) == expected)
    }

    private static let headings = "== A ==\n== B ==\n== C ==\n"
    private static let inMarkdown = "## A\n## B\n## C\n"

    @Test(arguments: [
        ("||  || Ja || Nej ||\n| a | X |  |", "|  | Ja | Nej |\n| a | X |  |\n"),
        ("^   ^Ja^Nej^\n|a|X | |", "|   |Ja|Nej|\n|a|X | |\n"),
        ("|= |=Ja |=Nej\n|a |X |", "| |Ja |Nej |\n|a |X | |\n"),
        ("[cols=\"1,1\"]\n|===\n| |Ja\n|a |X\n|===", "\n\n| |Ja |\n|a |X |\n\n"),
        (
            "{| class=\"wikitable\"\n! width=\"9%\"|\n! Ja\n|-\n| a\nb\n| X\n|}\nOrd.",
            "\n\n\n|  |  Ja |\n\n\n\n\n|  a<br>b |  X |\n\nOrd.\n"
        ),
    ])
    func tablesHavePipesAroundTheirCells(table: String, expected: String) {
        #expect(markdown(Self.headings + table) == Self.inMarkdown + expected)
    }

    @Test(arguments: [
        ("Ort\\\\\nÅre", "Ort<br>\nÅre\n"), ("Ort +\nÅre", "Ort <br>\nÅre\n"),
        ("'''Ort''' och ''dag''", "Ort och dag\n"),
        ("decimaler[[#fn1][^{1}]]: 2,25", "decimaler: 2,25\n"), ("decimaler[^1^|#fn1]: 2", "decimaler: 2\n"),
        ("[sic] länk", "[sic] länk\n"),
    ])
    func wordsLoseTheMarksThatMarkdownHasNot(text: String, expected: String) {
        #expect(markdown(Self.headings + text) == Self.inMarkdown + expected)
    }

    @Test(arguments: [
        "## Ett\n== A ==\n== B ==\n== C ==", "== A ==\nOrd\n== B ==", "Ord\n=====\nOrd\n=====\nOrd\n=====",
        "* Ett\n* Två\n* Tre", "**A** b\n**C** d\n**E** f",
        "<!-- po-edition: report-2024 -->\n== A ==\n== B ==\n== C ==",
    ])
    func markdownAndPeoplesOwnSignsStayAsTheyAre(text: String) {
        #expect(markdown(text) == nil)
    }

    @Test func slantedLettersAreWordsAndAddressesStay() {
        #expect(
            markdown(Self.headings + "//Ord// se https://example.se")
                == Self.inMarkdown + "Ord se https://example.se\n")
    }
}
