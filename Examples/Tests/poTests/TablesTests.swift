import Foundation
import POModel
import POStatistics
import Testing

/// `po tables`.
@Suite struct TablesTests {
    static let header = "client_id,municipality_code,gender,birth_year,opened,closed\n"

    @Test(arguments: [2023, 2024, 2025])
    func printsTheTablesOfTheExample(year: Int) throws {
        let run = try Command("tables", example("register.csv"), "--year", "\(year)")
        #expect(run.status == 0)
        let printed = try JSONDecoder().decode(YearTables.self, from: run.output)
        let reading = try RegisterReader.read(Data(contentsOf: URL(filePath: example("register.csv"))), year: year)
        #expect(printed.leftOut == LeftOutRows())
        #expect(printed.total.clients == reading.tables().total.clients)
        #expect(printed.municipalities.keys == reading.tables().municipalities.keys)
    }

    @Test(arguments: [2023, 2024, 2025])
    func countsTheExampleEquallyAsJSONAndCSV(year: Int) throws {
        let (json, csv) = (example("register.json"), example("register.csv"))
        let tables = try Command("tables", json, "--year", "\(year)")
        #expect(tables.status == 0)
        #expect(try tables.output == Command("tables", csv, "--year", "\(year)").output)
        let rest = ["--year", "\(year)", "--municipality", "0880,0885", "--format", "json"]
        let report = try Command(["report", json] + rest)
        #expect(report.status == 0)
        #expect(try report.output == Command(["report", csv] + rest).output)
    }

    @Test func partsJoinedAreTheWhole() throws {
        let lines = try String(contentsOfFile: example("register.csv"), encoding: .utf8).split(separator: "\n")
        let folder = FileManager.default.temporaryDirectory.appending(path: "po-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var parts: [String] = []
        for number in 0..<3 {
            let own = lines.dropFirst().enumerated().filter { $0.offset % 3 == number }.map(\.element)
            let part = folder.appending(path: "\(number).po").path
            let count = try withFile(([lines[0]] + own).joined(separator: "\n")) {
                try Command("count", $0, "--year", "2024", "-o", part)
            }
            #expect(count.status == 0)
            parts.append(part)
        }
        let whole = try Command("tables", example("register.csv"), "--year", "2024").output
        let merged = try Command(["merge"] + parts)
        #expect(merged.status == 0 && merged.output == whole)
        let two = folder.appending(path: "two.po").path
        #expect(try Command(["merge", "-o", two] + parts.prefix(2)).status == 0)
        #expect(try Command(["merge", parts[2], two]).output == whole)
    }

    @Test func whatDoesNotBelongTogetherIsNotJoined() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "po-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (first, second) = (folder.appending(path: "1.po").path, folder.appending(path: "2.po").path)
        for (year, part) in [("2023", first), ("2024", second)] {
            #expect(try Command("count", example("register.csv"), "--year", year, "-o", part).status == 0)
        }
        let merged = try Command("merge", first, second)
        #expect(merged.status == 1 && merged.output.isEmpty)
        #expect(merged.messages == "\(second): the parts are of different years, 2023 and 2024\n")
        let other = try Command("merge", example("register.csv"))
        #expect(other.status == 1)
        #expect(other.messages == "\(example("register.csv")): the file is no part that po count has counted\n")
    }

    @Test func aDatabaseIsAskedAndItsRowsAreTables() throws {
        let sql = try Command("tables", "--sql", "duckdb", "--year", "2024", "--from", "po.uppdrag")
        #expect(sql.status == 0)
        #expect(String(decoding: sql.output, as: UTF8.self).contains(#"FROM "po"."uppdrag""#))
        let columns = "part,name,gender,measure,number,opening,closing,children,"
        let rows =
            columns + (0..<10).map { "reason_\($0)" }.joined(separator: ",") + """

                clients,0880,woman,1980,2,1,1,0,1,0,0,0,0,0,0,0,0,0
                clients,,woman,1980,2,1,1,0,1,0,0,0,0,0,0,0,0,0
                waiting,0880,,12,1,,,,,,,,,,,,,
                leftOut,,,,0,,,,,,,,,,,,,
                year,po-1 newClients,,,2024,,,,,,,,,,,,,
                """
        let run = try withFile(rows) { try Command("tables", "--rows", $0) }
        #expect(run.status == 0)
        let tables = try JSONDecoder().decode(YearTables.self, from: run.output)
        let kalmar = try #require(tables.municipalities.values.first)
        #expect(kalmar.clients.total.byAge[AgeBand.current[1]] == CountsByGender(women: 2, men: 0, nonBinary: 0))
        #expect(kalmar.clients.new.all == CountsByGender(women: 1, men: 0, nonBinary: 0))
        #expect(kalmar.waiting?.maximumDays == 12)
    }

    @Test(arguments: [
        (["tables", "--sql", "duckdb"], "expected --year"),
        (
            ["tables", "--sql", "duckdb", "--rows", "x", "--year", "2024"],
            "expected one of a register, --sql and --rows"
        ),
        (["tables", "--rows", "x", "--year", "2024"], "the rows of --rows tell which year they are of"),
        (
            ["tables", "--sql", "duckdb", "--year", "2024", "--without", "gender"],
            "a register cannot do without gender"
        ),
    ])
    func waysThatDoNotGoTogetherAreNamed(arguments: [String], message: String) throws {
        let run = try Command(arguments)
        #expect(run.status == 2)
        #expect(run.messages.hasPrefix("Error: \(message)\n"))
    }

