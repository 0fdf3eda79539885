import POModel
import Testing

@testable import POForms

@Suite struct NumberGrammarTests {
    @Test(arguments: [
        ("15", 15), ("0", 0), ("1 250", 1250), ("1\u{A0}250", 1250), ("2,00", 2), ("2.0", 2), ("15 st", 15),
        ("12 personer", 12), ("123456", 123_456),
    ])
    func readsCounts(text: String, expected: Int) {
        #expect(NumberGrammar.count(text)?.rawValue == expected)
    }

    @Test(arguments: [
        "", "x", "ca 15", "1,5", "2,50", "-3", "1 25", "1 2500", "12 13", "15+2", "femton", "1.250", "3 av 12",
        "2,0000",
        "99999999999999999999", "½", "１２",
    ])
    func refusesCounts(text: String) {
        #expect(NumberGrammar.count(text) == nil)
    }

    @Test(arguments: [
        ("791 548 kr.", 791_548), ("809 060 kr", 809_060), ("809 060:-", 809_060), ("404.530 kr", 404_530),
        ("1 014 000 kronor", 1_014_000), ("605\u{202F}000", 605_000), ("605000,00", 605_000),
        ("605 000,00 kr", 605_000),
        ("kr 12 000", 12_000), ("12 000,-", 12_000), ("0 kr", 0), ("890492", 890_492), ("SEK 5", 5),
    ])
    func readsKronor(text: String, expected: Int) {
        #expect(NumberGrammar.kronor(text)?.rawValue == expected)
    }

    @Test(arguments: [
        "", "kr", "791 548,50", "404.53", "7915 48 kr", "12 000 kr per år", "ca 12 000", "-5 kr", "12 tkr", "1,2 mnkr",
        "12 000 kr 13 000 kr",
    ])
    func refusesKronor(text: String) {
        #expect(NumberGrammar.kronor(text) == nil)
    }

    @Test(arguments: [
        ("2", 200), ("2,00", 200), ("2.00", 200), ("2,5", 250), ("2,25", 225), ("0,05", 5), ("14", 1400),
        ("1,5 tjänster", 150), ("2,00 årsarbeten", 200),
    ])
    func readsPositions(text: String, expected: Int) {
        #expect(NumberGrammar.positions(text)?.hundredths == expected)
    }

    @Test(arguments: ["", "2,125", "200 %", "två", "2 och en halv", "2,", ",5", "1,5 och 2", "1:50"])
    func refusesPositions(text: String) {
        #expect(NumberGrammar.positions(text) == nil)
    }

    @Test(arguments: [("2024", 2024), ("2024.", 2024), ("1900", 1900)])
    func readsYears(text: String, expected: Int) {
        #expect(NumberGrammar.year(text) == expected)
    }

    @Test(arguments: ["24", "2024/2025", "20244", "1899", "år 2024"])
    func refusesYears(text: String) {
        #expect(NumberGrammar.year(text) == nil)
    }
}
