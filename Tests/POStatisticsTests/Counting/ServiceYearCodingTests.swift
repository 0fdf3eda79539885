import Foundation
import POModel
import POStatistics
import TestSupport
import Testing

/// Years that are kept and read again.
@Suite struct ServiceYearCodingTests {
    private static func coded<Value: Codable>(_ value: Value) throws -> (value: Value, json: Data, again: Data) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let json = try encoder.encode(value)
        let decoded = try JSONDecoder().decode(Value.self, from: json)
        return (decoded, json, try encoder.encode(decoded))
    }

    @Test(arguments: seeds, [ServiceScope.tables, .service])
    func readsWhatItKept(seed: UInt64, scope: ServiceScope) throws {
        let reading = try RegisterReader.read(
            RandomRegister(seed: seed).text.utf8, year: RandomRegister.year,
            definition: .po1(contactReasons: seed % 3 == 0 ? .allClients : .newClients), scope: scope)
        let year = reading.serviceYear
        let (kept, json, again) = try Self.coded(year)
        #expect(json == again)
        #expect(kept.tables() == year.tables())
        #expect(kept.figures() == year.figures())
        #expect(kept.differingClients() == year.differingClients())
        #expect(kept.clients(in: ReportCell(.new)) == year.clients(in: ReportCell(.new)))
        #expect(kept.rankedReasons() == year.rankedReasons())
        var merged = kept
        try merged.merge(year)
        #expect(merged.tables() == year.tables())
        #expect(merged.figures() == year.figures())
        let tables = reading.tables()
        #expect(try Self.coded(tables).value == tables)
    }

    @Test func keepsAnIDThatIsNoText() throws {
        let header = "client_id,municipality_code,gender,birth_year,opened,closed\n"
        let bytes = Array(header.utf8) + [0x63, 0xFF] + Array(",0880,man,1987,2024-03-04,\n".utf8)
        let year = try RegisterReader.read(bytes, year: 2024).serviceYear
        var kept = try Self.coded(year).value
        try kept.merge(year)
        #expect(kept.tables().total.clients.total.all.sum == 1)
    }

    @Test func keepsOtherRecords() throws {
        let json = #"""
            {"ombuds":[{"id":"o1","employments":[{"start":"2023-07-01","percent":50}]}],
             "consultations":[{"date":"2024-01-02","count":3,"requestedBy":"psychiatry","municipality":"0880"},{"date":"2024-02-02"}],
             "systemDeficiencies":[{"observed":"2024-01-01","feedbackDates":["2024-01-11"],"theme":"income"}],
             "feedback":[{"received":"2024-03-01","answered":"2024-03-15","kind":"praise"},{"kind":"praise"}],
             "surveys":[{"end":"2024-05-01","sent":10,"answered":5,"questions":[{"aspect":"treatment","answers":{"5":4,"3":1}}]}]}
            """#
        let register = try JSONDecoder().decode(Register.self, from: Data(json.utf8))
        let year = RegisterReading(of: register, year: 2024, scope: .service).serviceYear
        let kept = try Self.coded(year)
        #expect(kept.json == kept.again)
        #expect(kept.value.recordFigures() == year.recordFigures())
        #expect(kept.value.recordFigures(for: [code("0880")]) == year.recordFigures(for: [code("0880")]))
        let figures = year.recordFigures()
        #expect(try Self.coded(figures).value == figures)
    }

    @Test(arguments: [
        (#""name":"po-1""#, #""name":"po-9""#), (#""id":"c1""#, #""id":" ""#),
        (#""id":"c1""#, #""id":"19720313-9816""#),
        (#""birthYear":1987"#, #""birthYear":2025"#), (#""opened":"2024-03-04""#, #""opened":"2025-03-04""#),
        (#""opened":"2024-03-04""#, #""closed":"2024-01-01","opened":"2024-03-04""#),
        (#""year":2024},"scope""#, #""year":2023},"scope""#),
    ])
    func readsNothingThatNoRegisterHolds(part: String, wrong: String) throws {
        let text = "client_id,municipality_code,gender,birth_year,opened,closed\nc1,0880,man,1987,2024-03-04,\n"
        let json = try Self.coded(RegisterReader.read(text.utf8, year: 2024).serviceYear).json
        let changed = String(decoding: json, as: UTF8.self).replacing(part, with: wrong)
        #expect(changed != String(decoding: json, as: UTF8.self))
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(ServiceYear.self, from: Data(changed.utf8)) }
    }
}
