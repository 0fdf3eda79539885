import Foundation
import POModel
import Testing

/// Records of a register as an app makes them, against the JSON that they are written as.
@Suite struct RegisterInCodeTests {
    private let kalmar = MunicipalityCode(rawValue: "0880")
    private let first = CalendarDate(rawValue: "2024-01-01")
    private let later = CalendarDate(rawValue: "2024-06-30")

    private func decoded(_ json: String) throws -> Register {
        try JSONDecoder().decode(Register.self, from: Data(json.utf8))
    }

    @Test func anAssignment() throws {
        let (client, ombud) = (try #require(ClientID(rawValue: "c1")), try #require(OmbudID(rawValue: "o1")))
        var assignment = Assignment(of: client, in: try #require(kalmar), opened: first, ombud: ombud)
        assignment.phase = .listed(.work)
        assignment.priorityGroups = [.listed(.youngAdults), .unlisted("nyanlända")]
        assignment.referredBy = .listed(.psychiatry)
        var declined = Assignment(of: client, in: try #require(kalmar), applied: first)
        declined.declined.date = later
        declined.declined.reason = .listed(.noCapacity)
        declined.declined.details = FreeText("Ingen plats före hösten.")
        var leave = Leave(from: try #require(first), through: later)
        leave.reason = .listed(.study)
        var register = Register()
        register.ombuds = [
            Ombud(
                ombud,
                employments: [
                    Employment(
                        from: try #require(first), percent: try #require(FullTimePercent(hundredths: 5_000)),
                        leaves: [leave])
                ])
        ]
        register.assignments = [assignment, declined]
        #expect(
            try decoded(
                #"""
                {"version":1,"ombuds":[{"id":"o1","employments":[{"start":"2024-01-01","percent":50,"leaves":[
                    {"start":"2024-01-01","end":"2024-06-30","reason":"study"}]}]}],
                 "assignments":[
                    {"client":"c1","municipality":"0880","opened":"2024-01-01","ombud":"o1","phase":"work",
                     "priorityGroups":["youngAdults","nyanlända"],"referredBy":"psychiatry"},
                    {"client":"c1","municipality":"0880","applied":"2024-01-01",
                     "declined":{"date":"2024-06-30","reason":"noCapacity","details":"Ingen plats före hösten."}}]}
                """#) == register)
        #expect(register.version == 1)
    }

    @Test func whatTheServiceDoesBeside() throws {
        var event = StaffEvent()
        (event.date, event.end) = (first, later)
        event.subject = LineText("Samtal")
        event.organiser = LineText("Exempelskolan")
        event.participants = [try #require(OmbudID(rawValue: "o1"))]
        var consultation = Consultation()
        consultation.date = first
        consultation.requestedBy = .listed(.relative)
        consultation.subject = LineText("Boende")
        var view = Feedback()
        view.kind = .listed(.complaint)
        view.received = first
        view.municipality = kalmar
        view.receivedFrom = .listed(.client)
        view.content = FreeText("Svårt att nå ombudet.")
        view.action = FreeText("Telefontid.")
        var register = Register()
        register.training = [event]
        register.consultations = [consultation]
        register.feedback = [view]
        #expect(
            try decoded(
                #"""
                {"version":1,"training":[{"date":"2024-01-01","end":"2024-06-30","subject":"Samtal",
                    "organiser":"Exempelskolan","participants":["o1"]}],
                 "consultations":[{"date":"2024-01-01","requestedBy":"relative","subject":"Boende"}],
                 "feedback":[{"kind":"complaint","received":"2024-01-01","municipality":"0880","receivedFrom":"client",
                    "content":"Svårt att nå ombudet.","action":"Telefontid."}]}
                """#) == register)
    }

    @Test func aSystemDeficiency() throws {
        var measure = DeficiencyMeasure()
        measure.date = later
        measure.takenBy = .listed(.municipality)
        var deficiency = SystemDeficiency()
        deficiency.theme = .listed(.income)
        deficiency.responsibleBody = .listed(.other)
        deficiency.bodyName = LineText("Exempelmyndigheten")
        deficiency.status = .listed(.reported)
        deficiency.measures = [measure]
        deficiency.feedbackDates = [try #require(later)]
        var register = Register()
        register.systemDeficiencies = [deficiency]
        #expect(
            try decoded(
                #"""
                {"version":1,"systemDeficiencies":[{"theme":"income","responsibleBody":"other",
                    "bodyName":"Exempelmyndigheten","status":"reported",
                    "measures":[{"date":"2024-06-30","takenBy":"municipality"}],"feedbackDates":["2024-06-30"]}]}
                """#) == register)
    }

    @Test func aSurvey() throws {
        var question = SurveyQuestion()
        question.text = LineText("Hur nöjd är du?")
        (question.lowest, question.highest) = (1, 5)
        question.answers[5] = 3
        question.answers.noOpinion = 1
        var survey = ClientSurvey()
        survey.name = LineText("Enkät")
        survey.occasion = .listed(.yearly)
        survey.municipality = kalmar
        survey.questions = [question]
        var register = Register()
        register.surveys = [survey]
        #expect(
            try decoded(
                #"""
                {"version":1,"surveys":[{"name":"Enkät","occasion":"yearly","municipality":"0880","questions":[
                    {"text":"Hur nöjd är du?","lowest":1,"highest":5,"answers":{"5":3,"noOpinion":1}}]}]}
                """#) == register)
        #expect(register.surveys[0].questions[0].answers.grades == [5])
    }

    @Test func managementAndProviders() throws {
        var member = ManagementGroupMember()
        member.seat = .listed(.employmentService)
        var meeting = ManagementGroupMeeting()
        meeting.date = first
        meeting.present = [.listed(.municipality)]
        meeting.notes = FreeText("Budget.")
        var group = ManagementGroupRecord()
        group.municipalities = [try #require(kalmar)]
        group.members = [member]
        group.meetings = [meeting]
        var more = ContractExtension()
        more.decideBy = later
        more.used = false
        var agreement = ProviderAgreement()
        agreement.provider = LineText("Exempelstiftelsen")
        agreement.organisationNumber = OrganisationNumber(rawValue: "212000-0142")
        agreement.operatingForm = .listed(.foundation)
        agreement.municipalities = [try #require(kalmar)]
        agreement.extensions = [more]
        var register = Register()
        register.managementGroups = [group]
        register.contracts = [agreement]
        #expect(
            try decoded(
                #"""
                {"version":1,"managementGroups":[{"municipalities":["0880"],"members":[{"seat":"employmentService"}],
                    "meetings":[{"date":"2024-01-01","present":["municipality"],"notes":"Budget."}]}],
                 "contracts":[{"provider":"Exempelstiftelsen","organisationNumber":"212000-0142",
                    "operatingForm":"foundation","municipalities":["0880"],
                    "extensions":[{"decideBy":"2024-06-30","used":false}]}]}
                """#) == register)
    }

    @Test func grants() throws {
        var decision = GrantDecision()
        decision.diaryNumber = LineText("1234-2024")
        var transfer = GrantTransfer()
        transfer.kind = .listed(.repayment)
        transfer.date = later
        transfer.year = 2024
        transfer.municipality = kalmar
        transfer.amount = Kronor(rawValue: 5_000)
        transfer.reference = LineText("Återkrav")
        var register = Register()
        register.grants = [decision]
        register.payments = [transfer]
        #expect(
            try decoded(
                #"""
                {"version":1,"grants":[{"diaryNumber":"1234-2024"}],"payments":[{"kind":"repayment","date":"2024-06-30",
                    "year":2024,"municipality":"0880","amount":5000,"reference":"Återkrav"}]}
                """#) == register)
    }
}
