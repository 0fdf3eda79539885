import POModel
import Testing

@testable import POForms

@Suite struct UnwrappedLinesTests {
    private static let vocabulary = FormChart.of(FormEdition.builtIn).vocabulary
    private static let sentence = [
        "Ombuden arbetar självständigt men har regelbundna avstämningar med närmaste",
        "chef, och de möts i länet för att lära av varandra och utbyta erfarenheter",
        "med dem som har gjort det längre och som har andra sätt att arbeta på, som",
        "för det mesta är bättre än deras egna eller i varje fall lika bra att följa",
        "när det kommer till kritan, om nu inte någon annan säger något annat alltid",
        "efteråt.",
    ]
    private static let rows =
        "\tJa\tNej\nOmbuden har erbjudits utbildning.\tX\t\nOmbuden har erbjudits handledning.\t\tX"

    private func joined(_ text: String) -> String? {
        UnwrappedLines.inner(of: Array(text.utf8), Self.vocabulary).map { String(decoding: $0.text, as: UTF8.self) }
    }

    @Test func aLineGoesOnWhereTheNextWordHadNoRoom() throws {
        let text = Self.sentence.joined(separator: "\n") + "\nKort rad.\nEn ny rad.\n" + Self.rows + "\n"
        let whole = Self.sentence.joined(separator: " ") + "\nKort rad.\nEn ny rad.\n" + Self.rows + "\n\n"
        #expect(joined(text) == whole)
    }

    @Test func aLabelBeginsALineOfItsOwn() throws {
        let text = (Self.sentence.dropLast() + ["Om nej, ange varför.", Self.rows]).joined(separator: "\n")
        #expect(joined(text)?.contains("annat alltid\nOm nej, ange varför.\n") == true)
    }

    @Test func linesThatNobodyWrappedStayAsTheyAre() {
        #expect(joined("Ett\nTvå\nTre\n" + Self.rows) == nil)
        #expect(joined(Self.sentence.joined(separator: "\n")) == nil)
    }
}
