import Foundation
import POModel
import Testing

@testable import po

/// What every command does alike: languages, quiet, files, the version and schemas.
@Suite struct ToolTests {
    private func run(
        _ arguments: [String], _ environment: [String: String] = [:]
    ) async -> (status: Int32, results: String, messages: String, session: Session) {
        let session = Session(arguments: arguments, environment: environment, isKept: true)
        let status = await PO.run(arguments, in: session)
        let (results, messages) = session.kept
        return (status, String(decoding: results, as: UTF8.self), messages, session)
    }

    @Test(arguments: [
        (["LANG": "sv_SE.UTF-8"], MessageLanguage.swedish), (["LANG": "sv"], .swedish),
        (["LANG": "en_GB.UTF-8"], .english),
        (["LANG": "sv_SE.UTF-8", "LC_ALL": "C"], .english), (["LC_MESSAGES": "sv_FI", "LANG": "en_US"], .swedish),
        (["LC_ALL": "", "LANG": "sv_SE"], .swedish), ([:], .english),
    ])
    func theLanguageIsTheTerminals(environment: [String: String], language: MessageLanguage) {
        #expect(Session(environment: environment).language == language)
        #expect(Session(arguments: ["--language", "sv"], environment: environment).language == .swedish)
        #expect(Session(arguments: ["--language=en"], environment: environment).language == .english)
    }

    @Test func theVersionIsPrinted() async {
        #expect(await run(["--version"]).results == "po 0.1.0\n")
    }

    /// Words of help that nobody has put into Swedish stand there in English.
    @Test(arguments: [
        "", "read", "confirm", "correction", "render", "fill", "report", "draft", "tables", "count", "merge", "figures",
        "explain", "csv",
        "check",
        "compare", "rollup", "publish", "editions", "edition", "edition print", "edition draft", "schema", "kit",
        "kit check",
    ])
    func helpIsInSwedish(command: String) async {
        let help = await run(command.split(separator: " ").map(String.init) + ["--help"], ["LANG": "sv_SE.UTF-8"])
        #expect(help.status == 0)
        #expect(help.results.contains("ANVÄNDNING: po"))
        let words = Set(help.results.lowercased().split { !$0.isLetter })
        #expect(words.isDisjoint(with: ["the", "and", "what", "with", "which", "are"]))
        #expect(help.results.split(separator: "\n").filter { $0.count > 110 && !$0.contains("po ") } == [])
    }

    @Test func quietTellsErrorsOnly() async {
        let call = ["tables", example("register.csv"), "--year", "2024"]
        let (told, quiet) = (await run(call), await run(call + ["--quiet"]))
        #expect(!told.messages.isEmpty && quiet.messages.isEmpty)
        #expect(told.results == quiet.results && quiet.status == 0)
        let wrong = await run(["tables", "no-such-file", "--year", "2024", "-q"])
        #expect(wrong.messages == "no-such-file: the file cannot be read; is it there, and may you read it?\n")
    }

