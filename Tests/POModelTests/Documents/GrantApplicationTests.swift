import POModel
import TestSupport
import Testing

@Suite struct GrantApplicationTests {
    @Test(arguments: seeds)
    func isReadBackAsWritten(seed: UInt64) throws {
        try DocumentLaws.expectRoundTrip(GrantApplication.self, seed: seed)
    }

    @Test func keepsUnknownKeysInEveryObject() throws {
        try DocumentLaws.expectUnknownKeysKept(in: GrantApplication.self, seed: 2)
    }

    @Test func hasTheKeysOfTheFormat() throws {
        let json = #"""
            {"applicant":{"address":{"locality":"Kalmar"},"administration":"Socialförvaltningen","email":"po@example.se",\#
            "municipality":{"code":"0880","name":"Kalmar"},"organisationNumber":"212000-0746",\#
            "otherMunicipalities":[{"code":"0881","name":"Nybro"}],"phone":"0480-55 00 00"},"committee":"Socialnämnden",\#
            "contact":{"address":{"street":"Box 1"},"email":"kim@example.se","name":"Kim Exempel","phone":"0480-55 00 00",\#
            "position":"Enhetschef"},"cooperation":{"managementGroup":"m","others":"o"},"countyBoard":{"unit":"u"},\#
            "edition":"application-2022","followUpPlan":"f","kind":"grantApplication","operatingForm":"Kommun",\#
            "organisationPlan":"o","payment":{"bankgiro":"5089-7669","giro":"24400-4","plusgiro":"1268-2",\#
            "reference":"3519 0953"},"positions":2,"previousGrantPerPosition":402638,\#
            "signature":{"name":"Lo Exempel"},"supportPlan":"s","year":2022}
            """#
        let application = try JSON.decode(GrantApplication.self, json)
        #expect(UnknownFields.paths(in: application) == [])
        #expect(try JSON.encode(application) == json)
    }
}

@Suite struct OfficialMemorandumTests {
    @Test(arguments: seeds)
    func isReadBackAsWritten(seed: UInt64) throws {
        try DocumentLaws.expectRoundTrip(OfficialMemorandum.self, seed: seed)
    }

    @Test func keepsUnknownKeysInEveryObject() throws {
        try DocumentLaws.expectUnknownKeysKept(in: OfficialMemorandum.self, seed: 3)
    }

    @Test func hasTheKeysOfTheFormat() throws {
        let json = #"""
            {"addressee":"Socialnämnden","attachments":["Ansökan"],"background":"b","date":"2021-12-06",\#
            "diaryNumber":"SN 2021/0001","handler":{"name":"Kim Exempel","phone":"0480-55 00 00"},\#
            "kind":"officialMemorandum","proposedDecision":"p","signatories":[{"name":"Lo Exempel","title":"Chef"}],\#
            "subject":"Ansökan om statsbidrag"}
            """#
        let memorandum = try JSON.decode(OfficialMemorandum.self, json)
        #expect(UnknownFields.paths(in: memorandum) == [])
        #expect(try JSON.encode(memorandum) == json)
    }
}

@Suite struct GrantDocumentTests {
    @Test(arguments: ["grantReport", "grantApplication", "officialMemorandum", "countyReport"])
    func isToldByItsKind(kind: String) throws {
        let document = try JSON.decode(GrantDocument.self, #"{"kind":"\#(kind)","note":[]}"#)
        #expect(document.kind.rawValue == kind)
        #expect(try JSON.encode(document) == #"{"kind":"\#(kind)","note":[]}"#)
        if case .other = document { #expect(kind == "countyReport") } else { #expect(kind != "countyReport") }
    }

    @Test func knownEditionsAreSeven() {
        #expect(
            EditionID.known.map(\.rawValue) == [
                "report-2012", "report-2021", "report-2024", "application-2020", "application-2021", "application-2022",
                "memorandum",
            ])
    }
}
