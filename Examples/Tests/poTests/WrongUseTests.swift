import Foundation
import POModel
import Testing

@testable import po

/// What is said when a command is called in a wrong way: the mistake, and the way out.
///
/// The texts stand in `Snapshots`, a file for each command, in both languages; `PO_SNAPSHOTS=write` writes them anew.
@Suite struct WrongUseTests {
    private static let snapshots = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots")

    /// What is wrong whatever the command.
    private static let anyCommand = ["--no-such-option", "--language", "--language fi", "--quiet=yes"]
    /// Where files are wanted that are not there, or are something else.
    private static let documents = [
        "", "no-such-file.json", "Data/register.csv", "Data/register.json", "Data/form-2024.md",
        "Data/report-2026.json",
        "Data", "--edition no-such-edition.json Data/register.json",
    ]
    private static let registers = [
        "", "no-such-file.csv --year 2024", "Data/register.csv", "Data/register.csv --year 24",
        "Data/register.csv --year next", "Data/form-2024.md --year 2024", "Data/report-2026.json --year 2024",
        "Data/register.csv --year 2024 --mapping no-such-file.json",
        "Data/register.csv --year 2024 --mapping Data/report-2026.json", "Data/register.csv --year 1901 -q",
    ]

    private static func with(_ rest: String, _ calls: [String]) -> [String] { calls.map { "\($0) \(rest)" } }

    /// Wrong calls of every command.
    private static let calls: [(command: String, arguments: [String])] = [
        ("", ["--no-such-option", "reed"]),
        (
            "read",
            anyCommand + [
                "", "no-such-file.md", "Data/register.csv", "Data/register.json", "Data/report-2026.json",
                "Kit/expected",
                "--edition no-such-edition.json Data/form-2024.md", "--edition Data/register.json Data/form-2024.md",
                "--explain", "-o no/folder/x.json Data/form-2024.md",
            ]
        ),
        (
            "confirm",
            anyCommand + [
                "", "Data/form-2024.md", "Data/form-2024.md year", "Data/form-2024.md year --by Kim",
                "Data/form-2024.md year --by Kim --on 2025-02-30", "no-such-file.md year --by Kim --on 2025-01-07",
                "Data/form-2024.md no.such.field --by Kim --on 2025-01-07",
                "Data/form-2024.md year --by Kim --on 2025-01-07 --value next",
                "Data/form-2024.md year --by Kim --on 2025-01-07 --document 3",
                "Data/register.csv year --by Kim --on 2025-01-07",
            ]
        ),
        (
            "correction",
            anyCommand + [
                "", "Data/form-2024.md", "no-such-file.md Data/form-2024.md", "Data/form-2024.md no-such-file.md",
                "Data/register.csv Data/form-2024.md", "Data/form-2024.md Data/register.csv",
                "Data/form-2024.md Data/form-2024.md --edition no-such-edition.json",
            ]
        ),
        (
            "render",
            anyCommand + documents + ["--blank no-such-edition", "--format pdf Data/register.json", "--as report-2024"]
        ),
        (
            "fill",
            anyCommand + [
                "", "blank.docx", "blank.docx x.json", "no-such-file.docx no-such-file.json -o x.docx",
                "Data/form-2024.md Kit/documents/00.json -o x.docx", "Data/form-2024.md Data/register.csv -o x.docx",
                "blank.docx x.json y.json -o z.docx",
            ]
        ),
        (
            "report",
            anyCommand + with("--municipality 0880", registers) + [
                "Data/register.csv --year 2024 --municipality Kalmar",
                "Data/register.csv --year 2024 --municipality 0180",
                "Data/register.csv --year 2024 --municipality 0880 --edition application-2022",
                "Data/register.csv --year 2024 --municipality 0880 --carry-over Data/register.json",
            ]
        ),
        (
            "draft",
            anyCommand + with("--municipality 0880", registers) + [
                "Data/register.csv --year 2024 --municipality 9999",
                "Data/register.csv --year 2024 --municipality 0880 --kind memorandum",
                "Data/register.csv --year 2024 --municipality 0880 --sources --format html",
            ]
        ),
        (
            "tables",
            anyCommand + registers + [
                "--sql oracle --year 2024", "--rows no-such-file.csv", "--rows Data/register.csv",
                "--sql duckdb --without gender --year 2024",
            ]
        ),
        ("count", anyCommand + with("-o no/folder/x.part", registers)),
        (
            "merge",
            anyCommand + ["", "no-such-file.part", "Data/register.csv", "Data/register.json", "Data", "-o x.part"]
        ),
        ("figures", anyCommand + registers + ["Data/register.csv --year 2024 --period week"]),
        (
            "explain",
            anyCommand + with("--cell clients.new", Array(registers.dropLast())) + [
                "Data/register.csv --year 2024", "Data/register.csv --year 2024 --cell clients",
                "Data/register.csv --year 2024 --cell clients.new --client 19720313-9816",
            ]
        ),
        (
            "csv",
            anyCommand + [
                "", "no-such-file.json", "Data/register.csv", "Data/report-2026.json", "Data/form-2024.md", "Data",
                "Data/register.json --mapping Data/register.csv", "Data/register.json Data/register.json",
            ]
        ),
        ("check", anyCommand + documents),
        ("compare", anyCommand + documents + ["Kit/documents/00.json"]),
        (
            "rollup",
            anyCommand + documents + ["--expected 99 Kit/documents/00.json", "--expected 1 Kit/documents/00.json"]
        ),
        (
            "publish",
            anyCommand + [
                "", "no-such-file.csv --year 2024", "Data/register.csv", "Data/register.csv --year 24",
                "Data/register.csv --year 2023,x", "Data/register.csv Data/register.csv --year 2024",
                "Data/register.csv --year 2024 --threshold 1", "Data/register.csv --year 2024 --format excel",
                "Data/form-2024.md --year 2024", "Data/register.csv --year 1901 -q",
            ]
        ),
        ("editions", anyCommand + ["x", "--json", "report-2024", "--year 2024", "-o", "-o no/folder/x.txt"]),
        (
            "edition",
            anyCommand + [
                "", "report-1999", "report-2024 --format xml", "report-2024 report-2021", "draft",
                "draft no-such-file.md --like report-2024 --year 2024",
                "draft Data/form-2024.md --like report-1999 --year 2024",
                "draft Data/form-2024.md --like report-2024 --year 24", "draft Data/form-2024.md --year 2024",
            ]
        ),
        ("schema", anyCommand + ["", "reports", "report application", "draft", "-o", "report --year 2024"]),
        (
            "kit check",
            anyCommand + [
                "", "--kit Kit", "--kit no-such-folder -- true", "--kit Data -- true", "--kit Kit --kind forms -- true",
                "--kit Kit -- ./no-such-program",
            ]
        ),
    ]

