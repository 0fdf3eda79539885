import Foundation
import POModel
import Testing

/// A county's own form of 2026, given to each command as a file.
@Suite struct CountyEditionTests {
    private static let form = example("report-2026.json")
    private static let rows = """
        client_id,municipality_code,gender,birth_year,applied,opened,closed,children_at_home,reasons
        c1,0880,woman,2004,2026-01-10,2026-02-04,,yes,economy;housing
        c2,0880,man,1990,2026-03-01,2026-03-06,2026-09-05,no,economy
        c3,0880,man,1960,,2023-03-05,,yes,
        c4,0834,woman,1979,2026-01-02,2026-01-15,,no,economy
        """

    /// Runs something with a folder in which the reports of Kalmar, on the county's form, and of Torsås, on that of 2024, are.
    private func withReports<Result>(_ body: (_ own: String, _ other: String) throws -> Result) throws -> Result {
        func report(_ code: String, _ form: String) throws -> String {
            let run = try withFile(Self.rows) {
                try Command(
                    "report", $0, "--year", "2026", "--municipality", code, "--edition", form, "--format", "json")
            }
            #expect(run.status == 0 && run.messages == "")
            return String(decoding: run.output, as: UTF8.self)
        }
        return try withFolder([
            "own.json": try report("0880", Self.form), "other.json": try report("0834", "report-2024"),
        ]) { try body($0 + "/own.json", $0 + "/other.json") }
    }

    private func lines(_ run: Command) -> [String] {
        String(decoding: run.output, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
    }

    @Test func aReportOnItIsPrintedAndReadBack() throws {
        try withReports { own, _ in
            let printed = try Command("render", own, "--edition", Self.form, "--format", "text")
            #expect(printed.status == 0 && printed.messages == "")
            let read = try withFile(String(decoding: printed.output, as: UTF8.self)) {
                try Command("read", $0, "--edition", Self.form)
            }
            #expect(read.status == 0)
            struct Line: Decodable { let documents: [GrantDocument] }
            let document = try JSONDecoder().decode(GrantDocument.self, from: Data(contentsOf: URL(filePath: own)))
            #expect(try JSONDecoder().decode(Line.self, from: read.output).documents == [document])
        }
    }

    @Test func theRulesSpeakOfNothingThatItLacks() throws {
        try withReports { own, _ in
            let run = try Command("check", own, "--edition", Self.form)
            #expect(run.status == 0)
            let text = String(decoding: run.output, as: UTF8.self)
            #expect(text.contains("F10") && !text.contains("nonBinary") && !text.contains("18-29"))
        }
    }

    @Test func itIsComparedAndAddedUpWithTheFormOf2024() throws {
        try withReports { own, other in
            let compared = try Command("compare", other, own, "--edition", Self.form)
            #expect(compared.status == 0)
            let lines = lines(compared)
            #expect(lines.first == "Torsås 2026 (report-2024) – Kalmar 2026 (report-2026)")
            #expect(lines.contains { $0.hasPrefix("All clients, 18 years and over, women: 1 → 1 (0)") })
            let added = try Command("rollup", other, own, "--edition", Self.form)
            #expect(added.status == 0)
            #expect(self.lines(added).contains("  All clients, 18 years and over, women: 2"))
            #expect(self.lines(added).contains("  All clients, non-binary people: 0; not asked 1"))
        }
    }

    @Test func itsTablesArePublished() throws {
        try withReports { own, _ in
            let run = try Command("publish", own, "--edition", Self.form, "--threshold", "2")
            #expect(run.status == 0)
            let lines = lines(run)
            #expect(lines.contains { $0.contains(",total,") && $0.contains(",45-66,") && $0.contains(",man,") })
            #expect(lines.filter { $0.contains(",nonBinary,") }.allSatisfy { $0.hasSuffix(",notAsked") })
            let chart = try Command("publish", own, "--edition", Self.form, "--format", "svg", "--table", "clients")
            #expect(chart.status == 0 && String(decoding: chart.output, as: UTF8.self).contains("45–66"))
        }
    }

    @Test func aDraftListsItsOwnQuestion() throws {
        let run = try withFile(Self.rows) {
            try Command(
                "draft", $0, "--year", "2026", "--municipality", "0880", "--edition", Self.form, "--sources")
        }
        struct Draft: Decodable { let unanswered: [String] }
        let draft = try JSONDecoder().decode(Draft.self, from: run.output)
        #expect(draft.unanswered.contains("ownFunds.amount") && !draft.unanswered.contains("clients.total"))
    }

    @Test func aFormOfAnotherKindIsRefused() throws {
        let run = try withFile(Self.rows) {
            try Command(
                "draft", $0, "--kind", "application", "--year", "2026", "--municipality", "0880", "--edition",
                Self.form)
        }
        #expect(run.status == 2)
    }

    /// Without the county's file its reports are taken for those of the latest form, which is said.
    @Test func anEditionThatNobodyHasGivenIsTold() throws {
        try withReports { own, _ in
            for arguments in [["check", own], ["compare", own, own], ["rollup", own], ["publish", own]] {
                let run = try Command(arguments)
                #expect(
                    run.messages.contains(
                        "the edition 'report-2026' is not known; the document is taken as report-2024"))
            }
        }
    }
}
