import Testing

@testable import POForms

@Suite struct PipedLinesTests {
    private func markdown(_ text: String) -> String? {
        PipedLines.inner(of: Array(text.utf8)).map { String(decoding: $0.text, as: UTF8.self) }
    }

    @Test func rowsWithPipesBetweenCellsAloneAreTables() {
        let rows = (1...5).map { "Rad \($0) | \($0) | " }
        #expect(
            markdown("Ett\nTvå\n" + rows.joined(separator: "\n"))
                == "\nEtt\n\nTvå\n\n" + rows.map { "|\($0)|\n" }.joined())
    }

    @Test func rowsWithPipesAfterTheirCellsAreTables() {
        let rows = ["|Ja|Nej|"] + (1...5).map { "Rad \($0)|X||" }
        #expect(
            markdown("Ett\n" + rows.joined(separator: "\n") + "\nTvå")
                == "\nEtt\n\n" + rows.map { "|\($0)\n" }.joined() + "\nTvå\n")
    }

    @Test func aDashInPlaceOfAnAnswerIsNoRule() {
        let rows = ["|Ja|Nej|", "--|"] + (1...5).map { "Rad \($0)|X||" }
        #expect(markdown(rows.joined(separator: "\n"))?.contains("|--|\n") == true)
    }

    @Test(arguments: [
        "Kommunen | Box 4 | 391 01 Kalmar", "| a | b | c |\n| d | e | f |\n| g | h | i |\n| j | k | l |\n| m | n | o |",
        "a | b | c\n---|---|---\nd | e | f\ng | h | i\nj | k | l\nm | n | o\np | q | r",
    ])
    func otherPipesStayAsTheyAre(text: String) {
        #expect(markdown(text) == nil)
    }
}
