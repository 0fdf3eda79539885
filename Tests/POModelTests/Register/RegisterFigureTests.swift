import POModel
import Testing

@Suite struct ClientSurveyTests {
    @Test(arguments: [
        (#"{"1":1}"#, "0,00"), (#"{"5":9}"#, "100,00"), (#"{"1":1,"5":1}"#, "50,00"), (#"{"1":2,"2":1}"#, "8,33"),
        (#"{"1":1,"5":2}"#, "66,67"), (#"{"3":1,"noOpinion":5}"#, "50,00"), (#"{"1":799,"2":1}"#, "0,03"),
    ])
    func indexIsTheAverageOnTheScale(answers: String, expected: String) throws {
        let question = try JSON.decode(SurveyQuestion.self, #"{"answers":\#(answers)}"#)
        #expect(question.index?.description == expected)
    }

    @Test(arguments: [
        #"{}"#, #"{"answers":{"noOpinion":3}}"#, #"{"answers":{"1":0}}"#, #"{"answers":{"6":1}}"#,
        #"{"answers":{"1":1},"lowest":5}"#, #"{"answers":{"1":1},"highest":1002}"#,
    ])
    func hasNoIndexWithoutGradesOnAScale(json: String) throws {
        #expect(try JSON.decode(SurveyQuestion.self, json).index == nil)
    }

    @Test func everyAnswerWeighsTheSame() throws {
        let survey = try JSON.decode(
            ClientSurvey.self,
            #"""
            {"questions":[{"aspect":"access","answers":{"1":2,"5":1}},
            {"aspect":"result","lowest":0,"highest":10,"answers":{"10":1,"3":1}},{"aspect":"result","answers":{}}]}
            """#)
        #expect(survey.index()?.description == "46,00")
        #expect(survey.index(of: .listed(.access))?.description == "33,33")
        #expect(survey.index(of: .listed(.result))?.description == "65,00")
        #expect(survey.index(of: .listed(.treatment)) == nil)
    }

    @Test(arguments: [
        (#"{"sent":3,"answered":2}"#, "66,67"), (#"{"sent":3,"answered":0}"#, "0,00"),
        (#"{"sent":800,"answered":1}"#, "0,13"),
        (#"{"sent":0,"answered":0}"#, nil), (#"{"sent":5}"#, nil), (#"{"answered":5}"#, nil),
    ])
    func responseRateIsThePartThatAnswered(json: String, expected: String?) throws {
        #expect(try JSON.decode(ClientSurvey.self, json).responseRate?.description == expected)
    }
}

@Suite struct ProviderAgreementTests {
    @Test(arguments: [
        (#"{"end":"2025-02-28"}"#, "2025-02-28", "2025-02-28"),
        (
            #"{"end":"2025-02-28","extensions":[{"end":"2026-02-28","used":true},{"end":"2027-02-28"}]}"#, "2026-02-28",
            "2027-02-28"
        ),
        (#"{"end":"2025-02-28","extensions":[{"end":"2026-02-28","used":false}]}"#, "2025-02-28", "2025-02-28"),
        (#"{"start":"2025-02-28"}"#, nil, nil),
    ])
    func endsWithItsExtensions(json: String, current: String?, latest: String?) throws {
        let agreement = try JSON.decode(ProviderAgreement.self, json)
        #expect(agreement.currentEnd?.description == current)
        #expect(agreement.latestEnd?.description == latest)
        #expect(agreement.reported.start == agreement.start)
        #expect(agreement.reported.end == agreement.currentEnd)
        #expect(agreement.reported.latestEnd == agreement.latestEnd)
    }
}

@Suite struct ManagementGroupRecordTests {
    @Test(arguments: [("2023-12-31", 1), ("2024-01-01", 2), ("2024-06-30", 2), ("2024-07-01", 1)])
    func seatsAreHeldFromFirstToLastDay(day: String, held: Int) throws {
        let group = try JSON.decode(
            ManagementGroupRecord.self,
            #"""
            {"members":[{"seat":"municipality"},{"seat":"psychiatry","start":"2024-01-01","end":"2024-06-30"},
            {"seat":"municipality"},{"organisation":"RSMH Exempel"}]}
            """#)
        let day = try #require(CalendarDate(rawValue: day))
        #expect(group.seats(on: day).count == held)
        #expect(group.vacantMandatorySeats(on: day).count == 5 - held)
        #expect(group.vacantMandatorySeats(on: day).first == .employmentService)
    }
}
