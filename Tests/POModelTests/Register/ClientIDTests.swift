import POModel
import Testing

@Suite struct ClientIDTests {
    @Test(arguments: [
        "c0000001", "0", "7", "å", "123456789", "12345678901", "1234567890123", "b9c1f8f2-6f0e-4c3b-9d57-0a5c3b1e2f4d",
        "8501011235",  // wrong check digit
        "8513011232",  // no such month
        "8501321239",  // no such day
        "8501591237",  // 59 is neither a day nor one of a coordination number
        "8501921236",  // nor is 92
        "0102291234",  // 29 February in no year that ends with 01
        "204101011239", "187901011230",  // born too late, too early
        "2120000746",  // an organisation number
        "850101a1236", "8501-kalmar-011236", " c1 ", "850101123６6",
    ])
    func takesOpaqueIDs(text: String) throws {
        #expect(ClientID(text)?.rawValue == text)
        #expect(OmbudID(text)?.rawValue == text)
        let json = try JSON.encode([text])
        #expect(try JSON.pass([ClientID].self, json) == json)
        #expect(try JSON.pass([OmbudID].self, json) == json)
    }

    @Test(arguments: [
        "", " ", "\n\t", "\u{A0}", "\u{7}",
        "8501011236", "850101-1236", "850101+1236", "19850101-1236", "198501011236", "19850101 1236", "1985-01-01-1236",
        "1985 0101–1236", " 850101-1236 ", "850101.1236", "850101/1236", "(850101) 1236", "#8501011236", "c8501011236",
        "850101-1236a", "pnr: 850101-1236 (Kalmar)", "K-19850101-1236-B",
        "8501311230", "850161-1233", "19850161-1233", "8501601234",  // coordination numbers
        "0002291235",  // 29 February 2000
        "1212121212", "191212121212", "201212121212", "4101011239",
        "８５０１０１１２３６", "٨٥٠١٠١١٢٣٦",
        // As the lint of texts finds them, whatever other numbers stand beside.
        "7-850101-1236", "c1 8501011236", "klient 3: 19850101 – 1236", "c8501011236-7", "85 01 01-1236",
        "850101 1236 2",
    ])
    func refusesPersonalIdentityNumbersAndBlanks(text: String) throws {
        #expect(ClientID(text) == nil)
        #expect(OmbudID(text) == nil)
        let json = try JSON.encode([text])
        #expect(throws: DecodingError.self) { try JSON.decode([ClientID].self, json) }
        #expect(throws: DecodingError.self) { try JSON.decode([OmbudID].self, json) }
    }

    @Test func anErrorDoesNotRepeatTheNumber() {
        let error = #expect(throws: DecodingError.self) {
            try JSON.decode([ClientID].self, #"["19850101-1236"]"#)
        }
        #expect(error.map { "\($0)".contains("1236") } == false)
        #expect(error.map { "\($0)".contains("no personal identity number") } == true)
    }

    @Test func aRecordWithAPersonalIdentityNumberIsBadAndDoesNotHoldIt() throws {
        let json =
            #"{"assignments":[{"client":"19850101-1236","municipality":"0880"},{"client":"c1"}],"#
            + #""clients":[{"gender":"man","id":"850101-1236"},{"id":"c1"}],"version":1}"#
        let register = try JSON.decode(Register.self, json)
        #expect(register.clients.map(\.idIsWithheld) == [true, false])
        #expect(register.clients.map(\.id) == [nil, ClientID("c1")])
        #expect(register.assignments.map(\.clientIsWithheld) == [true, false])
        #expect(
            register.problems.filter { $0.code == .personalIdentityNumber }.map(\.place) == [
                "clients.0.id", "assignments.0.client",
            ])
        #expect(
            try JSON.encode(register)
                == json.replacing(#""client":"19850101-1236","#, with: "")
                .replacing(#","id":"850101-1236""#, with: ""))
        #expect(!"\(register)\(register.problems.map { $0.text(in: .english) })".contains("1236"))
        var client = try #require(register.clients.first)
        client.id = ClientID("c2")
        #expect(try JSON.encode(client) == #"{"gender":"man","id":"c2"}"#)
    }

    @Test func comparesBytes() throws {
        let composed = try #require(ClientID("\u{E5}"))
        let decomposed = try #require(ClientID("a\u{30A}"))
        #expect(composed != decomposed)
        #expect(Set([composed, decomposed, composed]).count == 2)
        #expect(try JSON.decode([ClientID].self, JSON.encode([decomposed])) == [decomposed])
        #expect(composed.rawValue == "\u{E5}")
    }

    @Test func printsNothingOfAnID() throws {
        let client = Client(try #require(ClientID("c0000017")))
        #expect("\(try #require(client.id))" == "(id)")
        var dumped = "\(client) \(String(reflecting: client))"
        dump(client, to: &dumped)
        #expect(!dumped.contains("c0000017"))
    }
}