    /// What a call says, with its exit status.
    private static func said(_ call: String, _ language: String) async -> String {
        let folder = URL(filePath: example("")).deletingLastPathComponent().path + "/"
        let arguments = call.split(separator: " ").map { argument in
            ["Data", "Kit"].contains { argument == $0 || argument.hasPrefix($0 + "/") }
                ? folder + argument : String(argument)
        }
        let session = Session(arguments: arguments, environment: ["LANG": "\(language)_XX.UTF-8"], isKept: true)
        let status = await PO.run(arguments, in: session)
        let messages = session.kept.messages.replacing(folder, with: "")
        return "(\(status)) "
            + messages.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n    ")
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    @Test(arguments: calls.map(\.command))
    func everyWrongUseIsAnsweredAsInTheSnapshot(command: String) async throws {
        let list = try #require(Self.calls.first { $0.command == command }?.arguments)
        var text = ""
        for arguments in list {
            let call = "\(command) \(arguments)".trimmingCharacters(in: .whitespaces)
            text += "$ po \(call)\n"
            for language in ["en", "sv"] { text += "\(language) \(await Self.said(call, language))\n" }
        }
        let name = command.isEmpty ? "po" : command.replacing(" ", with: "-")
        let snapshot = Self.snapshots.appending(path: "\(name).txt")
        if ProcessInfo.processInfo.environment["PO_SNAPSHOTS"] == "write" {
            try FileManager.default.createDirectory(at: Self.snapshots, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: snapshot)
        }
        let wanted = try String(contentsOf: snapshot, encoding: .utf8).split(separator: "$ po ")
        let found = text.split(separator: "$ po ")
        #expect(found.count == wanted.count)
        for (one, other) in zip(found, wanted) { #expect(one == other) }
    }

    /// Ten of each command, and none is taken as if nothing were wrong.
    @Test func thereAreTenOfEachCommand() {
        for (command, list) in Self.calls where command != "" {
            #expect(list.count >= 10, "\(command)")
            #expect(Set(list).count == list.count, "\(command)")
        }
    }
}
