import Foundation
import POModel
import POStatistics
import Testing

/// `po compare` and `po rollup`.
@Suite struct ComparisonTests {
    private func report(year: Int, municipality: String = "0880", edition: String? = nil) throws -> String {
        let run = try Command(
            [
                "report", example("register.csv"), "--year", "\(year)", "--municipality", municipality, "--format",
                "json",
            ] + (edition.map { ["--edition", $0] } ?? []))
        return String(decoding: run.output, as: UTF8.self)
    }

    private struct Comparison: Decodable {
        struct Difference: Decodable {
            struct Value: Decodable {
                let status: String
                let value: Int?
            }
            struct Verdict: Decodable { let verdict: String }
            let field: String
            let first: Value
            let second: Value
            let change: Int?
            let comparability: Verdict
        }
        struct Part: Decodable { let year: Int }
        let first: Part
        let second: Part
        let differences: [Difference]
    }

    @Test func comparesTheReportsOfTwoYears() throws {
        let texts = try [2023, 2024].map { try report(year: $0) }
        let run = try withFile(texts[0]) { first in
            try withFile(texts[1]) { try Command("compare", first, $0, "--json") }
        }
        #expect(run.status == 0)
        let comparison = try JSONDecoder().decode(Comparison.self, from: run.output)
        #expect(comparison.first.year == 2023 && comparison.second.year == 2024)
        let reports = try texts.map { try JSONDecoder().decode(GrantReport.self, from: Data($0.utf8)) }
        let women = try #require(comparison.differences.first { $0.field == "clients.new.all.women" })
        #expect(women.first.value == reports[0].clients.new.all.women?.rawValue)
        #expect(women.second.value == reports[1].clients.new.all.women?.rawValue)
        #expect(women.change == (women.second.value ?? 0) - (women.first.value ?? 0))
        #expect(
            Set(comparison.differences.map(\.comparability.verdict)).isSubset(of: ["comparable", "caution", "refused"]))
    }

    @Test(arguments: [
        ("en", 5, "New clients, women: 2 → 5 (+3), p = 0.453. Small numbers may change much by chance."),
        ("sv", 5, "Nya klienter, kvinnor: 2 → 5 (+3), p = 0,453. Små tal kan ändras mycket av en slump."),
        ("sv", 60, "Nya klienter, kvinnor: 2 → 60 (+58), p < 0,001. Små tal kan ändras mycket av en slump."),
    ])
    func printsVerdictsInWords(language: String, women: Int, line: String) throws {
        func text(_ year: Int, _ women: Int) -> String {
            #"{"kind":"grantReport","edition":"report-2024","year":\#(year),"grantee":{"municipality":{"code":"0880"}},"#
                + #""ombuds":{"positions":1.25},"clients":{"new":{"all":{"women":\#(women)}}}}"#
        }
        let run = try withFile(text(2023, 2)) { first in
            try withFile(text(2024, women)) { try Command("compare", first, $0, "--language", language) }
        }
        let lines = String(decoding: run.output, as: UTF8.self).split(separator: "\n").map(String.init)
        #expect(lines.first == "Kalmar 2023 (report-2024) – Kalmar 2024 (report-2024)")
        #expect(lines.contains(line))
        #expect(lines.contains { $0.hasSuffix(": 1,25 → 1,25 (0,00)") })
    }

    @Test func figuresThatNeitherReportTellsShareALine() throws {
        func text(_ year: Int) -> String {
            #"{"kind":"grantReport","edition":"report-2024","year":\#(year),"grantee":{"municipality":{"code":"0880"}},"#
                + #""clients":{"new":{"all":{"women":5}}}}"#
        }
        let run = try withFile(text(2023)) { first in try withFile(text(2024)) { try Command("compare", first, $0) } }
        let output = String(decoding: run.output, as: UTF8.self)
        #expect(!output.contains("blank → blank"))
        #expect(output.contains("\nAll clients: 20 figures that neither report tells. "))
    }

    @Test func needsTwoReportsWhereverTheyStand() throws {
        let text = try report(year: 2024)
        let three = try withFile("[\(text),\(text)]") { first in
            try withFile(text) { try Command("compare", first, $0) }
        }
        #expect(three.status == 2 && three.output.isEmpty)
        #expect(three.messages.hasSuffix("expected two reports, found 3\n"))
        let undated = try withFile(#"{"kind":"grantReport"}"#) { try Command("compare", $0, $0) }
        #expect(undated.status == 1)
        #expect(undated.messages == "a report tells no year; write it under year in the document\n")
        #expect(try Command("compare", "no-such-file", "no-such-file").status == 1)
        #expect(try Command("compare").status == 2)
        let apart = try withFile(text) { try Command("compare", $0, $0) }
        #expect(apart.status == 0)
        for together in ["\(text)\(text)", "[\(text),\(text)]", #"{"file":"a.md","documents":[\#(text),\#(text)]}"#] {
            let run = try Command(["compare", "-"], input: together)
            #expect(run.status == 0 && run.output == apart.output)
        }
    }

    @Test func addsUpReportsAndTellsWhoIsMissing() throws {
        let texts = try ["0880", "0885"].map { try report(year: 2024, municipality: $0) }
        let array = "[\(texts.joined(separator: ",")),\(texts[0])]"
        let run = try withFile(array) { try Command("rollup", $0, "--expected", "08,0180", "--json") }
        #expect(run.status == 0)
        #expect(run.messages.contains("the same report of Kalmar as"))
        struct Output: Decodable {
            struct Area: Decodable {
                struct Figure: Decodable {
                    let field: String
                    let sum: Int?
                }
                struct Coverage: Decodable {
                    let expected: Int
                    let received: Int
                    let missing: Int
                }
                let coverage: Coverage
                let figures: [Figure]
            }
            struct Year: Decodable {
                let year: Int
                let nation: Area
                let counties: [String: Area]
            }
            let years: [Year]
        }
        let year = try #require(try JSONDecoder().decode(Output.self, from: run.output).years.first)
        #expect(year.year == 2024)
        #expect(year.nation.coverage.expected == 13 && year.nation.coverage.received == 2)
        #expect(year.nation.coverage.missing == 11)
        #expect(Set(year.counties.keys) == ["01", "08"])
        let women = texts.reduce(0) { sum, text in
            let report = try? JSONDecoder().decode(GrantReport.self, from: Data(text.utf8))
            return sum + (report?.clients.total.all.women?.rawValue ?? 0)
        }
        #expect(year.nation.figures.first { $0.field == "clients.total.all.women" }?.sum == women)
    }

    @Test func printsCoverageInWords() throws {
        let text = try report(year: 2024)
        let run = try withFile(text) { try Command("rollup", $0, "--expected", "0880,0834", "--language", "sv") }
        let output = String(decoding: run.output, as: UTF8.self)
        #expect(
            output.hasPrefix(
                "Riket 2024\nväntade 2; inkomna 1; saknas 1: Torsås\n  Totalt antal klienter, kvinnor: "))
        #expect(output.contains("\nKalmar län 2024\n"))
        #expect(run.messages.isEmpty)
    }

    @Test(arguments: [
        (
            ["--expected", "9999"], Int32(2),
            "no municipality or county has the code '9999'; expected such as 0880 or 08\n"
        ),
        ([], 2, "-: this is an official memorandum; reports are wanted, as of po read\n"),
        (["--language", "sv"], 2, "-: detta är en tjänsteskrivelse; redovisningar behövs, som från po read\n"),
    ])
    func tellsWhatIsWrong(arguments: [String], status: Int32, message: String) throws {
        let run = try Command(["rollup", "-"] + arguments, input: #"{"kind":"officialMemorandum"}"#)
        #expect(run.status == status)
        #expect(run.messages == message)
    }

    @Test func positionsHaveDecimalsInJSON() throws {
        func text(_ code: String, _ positions: String) -> String {
            #"{"kind":"grantReport","edition":"report-2024","year":2024,"grantee":{"municipality":{"code":"\#(code)"}},"#
                + #""economy":{"granted":{"amount":405000,"positions":\#(positions)}}}"#
        }
        let both = text("0880", "1.25") + "\n" + text("0834", "0.5") + "\n"
        let run = try Command(["rollup", "-", "--json"], input: both)
        #expect(run.status == 0)
        let output = String(decoding: run.output, as: UTF8.self)
        #expect(output.contains(#""field":"economy.granted.positions","isComplete":true,"sum":1.75}"#))
        #expect(output.contains(#""field":"economy.granted.amount","isComplete":true,"sum":810000}"#))
        let compared = try Command(["compare", "-", "--json"], input: both)
        #expect(
            String(decoding: compared.output, as: UTF8.self).contains(
                #""field":"economy.granted.positions","first":{"status":"answer","value":1.25},"second":{"status":"answer","value":0.5}"#
            ))
    }

    @Test func whatIsNoReportIsToldAndLeftOut() throws {
        let text = try report(year: 2024)
        let run = try Command(["rollup", "-"], input: text + #"{"kind":"grantApplication","year":2024}"#)
        #expect(run.status == 0)
        #expect(run.messages == "-#2: an application, no report; not counted\n")
    }

    @Test(arguments: ["rollup", "publish"])
    func sumsThatAreTooLargeEndInAMessage(command: String) throws {
        let counts = #"{"women":999999999999999,"men":999999999999999}"#
        let table = #"{"all":\#(counts)}"#
        let reports = (0..<4_700).map { number in
            #"{"kind":"grantReport","edition":"report-2024","year":2024,"grantee":{"municipality":{"name":"Ort \#(number % (command == "publish" ? 12 : 4_700))"}},"#
                + #""clients":{"total":\#(table),"new":\#(table),"closed":\#(table)}}"#
        }
        let run = try Command([command, "-"], input: reports.joined(separator: "\n"))
        #expect(run.status == 1)
        #expect(run.messages.contains("too large to be told exactly"))
    }
}
