import Foundation
import POModel
import TestSupport
import Testing

@testable import POStatistics

/// A register in JSON, read piece by piece.
@Suite struct RegisterJSONTests {
    /// Read as they come, records are what they are as values; so they are where each is written in the least plain way.
    @Test(arguments: seeds)
    func countsAsTheSameRegisterHeldAsValues(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let encoder = JSONEncoder()
        encoder.outputFormatting = random.pick([[], .sortedKeys, .prettyPrinted])
        let json = try encoder.encode(Self.register(seed: seed))
        let expected = RegisterReading(
            of: try JSONDecoder().decode(Register.self, from: json), year: 2024, scope: .service)
        // With each text escaped no record is plain.
        let escaped = String(decoding: json, as: UTF8.self).replacing("\"c", with: "\"\\u0063")
        for text in [Array(json), Array(escaped.utf8)] {
            for size in [7, 1_000, text.count] {
                var reader = RegisterReader(year: 2024, scope: .service)
                for start in stride(from: 0, to: text.count, by: size) {
                    try reader.consume(text[start..<min(start + size, text.count)])
                }
                let reading = try reader.finish()
                #expect(reading.tables() == expected.tables())
                #expect(reading.issues == expected.issues)
                #expect(reading.serviceYear.figures() == expected.serviceYear.figures())
                #expect(reading.serviceYear.recordFigures() == expected.serviceYear.recordFigures())
            }
        }
    }

    @Test(arguments: [
        (#""assignments":[{"client":"c1","municipality":"0880","opened":"20240304"},"#, "assignments.0.opened"),
        (#""assignments":[{"client":"c1","reasons":["other",5]},"#, "assignments.0.reasons.1"),
        (#""assignments":[{"client":"c1",,},"#, "assignments.0"),
        (#""assignments":[17,"#, "assignments.0"),
        (#""assignments":[{"client":"c1","ombud":"19720313-9816"},"#, "assignments.0.ombud"),
        (#""clients":[{"id":"c2","gender":"kvinna"}],"assignments":["#, "clients.0.gender"),
        (#""consultations":[{"date":"2024-02-30"},{"date":"2024-02-28"}],"assignments":["#, "consultations.0.date"),
        (#""grants":[{"year":"x"}],"assignments":["#, "grants.0.year"),
    ])
    func leavesOutARecordThatCannotBeReadAndSaysWhere(start: String, field: String) throws {
        let json = """
            {\(start){"client":"c1","municipality":"0880","opened":"2024-03-04"}],
            "clients":[{"id":"c1","gender":"man","birthYear":1987}]}
            """
        let reading = try RegisterReader.read(json.utf8, year: 2024)
        let place = field.hasPrefix("a") ? RegisterPlace.assignment(0, field: field) : .record(field: field)
        #expect(reading.issues.leftOut == [RegisterIssue(.unreadableRecord, at: place)])
        #expect(reading.issues.leftOutCount == 1)
        #expect(reading.tables().total.clients.total.all.sum == 1)
    }

    @Test func leavesOutARecordThatIsTooLongWithoutHoldingIt() throws {
        let long = String(repeating: "x", count: RegisterReader.maximumRowLength)
        let json = """
            {"assignments":[{"client":"\(long)"},{"client":"c1","municipality":"0880","opened":"2024-03-04"}],
            "other":"\(long)","clients":[{"id":"c1","gender":"man","birthYear":1987}]}
            """
        var reader = RegisterReader(year: 2024)
        let bytes = Array(json.utf8)
        for start in stride(from: 0, to: bytes.count, by: 100_000) {
            try reader.consume(bytes[start..<min(start + 100_000, bytes.count)])
        }
        let reading = try reader.finish()
        #expect(
            reading.issues.leftOut == [
                RegisterIssue(.unreadableRecord, at: .assignment(0, field: "assignments.0"))
            ])
        #expect(reading.tables().total.clients.total.all.sum == 1)
    }

    @Test(arguments: [
        ("{", RegisterError.brokenJSON(byte: 1)), (#"{"clients":[{"id":"c1"}"#, .brokenJSON(byte: 23)),
        (#"{"clients":[] "a":1}"#, .brokenJSON(byte: 14)), (#"{"clients":[]} x"#, .brokenJSON(byte: 15)),
        (#"{"clients":{}}"#, .notAList(field: "clients")), (#"{clients:[]}"#, .brokenJSON(byte: 1)),
    ])
    func saysWhereTheFileIsNoRegister(json: String, error: RegisterError) {
        #expect(throws: error) { try RegisterReader.read(json.utf8, year: 2024) }
    }

    @Test(arguments: [
        "1", "-0", "01", "1.", "1.50", "1e2", "1E+2", "1e400", "-", "9223372036854775807", "true", "tru", "null",
        "\"a\"",
        "\"\\u00e5\\n\\/\"", "\"\\ud83d\\ude00\"", "\"\\ud83d\"", "\"\\x\"", "\"a\tb\"", "\"å\"", "[1,[2,{}],[]]",
        "[1,]",
        "[,1]", "{\"a\":1,\"b\":{\"c\":null}}", "{\"a\":1,}", "{\"a\" 1}", "{a:1}", " [ 1 , 2 ] ", "", " ", "1 2",
        "[1}",
    ])
    func readsWhatAnyReaderOfJSONReads(text: String) {
        let expected = try? JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
        #expect(JSONParser.value(of: ContiguousArray(text.utf8)) == expected)
    }

    /// A register with every kind of record that is counted.
    private static func register(seed: UInt64) -> Register {
        var random = SeededGenerator(seed: seed)
        var register = RegisterFormatsTests.register(seed: seed)
        for index in register.assignments.indices {
            if random.oneIn(2) { register.assignments[index].ombud = OmbudID(random.pick(["po1", "po2", "ö 3"])) }
            if random.oneIn(4) { register.assignments[index].phase = Open(rawValue: "c-phase") }
            if random.oneIn(4) { register.assignments[index].reasonsFoundLater = [.economy, .housing] }
            if random.oneIn(6) { register.assignments[index].reasons.append(ContactReason(rawValue: "c-other")) }
            if random.oneIn(6) {
                register.assignments[index].declined.date = CalendarDate(year: 2024, month: 5, day: 6)
            }
            if random.oneIn(9) { register.assignments[index].declined.reason = Open(rawValue: "c") }
            if random.oneIn(9) { register.assignments[index].client = nil }
        }
        if random.oneIn(2) { register.clients += register.clients.prefix(2) }
        register.ombuds = ["po1", "po2"].compactMap { OmbudID($0).map { Ombud($0) } }
        var consultation = Consultation()
        consultation.date = CalendarDate(year: 2024, month: 5, day: 6)
        register.consultations = [consultation, Consultation()]
        return register
    }
}
