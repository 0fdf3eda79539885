import Foundation
import POForms
import POModel
import Testing

/// `po read`, `po render`, `po report` and `po check`, one after the other.
@Suite struct FormTests {
    private static let register = example("register.csv")

    private func report(_ format: String, year: Int = 2024) throws -> Command {
        try Command("report", Self.register, "--year", "\(year)", "--municipality", "0880", "--format", format)
    }

    @Test(arguments: ["markdown", "html", "html-form", "text"])
    func whatIsReportedIsReadBack(format: String) throws {
        let document = try JSONDecoder().decode(GrantDocument.self, from: report("json").output)
        let form = try report(format)
        #expect(form.status == 0)
        let run = try withFile(String(decoding: form.output, as: UTF8.self)) { try Command("read", $0, "--sources") }
        #expect(run.status == 0)
        let line = try JSONDecoder().decode(ReadLine.self, from: run.output)
        #expect(line.documents == [document])
        #expect(line.diagnostics.isEmpty && line.unclaimed.isEmpty)
        #expect(line.sources.contains { $0.field == "clients.total.all.women" && !$0.ranges.isEmpty })
        // The command's own output renders again.
        let again = try withFile(String(decoding: run.output, as: UTF8.self)) {
            try Command("render", $0, "--format", format)
        }
        #expect(again.status == 0)
        #expect(again.output == form.output)
    }

    @Test(arguments: ["markdown", "html", "html-form", "text"])
    func aMemorandumNamesNoEdition(format: String) throws {
        let json = """
            {"kind":"officialMemorandum","date":"2023-02-20","subject":"Ansökan om statsbidrag","addressee":"Socialnämnden"}
            """
        let form = try withFile(json) { try Command("render", $0, "--format", format) }
        #expect(form.status == 0 && form.messages == "")
        let run = try withFile(String(decoding: form.output, as: UTF8.self)) { try Command("read", $0) }
        let wanted = try JSONDecoder().decode(GrantDocument.self, from: Data(json.utf8))
        #expect(try JSONDecoder().decode(DocumentsLine.self, from: run.output).documents == [wanted])
    }

    @Test func aBlankFormDraftsAnEditionThatReadsIt() throws {
        let blank = try Command("render", "--blank", "report-2024").output
        let changed = String(decoding: blank, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            .dropFirst().joined(separator: "\n").replacing("| Bostad |", with: "| Boende |")
        try withFolder(["blank.md": changed]) { folder in
            let (draft, changes) = (folder + "/draft.json", folder + "/changes.json")
            let run = try Command(
                "edition", "draft", folder + "/blank.md", "--like", "report-2024", "--year", "2024", "--id",
                "report-county",
                "-o", draft, "--changes", changes)
            #expect(run.status == 0 && run.output.isEmpty)
            #expect(run.messages.contains("'Bostad' is now 'Boende'"))
            let printed = try Command("render", "--blank", "report-county", "--edition", draft)
            #expect(String(decoding: printed.output, as: UTF8.self).hasSuffix(changed))
            let told = try JSONDecoder().decode(
                [EditionDraft.Change].self, from: Data(contentsOf: URL(filePath: changes)))
            #expect(told.map(\.kind) == [.reworded, .keptUnseen])
        }
        let pdf = try withFile("%PDF-1.7\n") {
            try Command("edition", "draft", $0, "--like", "report-2024", "--year", "2026")
        }
        #expect(pdf.status == 2 && pdf.messages.contains("is no text"))
    }

    @Test func aWordFileIsWrittenToAFileOrAPipe() throws {
        try withFolder(["a": ""]) { folder in
            let file = folder + "/form.docx"
            let report = try Command(
                "report", Self.register, "--year", "2024", "--municipality", "0880", "--format", "docx", "-o", file)
            #expect(report.status == 0 && report.output.isEmpty)
            let written = try Data(contentsOf: URL(filePath: file))
            #expect(try self.report("docx").output == written)
            #expect(written.starts(with: Data("PK".utf8)))
            let elsewhere = try Command(
                "render", "--blank", "report-2024", "--format", "docx", "-o", folder + "/no/form.docx")
            #expect(
                elsewhere.status == 1
                    && elsewhere.messages
                        == "\(folder)/no/form.docx: the file cannot be written; is the folder there, and may you write in it?\n"
            )
        }
    }

