import Foundation
import POModel
import TestSupport
import Testing

@Suite struct MunicipalityTests {
    @Test func thereAre290In21Counties() {
        #expect(Municipality.all.count == 290)
        #expect(County.all.count == 21)
        #expect(Set(Municipality.all.map(\.name)).count == 290)
        #expect(Municipality.all.allSatisfy { $0.county != nil })
        #expect(County.all.map(\.municipalities.count).reduce(0, +) == 290)
        #expect(Municipality.all.compactMap(\.code) == Municipality.all.compactMap(\.code).sorted())
    }

    @Test(.enabled("PO_SOURCES names no folder: the register is not compared with its source") { sourcesFolder != nil })
    func registerEqualsItsSource() throws {
        let folder = try #require(sourcesFolder)
        let file = try String(contentsOf: folder.appending(path: "data/municipalities.csv"), encoding: .utf8)
        let rows = file.split(whereSeparator: \.isNewline).dropFirst().map { $0.split(separator: ",").map(String.init) }
        #expect(rows.map { $0[0] } == Municipality.all.compactMap { $0.code?.rawValue })
        #expect(rows.map { $0[1] } == Municipality.all.map(\.name))
        #expect(rows.map { $0[2] } == Municipality.all.compactMap { $0.county?.code })
        #expect(rows.map { $0[3] } == Municipality.all.compactMap { $0.county?.name })
    }

    @Test(arguments: [
        ("Kalmar", "0880"), ("Kalmarkommun", "0880"), ("Kalmar kommun", "0880"), ("KALMAR KOMMUN", "0880"),
        ("Stockholms stad", "0180"), ("Stockholm stad", "0180"), ("stockholm", "0180"), ("Malmö stad", "1280"),
        ("Malmo\u{308} Stad", "1280"), ("Borås stad", "1490"), ("Göteborgs Stad", "1480"), ("Falu kommun", "2080"),
        ("Falun", "2080"), ("Faluns kommun", "2080"), ("Upplands-Bro kommun", "0139"), ("Gotlands kommun", "0980"),
        ("Region Gotland", "0980"), ("Håbo kommun", "0305"), ("Habo kommun", "0643"), ("Kristianstad", "1290"),
        ("Kristianstads kommun", "1290"), ("Halmstads kommun", "1380"), ("Dals-Eds kommun", "1438"),
        ("Lilla Edets kommun", "1462"), ("Upplands  Väsby\u{A0}kommun", "0114"), ("Alingsås kommun", "1489"),
        ("Malung-Sälens kommun", "2023"), ("Höörs kommun", "1267"), ("Hörby kommun", "1266"),
    ])
    func isFoundAsPeopleWriteIt(spelling: String, code: String) {
        #expect(Municipality(name: spelling)?.code?.rawValue == code)
    }

    @Test func everyOneIsFoundInEveryForm() {
        for municipality in Municipality.all {
            let name = municipality.name
            let genitive = name.hasSuffix("s") ? name : name + "s"
            for spelling in [
                name, name.uppercased(), name.lowercased(), "\(name) kommun", "\(genitive) kommun", "\(genitive) stad",
                "\(name)kommun", "\(genitive)kommun", "  \(name)\n",
            ] {
                #expect(Municipality(name: spelling) == municipality, "\(spelling)")
            }
        }
    }

    @Test(arguments: [
        "Region Stockholm", "Region Kalmar län", "Kalmar län", "Falu", "Malmo", "Kommun", "stad", "s kommun",
        "Kalmar och Nybro", "Upplands", "Göteborg-Mölndal", "Kalmar kommun, Nybro kommun", "Kalmars", "Nykommun",
    ])
    func whatIsNotCertainIsKeptAsItIs(name: String) {
        let municipality = Municipality(name: name)
        #expect(municipality?.name == name)
        #expect(municipality?.code == nil)
        #expect(municipality?.county == nil)
    }

    @Test(arguments: ["", " ", "\u{FEFF}\n"])
    func aBlankNameIsNone(name: String) {
        #expect(Municipality(name: name) == nil)
    }

    @Test(arguments: [
        (#"{"name":"Kalmar"}"#, #"{"code":"0880","name":"Kalmar"}"#),
        (#"{"code":"0880"}"#, #"{"code":"0880","name":"Kalmar"}"#),
        (#"{"name":"KALMAR","code":"0880"}"#, #"{"code":"0880","name":"Kalmar"}"#),
        (#"{"name":"Stockholms stad","code":"0180"}"#, #"{"code":"0180","name":"Stockholm"}"#),
        (#"{"name":"Falu kommun"}"#, #"{"code":"2080","name":"Falun"}"#),
        (#"{"name":"Storkommunen"}"#, #"{"name":"Storkommunen"}"#),
        (#"{"name":"Kalmar","code":"","founded":1100}"#, #"{"code":"0880","founded":1100,"name":"Kalmar"}"#),
    ])
    func decodingAddsWhatIsMissing(json: String, canonical: String) throws {
        #expect(try JSON.pass(Municipality.self, json) == canonical)
        #expect(try JSON.pass(Municipality.self, canonical) == canonical)
    }

    @Test(arguments: [
        #"{"name":"Kalmar","code":"0180"}"#, #"{"name":"Storkommunen","code":"0880"}"#,
        #"{"name":"Kalmar","code":"9999"}"#,
        #"{"name":"Habo","code":"0305"}"#, #"{"code":"880"}"#, #"{"name":7}"#,
    ])
    func decodingRefusesWrongPairs(json: String) {
        #expect(throws: DecodingError.self) { try JSON.decode(Municipality.self, json) }
    }
}

@Suite struct CountyTests {
    @Test func isFoundByCode() {
        #expect(County(code: "08")?.name == "Kalmar län")
        #expect(County(code: "8") == nil)
        #expect(County(code: "02") == nil)
        #expect(County(code: "09")?.municipalities.map(\.name) == ["Gotland"])
    }
}
