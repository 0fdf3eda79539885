import Foundation
import POModel
import Testing

@testable import POForms

@Suite struct NumberGrammarTests {
    @Test(arguments: [
        ("15", 15), ("0", 0), ("1 250", 1250), ("1\u{A0}250", 1250), ("2,00", 2), ("2.0", 2), ("15 st", 15),
        ("12 personer", 12), ("123456", 123_456), ("15.", 15),
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
        ("1,5 tjänster", 150), ("2,00 årsarbeten", 200), ("3½", 350), ("3 ¼", 325), ("3,50 åa", 350),
    ])
    func readsPositions(text: String, expected: Int) {
        #expect(NumberGrammar.positions(text)?.hundredths == expected)
    }

    @Test(arguments: ["", "2,125", "200 %", "två", "2 och en halv", "2,", ",5", "1,5 och 2", "1:50"])
    func refusesPositions(text: String) {
        #expect(NumberGrammar.positions(text) == nil)
    }

    @Test(arguments: [
        (AnswerKind.count, "17*", "17", Diagnostic.Code.numberWithRemark), (.count, "(17)", "17", .numberWithRemark),
        (.count, "12 (varav 3 nya)", "12", .numberWithRemark), (.count, "1.041", "1041", .numberWithRemark),
        (.count, "ca 17", "17", .roughNumber), (.count, "~17", "17", .roughNumber),
        (.count, "Cirka 1 250", "1250", .roughNumber),
        (.positions, "3,50 (varav 0,5 vakant)", "3.5", .numberWithRemark),
        (.positions, "350 %", "3.5", .guessedFromText),
        (.positions, "ca 3,5", "3.5", .roughNumber), (.kronor, "1385 209 kr", "1385209", .numberWithRemark),
        (.kronor, "1,385,209 kr", "1385209", .numberWithRemark), (.kronor, "12 000 kr/år", "12000", .numberWithRemark),
        (.kronor, "12 000 kr (helår)", "12000", .numberWithRemark),
        (.count, "22 *", "22", .numberWithRemark), (.count, "22†", "22", .numberWithRemark),
        (.count, "22)", "22", .numberWithRemark), (.count, "(22)", "22", .numberWithRemark),
        (.count, "22?", "22", .numberWithRemark), (.count, "15²", "15", .numberWithRemark),
        (.count, "15¹⁾", "15", .numberWithRemark), (.count, "*22", "22", .numberWithRemark),
        (.positions, "2,5*", "2.5", .numberWithRemark), (.kronor, "404 530*", "404530", .numberWithRemark),
        (.kronor, "404,530", "404530", .numberWithRemark), (.kronor, "404  530", "404530", .numberWithRemark),
        (.kronor, "404 \u{A0}530 kr", "404530", .numberWithRemark), (.count, "1  250", "1250", .numberWithRemark),
        (.kronor, "404530400000", "404530400000", .numberWithRemark),
        (.kronor, "404 530 400", "404530400", .numberWithRemark), (.count, "12 104", "12104", .numberWithRemark),
        (.count, "153012", "153012", .numberWithRemark), (.count, "inga", "0", .guessedFromText),
    ])
    func readsNumbersWithRemarksAsDoubtful(kind: AnswerKind, text: String, value: String, code: Diagnostic.Code) throws
    {
        guard case .doubtful(let read, code, []) = kind.read(text) else {
            Issue.record("\(kind.read(text))")
            return
        }
        #expect(String(decoding: try JSONEncoder().encode(read), as: UTF8.self) == value)
    }

    @Test(arguments: [
        (AnswerKind.count, "ca 3-4"), (.count, "17 + 3"), (.count, "(12) (13)"), (.count, "1 25*"), (.count, "**"),
        (.count, "22/30"), (.count, "2 2"), (.count, "1 5"), (.count, "O"), (.count, "l5"), (.count, "15,5"),
        (.count, "> 15"), (.count, "femton eller sexton"), (.count, "femton 16"), (.count, "15 %"), (.count, "15 kr"),
        (.kronor, "404 530 400 000"), (.kronor, "404 530 400 000 kr"), (.kronor, "404 530,50"), (.kronor, "404 tkr"),
        (.kronor, "404 530 EUR"), (.kronor, "4 mkr"),
        (.positions, "2,755"), (.positions, "2.125*"), (.positions, "ca"), (.kronor, "7915 48 kr"),
        (.kronor, "ca 12 tkr"),
    ])
    func refusesWhatRemarksLeaveUnclear(kind: AnswerKind, text: String) {
        guard case .unreadable = kind.read(text) else {
            Issue.record("\(kind.read(text))")
            return
        }
    }

    @Test(arguments: [
        (AnswerKind.count, "femton", "15"), (.count, "Noll", "0"), (.count, "tjugofem", "25"), (.count, "ett", "1"),
        (.count, "etthundratjugotre", "123"), (.count, "hundra", "100"), (.count, "femton klienter", "15"),
        (.count, "15.", "15"), (.count, "15,0", "15"), (.count, "22 st", "22"), (.count, "1 250", "1250"),
        (.positions, "två", "2"), (.positions, "två och en halv", "2.5"), (.positions, "en halv tjänst", "0.5"),
        (.kronor, "404 530", "404530"), (.kronor, "404.530", "404530"), (.kronor, "12 404 530 kr", "12404530"),
        (.kronor, "404\u{A0}530\u{A0}400\u{A0}000\u{A0}kr", "404530400000"), (.count, "123\u{A0}456", "123456"),
    ])
    func readsWithoutDoubt(kind: AnswerKind, text: String, value: String) throws {
        guard case .value(let read) = kind.read(text) else {
            Issue.record("\(kind.read(text))")
            return
        }
        #expect(String(decoding: try JSONEncoder().encode(read), as: UTF8.self) == value)
    }

    @Test func readsNoRemarkInAQuotation() {
        #expect(AnswerKind.count.read("17*", verbatim: true) == .unreadable(.invalidCount))
    }

    @Test(
        arguments: [
            (["1", "041", "12", "0"], 3, [0..<2, 2..<3, 3..<4]), (["9", "1", "2"], 3, [0..<1, 1..<2, 2..<3]),
            (["1", "041", "112", "0"], 3, [0..<2, 2..<3, 3..<4]),
        ] as [([String], Int, [Range<Int>])])
    func partsNumbersByTheirGroups(words: [String], count: Int, expected: [Range<Int>]) {
        #expect(NumberGroups.only(words.map { Array($0.utf8)[...] }, count: count) == expected)
    }

    @Test(
        arguments: [
            (["12", "104", "112", "5"], 3), (["1", "2"], 3), (["1", "x", "2"], 3), (["041", "2", "3"], 3), ([], 1),
        ] as [([String], Int)])
    func partsNoNumbersInMoreWaysThanOne(words: [String], count: Int) {
        #expect(NumberGroups.only(words.map { Array($0.utf8)[...] }, count: count) == nil)
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