    private struct DocumentsLine: Decodable { let documents: [GrantDocument] }

    private struct ReadLine: Decodable {
        struct Source: Decodable {
            let field: String
            let ranges: [[Int]]
        }
        let documents: [GrantDocument]
        let diagnostics: [[String: String]]
        let unclaimed: [[String: String]]
        let sources: [Source]
    }

    @Test func anAnswerIsExplainedWithItsPlace() throws {
        let text = String(decoding: try report("text").output, as: UTF8.self)
        let document = try JSONDecoder().decode(GrantReport.self, from: report("json").output)
        let women = try #require(document.clients.total.all.women)
        let run = try withFile(text) { try Command("read", $0, "--explain", "clients.total.all.women") }
        let lines = String(decoding: run.output, as: UTF8.self).split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines[0].hasSuffix(": clients.total.all.women = \(women)"))
        #expect(lines[1].contains("Totalt antal klienter"))
        #expect(lines[2].hasSuffix("^" + String(repeating: "~", count: "\(women)".count - 1)))
    }

    @Test func aFileThatIsNoFormDoesNotStopTheRest() throws {
        let form = String(decoding: try report("markdown").output, as: UTF8.self)
        let run = try withFile("Hej!") { other in
            try withFile(form) { try Command("read", "no-such-file", other, $0) }
        }
        #expect(run.status == 1)
        #expect(String(decoding: run.output, as: UTF8.self).split(separator: "\n").count == 2)
        #expect(run.messages.contains("no-such-file: the file cannot be read"))
        #expect(run.messages.contains("The text is no form that is known here; nothing was read."))
    }

    @Test(arguments: [
        (["--municipality", "9999", "--year", "2024"], Int32(2), "no municipality has the code '9999'"),
        (["--municipality", "0880", "--year", "1950"], 1, "no assignment touches 1950 in 0880"),
        (["--municipality", "0880", "--year", "24"], 2, "expected a year from 1900 to 9999"),
        (["--municipality", "0880", "--year", "2024", "--edition", "report-1999"], 2, "no edition 'report-1999'"),
        (["--municipality", "0880"], 2, "Missing expected argument '--year <year>'"),
    ])
    func tellsWhatIsWrong(arguments: [String], status: Int32, message: String) throws {
        let run = try Command(["report", Self.register] + arguments)
        #expect(run.status == status)
        #expect(run.messages.contains(message))
        #expect(run.output.isEmpty)
    }

    @Test func tellsOfMissingColumnsAndFiles() throws {
        let missing = try withFile("client_id,gender\nc1,man\n") {
            try Command("report", $0, "--year", "2024", "--municipality", "0880")
        }
        #expect(missing.status == 1)
        #expect(missing.messages.contains("municipality_code"))
        let unreadable = try Command("report", "no-such-file", "--year", "2024", "--municipality", "0880")
        #expect(unreadable.status == 1)
        #expect(unreadable.messages == "no-such-file: the file cannot be read; is it there, and may you read it?\n")
    }

    @Test func whatHasNoPlaceIsNamedAndTheFormStillPrinted() throws {
        let json = #"{"kind":"grantReport","edition":"report-2024","year":2024,"access":{"queue":"partly"}}"#
        let run = try withFile(json) { try Command("render", $0) }
        #expect(run.status == 1)
        #expect(run.messages == "access.queue: has no place on the form report-2024\n")
        #expect(String(decoding: run.output, as: UTF8.self).contains("# REDOVISNING"))
    }

    @Test(arguments: ["markdown", "html", "html-form", "text"])
    func aDocumentOfAnotherKindThanItsFormIsRefused(format: String) throws {
        let json = #"{"kind":"grantReport","edition":"application-2022","year":2022}"#
        let run = try withFile(json) { try Command("render", $0, "--format", format) }
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.messages == "application-2022 is the form of an application; the form of a report is wanted\n")
    }

    @Test func lastYearsAnswersAreCarriedOver() throws {
        let last = """
            {"kind":"grantReport","edition":"report-2024","year":2023,"grantee":{"contactPerson":"Ebba Exempelsson"},
            "organisation":{"providers":{"municipality":true}},"economy":{"granted":{"amount":5}},"remarks":"2023"}
            """
        let run = try withFile(last) { last in
            try Command(
                "report", Self.register, "--year", "2024", "--municipality", "0880", "--format", "json",
                "--carry-over", last)
        }
        let report = try JSONDecoder().decode(GrantReport.self, from: run.output)
        #expect(report.grantee.contactPerson?.rawValue == "Ebba Exempelsson")
        #expect(report.organisation.providers.municipality == true)
        #expect(report.economy == Economy() && report.year == 2024)
        // The remark is what the register knows, not last year's.
        #expect(report.remarks?.rawValue.hasPrefix("Klienter som inte finns i någon åldersgrupp.") == true)
    }

    @Test(arguments: [
        ("{", "not valid JSON"), (#"{"kind":"grantReport","clients":{"total":{"all":{"women":-1}}}}"#, "women"),
        (#"{"edition":"report-2024"}"#, "expected 'kind'"), ("[1]", "0: not the kind of value"),
    ])
    func aWrongDocumentIsToldWithItsPlace(json: String, message: String) throws {
        let run = try withFile(json) { try Command("render", $0) }
        #expect(run.status == 1)
        #expect(run.messages.contains(message))
    }

    @Test func findingsAreToldAndErrorsSetTheStatus() throws {
        let sums =
            #"{"all":{"women":3},"byAge":{"18-29":{"women":1},"30-49":{"women":1},"50-64":{"women":0},"65+":{"women":0}}}"#
        let json = #"{"kind":"grantReport","edition":"report-2024","year":2024,"clients":{"total":\#(sums)}}"#
        let run = try withFile(json) { try Command("check", $0, "--json") }
        #expect(run.status == 1)
        let output = String(decoding: run.output, as: UTF8.self)
        #expect(output.contains(#""rule":"C1","severity":"error""#))
        #expect(output.contains(#""document":0"#) && output.contains(#""run":{"documents":"#))
        let inWords = try withFile(json) { try Command("check", $0, "--language", "sv") }
        #expect(String(decoding: inWords.output, as: UTF8.self).contains("C1 fel: "))
    }

    @Test func personalDataIsToldWhereItStandsAndNotRepeated() throws {
        let json =
            #"{"kind":"grantReport","edition":"report-2024","year":2024,"societalServices":{"deficiencies":"Klienten 900101-9802 väntar; 900101-9802 ringde."}}"#
        let run = try withFile(json) { try Command("check", $0, "--privacy", "--language", "sv") }
        #expect(run.status == 0)
        let said = String(decoding: run.output, as: UTF8.self).split(separator: "\n").filter {
            $0.contains("personnummer")
        }
        #expect(said.count == 1 && said.allSatisfy { !$0.contains("9802") && !$0.contains("deficiencies") })
        let output = try withFile(json) { try Command("check", $0, "--privacy", "--json") }.output
        #expect(
            String(decoding: output, as: UTF8.self).contains(
                #""category":"personalIdentityNumber","cell":""#))
        let without = try withFile(json) { try Command("check", $0, "--json") }.output
        #expect(!String(decoding: without, as: UTF8.self).contains("privacy"))
    }

    /// What the package fills in itself keeps its rules, also when it comes back from paper.
    @Test func aReportOfTheExamplesIsSound() throws {
        for format in ["json", "markdown"] {
            let report = try Command(
                "report", Self.register, "--year", "2024", "--municipality", "0880", "--format", format)
            var document = String(decoding: report.output, as: UTF8.self)
            if format == "markdown" {
                document = String(decoding: try Command(["read", "-"], input: document).output, as: UTF8.self)
            }
            let run = try Command(["check", "-", "--language", "sv"], input: document)
            #expect(run.status == 0)
            let said = String(decoding: run.output, as: UTF8.self)
            #expect(said.contains("C1 upplysning: ") && !said.contains(" fel: ") && !said.contains(" motsägelse: "))
        }
    }

    @Test func aBlankFormIsPrinted() throws {
        let run = try Command("render", "--blank", "report-2024", "--format", "html")
        #expect(run.status == 0)
        #expect(String(decoding: run.output, as: UTF8.self).hasPrefix("<!DOCTYPE html>"))
    }

    @Test(arguments: ["register", "report", "application", "memorandum"])
    func schemasArePrinted(kind: String) throws {
        let run = try Command("schema", kind)
        #expect(run.status == 0)
        let schema = try JSONDecoder().decode([String: JSONValue].self, from: run.output)
        #expect(schema["$schema"] == .string("https://json-schema.org/draft/2020-12/schema"))
        #expect(try Command("schema", "riddle").status == 2)
    }

    @Test func editionsAreListedAndPrinted() throws {
        let list = String(decoding: try Command("editions").output, as: UTF8.self)
        #expect(list.split(separator: "\n").count == FormEdition.builtIn.count)
        #expect(list.contains("report-2024\tgrantReport\t2024\t"))
        let run = try Command("edition", "report-2024", "--format", "json")
        #expect(try JSONDecoder().decode(FormEdition.self, from: run.output) == .report2024)
        #expect(try Command("edition", "report-1999").status == 2)
    }

    @Test func anEditionOfOnesOwnIsReadAndRendered() throws {
        let document = #"{"kind":"grantReport","edition":"my-2026","year":2026,"additional":{"ownFunds":5000}}"#
        try withFile(OwnEdition.json) { edition in
            #expect(try Command("render", "--blank", "my-2026", "--edition", edition).status == 0)
            try withFile(document) { file in
                let form = try Command("render", file, "--edition", edition, "--format", "text")
                #expect(form.status == 0)
                try withFile(String(decoding: form.output, as: UTF8.self)) { text in
                    let run = try Command("read", text, "--edition", edition)
                    #expect(String(decoding: run.output, as: UTF8.self).contains(#""additional":{"ownFunds":5000}"#))
                }
            }
        }
    }

    @Test func whatIsWrongWithAnEditionIsToldWithItsPlace() throws {
        let json = OwnEdition.json.replacing(#""id":"year""#, with: #""id":"yeer""#)
        let run = try withFile(json) { try Command("render", "--blank", "my-2026", "--edition", $0) }
        #expect(run.status == 2)
        #expect(
            run.messages.contains(
                "sections.0.items.0.fields.0.id: A new question has almost the id of the field 'year'; change the id"))
    }

    @Test func aReportIsMovedToAnotherEdition() throws {
        let json =
            #"{"kind":"grantReport","edition":"report-2021","year":2021,"remarks":"a","pandemic":{"affected":"yes"}}"#
        let run = try withFile(json) { try Command("render", $0, "--as", "report-2024") }
        #expect(run.status == 1)
        #expect(run.messages.hasPrefix("pandemic.affected: has no place on the form report-2024\n"))
        #expect(run.messages.contains("clients.total.all.nonBinary: is newly asked on the form report-2024\n"))
        #expect(String(decoding: run.output, as: UTF8.self).contains("> a\n"))
        let wrong = try withFile(json) { try Command("render", $0, "--as", "application-2022") }
        #expect(wrong.status == 2)
    }

    @Test func doubtsAreShownWithTheirLine() throws {
        let form = String(decoding: try report("text").output, as: UTF8.self)
            .replacing("Statsbidrag avseende år  2024", with: "Statsbidrag avseende år  i år")
        let run = try withFile(form) { try Command("read", $0, "--excerpts") }
        #expect(run.messages.contains("error: Year: Expected a year, such as 2024.\n"))
        #expect(run.messages.contains("| Statsbidrag avseende år  i år\n"))
        #expect(run.messages.contains("|                          ^~~~\n"))
        #expect(try withFile(form) { try Command("read", $0) }.messages == "")
    }
}

/// A small form that asks something new.
private enum OwnEdition {
    static let json = """
        {"id":"my-2026","kind":"grantReport","year":2026,"sections":[{"heading":"Redovisning 2026","level":1,"items":[
        {"fields":[{"id":"year","label":"Avser år","answer":"year"},
        {"id":"ownFunds","label":"Kommunens egna medel","answer":"kronor"}]}]}]}
        """
}
