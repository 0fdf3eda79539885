import POModel
import Testing

@Suite struct ReasonRankingTests {
    @Test(arguments: [
        (
            #"{"2012":[["housing"],["socialServices","economy"]]}"#,
            #"{"2012":[["housing"],["socialServices","economy"]]}"#
        ),
        (#"{"2011":[],"2012":[[],["debts"]]}"#, #"{"2012":[[],["debts"]]}"#), (#"{"2012":null}"#, "{}"),
        (#"{"senare":"okänt"}"#, #"{"senare":"okänt"}"#), (#"{"02012":[["economy"]]}"#, #"{"02012":[["economy"]]}"#),
    ])
    func keepsYearsAndRanks(json: String, canonical: String) throws {
        #expect(try JSON.pass(ReasonRanking.self, json) == canonical)
    }

    @Test(arguments: [#"{"2012":"bostad"}"#, #"{"2012":["housing"]}"#, #"{"2012":[[1]]}"#])
    func aYearMustHoldRanks(json: String) {
        #expect(throws: DecodingError.self) { try JSON.decode(ReasonRanking.self, json) }
    }

    @Test func aYearIsSetAndCleared() {
        var ranking = ReasonRanking()
        ranking[2012] = [[.housing], [.economy, .other]]
        #expect(ranking[2012] == [[.housing], [.economy, .other]])
        #expect(ranking[2011] == [])
        ranking[2012] = []
        #expect(ranking.isEmpty)
    }
}
