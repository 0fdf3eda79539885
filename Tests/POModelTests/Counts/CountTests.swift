import POModel
import Testing

@Suite struct CountsByGenderTests {
    @Test(arguments: [
        (#"{"women":15,"men":30,"nonBinary":1}"#, #"{"men":30,"nonBinary":1,"women":15}"#),
        (#"{"undivided":54}"#, #"{"undivided":54}"#), (#"{"women":0}"#, #"{"women":0}"#),
        (#"{"women":null,"men":2}"#, #"{"men":2}"#), (#"{"undivided":54,"men":null}"#, #"{"undivided":54}"#),
        ("{}", "{}"),
    ])
    func passesTheDoor(json: String, canonical: String) throws {
        #expect(try JSON.pass(CountsByGender.self, json) == canonical)
    }

    @Test(arguments: [
        #"{"undivided":54,"women":1}"#, #"{"undivided":0,"men":0}"#, #"{"nonBinary":1,"undivided":1}"#,
        #"{"women":-1}"#,
        #"{"women":"1"}"#, #"{"women":1.5}"#, "[]", "7",
    ])
    func isRefusedAtTheDoor(json: String) {
        #expect(throws: DecodingError.self) { try JSON.decode(CountsByGender.self, json) }
    }

    @Test func aGenderReplacesAnUndividedCount() {
        var counts = CountsByGender(undivided: 7)
        #expect(counts.sum == 7)
        counts[.man] = nil
        #expect(counts.undivided == 7)
        counts[.woman] = 3
        #expect(counts == CountsByGender(women: 3))
        counts[.nonBinary] = 1
        #expect(counts.sum == 4)
        #expect(CountsByGender().sum == nil)
    }

    @Test func theLargestCountsCanBeSummed() {
        let most = WholeNumber(999_999_999_999_999)
        #expect(CountsByGender(women: most, men: most, nonBinary: most).sum == 2_999_999_999_999_997)
    }
}

@Suite struct AgeBandTests {
    @Test(arguments: ["18-29", "30-49", "50-64", "65+", "0-17", "60-64", "18-18", "150+"])
    func isWrittenAsRead(text: String) {
        #expect(AgeBand(rawValue: text)?.rawValue == text)
    }

    @Test(arguments: [
        "", "18", "29-18", "018-29", "18-", "-29", "+18+", "18–29", "18-151", "151+", "18-29-30", " 18-29",
    ])
    func refuses(text: String) {
        #expect(AgeBand(rawValue: text) == nil)
    }

    @Test func bandsCoverEveryAdultOnce() {
        for bands in [AgeBand.current, AgeBand.of2012] {
            #expect(bands == bands.sorted())
            for age in 0...120 { #expect(bands.count { $0.contains(age) } == (age < 18 ? 0 : 1)) }
        }
        #expect(AgeBand.current.map(\.rawValue) == ["18-29", "30-49", "50-64", "65+"])
        #expect(AgeBand.of2012.map(\.rawValue) == ["18-29", "30-39", "40-49", "50-59", "60-64", "65+"])
    }
}

@Suite struct CountTableTests {
    @Test(arguments: [
        (#"{"economy":{"women":4},"housing":{}}"#, #"{"economy":{"women":4}}"#),
        (#"{"economy":null}"#, "{}"),
        (#"{"debtCounselling":{"men":1}}"#, #"{"debtCounselling":{"men":1}}"#),
        (#"{"debtCounselling":"många"}"#, #"{"debtCounselling":"många"}"#),
        (#"{"economy":{"women":4,"children":[1]}}"#, #"{"economy":{"children":[1],"women":4}}"#),
    ])
    func keepsRowsAndWhatIsNoRow(json: String, canonical: String) throws {
        #expect(try JSON.pass(CountTable<ContactReason>.self, json) == canonical)
    }

    @Test(arguments: [#"{"economy":7}"#, #"{"economy":{"undivided":1,"men":1}}"#])
    func aKnownRowMustHoldCounts(json: String) {
        #expect(throws: DecodingError.self) { try JSON.decode(CountTable<ContactReason>.self, json) }
    }

    @Test func aBlankRowIsNoRow() {
        var table = CountTable<AgeBand>()
        table[AgeBand.current[0]] = CountsByGender(women: 1)
        #expect(Array(table.keys) == [AgeBand.current[0]])
        table[AgeBand.current[0]] = CountsByGender()
        #expect(table.isEmpty)
    }
}
