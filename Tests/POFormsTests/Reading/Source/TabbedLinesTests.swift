import POModel
import Testing

@testable import POForms

@Suite struct TabbedLinesTests {
    private static let vocabulary = FormChart.of(FormEdition.builtIn).vocabulary
    private static let prose = String(repeating: "Ombuden möts varje vecka. ", count: 10)

    /// Rows as a converter of `.doc` writes them: two ends in a row as a line's end, one as a tab.
    private func torn(_ rows: [[String]]) -> String {
        var text = ""
        for row in rows {
            if row.count == 1 { text += row[0] + "\n" } else { text += row.map { $0 + "\u{7}" }.joined() + "\u{7}" }
        }
        return text.replacing("\u{7}\u{7}", with: "\n").replacing("\u{7}", with: "\t")
    }

    private func lines(_ text: String) -> String? {
        TabbedLines.inner(of: Array(text.utf8), Self.vocabulary).map { String(decoding: $0.text, as: UTF8.self) }
    }

    @Test func rowsThatAConverterToreAreWhole() throws {
        let rows = [
            ["", "Ja", "Nej"], ["Kommun", "X", ""], ["Förening", "", "X"], ["Stiftelse", "X", ""],
            ["Aktiebolag", "", ""], ["Annan utförare", "X", ""],
        ]
        let text = torn([[Self.prose], ["Ett"], ["Två"], ["Tre"]] + rows + [["Slut"]])
        #expect(text.contains("Kommun\tX\n\tFörening\nX\nStiftelse\tX\n\tAktiebolag\n\nAnnan"))
        let read = try #require(lines(text))
        #expect(read.contains(rows.map { $0.joined(separator: "\t") }.joined(separator: "\n") + "\n\nSlut\n"))
        #expect(read.contains("\nEtt\n\nTvå\n\nTre\n"))
    }

    @Test func paragraphsThatTouchArePartedAndRowsAreNot() throws {
        let text = Self.prose + "\nEtt\nTvå\nTre\n\tJa\tNej\nKommun\tX\t\nFörening\t\tX\nSlut\n"
        let read = try #require(lines(text))
        #expect(read.contains("\nTre\n\n\tJa\tNej\nKommun\tX\t\nFörening\t\tX\n\nSlut\n"))
    }

    @Test(arguments: ["Ett\nTvå\nTre\nFyra\na\tb\nc\td\ne\tf", "# Ett\n\(prose)\nTvå\nTre\nFyra\na\tb\nc\td\ne\tf"])
    func linesOfPagesAndMarkdownStayAsTheyAre(text: String) {
        #expect(lines(text) == nil)
    }
}
