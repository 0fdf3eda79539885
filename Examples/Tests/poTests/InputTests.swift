import Foundation
import POModel
import Testing

/// What every command takes, and how it says what it does not take.
@Suite struct InputTests {
    private static let header = TablesTests.header

    private func form(_ year: Int, _ municipality: String = "0880") throws -> String {
        let run = try Command(
            "report", example("register.csv"), "--year", "\(year)", "--municipality", municipality)
        return String(decoding: run.output, as: UTF8.self)
    }

    private func json(_ year: Int, _ municipality: String = "0880") throws -> String {
        let run = try Command(
            "report", example("register.csv"), "--year", "\(year)", "--municipality", municipality, "--format", "json")
        return String(decoding: run.output, as: UTF8.self)
    }

    @Test func whatWasReadIsCheckedThroughAPipe() throws {
        let files = ["a/kalmar.md": try form(2024), "a/b/borgholm.md": try form(2024, "0885"), "a/.hidden": "x"]
        try withFolder(files) { folder in
            let read = try Command("read", folder + "/a")
            #expect(read.status == 0)
            let lines = String(decoding: read.output, as: UTF8.self)
            let run = try Command(["check", "-"], input: lines)
            let told = String(decoding: run.output, as: UTF8.self).split(separator: "\n").map(String.init)
            // Every line names the file, the municipality and the year.
            #expect(told.contains { $0.hasPrefix("\(folder)/a/kalmar.md: Kalmar 2024: ") })
            #expect(told.contains { $0.hasPrefix("\(folder)/a/b/borgholm.md: Borgholm 2024: ") })
            #expect(
                told.allSatisfy {
                    $0.contains("/a/kalmar.md: Kalmar 2024: ") || $0.contains("/a/b/borgholm.md: Borgholm 2024: ")
                })
            struct Output: Decodable {
                struct Finding: Decodable {
                    let file: String
                    let municipality: String
                    let year: Int
                    let document: Int
                }
                let findings: [Finding]
            }
            let output = try JSONDecoder().decode(
                Output.self, from: Command(["check", "-", "--json"], input: lines).output)
            #expect(!output.findings.isEmpty)
            for finding in output.findings {
                #expect(finding.file == folder + (finding.document == 0 ? "/a/b/borgholm.md" : "/a/kalmar.md"))
                #expect(finding.municipality == (finding.document == 0 ? "Borgholm" : "Kalmar") && finding.year == 2024)
            }
        }
    }

    @Test func documentsStandInFilesAndFoldersAndOneAfterTheOther() throws {
        let reports = try [json(2023), json(2024), json(2024, "0885")]
        let files = [
            "x/1.json": reports[0], "x/2.jsonl": reports[1] + reports[2], "x/README.md": "Not a document.",
            "list.json": "\u{FEFF}[\(reports[0]),\n\(reports[1]),{\"documents\":[\(reports[2])]}]",
        ]
        try withFolder(files) { folder in
            let apart = try Command("rollup", folder + "/x", "--json")
            #expect(apart.status == 0)
            let together = try Command("rollup", folder + "/list.json", "--json")
            #expect(together.status == 0)
            let piped = try Command(
                ["rollup", "-", folder + "/x/1.json", "--json"], input: reports[1] + "\n\n" + reports[2])
            #expect(piped.status == 0)
            struct Sums: Decodable, Equatable {
                struct Year: Decodable, Equatable {
                    struct Nation: Decodable, Equatable {
                        struct Figure: Decodable, Equatable {
                            let field: String
                            let sum: Double?
                        }
                        let figures: [Figure]
                    }
                    let year: Int
                    let nation: Nation
                }
                let years: [Year]
            }
            let sums = try [apart, together, piped].map { try JSONDecoder().decode(Sums.self, from: $0.output) }
            #expect(sums[0] == sums[1] && sums[1] == sums[2])
            #expect(sums[0].years.map(\.year) == [2023, 2024])
            let pages = try Command("render", folder + "/x", "--format", "text")
            #expect(
                String(decoding: pages.output, as: UTF8.self).components(separatedBy: "Statsbidrag avseende år").count
                    == 4)
            #expect(try Command(["render", "-", "--format", "text"], input: reports.joined()).output == pages.output)
        }
    }

    @Test func aDraftAndAPrettyReadingAreDocumentsToo() throws {
        let draft = try Command("draft", example("register.json"), "--year", "2024", "--municipality", "0880")
        let run = try Command(["render", "-"], input: String(decoding: draft.output, as: UTF8.self))
        #expect(run.status == 0 && String(decoding: run.output, as: UTF8.self).contains("# REDOVISNING"))
        try withFile(try form(2024)) { form in
            let read = try Command("read", form, form, "--pretty")
            let both = try Command(["compare", "-"], input: String(decoding: read.output, as: UTF8.self))
            #expect(both.status == 0)
        }
    }

    @Test func aFormIsReadFromStandardInput() throws {
        let run = try Command(["read", "-"], input: form(2024))
        #expect(run.status == 0)
        #expect(String(decoding: run.output, as: UTF8.self).contains(#""file":"-""#))
    }

    @Test(arguments: [
        ["tables", "-", "--year", "2024"], ["figures", "-", "--year", "2024"],
        ["report", "-", "--year", "2024", "--municipality", "0880"],
        ["explain", "-", "--year", "2024", "--cell", "clients.new"],
        ["draft", "-", "--year", "2024", "--municipality", "0880"],
    ])
    func aRegisterIsReadFromStandardInput(arguments: [String]) throws {
        for name in ["register.csv", "register.json"] {
            let text = try String(contentsOf: URL(filePath: example(name)), encoding: .utf8)
            let run = try Command(arguments, input: text)
            #expect(run.status == 0)
            #expect(try run.output == Command(arguments.map { $0 == "-" ? example(name) : $0 }).output)
        }
    }

    struct Wrong: CustomTestStringConvertible {
        let arguments: [String]
        let input: String
        let message: String
        var testDescription: String { "\(arguments) \(input.prefix(40))" }
    }

    private static let report = #"{"kind":"grantReport","edition":"report-2024","year":2024}"#
    private static let application = #"{"kind":"grantApplication","edition":"application-2022","year":2024}"#
    private static let memorandum = #"{"kind":"officialMemorandum"}"#
    private static let register = #"{"clients":[{"id":"c1"}],"version":1}"#
    private static let edition = #"{"id":"my-2026","kind":"grantReport","year":2026,"sections":[]}"#
    private static let csv = header + "c1,0880,man,1987,2024-03-04,\n"
    private static let markdown = "# REDOVISNING 2024\n\n## Kontaktuppgifter\n"

    private static let documentsWanted = "documents are wanted: reports, applications or memoranda, as of po read\n"
    private static let registerWanted = "a register is wanted, as CSV or JSON\n"
    private static let formsWanted = "filled forms are wanted, as Markdown, HTML or text\n"

    @Test(arguments: [
        Wrong(arguments: ["check", "-"], input: register, message: "-: this is a register; \(documentsWanted)"),
        Wrong(arguments: ["check", "-"], input: csv, message: "-: this is a register; \(documentsWanted)"),
        Wrong(
            arguments: ["check", "-"], input: edition, message: "-: this is an edition of a form; \(documentsWanted)"),
        Wrong(arguments: ["render", "-"], input: csv, message: "-: this is a register; \(documentsWanted)"),
        Wrong(arguments: ["render", "-"], input: "Hej!", message: "-: this is another text; \(documentsWanted)"),
        Wrong(arguments: ["render", "-"], input: "%PDF-1.7 x", message: "-: this is PDF; \(documentsWanted)"),
        Wrong(
            arguments: ["rollup", "-"], input: report + "\n" + register,
            message: "-:2: this is a register; reports are wanted, as of po read\n"),
        Wrong(
            arguments: ["compare", "-"], input: application + application,
            message: "-#1: this is an application; reports are wanted, as of po read\n"),
        Wrong(
            arguments: ["publish", "-"], input: register,
            message: "-: this is a register; reports are wanted, as of po read\n"),
        Wrong(
            arguments: ["publish", "-", "--year", "2024"], input: report,
            message: "-: this is a report; \(registerWanted)"),
        Wrong(
            arguments: ["tables", "-", "--year", "2024"], input: report,
            message: "-: this is a report; \(registerWanted)"),
        Wrong(
            arguments: ["tables", "-", "--year", "2024"], input: #"{"file":"a","documents":[]}"#,
            message: "-: this is documents that were read; \(registerWanted)"),
        Wrong(
            arguments: ["figures", "-", "--year", "2024"], input: "[\(memorandum)]",
            message: "-: this is an official memorandum; \(registerWanted)"),
        Wrong(
            arguments: ["draft", "-", "--year", "2024", "--municipality", "0880"], input: edition,
            message: "-: this is an edition of a form; \(registerWanted)"),
        Wrong(arguments: ["read", "-"], input: report, message: "-: this is a report; \(formsWanted)"),
        Wrong(arguments: ["read", "-"], input: register, message: "-: this is a register; \(formsWanted)"),
        Wrong(arguments: ["read", "-"], input: csv, message: "-: this is a register; \(formsWanted)"),
        Wrong(
            arguments: ["render", "--blank", "report-2024", "--edition", "-"], input: report,
            message: "-: this is a report; an edition is wanted, as of po edition\n"),
        Wrong(
            arguments: [
                "report", example("register.csv"), "--year", "2024", "--municipality", "0880", "--edition",
                "application-2022",
            ],
            input: "", message: "application-2022 is the form of an application; the form of a report is wanted\n"),
        Wrong(
            arguments: [
                "draft", example("register.csv"), "--kind", "application", "--year", "2024", "--municipality", "0880",
                "--edition", "report-2024",
            ], input: "", message: "report-2024 is the form of a report; the form of an application is wanted\n"),
        Wrong(
            arguments: ["render", "-"], input: #"{"kind":"grantReport","edition":"application-2022"}"#,
            message: "application-2022 is the form of an application; the form of a report is wanted\n"),
        Wrong(
            arguments: ["render", "-", "--as", "application-2022"], input: report,
            message: "application-2022 is the form of an application; the form of a report is wanted\n"),
        Wrong(
            arguments: [
                "report", example("register.csv"), "--year", "2024", "--municipality", "0880", "--carry-over", "-",
            ], input: application, message: "-: this is an application; reports are wanted, as of po read\n"),
        Wrong(
            arguments: ["check", "-", "--language", "sv"], input: register,
            message:
                "-: detta är ett register; dokument behövs: redovisningar, ansökningar eller tjänsteskrivelser, som från po read\n"
        ),
    ])
    func whatIsGivenAndWhatIsWantedIsSaid(wrong: Wrong) throws {
        let run = try Command(wrong.arguments, input: wrong.input)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.messages == wrong.message)
    }

    @Test func aFilledFormIsNoRegisterAndNoDocument() throws {
        let text = try form(2024)
        for arguments in [["tables", "-", "--year", "2024"], ["check", "-"]] {
            let run = try Command(arguments, input: text)
            #expect(run.status == 2)
            #expect(run.messages.hasPrefix("-: this is a filled form; "))
        }
    }

    @Test(arguments: [["check", "-"], ["render", "-"], ["rollup", "-"]])
    func nothingIsNoDocument(arguments: [String]) throws {
        let run = try Command(arguments, input: "\n")
        #expect(run.status == 1 && run.output.isEmpty)
        #expect(
            run.messages
                == "-: there are no documents in the file\nthere is no document to read; give a file, a folder or - for standard input\n"
        )
        // A form that was not read takes nothing from the rest.
        let line = #"{"file":"x.md","documents":[]}"#
        #expect(
            try Command(arguments, input: line + Self.report).messages.contains(
                "x.md: there are no documents in the file\n"))
    }

    @Test func everyFaultIsToldWithItsLine() throws {
        let run = try Command(
            ["check", "-"], input: #"{"kind":1}"# + "\n" + Self.report + "\n" + #"{"year":2024}"# + "\n")
        #expect(run.status == 1 && run.output.isEmpty)
        #expect(run.messages == "-:1: kind: not the kind of value that can stand here\n-:3: expected 'kind'\n")
    }

    @Test func aPersonalIdentityNumberIsNotRepeated() throws {
        let run = try Command(
            "explain", example("register.csv"), "--year", "2024", "--cell", "clients.new", "--client", "19720313-9816")
        #expect(run.status == 2)
        #expect(run.messages.contains("personal identity") && !run.messages.contains("9816"))
        let json =
            #"{"clients":[{"id":"19720313-9816","gender":"man","birthYear":1972},{"id":"c1","gender":"man","birthYear":1987}],"#
            + #""assignments":[{"client":"197203139816","municipality":"0880","opened":"2024-01-01"},"#
            + #"{"client":"c1","municipality":"0880","opened":"2024-01-01","applied":"2024-01-01"}]}"#
        let tables = try Command(["tables", "-", "--year", "2024"], input: json)
        #expect(tables.status == 1)
        #expect(
            String(decoding: tables.output, as: UTF8.self).contains(
                #""total":{"all":{"men":1,"nonBinary":0,"women":0}"#))
        #expect(tables.messages.contains("assignment 1, client: the client's id is a personal identity"))
        #expect(!tables.messages.contains("9816") && !String(decoding: tables.output, as: UTF8.self).contains("9816"))
    }

    @Test(arguments: [
        ["tables", example("register.csv"), "--year", "2024"], ["editions"], ["edition", "report-2024"], ["--help"],
        ["report", example("register.csv"), "--year", "2024", "--municipality", "0880"], ["schema", "report"],
        ["render", "--blank", "report-2024"], ["publish", example("register.csv"), "--year", "2024"],
    ])
    func aFullDiskEndsWith1(arguments: [String]) throws {
        let run = try Command(arguments, output: "/dev/full")
        #expect(run.status == 1)
        #expect(run.messages.hasSuffix("standard output cannot be written\n"))
    }

    @Test func aClosedPipeEndsWith1() throws {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        let po = Command.executable.path
        process.arguments = ["-c", "{ sleep 0.2; '\(po)' edition report-2024; echo $? >&2; } | true"]
        let messages = Pipe()
        process.standardError = messages
        try process.run()
        process.waitUntilExit()
        #expect(String(decoding: messages.fileHandleForReading.availableData, as: UTF8.self) == "1\n")
    }
}
