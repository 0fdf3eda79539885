import POModel
import Testing

@testable import POForms

@Suite struct SeparatedLinesTests {
    private static let vocabulary = FormChart.of(FormEdition.builtIn).vocabulary

    private func markdown(_ text: String) -> String? {
        SeparatedLines.inner(of: Array(text.utf8), Self.vocabulary).map { String(decoding: $0.text, as: UTF8.self) }
    }

    private static let rows = ["; Ja; Nej", "Ett; X; ", "Två; ; X", "Tre; 3; ", "Fyra; ; 4"]

    @Test func rowsThatNoSentenceIsLikeAreATable() {
        #expect(
            markdown("Vi ses i höst; tack.\n" + Self.rows.joined(separator: "\n"))
                == """

                Vi ses i höst; tack.

                |  | Ja | Nej |
                | Ett | X |  |
                | Två |  | X |
                | Tre | 3 |  |
                | Fyra |  | 4 |
                """ + "\n")
    }

    @Test func pipesWithoutBlanksPartCells() {
        let rows = Self.rows.map { $0.replacing("; ", with: "|").replacing(";", with: "|") }
        #expect(
            markdown((["Ett"] + rows).joined(separator: "\n"))?.contains("| Två |  | X |\n| Tre | 3 |  |\n") == true)
    }

    @Test func whatTheLastColumnSaysMayHaveASemicolon() {
        let text = (Self.rows + ["Patienter; X; Funka; Attention", "Anhöriga; Ria; Riksförbund"])
            .map { $0.hasPrefix("; Ja") ? "; Ja; Om ja, vilken" : $0 }.joined(separator: "\n")
        #expect(markdown(text)?.contains("| Patienter | X | Funka; Attention |") == true)
    }

    @Test func aCellThatIsRepeatedIsARow() throws {
        let fields = (1...5).map { "Fråga \($0): svar; Fråga \($0): svar" }
        #expect(markdown(fields.joined(separator: "\n"))?.contains("| Fråga 1: svar | Fråga 1: svar |") == true)
        let tabs = fields.map { $0.replacing("; ", with: "\t") }.joined(separator: "\n")
        #expect(markdown(tabs)?.contains("| Fråga 1: svar | Fråga 1: svar |") == true)
    }

    @Test(arguments: [
        "a; b\nc; d\ne; f\ng; h\ni; j\nk; l",
        "- ett;\n- två;\n- tre;\n- fyra;\n- fem;\n- sex.",
        "a\tb\nc\t1\ne\t2\ng\t3\ni\t4\nk\t5",
    ])
    func sentencesListsAndTabsStayAsTheyAre(text: String) {
        #expect(markdown(text) == nil)
    }
}
