import Testing

@testable import POModel

@Suite struct WordingTests {
    @Test func argumentsStandInPlaceOfTheirNames() {
        let wording = MessageText(swedish: "{a} är {b}{", english: "{a} is {c}")
        #expect(wording.filled(with: ["a": MessageText(alike: "{b}"), "b": MessageText(2)]).swedish == "{b} är 2{")
        #expect(wording.filled(with: ["a": MessageText(1)]).english == "1 is {c}")
        #expect(wording.text(in: .english) == "{a} is {c}")
    }

    @Test(arguments: [(1, "1 klient är ny"), (0, "0 klienter är nya"), (11, "11 klienter är nya")])
    func wordsFollowTheNumber(number: Int, expected: String) {
        let wording = MessageText("{n} {n?klient|klienter} är {n?ny|nya}", "")
        #expect(wording.filled(with: ["n": MessageText(number)]).swedish == expected)
    }

    @Test func eachLanguageHasItsOwnArgument() {
        let wording = MessageText("bland {who}", "among {who}").filled(with: ["who": Gender.man])
        #expect(wording == MessageText("bland män", "among men"))
    }
}
