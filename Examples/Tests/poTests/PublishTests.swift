import Foundation
import POModel
import POStatistics
import Testing

/// `po publish`.
@Suite struct PublishTests {
    /// Runs something with a folder of its own that does not exist yet.
    private func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "po-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder)
    }

    private func register() throws -> LinkedTables {
        let bytes = try Data(contentsOf: URL(filePath: example("register.csv")))
        return try LinkedTables(
            try [2023, 2024].map { try RegisterReader.read(bytes, year: $0).tables() }, language: .english)
    }

    @Test(arguments: [("csv", "csv"), ("json-stat", "json"), ("px", "px")])
    func writesTheProtectedTablesOfARegister(format: String, ending: String) throws {
        let protected = try register().protected()
        try withFolder { folder in
            let run = try Command(
                "publish", example("register.csv"), "--year", "2024,2023", "--format", format, "--output", folder.path)
            #expect(run.status == 0 && run.output.isEmpty)
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
            #expect(names == protected.tables.map { "\($0.id).\(ending)" }.sorted())
            for table in protected.tables {
                let written = try String(contentsOf: folder.appending(path: "\(table.id).\(ending)"), encoding: .utf8)
                let texts = ["csv": table.tidyCSV(), "json": table.jsonStat(), "px": table.px()]
                #expect(written == texts[ending])
            }
        }
    }

    @Test func printsOneTableAndLogsWhyEachNumberIsHidden() throws {
        let protected = try register().protected()
        try withFolder { log in
            let run = try Command(
                "publish", example("register.csv"), "--year", "2023,2024", "--table", "reasons", "--log", log.path)
            #expect(run.status == 0)
            #expect(String(decoding: run.output, as: UTF8.self) == protected["reasons"]?.tidyCSV())
            let lines = try String(contentsOf: log, encoding: .utf8).split(separator: "\n").map(String.init)
            let expected =
                protected.log.map { $0.text(in: .english) } + protected.remarks.map { $0.text(in: .english) }
            #expect(lines == expected)
            #expect(lines.contains { $0.hasSuffix("the number is too small to be shown.") })
        }
    }

    @Test func roundsAndTellsWhatMustStandBeside() throws {
        let rounded = try register().rounded(base: 5)
        try withFolder { folder in
            let run = try Command(
                "publish", example("register.csv"), "--year", "2023,2024", "--method", "round", "--base", "5",
                "--output", folder.path)
            #expect(run.status == 0 && run.messages.hasSuffix("\n" + rounded.text(in: .english) + "\n"))
            func file(_ name: String) throws -> String {
                try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            }
            #expect(try file("statement.txt") == rounded.text(in: .english) + "\n")
            for table in rounded.tables { #expect(try file("\(table.id).csv") == table.tidyCSV()) }
        }
    }

    @Test func writesCSVForExcelInTheLanguageOfTheTables() throws {
        let run = try Command(
            "publish", example("register.csv"), "--year", "2024", "--csv", "excel", "--language", "sv", "--table",
            "waiting")
        let text = String(decoding: run.output, as: UTF8.self)
        #expect(text.hasPrefix("\u{FEFF}År;Kommun;Väntetid;Tal;Enhet;Uppgift\r\n2024;Samtliga;Alla väntetider;"))
    }

    @Test func hidesMoreUnderAHigherThreshold() throws {
        func hidden(_ threshold: String) throws -> Int {
            let run = try Command(
                "publish", example("register.csv"), "--year", "2024", "--threshold", threshold)
            #expect(run.status == 0)
            return String(decoding: run.output, as: UTF8.self).components(separatedBy: ",suppressed").count - 1
        }
        let (few, more) = (try hidden("3"), try hidden("8"))
        #expect(0 < few && few < more)
    }

    @Test(arguments: ["clients", "reasons", "trend"])
    func drawsCharts(name: String) throws {
        let arguments = ["publish", example("register.csv"), "--year", "2023,2024", "--format", "svg"]
        let run = try Command(arguments + ["--table", name, "--place", "0880", "--language", "sv"])
        #expect(run.status == 0)
        let svg = String(decoding: run.output, as: UTF8.self)
        #expect(svg.hasPrefix("<svg") && svg.contains("Kalmar"))
        try withFolder { folder in
            let all = try Command(arguments + ["--output", folder.path])
            #expect(all.status == 0)
            #expect(FileManager.default.fileExists(atPath: folder.appending(path: "\(name).svg").path))
        }
    }

    private func report(_ municipality: String, year: Int) throws -> String {
        let run = try Command(
            "report", example("register.csv"), "--year", "\(year)", "--municipality", municipality, "--format", "json")
        return String(decoding: run.output, as: UTF8.self)
    }

    @Test func addsUpReportsOfACounty() throws {
        let reports = try ["0880", "0885"].flatMap { code in try [2023, 2024].map { try report(code, year: $0) } }
        // The first report came twice.
        try withFile("[\((reports + [reports[0]]).joined(separator: ","))]") { path in
            let run = try Command("publish", path, "--expected", "0880,0885", "--language", "sv")
            #expect(run.status == 0)
            #expect(run.messages.contains("Kalmar"))
            let text = String(decoding: run.output, as: UTF8.self)
            #expect(text.contains("2024,2024,08,Kalmar län,"))
            let partly = try Command("publish", path, "--expected", "08", "--language", "sv")
            #expect(String(decoding: partly.output, as: UTF8.self).contains("\"Kalmar län, inkomna redovisningar\""))
            let decoded = try reports.map { try JSONDecoder().decode(GrantReport.self, from: Data($0.utf8)) }
            let protected = try LinkedTables(reports: decoded).protected()
            #expect(text == protected["clients"]?.tidyCSV())
        }
    }

    @Test(arguments: [
        (["--year", "2020"], Int32(1), "no assignment touches 2020"),
        (["--year", "2024", "--table", "nothing"], 2, "there is no table 'nothing' of the place; there are clients,"),
        (["--year", "2024", "--format", "svg", "--place", "0180"], 2, "there is no table 'clients' of the place"),
        (["--year", "24"], 2, "expected years from 1900 to 9999"),
        (["--year", "2024", "--threshold", "1"], 2, "expected a threshold"),
        (["--year", "2024", "--method", "round", "--base", "4"], 2, "expected a base of 3 or 5"),
        (["--year", "2024", "--method", "round", "--log", "log"], 2, "--log tells why numbers are hidden"),
        (["--year", "2024", "--method", "round", "--published", "x.csv"], 2, "--published tells what is hidden"),
        (["--year", "2024", "--csv", "excel", "--format", "px"], 2, "--csv is about the format csv"),
        (["--year", "2024", "--format", "pdf"], 2, "Usage: po publish"),
        ([], 2, "register.csv: this is a register; reports are wanted, as of po read"),
    ])
    func tellsWhatIsWrong(arguments: [String], status: Int32, message: String) throws {
        let run = try Command(["publish", example("register.csv")] + arguments)
        #expect(run.status == status && run.output.isEmpty)
        #expect(run.messages.contains(message))
    }

    @Test func aContradictionIsPublishedOnlyWhenAccepted() throws {
        func report(_ year: Int, _ counts: String) -> String {
            #"{"kind":"grantReport","edition":"report-2012","year":\#(year),"grantee":{"municipality":{"code":"0880"}},"#
                + #""clients":{\#(counts)}}"#
        }
        // Ten at the end of one year, twenty at the start of the next.
        let text =
            report(2011, #""openingStock":{"women":10,"men":10},"closingStock":{"women":10,"men":10}"#)
            + report(2012, #""openingStock":{"women":20,"men":10},"closingStock":{"women":20,"men":10}"#)
        let run = try Command(["publish", "-"], input: text)
        #expect(run.status == 1 && run.output.isEmpty)
        #expect(run.messages.contains("does not hold, and is not protected: "))
        #expect(run.messages.contains("accept them with --accept-contradictions"))
        let accepted = try Command(["publish", "-", "--accept-contradictions"], input: text)
        #expect(accepted.status == 0 && !accepted.output.isEmpty)
        #expect(accepted.messages.contains("does not hold, and is not protected: "))
        // Sums within a table must be mended.
        let bands = ["18-29", "30-49", "50-64", "65+"].map { #""\#($0)":{"women":9,"men":0,"nonBinary":0}"# }
        let torn = report(
            2024, #""closed":{"all":{"women":5,"men":0,"nonBinary":0},"byAge":{\#(bands.joined(separator: ","))}}"#
        ).replacing("report-2012", with: "report-2024")
        let refused = try Command(["publish", "-", "--accept-contradictions"], input: torn)
        #expect(refused.status == 1 && refused.output.isEmpty)
    }

    @Test func aFileThatCannotBeWrittenEndsWith1() throws {
        let arguments = ["publish", example("register.csv"), "--year", "2024"]
        for folder in ["/dev/full/tables", "/dev/null/tables"] {
            let run = try Command(arguments + ["--output", folder])
            #expect(run.status == 1)
            #expect(run.messages.contains("the file cannot be written"))
        }
        #expect(try Command(arguments + ["--log", "/no-such-folder/log"]).status == 1)
    }

    @Test func takesARegisterOfStandardInputForSeveralYears() throws {
        let text = try String(contentsOf: URL(filePath: example("register.csv")), encoding: .utf8)
        let run = try Command(["publish", "-", "--year", "2023,2024"], input: text)
        #expect(run.status == 0)
        #expect(try run.output == Command("publish", example("register.csv"), "--year", "2023,2024").output)
    }

    @Test func endsWith1WhenARowIsLeftOut() throws {
        let text = TablesTests.header + "c1,0880,man,1987,2024-03-04,\nc2,0880,x,1987,2024-03-04,\n"
        let run = try withFile(text) { try Command("publish", $0, "--year", "2024") }
        #expect(run.status == 1 && !run.output.isEmpty)
    }
}
