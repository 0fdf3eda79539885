import POModel
import TestSupport
import Testing

#if DEBUG
private let writtenSeeds = seeds
#else
private let writtenSeeds = 0..<max(1_000, seeds.upperBound)
#endif

@Suite struct RegisterTests {
    /// A thousand registers at least in a release build, whatever `PO_SEEDS` says.
    @Test(arguments: writtenSeeds)
    func isReadBackAsWritten(seed: UInt64) throws {
        let register = RandomFiller.document(Register.self, seed: seed)
        let json = try JSON.encode(register)
        let decoded = try JSON.decode(Register.self, json)
        #expect(decoded == register)
        #expect(try JSON.encode(decoded) == json)
    }

    @Test(arguments: [1, 2] as [UInt64])
    func keepsUnknownKeysInEveryObject(seed: UInt64) throws {
        try DocumentLaws.expectUnknownKeysKept(in: Register.self, seed: seed)
    }

    @Test(arguments: seeds)
    func anyRegisterIsCheckedAndCountedWithoutTrapping(seed: UInt64) throws {
        let register = RandomFiller.document(Register.self, seed: seed)
        for problem in register.problems {
            for language in MessageLanguage.allCases { #expect(!problem.text(in: language).hasSuffix("problem")) }
        }
        #expect(register.workedPositions(in: 2024) != nil)
        for survey in register.surveys { #expect((0...10_000).contains(survey.index()?.hundredths ?? 0)) }
    }

    @Test(arguments: [
        ("{}", #"{"version":1}"#),
        (#"{"version":null,"clients":[{}],"assignments":[{"client":"","municipality":""}]}"#, #"{"version":1}"#),
        (#"{"version":3,"later":null}"#, #"{"later":null,"version":3}"#),
        (#"{"clients":[{"id":"c1"},null,{"id":" "}]}"#, #"{"clients":[{"id":"c1"}],"version":1}"#),
        (
            #"{"surveys":[{"questions":[{"answers":{"1":0,"2":null,"+3":1,"03":1,"noOpinion":2}}]}]}"#,
            #"{"surveys":[{"questions":[{"answers":{"+3":1,"03":1,"1":0,"noOpinion":2}}]}],"version":1}"#
        ),
    ])
    func blanksAreNotWritten(json: String, canonical: String) throws {
        #expect(try JSON.pass(Register.self, json) == canonical)
        #expect(try JSON.pass(Register.self, canonical) == canonical)
    }

    @Test(arguments: [
        #"{"clients":[{"childrenAtHome":"shared","id":"c1"}],"version":1}"#,
        #"{"assignments":[{"phase":"paused","priorityGroups":["elderly"],"referredBy":"school"}],"version":1}"#,
        #"{"systemDeficiencies":[{"responsibleBody":"migrationAgency","status":"stalled","theme":"migration"}],"version":1}"#,
        #"{"payments":[{"kind":"adjustment"}],"version":1}"#,
    ])
    func wordsOfLaterReleasesAreKept(json: String) throws {
        #expect(try JSON.pass(Register.self, json) == json)
    }

    @Test(arguments: [
        #"{"clients":[{"gender":"kvinna"}]}"#, #"{"clients":{}}"#, #"{"assignments":[{"opened":"2024-02-30"}]}"#,
        #"{"assignments":[{"municipality":"9999"}]}"#, #"{"consultations":[{"count":-1}]}"#,
        #"{"ombuds":[{"employments":[{"percent":100.01}]}]}"#, #"{"ombuds":[{"employments":[{"percent":33.333}]}]}"#,
        #"{"ombuds":[{"employments":[{"percent":-1}]}]}"#, #"{"grants":[{"amount":1.5}]}"#,
        #"{"surveys":[{"questions":[{"answers":{"1":-1}}]}]}"#, #"{"version":"1"}"#, "[]", "null",
    ])
    func refusesWrongShapes(json: String) {
        #expect(throws: DecodingError.self) { try JSON.decode(Register.self, json) }
    }

    @Test func hasTheKeysOfTheFormat() throws {
        let register = try JSON.decode(Register.self, fullRegister)
        #expect(UnknownFields.paths(in: register) == [])
        #expect(try JSON.encode(register) == fullRegister)
    }

    @Test func findsRecordsByID() throws {
        let one = try #require(ClientID("c1"))
        let two = try #require(ClientID("c2"))
        let ombud = try #require(OmbudID("o1"))
        let kalmar = try #require(MunicipalityCode(rawValue: "0880"))
        var register = Register()
        register.clients = [
            Client(one, gender: .woman, birthYear: 1987, childrenAtHome: .listed(.yes)), Client(two),
            Client(one, gender: .man),
        ]
        register.ombuds = [Ombud(ombud)]
        register.assignments = [
            Assignment(of: one, in: kalmar, ombud: ombud), Assignment(of: two, in: kalmar),
            Assignment(of: one, in: kalmar),
        ]
        register.assignments[2].childrenAtHome = .listed(.no)
        #expect(register.client(one)?.gender == .woman)
        #expect(register.client(two)?.gender == nil)
        #expect(register.ombud(ombud)?.id == ombud)
        #expect(register.assignments(of: one).count == 2)
        #expect(register.assignments(heldBy: ombud) == [register.assignments[0]])
        #expect(register.assignmentsByClient().mapValues(\.count) == [one: 2, two: 1])
        #expect(register.assignments.map { register.childrenAtHome(during: $0) } == [.listed(.yes), nil, .listed(.no)])
        #expect(register.client(try #require(ClientID("c3"))) == nil)
    }
}

/// A register in which every field of the format stands.
let fullRegister = #"""
    {"assignments":[{"applied":"2024-02-01","childrenAtHome":"no","client":"c1","closed":"2024-12-01",\#
    "municipality":"0880","ombud":"o1","opened":"2024-03-04","phase":"conclusion","priorityGroups":["youngAdults"],\#
    "reasons":["economy","authorityContact"],"reasonsFoundLater":["housing"],"referredBy":"psychiatry"},\#
    {"applied":"2024-02-01","client":"c2","declined":{"date":"2024-02-08","details":"d","reason":"outsideTargetGroup"},\#
    "municipality":"0880"}],"clients":[{"birthYear":1987,"childrenAtHome":"yes","gender":"woman","id":"c1"},\#
    {"id":"c2"}],"consultations":[{"count":3,"date":"2024-05-02","municipality":"0880","requestedBy":"relative",\#
    "subject":"s"}],"contracts":[{"end":"2025-02-28","extensions":[{"decideBy":"2024-11-30","end":"2026-02-28",\#
    "used":true}],"municipalities":["0880"],"operatingForm":"association","organisationNumber":"802400-0001",\#
    "provider":"Föreningen Exempel","start":"2022-03-01"}],"feedback":[{"action":"a","answered":"2024-04-03",\#
    "closed":"2024-04-09","content":"c","kind":"complaint","municipality":"0880","received":"2024-04-01",\#
    "receivedFrom":"client"}],"grants":[{"amount":791548,"date":"2024-03-20","diaryNumber":"1-2024",\#
    "municipality":"0880","positions":2,"year":2024}],"managementGroups":[{"meetings":[{"date":"2024-05-20",\#
    "notes":"n","present":["municipality","users"]}],"members":[{"end":"2024-12-31","organisation":"RSMH Exempel",\#
    "seat":"users","start":"2024-01-01"}],"municipalities":["0880"]}],"ombuds":[{"employments":[{"end":"2024-12-31",\#
    "leaves":[{"end":"2024-07-31","percent":50,"reason":"parental","start":"2024-07-01"}],"percent":87.5,\#
    "start":"2024-01-01"}],"gender":"man","id":"o1"}],"payments":[{"amount":791548,"date":"2024-04-15",\#
    "kind":"payment","municipality":"0880","reference":"9573","year":2024},{"amount":1,"kind":"repayment",\#
    "municipality":"0880","year":2024}],"supervision":[{"date":"2024-09-01"}],"surveys":[{"answered":3,\#
    "end":"2024-11-30","municipality":"0880","name":"Enkät","occasion":"yearly","questions":[{"answers":{"1":0,"4":1,\#
    "5":1,"noOpinion":1},"aspect":"access","highest":5,"lowest":1,"text":"t"}],"sent":5,"start":"2024-11-01"}],\#
    "systemDeficiencies":[{"bodyName":"Enheten","closed":"2024-10-01","description":"d",\#
    "feedbackDates":["2024-09-01"],"id":"7","measures":[{"date":"2024-08-01","description":"m",\#
    "takenBy":"municipality"}],"municipality":"0880","observed":"2024-06-01","responsibleBody":"socialInsuranceAgency",\#
    "status":"closed","theme":"income"}],"training":[{"date":"2024-09-01","end":"2024-09-02","organiser":"o",\#
    "participants":["o1"],"subject":"s"}],"version":1}
    """#