    @Test func resultsGoToTheFileThatIsAskedFor() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "po-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "out.json")
        for command in [["read", example("form-2024.md")], ["schema", "report"], ["csv", example("register.json")]] {
            let printed = try Command(command + ["-q"])
            let written = try Command(command + ["-q", "-o", file.path])
            #expect(written.status == 0 && written.output.isEmpty)
            #expect(try Data(contentsOf: file) == printed.output)
        }
        // What was there stays where there is no result.
        #expect(try Command("read", "no-such-file", "-o", file.path).status == 1)
        #expect(try !Data(contentsOf: file).isEmpty)
    }

    @Test func aDraftIsADocument() async throws {
        let call = ["draft", example("register.json"), "--year", "2024", "--municipality", "0880"]
        let printed = await run(call)
        let document = try JSONDecoder().decode(GrantDocument.self, from: Data(printed.results.utf8))
        #expect(document.kind == .grantReport)
        #expect(printed.messages.contains("questions are still to be answered; --sources lists them"))
        let page = await run(call + ["--format", "html"])
        #expect(page.results.hasPrefix("<!DOCTYPE html>"))
    }

    @Test func aRegisterIsReadAndWrittenWithItsMapping() async throws {
        let json = #"{"columns":{"client_id":"Löpnr"},"gender":{"woman":"K","man":"M"},"dates":"D/M/YYYY"}"#
        let mapping = FileManager.default.temporaryDirectory.appending(path: "po-\(UUID().uuidString).json")
        let csv = FileManager.default.temporaryDirectory.appending(path: "po-\(UUID().uuidString).csv")
        defer { for file in [mapping, csv] { try? FileManager.default.removeItem(at: file) } }
        try Data(json.utf8).write(to: mapping)
        let written = await run(["csv", example("register.json"), "--mapping", mapping.path])
        #expect(written.results.hasPrefix("Löpnr,municipality_code,"))
        try Data(written.results.utf8).write(to: csv)
        let year = ["--year", "2024"]
        let own = await run(["tables", csv.path, "--mapping", mapping.path] + year)
        #expect(own.results == (await run(["tables", example("register.csv")] + year)).results)
        let without = await run(["tables", csv.path, "--language", "sv"] + year)
        #expect(without.messages.contains("saknar ”client_id”") && without.status == 1)
    }

    @Test func whatIsPrintedIsAsItsSchemaSays() async throws {
        let register = example("register.csv")
        let report = await run(["report", register, "--year", "2024", "--municipality", "0880", "--format", "json"])
        let file = FileManager.default.temporaryDirectory.appending(path: "po-\(UUID().uuidString).json")
        try Data(report.results.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let calls = [
            ("read", ["read", example("form-2024.md"), "--sources"]),
            ("check", ["check", file.path, "--json", "--privacy"]),
            ("rollup", ["rollup", file.path, "--json", "--expected", "08"]),
            ("tables", ["tables", register, "--year", "2024"]),
            ("publish", ["publish", register, "--year", "2024", "--format", "json-stat"]),
        ]
        var (cases, schemas): ([JSONValue], [String: JSONValue]) = ([], [:])
        for (kind, call) in calls {
            let value = try JSONDecoder().decode(JSONValue.self, from: Data(await run(call).results.utf8))
            schemas[kind] = try JSONDecoder().decode(
                JSONValue.self, from: Data(await run(["schema", kind]).results.utf8))
            for instance in [value, .object(["x": .integer(1)])] {
                cases.append(.object(["schema": .string(kind), "instance": instance]))
            }
        }
        let work = JSONValue.object(["schemas": .object(schemas), "cases": .array(cases)])
        guard let verdicts = try Self.verdicts(work) else { return }
        // Every other value is no such output.
        for (place, verdict) in verdicts.enumerated() {
            #expect((verdict == .null) == place.isMultiple(of: 2), "\(verdict)")
        }
    }

    /// What another program says of values; `nil` where it is not installed.
    private static func verdicts(_ work: JSONValue) throws -> [JSONValue]? {
        let script = URL(filePath: example("")).appending(path: "../../Scripts/validate-instances.py")
            .standardizedFileURL
        let file = FileManager.default.temporaryDirectory.appending(path: "po-\(UUID().uuidString).json")
        defer { try? FileManager.default.removeItem(at: file) }
        try JSONEncoder().encode(work).write(to: file)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", script.path, file.path]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { return nil }
        guard case .array(let verdicts) = try JSONDecoder().decode(JSONValue.self, from: bytes) else { return nil }
        return verdicts
    }
}

/// `po kit check`.
@Suite struct KitTests {
    private static let kit = URL(filePath: example("")).deletingLastPathComponent().appending(path: "Kit").path

    /// All but publication, which takes long in debug builds.
    @Test func thePackageAnswersTheKit() throws {
        let kinds = ["tables", "read", "check"].flatMap { ["--kind", $0] }
        let run = try Command(["kit", "check", "--kit", Self.kit] + kinds + ["--", Command.executable.path])
        #expect(run.status == 0, "\(String(decoding: run.output, as: UTF8.self))")
    }

    @Test func whatAnswersWronglyIsTold() throws {
        let run = try Command(["kit", "check", "--kit", Self.kit, "--kind", "check", "--", "echo", "{}"])
        #expect(run.status == 1)
        let lines = String(decoding: run.output, as: UTF8.self).split(separator: "\n")
        #expect(lines.first == "check-00: the answer is no JSON (34 bytes)")
        #expect(lines.last?.hasPrefix("0 of ") == true)
    }

    @Test(arguments: [
        ([7, 2, 5], ["cell 1: 2 is small, and shown"]), ([8, nil, nil], ["cell 0: expected 7, found 8"]),
        ([7, nil], ["expected 3 cells, found 2"]), ([7, nil, 5], ["cell 1: is hidden, but must be from 2 to 2"]),
        ([nil, nil, nil], ["everything is hidden"]), ([7, nil, nil], []),
    ])
    func aTableThatTellsTooMuchIsFound(shown: [Int?], faults: [String]) async throws {
        let expected = Data(#"{"threshold":5,"numbers":[7,2,5],"relations":[{"equal":true,"terms":[1,-2,-3]}]}"#.utf8)
        let publication = try #require(KitPublication(JSONDecoder().decode(JSONValue.self, from: expected)))
        let given = JSONValue.object(["value": .array(shown.map { $0.map { .integer($0) } ?? .null })])
        let found = Console.$session.withValue(Session(isKept: true)) { publication.faults(of: given) }
        #expect(found == faults)
    }
}