    @Test func theExampleHangsTogether() throws {
        let data = try Data(contentsOf: URL(filePath: example("register.json")))
        let problems = try JSONDecoder().decode(Register.self, from: data).problems
        #expect(problems.allSatisfy { $0.severity == .warning })
    }

    @Test(arguments: ["", "\u{FEFF}", "\u{FEFF} \t\r\n"])
    func printsTheTablesThoughAnAssignmentOfJSONIsLeftOut(start: String) throws {
        let json = """
            {"clients":[{"id":"c1","gender":"man","birthYear":1987}],"assignments":[
            {"client":"c1","municipality":"0880","applied":"2024-03-01","opened":"2024-03-04"},
            {"client":"c2","municipality":"0880","opened":"2024-03-04"}]}
            """
        let run = try withFile(start + json) { try Command("tables", $0, "--year", "2024") }
        #expect(run.status == 1)
        let printed = try JSONDecoder().decode(YearTables.self, from: run.output)
        #expect(
            printed.leftOut.rows == [.init(at: .assignment(1, field: "assignments.1.client"), reason: .unknownClient)])
        #expect(printed.total.clients.total.all.sum == 1)
        let words = "assignment 2, client: no client of the register has this id; the assignment is left out\n"
        #expect(run.messages.hasSuffix(".csv: " + words))
    }

    @Test(arguments: [
        ("{", "not valid JSON, or it ends too early (byte 1)"), ("{}", "no assignment touches 2024"),
        (#"{"clients":5}"#, "client: expected a list of records"),
    ])
    func endsWith1WhenTheJSONCannotBeRead(json: String, message: String) throws {
        let run = try withFile(json) { try Command("tables", $0, "--year", "2024") }
        #expect(run.status == 1)
        #expect(run.output.isEmpty)
        #expect(run.messages.hasSuffix(".csv: " + message + "\n"))
    }

    @Test func leavesOutTheRecordsOfJSONThatCannotBeRead() throws {
        let json = """
            {"clients":[{"gender":"kvinna"},{"id":"c1","gender":"man","birthYear":1987}],"assignments":[
            {"client":"c1","municipality":"0880","opened":"20240304"},
            {"client":"c1","municipality":"0880","opened":"2024-03-04"}]}
            """
        let run = try withFile(json) { try Command("tables", $0, "--year", "2024") }
        #expect(run.status == 1)
        let printed = try JSONDecoder().decode(YearTables.self, from: run.output)
        #expect(printed.total.clients.total.all.sum == 1)
        #expect(
            printed.leftOut.rows == [
                .init(at: .record(field: "clients.0.gender"), reason: .unreadableRecord),
                .init(at: .assignment(0, field: "assignments.0.opened"), reason: .unreadableRecord),
            ])
    }

    @Test func tellsWhatIsNotCountedOnStandardError() throws {
        let run = try Command("tables", example("register.csv"), "--year", "2024", "--language", "sv")
        let endings = run.messages.split(separator: "\n").map { $0.drop { $0 != " " }.dropFirst() }
        #expect(
            endings == [
                "rad 44, kolumnen ”birth_year”: födelseåret saknas; klienten räknas, men inte i någon åldersgrupp om det "
                    + "inte står på en annan rad",
                "rad 57, kolumnen ”applied”: ansökningsdagen saknas; uppdraget räknas, men inte dess väntetid",
                "rad 59, kolumnen ”birth_year”: klienten är under 18 år; klienten räknas, men inte i någon åldersgrupp",
            ])
    }

    @Test func printsTheTablesThoughARowIsLeftOut() throws {
        let text = Self.header + "c1,0880,man,1987,2024-03-04,\nc2,0880,x,1987,2024-03-04,\n"
        let run = try withFile(text) { try Command("tables", $0, "--year", "2024") }
        #expect(run.status == 1)
        let printed = try JSONDecoder().decode(YearTables.self, from: run.output)
        #expect(printed.leftOut.rows == [.init(line: 3, column: "gender", reason: .unknownGender)])
        #expect(
            run.messages.contains(
                "line 3, column 'gender': expected 'woman', 'man' or 'nonBinary', or as the mapping says; "
                    + "the row is left out"))
    }

    @Test func printsNothingWhenNothingTouchesTheYear() throws {
        let run = try Command("tables", example("register.csv"), "--year", "2020")
        #expect(run.status == 1)
        #expect(run.output.isEmpty)
        #expect(run.messages.contains("no assignment touches 2020"))
    }

    @Test(arguments: [
        ("", "the header of the register lacks 'client_id' (the client's id)"), (nil, "the file cannot be read"),
    ])
    func endsWith1WhenTheRegisterCannotBeRead(text: String?, message: String) throws {
        let run =
            try text.map { try withFile($0) { try Command("tables", $0, "--year", "2024") } }
            ?? Command("tables", example("nothing-here.csv"), "--year", "2024")
        #expect(run.status == 1)
        #expect(run.output.isEmpty)
        #expect(run.messages.contains(message))
    }

    @Test(arguments: [["tables"], ["tables", "x.csv"], ["tables", "x.csv", "--year", "x"], ["tabels"]])
    func endsWith2OnWrongUse(arguments: [String]) throws {
        let run = try Command(arguments)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.messages.contains("Usage: po"))
    }
}
