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
        let words = "assignments.1.client: no client of the register has this id; the assignment is left out\n"
        #expect(run.messages.hasSuffix(".csv: " + words))
    }

    @Test(arguments: [
        ("{", "not valid JSON"), ("{}", "no assignment touches 2024"),
        (#"{"assignments":[{},{"opened":"20240304"}]}"#, "assignments.1.opened: not a value that can stand here"),
        (#"{"clients":[{"gender":"kvinna"}]}"#, "clients.0.gender: not a value that can stand here"),
        (#"{"clients":5}"#, "clients: not a value that can stand here"),
    ])
    func endsWith1WhenTheJSONCannotBeRead(json: String, message: String) throws {
        let run = try withFile(json) { try Command("tables", $0, "--year", "2024") }
        #expect(run.status == 1)
        #expect(run.output.isEmpty)
        #expect(run.messages.hasSuffix(".csv: " + message + "\n"))
    }

    @Test func tellsWhatIsNotCountedOnStandardError() throws {
        let run = try Command("tables", example("register.csv"), "--year", "2024", "--language", "sv")
        let endings = run.messages.split(separator: "\n").map { $0.drop { $0 != " " }.dropFirst() }
        #expect(
            endings == [
                "rad 44, kolumn birth_year: födelseåret saknas; klienten räknas, men inte i någon åldersgrupp om inte "
                    + "en annan rad har födelseåret",
                "rad 57, kolumn applied: ansökningsdagen saknas; uppdraget räknas, men inte dess väntetid",
                "rad 59, kolumn birth_year: klienten är under 18 år; klienten räknas, men inte i någon åldersgrupp",
            ])
    }

    @Test func printsTheTablesThoughARowIsLeftOut() throws {
        let text = Self.header + "c1,0880,man,1987,2024-03-04,\nc2,0880,x,1987,2024-03-04,\n"
        let run = try withFile(text) { try Command("tables", $0, "--year", "2024") }
        #expect(run.status == 1)
        let printed = try JSONDecoder().decode(YearTables.self, from: run.output)
        #expect(printed.leftOut.rows == [.init(line: 3, column: "gender", reason: .unknownGender)])
        #expect(run.messages.contains("line 3, column gender: expected woman, man or nonBinary; the row is left out"))
    }

    @Test func printsNothingWhenNothingTouchesTheYear() throws {
        let run = try Command("tables", example("register.csv"), "--year", "2020")
        #expect(run.status == 1)
        #expect(run.output.isEmpty)
        #expect(run.messages.contains("no assignment touches 2020"))
    }

    @Test(arguments: [("", "the header of the register lacks: client_id"), (nil, "the file cannot be read")])
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
