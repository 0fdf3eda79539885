import POModel
import Testing

@Suite struct InterchangeTests {
    @Test(arguments: [
        (
            #"{"kind":"grantReport","remarks":"","attachments":["", "A", null, " \n"],"grantee":{},"clients":{"new":{"all":{}}}}"#,
            #"{"attachments":["A"],"kind":"grantReport"}"#
        ),
        (
            #"{"kind":"grantReport","edition":"","year":null,"signature":{"date":"","email":" ","phone":null,"name":""}}"#,
            #"{"kind":"grantReport"}"#
        ),
        (
            #"{"kind":"grantReport","grantee":{"municipality":{},"otherMunicipalities":[{},{"name":""},{"name":"Nybro"}]}}"#,
            #"{"grantee":{"otherMunicipalities":[{"code":"0881","name":"Nybro"}]},"kind":"grantReport"}"#
        ),
        (#"{"kind":"grantReport","access":{"queue":""},"pandemic":{"effects":["",null]}}"#, #"{"kind":"grantReport"}"#),
        (
            #"{"kind":"grantReport","additional":{"a":null,"b":"","c":[],"d":{},"e":0,"f":false,"g":" x "}}"#,
            #"{"additional":{"e":0,"f":false,"g":" x "},"kind":"grantReport"}"#
        ),
        (
            #"{"kind":"grantReport","clients":null,"economy":{"granted":{"amount":0}}}"#,
            #"{"economy":{"granted":{"amount":0}},"kind":"grantReport"}"#
        ),
    ])
    func blanksAreNotWritten(json: String, canonical: String) throws {
        #expect(try JSON.pass(GrantReport.self, json) == canonical)
        #expect(try JSON.pass(GrantReport.self, canonical) == canonical)
    }

    @Test(arguments: [
        #"{"access":{"queue":"ibland"},"edition":"report-2031","kind":"grantReport"}"#,
        #"{"kind":"grantReport","pandemic":{"affected":"kanske","effects":["moreClients","fewerClients"]}}"#,
        #"{"contactReasons":{"counts":{"debts":{"women":1}},"ranking":{"2012":[["debts"]]}},"kind":"grantReport"}"#,
        #"{"grantee":{"municipality":{"name":"Nykommun"}},"kind":"grantReport"}"#,
        #"{"clients":{"new":{"byAge":{"18-24":{"men":1}}}},"kind":"grantReport"}"#,
        #"{"additional":{"clients.pets":{"cats":[1,2.5,null,true]}},"kind":"grantReport"}"#,
        #"{"kind":"grantReport","later":null,"signature":{"stamp":[{"blank":{}},""]}}"#,
    ])
    func whatIsNewIsKept(json: String) throws {
        #expect(try JSON.pass(GrantReport.self, json) == json)
        #expect(try JSON.pass(GrantDocument.self, json) == json)
    }

    @Test(arguments: [
        #"{"a":[],"b":{"c":"","d":null},"kind":"countyReport","year":"okänt"}"#, #"{"kind":""}"#,
    ])
    func aDocumentOfUnknownKindIsUnchanged(json: String) throws {
        let document = try JSON.decode(GrantDocument.self, json)
        #expect(try JSON.encode(document) == json)
        guard case .other(let kind, _) = document else { return #expect(Bool(false), "expected another kind") }
        #expect(kind == document.kind)
    }

    @Test(arguments: ["{}", #"{"kind":null}"#, #"{"kind":7}"#, "[]", "null"])
    func aDocumentHasAKind(json: String) {
        #expect(throws: DecodingError.self) { try JSON.decode(GrantDocument.self, json) }
        #expect(throws: DecodingError.self) { try JSON.decode(GrantReport.self, json) }
    }

    @Test func whatIsUnknownNeverReplacesAField() throws {
        var report = GrantReport()
        report.year = 2024
        report.unknownFields = ["year": .integer(1), "later": .bool(true)]
        #expect(try JSON.encode(report) == #"{"kind":"grantReport","later":true,"year":2024}"#)
    }

    @Test(arguments: [
        "null", "true", "7", "-7", "0.25", #""text""#, "[]", "{}", #"{"a":[1,{"b":null}],"å/":"\"\n"}"#,
        "9223372036854775807",
        "1e+300",
    ])
    func anyJSONValueIsKept(json: String) throws {
        let value = try JSON.decode(JSONValue.self, json)
        #expect(try JSON.decode(JSONValue.self, JSON.encode(value)) == value)
        #expect(try JSON.pass(JSONValue.self, json) == json.replacing("\n", with: "\\n"))
    }
}
